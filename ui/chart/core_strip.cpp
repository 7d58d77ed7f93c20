// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/core_strip.h"

#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kCellWidth = 3.0; ///< logical pixels: fine enough for a minute, cheap enough for every frame
constexpr int kMostRowsByDefault = 8;

QString percentText(double percent)
{
    return percent < 0.0 ? QStringLiteral("–") : QLocale().toString(percent, 'f', 0) + QStringLiteral(" %");
}

} // namespace

CoreStrip::CoreStrip(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void CoreStrip::retranslate()
{
    setAccessibleName(tr("Cores"));
    setEmptyHint(QString());
}

void CoreStrip::setLoad(const CoreLoad* load)
{
    m_load = load;
    updateGeometry();
    contentChanged();
}

void CoreStrip::setRange(std::optional<double> begin_s, std::optional<double> end_s)
{
    m_begin = begin_s;
    m_end = end_s;
    update();
}

void CoreStrip::setPlotEdges(double left, double right_margin)
{
    m_left = left;
    m_right_margin = right_margin;
    update();
}

QString CoreStrip::summary() const
{
    QStringList texts;
    for (int core = 0; !isEmpty() && core < m_load->cores(); ++core)
        texts << tr("core %1: %2").arg(QString::number(core), percentText(m_load->latest(core)));
    return texts.join(QStringLiteral(", "));
}

QSize CoreStrip::sizeHint() const
{
    const int rows = std::clamp(isEmpty() ? 2 : m_load->cores(), 1, kMostRowsByDefault);
    const double line = QFontMetricsF(themeFont(theme(), TextSize::Small)).height();
    return {theme().space(40), static_cast<int>(std::ceil(rows * line * 1.05))};
}

QSize CoreStrip::minimumSizeHint() const
{
    return {theme().space(10), theme().space(1.5)};
}

QColor CoreStrip::cellColour(const Theme& theme, double busy_percent)
{
    const QColor idle = theme.segment_ground;
    const QColor busy = theme.state(StateKind::Running).colour;
    const double share = std::clamp(busy_percent / 100.0, 0.0, 1.0);
    const auto between = [share](double from, double to) {
        return static_cast<float>(std::lerp(from, to, share));
    };
    return QColor::fromRgbF(between(idle.redF(), busy.redF()), between(idle.greenF(), busy.greenF()),
                            between(idle.blueF(), busy.blueF()));
}

CoreStrip::Layout CoreStrip::layOut(const QRectF& rect, const Theme& theme) const
{
    Layout layout;
    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    layout.pitch = rect.height() / std::max(1, m_load->cores());
    layout.has_names = layout.pitch >= metrics.height() * 0.95;
    const double names = metrics.horizontalAdvance(tr("core %1").arg(QStringLiteral("00"))) + theme.space(1);
    const double figures = metrics.horizontalAdvance(percentText(100.0)) + theme.space(1);
    const double left = m_left > 0.0 ? m_left : layout.has_names ? names : 0.0;
    const double right = std::max(m_right_margin, layout.has_names ? figures : 0.0);
    layout.field =
        QRectF(rect.left() + left, rect.top(), std::max(8.0, rect.width() - left - right), rect.height());
    layout.end_s = m_end.value_or(m_load->endTime());
    layout.begin_s = m_begin.value_or(layout.end_s - kDefaultSpan);
    return layout;
}

void CoreStrip::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Layout layout = layOut(rect, theme);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int core = 0; core < m_load->cores(); ++core)
        paintCells(painter, layout, core, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.has_names)
        paintNames(painter, layout, rect, theme);
}

void CoreStrip::paintCells(QPainter& painter, const Layout& layout, int core, const Theme& theme) const
{
    const double gap = layout.pitch >= 6.0 ? 2.0 : layout.pitch >= 3.0 ? 1.0 : 0.0;
    const double top = layout.field.top() + core * layout.pitch;
    const QRectF row(layout.field.left(), std::round(top), layout.field.width(),
                     std::max(1.0, std::round(top + layout.pitch) - std::round(top) - gap));
    painter.fillRect(row, cellColour(theme, 0.0));
    const double cell_s = (layout.end_s - layout.begin_s) * kCellWidth / row.width();
    if (!(cell_s > 0.0))
        return;
    // Cells are counted from the session's zero, so that they keep their colour while the strip scrolls.
    const double first = std::floor(layout.begin_s / cell_s);
    for (double cell = first; cell * cell_s < layout.end_s; ++cell) {
        const double busy = m_load->mean(core, cell * cell_s, (cell + 1.0) * cell_s);
        const double left = row.left() + (cell * cell_s - layout.begin_s) / cell_s * kCellWidth;
        const QRectF field = QRectF(left, row.top(), kCellWidth, row.height()) & row;
        if (busy >= 0.5 && !field.isEmpty())
            painter.fillRect(field, cellColour(theme, busy));
    }
}

void CoreStrip::paintNames(QPainter& painter, const Layout& layout, const QRectF& rect,
                           const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    for (int core = 0; core < m_load->cores(); ++core) {
        const double middle = layout.field.top() + (core + 0.5) * layout.pitch;
        const double base = middle + (metrics.ascent() - metrics.descent()) / 2.0 - 1.0;
        const QString name = tr("core %1").arg(core);
        painter.setFont(font);
        painter.setPen(theme.axis);
        painter.drawText(
            QPointF(layout.field.left() - theme.space(1) - metrics.horizontalAdvance(name), base), name);
        const QString figure = percentText(m_load->latest(core));
        drawTabular(painter, font, QPointF(rect.right() - tabularWidth(font, figure), base), figure);
    }
}

QString CoreStrip::toolTipAt(const QPointF& position)
{
    const Layout layout = layOut(QRectF(rect()), theme());
    const int core = static_cast<int>(position.y() / layout.pitch);
    if (core >= m_load->cores() || !layout.field.contains(position))
        return {};
    const double cell_s = (layout.end_s - layout.begin_s) * kCellWidth / layout.field.width();
    const double t = layout.begin_s + (position.x() - layout.field.left()) / kCellWidth * cell_s;
    return tr("<b>Core %1</b> · busy %2 · all programs together")
        .arg(QString::number(core), percentText(m_load->mean(core, t - cell_s, t)));
}

} // namespace contend::ui
