// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/waterfall_chart.h"

#include "ui/chart/ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr std::array<WaterfallPhase, kWaterfallPhases> kPhases = {
    WaterfallPhase::Connect, WaterfallPhase::Wait, WaterfallPhase::Receive, WaterfallPhase::Parse};
/// Height of each phase against the bar's: the second cue beside the colour.
constexpr std::array<double, kWaterfallPhases> kHeights = {0.36, 0.36, 0.68, 1.0};
constexpr double kRoomAfter = 1.03; ///< of the last moment, right of it
constexpr double kRoomForFailed = 1.2;
constexpr double kLowestPitchForNames = 1.15; ///< lines of text
constexpr double kHighestPitch = 3.2;         ///< lines of text

QString milliseconds(double seconds)
{
    return QLocale().toString(seconds * 1e3, 'f', seconds < 0.0995 ? 1 : 0) + QStringLiteral(" ms");
}

} // namespace

double WaterfallBar::endTime() const
{
    double end = begin_s;
    for (const double phase_end : end_s)
        if (std::isfinite(phase_end))
            end = std::max(end, phase_end);
    return end;
}

WaterfallChart::WaterfallChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void WaterfallChart::retranslate()
{
    setAccessibleName(tr("Waterfall"));
    setEmptyHint(tr("Every page that is fetched becomes a bar. Press Space to run."));
}

void WaterfallChart::setData(const WaterfallData& data)
{
    const bool was_empty = isEmpty();
    m_data = data;
    if (was_empty != isEmpty())
        emit legendChanged();
    contentChanged();
}

QString WaterfallChart::summary() const
{
    const QString pages = QLocale().toString(m_data.bars.size());
    if (m_data.total_s > 0.0)
        return tr("Pages fetched: %1. All were ready after %2.").arg(pages, duration(m_data.total_s));
    return tr("Pages fetched so far: %1.").arg(pages);
}

QString WaterfallChart::phaseName(WaterfallPhase phase)
{
    switch (phase) {
    case WaterfallPhase::Connect:
        return tr("connect");
    case WaterfallPhase::Wait:
        return tr("wait");
    case WaterfallPhase::Receive:
        return tr("receive");
    case WaterfallPhase::Parse:
        return tr("parse");
    }
    return {};
}

QColor WaterfallChart::phaseColour(const Theme& theme, WaterfallPhase phase)
{
    switch (phase) {
    case WaterfallPhase::Connect:
        return theme.isDark() ? theme.muted_text : theme.marker;
    case WaterfallPhase::Wait:
        return theme.state(StateKind::Io).colour;
    case WaterfallPhase::Receive:
        return theme.state(StateKind::Idle).outline;
    case WaterfallPhase::Parse:
        return theme.state(StateKind::Running).colour;
    }
    return {};
}

Legend WaterfallChart::legend() const
{
    Legend legend;
    if (isEmpty())
        return legend;
    for (const WaterfallPhase phase : kPhases) {
        LegendItem item;
        item.key = static_cast<int>(phase);
        item.text = phaseName(phase);
        item.colour = phaseColour(theme(), phase);
        item.is_line = false;
        item.hidden = hiddenKeys().contains(item.key);
        legend.append(item);
    }
    return legend;
}

double WaterfallChart::lastTime() const
{
    double last = m_data.total_s;
    for (const WaterfallBar& bar : m_data.bars)
        last = std::max(last, bar.endTime());
    return last > 0.0 ? last : 1.0;
}

WaterfallChart::Layout WaterfallChart::layOut(const QRectF& rect, const Theme& theme) const
{
    Layout layout;
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const double line = small.height();
    layout.band = rect.height() > 8.0 * line ? line * 1.25 : 0.0;
    const double height = std::max(8.0, rect.height() - layout.band - line * 1.6);
    layout.pitch = std::min(height / static_cast<double>(m_data.bars.size()), kHighestPitch * line);
    layout.long_names =
        layout.pitch >= kLowestPitchForNames * line && rect.width() > 40.0 * small.averageCharWidth();
    const QString digits(QString::number(m_data.bars.size()).size(), QLatin1Char('0'));
    const QString widest =
        layout.long_names ? tr("Page %1").arg(digits) + QStringLiteral("   ") + tr("worker %1").arg(digits)
                          : digits;
    layout.gutter = small.horizontalAdvance(widest) + theme.space(1.5);
    layout.axes.field = QRectF(rect.left() + layout.gutter, rect.top() + layout.band,
                               std::max(16.0, rect.width() - layout.gutter - theme.space(1)),
                               layout.pitch * static_cast<double>(m_data.bars.size()));
    const bool any_failed = std::ranges::any_of(m_data.bars, &WaterfallBar::failed);
    layout.axes.x = {0.0, lastTime() * (any_failed ? kRoomForFailed : kRoomAfter), false};
    return layout;
}

void WaterfallChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Layout layout = layOut(rect, theme);
    paintTime(painter, layout, theme);
    for (int row = 0; row < m_data.bars.size(); ++row)
        paintBar(painter, layout, row, theme);
    paintNames(painter, layout, theme);
}

