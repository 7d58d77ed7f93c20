// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart.h"
#include "ui/look/legend.h"
#include "ui/look/strip_mark.h"
#include "ui/look/theme.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace contend::ui {

/// One chart of a page with what stands above it. The chart is not owned and must outlive the page.
struct PageCard {
    Chart* chart = nullptr;
    Chart* cores = nullptr; ///< the strip of cores below it (CoreStrip), if any; owned as little
    QString title;          ///< "CPU utilization"
    QString figure;         ///< "199 %"; may be empty
    QString phrase;         ///< "of 2 cores"; may be empty
    QString note;           ///< what the marks in it are; a sentence or two, may be empty
    Legend legend;
    QString collapsed_legend; ///< in place of a legend that finds no room: "64 workers"
};

/// A strip of words: a sign, one sentence that stands out, more behind it, reasons to trust it less.
struct PageStrip {
    StripMark mark = StripMark::Letter;
    StripColours Theme::*colours = &Theme::info;
    QString bold;
    QString more;
    QStringList badges;
};

/// Where the cards stand.
enum class PageLayout {
    Grid,      ///< all alike, in as few rows as make them wide rather than high
    LeftFirst, ///< `leading` cards one above the other at the left, the others in a grid at the right; on a
               ///< page higher than wide side by side at the top, the others below
};

/// A page for a slide or a hand-out: heading, bet, charts, verdict, caption. A plain value that knows nothing
/// of where its content came from.
struct Page {
    QString title;    ///< the experiment's question
    QString subtitle; ///< the work and its parameters
    std::vector<PageCard> cards;
    PageLayout layout = PageLayout::Grid;
    std::size_t leading = 1;    ///< how many cards stand at the left
    double leading_share = 0.4; ///< of the width, for the left side
    std::vector<PageStrip> bet; ///< the bet and what was measured, side by side; empty: nobody bet
    std::optional<PageStrip> verdict;
    QString caption; ///< machine, date, program: small, at the foot
};

} // namespace contend::ui
