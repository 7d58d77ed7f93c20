// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace contend::ui {

/// Turns failures of the engine into sentences for people: what is wrong, what is allowed, what to do next.
/// The window and the command line say the same. Subject, value and allowed appear whenever they are known.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// All sentences in one line.
    static QString sentence(const base::Error& error);
    /// What is wrong, without advice.
    static QString problem(const base::Error& error);
    /// What is allowed, what the system says, and what to do next.
    static QString remedy(const base::Error& error);
    /// What to do next.
    static QString advice(base::ErrorCode code);

private:
    static QString allowed(const QString& english);
    static QString badInput(const base::Error& error);
    static QString badFile(const base::Error& error);
    static QString refusal(const base::Error& error);
    static QString death(const base::Error& error);
};

/// Exit status of the program after that failure: 0 none, 2 bad input, 3 no resource, 4 something died.
int exitStatusOf(base::ErrorCode code) noexcept;

} // namespace contend::ui
