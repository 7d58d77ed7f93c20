// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/strip_mark.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QString>
#include <array>

namespace contend::ui {

/// One half of a bet and what came of it: its words, and the look that goes with them.
struct BetHalf {
    const char* kind = "info"; ///< of the strip in the style sheet
    StripColours Theme::*colours = &Theme::info;
    StripMark mark = StripMark::Letter;
    QString caption; ///< "Your bet was right:"
    QString words;   ///< "four times as fast"
};

/// The words of a bet beside what was measured, for window and pictures alike. A pure function.
class BetWords {
    Q_DECLARE_TR_FUNCTIONS(BetWords)

public:
    /// bet: what was bet on. measured: what turned out; empty: the runs did not decide. The bet comes first.
    static std::array<BetHalf, 2> halves(const QString& bet, const QString& measured);
    /// "Your bet was right."; empty where the runs did not decide or nobody bet.
    static QString outcome(const QString& bet, const QString& measured);
};

} // namespace contend::ui