void WaterfallChart::paintTime(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    const int most =
        std::clamp(static_cast<int>(layout.axes.field.width() / (metrics.averageCharWidth() * 11.0)), 2, 8);
    const Ticks ticks = linearTicks(0.0, layout.axes.x.to * 1e3, most);
    std::vector<AxisLabel> labels;
    painter.setPen(QPen(theme.grid, theme.grid_px));
    for (const double at : ticks.at) {
        labels.push_back({at / 1e3, QLocale().toString(at, 'f', ticks.decimals) + QStringLiteral(" ms")});
        const double x = std::round(layout.axes.xOf(at / 1e3)) + 0.5;
        painter.drawLine(QPointF(x, layout.axes.field.top()), QPointF(x, layout.axes.field.bottom()));
    }
    paintColumns(painter, layout.axes, labels, theme, layout.axes.field.left() - layout.gutter,
                 layout.axes.field.right() + theme.space(1));
    if (m_data.total_s > 0.0)
        paintUpright(painter, layout.axes, m_data.total_s,
                     layout.band > 0.0 ? totalInWords(layout, theme) : QString(), theme,
                     {layout.axes.field.top() - layout.band, UprightText::Top});
}

/// In a narrow chart the time alone: the line beside it says the rest.
QString WaterfallChart::totalInWords(const Layout& layout, const Theme& theme) const
{
    const QString total = duration(m_data.total_s);
    const QString words = tr("all ready after %1").arg(total);
    const double x = layout.axes.xOf(m_data.total_s);
    const double room = std::max(x, layout.axes.field.right() - x) - theme.space(1);
    return QFontMetricsF(themeFont(theme, TextSize::Small)).horizontalAdvance(words) <= room ? words : total;
}

void WaterfallChart::paintBar(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const WaterfallBar& bar = m_data.bars.at(row);
    const double middle = layout.axes.field.top() + (row + 0.5) * layout.pitch;
    const double full = std::max(1.0, std::min(layout.pitch - 1.0, layout.pitch * 0.72));
    painter.setPen(Qt::NoPen);
    double begin = bar.begin_s;
    for (std::size_t i = 0; i < kWaterfallPhases; ++i) {
        const double end = bar.end_s[i];
        if (!std::isfinite(end) || end <= begin)
            continue;
        const double left = layout.axes.xOf(begin);
        const double height = std::max(1.0, full * (full < 4.0 ? 1.0 : kHeights[i]));
        // A phase too short to see still leaves its mark.
        // Whole pixels from top to bottom, or thin rows blur into each other.
        const double top = std::round(middle - height / 2.0);
        const QRectF field(left, top, std::max(1.0, layout.axes.xOf(end) - left),
                           std::max(1.0, std::round(middle + height / 2.0) - top));
        if (!hiddenKeys().contains(static_cast<int>(i)))
            painter.fillRect(field, phaseColour(theme, kPhases[i]));
        begin = end;
    }
    const double edge = std::max(2.0, theme.line_px);
    painter.fillRect(QRectF(layout.axes.xOf(bar.begin_s) - edge, middle - full / 2.0, edge, full),
                     workerColor(theme, bar.worker));
    if (bar.failed) {
        painter.setFont(themeFont(theme, TextSize::Small, TextWeight::Bold));
        painter.setPen(theme.error.mark);
        painter.drawText(QRectF(layout.axes.xOf(bar.endTime()) + theme.space(0.5),
                                middle - layout.pitch / 2.0, theme.space(12), layout.pitch),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("✕ failed"));
    }
}

void WaterfallChart::paintNames(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double free_from = -1e9;
    for (int row = 0; row < m_data.bars.size(); ++row) {
        const WaterfallBar& bar = m_data.bars.at(row);
        const double middle = std::max(layout.axes.field.top() + (row + 0.5) * layout.pitch,
                                       layout.axes.field.top() - layout.band + metrics.height() / 2.0);
        if (middle - metrics.height() / 2.0 < free_from)
            continue;
        free_from = middle + metrics.height() / 2.0;
        const double left = layout.axes.field.left() - layout.gutter;
        const QRectF place(left, middle - metrics.height(), layout.gutter - theme.space(1.5),
                           metrics.height() * 2.0);
        painter.setPen(theme.text);
        if (!layout.long_names) {
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(bar.page));
            continue;
        }
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, tr("Page %1").arg(bar.page));
        painter.setPen(theme.muted_text);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tr("worker %1").arg(bar.worker + 1));
    }
}

QString WaterfallChart::toolTipAt(const QPointF& position)
{
    const Layout layout = layOut(QRectF(rect()), theme());
    const double row = std::floor((position.y() - layout.axes.field.top()) / layout.pitch);
    if (row < 0.0 || row >= static_cast<double>(m_data.bars.size()))
        return {};
    const WaterfallBar& bar = m_data.bars.at(static_cast<int>(row));
    QString text = tr("<b>Page %1</b> · worker %2 · from %3 to %4")
                       .arg(QString::number(bar.page), QString::number(bar.worker + 1),
                            milliseconds(bar.begin_s), milliseconds(bar.endTime()));
    double begin = bar.begin_s;
    for (std::size_t i = 0; i < kWaterfallPhases; ++i) {
        if (!std::isfinite(bar.end_s[i]) || bar.end_s[i] <= begin)
            continue;
        text += QStringLiteral("<br>%1: %2").arg(phaseName(kPhases[i]), milliseconds(bar.end_s[i] - begin));
        begin = bar.end_s[i];
    }
    return bar.failed ? text + QStringLiteral("<br>") + tr("failed") : text;
}

} // namespace contend::ui
