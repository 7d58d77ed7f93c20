// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart.h"
#include "ui/look/legend.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace contend::ui {

/// One chart of a page with what stands above it. The chart is not owned and must outlive the page.
struct PageCard {
    Chart* chart = nullptr;
    QString title;  ///< "CPU utilization"
    QString figure; ///< "199 %"; may be empty
    QString phrase; ///< "of 2 cores"; may be empty
    Legend legend;
    QString collapsed_legend; ///< in place of a legend that finds no room: "64 workers"
};

/// What was found: one sentence that stands out, more behind it, reasons to trust it less.
struct PageVerdict {
    enum class Tone { Confirmed, Refuted, Inconclusive };
    Tone tone = Tone::Inconclusive;
    QString bold;
    QString more;
    QStringList badges;
};

/// Where the cards stand.
enum class PageLayout {
    Grid,      ///< all alike, in as few rows as make them wide rather than high
    LeftFirst, ///< `leading` cards one above the other at the left, the others in a grid at the right
};

/// A page for a slide or a hand-out: heading, charts, verdict, caption. A plain value that knows nothing of
/// where its content came from.
struct Page {
    QString title;    ///< the experiment's question
    QString subtitle; ///< the work and its parameters
    std::vector<PageCard> cards;
    PageLayout layout = PageLayout::Grid;
    std::size_t leading = 1;    ///< how many cards stand at the left
    double leading_share = 0.4; ///< of the width, for the left side
    std::optional<PageVerdict> verdict;
    QString caption; ///< machine, date, program: small, at the foot
};

} // namespace contend::ui
