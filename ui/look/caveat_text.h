// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <QCoreApplication>
#include <QString>

namespace contend::ui {

/// Words for the reasons to trust figures less.
class CaveatText {
    Q_DECLARE_TR_FUNCTIONS(CaveatText)

public:
    /// A few words for a badge: "more workers than cores".
    static QString badge(const analysis::Caveat& caveat);
    /// What it means for the figures and what to do, for a tooltip or a list.
    static QString explanation(const analysis::Caveat& caveat);
};

} // namespace contend::ui
