// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/value_range.h"
#include "ui/look/theme.h"

#include <QLocale>
#include <QSharedPointer>
#include <QString>

#include <limits>
#include <vector>

class QCPAxisTicker;
class QCustomPlot;

namespace contend::ui {

/// Gives a whole plot the theme's look: fonts, colours, quiet horizontal grid lines, no box, no tick marks,
/// margins that do not move when labels change. The one place where the look of axes is decided, as
/// QCustomPlot follows neither palettes nor style sheets. Does not replot.
void restyle(QCustomPlot& plot, const Theme& theme);

/// How many labels an axis of that length (pixels) has room for without looking crowded; at least two,
/// or one where an upright axis is too low for its ends and a middle.
int labelsAlong(double length_px, const Theme& theme, bool horizontal);

/// A tick's label: "50 %", or with the prefix that the axis' upper end calls for: "0", "1.5 k", "2 k".
QString valueLabel(double value, ValueKind kind, double axis_upper, const QLocale& locale = QLocale());
/// A measured value for reading off, three significant digits where it matters: "52.3 %", "2,345
/// operations/s". "–" for one that was not measured.
QString exactValue(double value, ValueKind kind, const QString& unit, const QLocale& locale = QLocale());
/// A time on the axis that ends now: "−60 s", "−1.5 min", "now" for 0.
QString agoLabel(double seconds, double window_s, const QLocale& locale = QLocale());
/// A time since the recording began, exact to the step between labels: "14 s", "14.25 s", "1:24".
QString elapsedLabel(double seconds, double step_s, const QLocale& locale = QLocale());

/// Places for labels on a time axis: steps people count in (1, 2, 5, 10, 15, 30 s, 1, 2, 5 min …), multiples
/// of the step. Empty for a range that is empty or not finite.
struct TimeTicks {
    std::vector<double> at;
    double step_s = 1.0;
};
TimeTicks timeTicks(double from_s, double to_s, int at_most);

/// Tickers for QCPAxis::setTicker(). at_most: number of labels.
QSharedPointer<QCPAxisTicker> valueTicker(ValueKind kind, int at_most);
/// now: in place of that word.
QSharedPointer<QCPAxisTicker> agoTicker(int at_most, const QString& now = {});
/// until_s: later times get no label.
QSharedPointer<QCPAxisTicker> elapsedTicker(int at_most,
                                            double until_s = std::numeric_limits<double>::infinity());
/// Rows of a heat map: the row of worker i (0-based) is centred at i + 1 and carries that number.
QSharedPointer<QCPAxisTicker> workerTicker(int at_most);
/// How many such numbers (the first one, which always stands, not counted) fit under each other; at least 1.
int workerLabelsAlong(double pixels, const Theme& theme);

} // namespace contend::ui
