// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/state_kind.h"

#include <QColor>
#include <QList>
#include <QString>
#include <optional>

namespace contend::ui {

/// One entry of a chart's legend, for the line above the plot and for exports.
struct LegendItem {
    int key = 0;                    ///< the chart's own number for it: a worker, a contender, a phase
    QString text;                   ///< "waiting for the GIL 37 %"
    QString short_text;             ///< "GIL 37 %", where there is little room; empty: none
    QColor colour;                  ///< of the swatch, unless state is given
    std::optional<StateKind> state; ///< the swatch shows this state, hatch and outline included
    bool hidden = false;            ///< clicked away by a person
    bool is_line = true;            ///< the swatch is a short line, otherwise a small field

    friend bool operator==(const LegendItem&, const LegendItem&) = default;
};

using Legend = QList<LegendItem>;

} // namespace contend::ui
