// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/latency_chart.h"

#include "ui/chart/ticks.h"
#include "ui/model/number_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kLeastOctaves = 3.0; ///< a single bar must not fill the plot
constexpr double kLowestCount = 0.5;  ///< a bar of one operation is seen
constexpr double kRoomAbove = 1.6;    ///< times the highest count
constexpr std::size_t kMarkRows = 4;  ///< of names above the plot

/// A round place on the axis: "100 µs", "10 ms".
QString tickText(double seconds)
{
    const auto told = [](double value, const char* unit) {
        return QLocale().toString(value, 'g', 3) + QChar(0x00A0) + QString::fromUtf8(unit);
    };
    if (seconds >= 0.9995)
        return told(seconds, "s");
    if (seconds >= 0.9995e-3)
        return told(seconds * 1e3, "ms");
    return seconds >= 0.9995e-6 ? told(seconds * 1e6, "µs") : told(seconds * 1e9, "ns");
}

} // namespace

LatencyChart::LatencyChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void LatencyChart::retranslate()
{
    setAccessibleName(tr("Latency"));
    setEmptyHint(tr("How long each one took appears here. Press Space to run."));
}

void LatencyChart::setData(const LatencyData& data)
{
    m_data = data;
    contentChanged();
}

QColor LatencyChart::barColour(const Theme& theme)
{
    return theme.accent;
}

QColor LatencyChart::tailColour(const Theme& theme)
{
    return theme.state(StateKind::Lock).colour;
}

QString LatencyChart::operations() const
{
    return m_data.operations.isEmpty() ? tr("operations") : m_data.operations;
}

QString LatencyChart::summary() const
{
    const LatencyView& view = m_data.view;
    const QString text =
        tr("%1 %2: half took no longer than %3, 99 % no longer than %4, the slowest took %5.")
            .arg(QLocale().toString(view.count, 'f', 0), operations(), duration(view.p50_s),
                 duration(view.p99_s), duration(view.worst_s));
    return m_data.note.isEmpty() ? text : tr("%1 %2.", "sentence, remark").arg(text, m_data.note);
}

std::array<LatencyChart::Mark, 4> LatencyChart::marks() const
{
    const LatencyView& view = m_data.view;
    return {{{view.p50_s, tr("p50"), false},
             {view.p95_s, tr("p95"), false},
             {view.p99_s, tr("p99"), true},
             {view.worst_s, tr("worst"), true}}};
}

double LatencyChart::highestCount() const
{
    double highest = 1.0;
    for (const LatencyBin& bin : m_data.view.bins)
        highest = std::max(highest, bin.count);
    return highest;
}

/// The marks' names stand in rows of their own, so that they never touch each other.
double LatencyChart::bandHeight(const QRectF& rect, const Theme& theme) const
{
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    return rect.height() > 11.0 * line ? line * static_cast<double>(kMarkRows) : line;
}

PlotAxes LatencyChart::layOut(const QRectF& rect, const Theme& theme) const
{
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const double band = bandHeight(rect, theme) + theme.space(0.5);
    double widest = 0.0; // of the powers of ten
    for (const double count : {1e4, 1e5, 1e6})
        widest = std::max(widest, small.horizontalAdvance(NumberText::compact(count)));
    const double gutter = widest + theme.space(1);
    PlotAxes axes;
    axes.field = QRectF(rect.left() + gutter, rect.top() + band,
                        std::max(16.0, rect.width() - gutter - theme.space(1)),
                        std::max(8.0, rect.height() - band - small.height() - theme.space(1)));
    double from = m_data.view.bins.front().begin_s;
    double to = std::max(m_data.view.bins.back().end_s, m_data.view.worst_s);
    if (const double octaves = std::log2(to / from); octaves < kLeastOctaves) {
        const double more = std::exp2((kLeastOctaves - octaves) / 2.0);
        from /= more;
        to *= more;
    }
    axes.x = {from, to, true};
    axes.y = {kLowestCount, kRoomAbove * highestCount(), true};
    return axes;
}

void LatencyChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const PlotAxes axes = layOut(rect, theme);
    paintGrid(painter, axes, rect, theme);
    paintBars(painter, axes, theme);
    paintMarks(painter, axes, rect, theme);
}

void LatencyChart::paintGrid(QPainter& painter, const PlotAxes& axes, const QRectF& rect,
                             const Theme& theme) const
{
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    std::vector<AxisLabel> counts;
    const int rows = std::clamp(static_cast<int>(axes.field.height() / (small.height() * 1.8)), 2, 8);
    for (const double at : logarithmicTicks(1.0, axes.y.to, rows).at)
        counts.push_back({at, NumberText::compact(at)});
    paintRows(painter, axes, counts, theme);
    std::vector<AxisLabel> times;
    const int columns =
        std::clamp(static_cast<int>(axes.field.width() / (small.averageCharWidth() * 12.0)), 2, 12);
    for (const double at : logarithmicTicks(axes.x.from, axes.x.to, columns).at)
        times.push_back({at, tickText(at)});
    paintColumns(painter, axes, times, theme, rect.left(), rect.right());
}

void LatencyChart::paintBars(QPainter& painter, const PlotAxes& axes, const Theme& theme) const
{
    painter.setPen(Qt::NoPen);
    for (const LatencyBin& bin : m_data.view.bins) {
        if (bin.count <= 0.0)
            continue;
        const double left = std::round(axes.xOf(bin.begin_s));
        const double right = std::max(left + 1.0, std::round(axes.xOf(bin.end_s)));
        const double gap = right - left > 5.0 ? 1.0 : 0.0;
        const double top = std::round(axes.yOf(bin.count));
        const bool is_tail = std::sqrt(bin.begin_s * bin.end_s) > m_data.view.p99_s;
        painter.fillRect(QRectF(left, top, right - left - gap, axes.field.bottom() - top),
                         is_tail ? tailColour(theme) : barColour(theme));
    }
}

void LatencyChart::paintMarks(QPainter& painter, const PlotAxes& axes, const QRectF& rect,
                              const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::SemiBold);
    const QFontMetricsF metrics(font);
    const bool one_row = bandHeight(rect, theme) < metrics.height() * 1.5;
    double row_top = rect.top();
    double free_from = rect.left();
    for (const Mark& mark : marks()) {
        const double x = std::round(axes.xOf(mark.at_s)) + 0.5;
        const QString text = QStringLiteral("%1 %2").arg(mark.name, duration(mark.at_s));
        const double width = metrics.horizontalAdvance(text);
        const bool fits_right = x + theme.space(0.75) + width <= rect.right();
        const double left = fits_right ? x + theme.space(0.75) : x - theme.space(0.75) - width;
        QPen pen(mark.is_tail ? tailColour(theme) : theme.text, std::max(1.5, theme.line_px * 0.6));
        pen.setDashPattern({3.0, 2.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, row_top), QPointF(x, axes.field.bottom()));
        if (!one_row || left >= free_from) {
            painter.setFont(font);
            painter.fillRect(QRectF(left, row_top, width, metrics.height()), theme.card);
            painter.setPen(theme.text);
            painter.drawText(QPointF(left, row_top + metrics.ascent()), text);
            free_from = left + width + theme.space(1);
        }
        if (!one_row)
            row_top += metrics.height();
    }
    if (m_data.note.isEmpty() || one_row)
        return;
    painter.setPen(theme.error.mark);
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), metrics.height()),
                     Qt::AlignRight | Qt::AlignTop, m_data.note);
}

QString LatencyChart::toolTipAt(const QPointF& position)
{
    const PlotAxes axes = layOut(QRectF(rect()), theme());
    for (const LatencyBin& bin : m_data.view.bins)
        if (position.x() >= axes.xOf(bin.begin_s) && position.x() < axes.xOf(bin.end_s))
            return tr("<b>%1</b> of %2 %3 took %4 to %5")
                .arg(QLocale().toString(bin.count, 'f', 0), QLocale().toString(m_data.view.count, 'f', 0),
                     operations(), duration(bin.begin_s), duration(bin.end_s));
    return summary();
}

} // namespace contend::ui
