// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/verdict.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace contend::ui {

/// A verdict's words on screen: the first sentence says it, the rest explains.
struct VerdictWords {
    QString bold;
    QString more;
};

/// Sentences of the engine in the person's language, figures by the locale.
class VerdictText {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)

public:
    static QString sentence(const analysis::Sentence& sentence, const QLocale& locale = {});
    /// "confirmed", "refuted", "inconclusive" in the person's language.
    static QString word(analysis::VerdictStatus status);
    static VerdictWords words(const analysis::Verdict& verdict, const QLocale& locale = {});
    /// Cuts after the first sentence; a point within a number ends none.
    static VerdictWords cut(const QString& text);
};

} // namespace contend::ui
