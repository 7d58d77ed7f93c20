// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/core_strip.h"

#include "ui/look/tabular_text.h"
#include "ui/model/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

// In letters' heights.
constexpr double kWidestCell = 10.0;
constexpr double kNarrowestBar = 1.2; ///< beside a number or a percentage
constexpr double kFramedBar = 0.5;    ///< narrower ones are a heat bar without a frame
constexpr double kThin = 0.45;
constexpr double kLowestCardWithWords = 9.0; ///< below it the chart would lose too much to them
constexpr int kMostCoresInWords = 16;

QString percentText(double percent)
{
    return percent < 0.0 ? QStringLiteral("–") : NumberText::wholePercent(percent);
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
    contentChanged();
}

void CoreStrip::setMoment(std::optional<double> t_s)
{
    if (t_s == m_moment)
        return;
    m_moment = t_s;
    contentChanged();
}

void CoreStrip::setWhose(const QString& whose)
{
    m_whose = whose;
    contentChanged();
}

QString CoreStrip::title() const
{
    return m_whose.isEmpty() ? accessibleName() : accessibleName() + QStringLiteral(" · ") + m_whose;
}

bool CoreStrip::isThinOn(double card_height, const Theme& theme)
{
    return card_height < kLowestCardWithWords * theme.textPx(TextSize::Small);
}

double CoreStrip::heightOf(bool thin, const Theme& theme)
{
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    return std::ceil(thin ? kThin * line : line);
}

void CoreStrip::setThin(bool thin)
{
    if (thin == m_thin)
        return;
    m_thin = thin;
    updateGeometry();
    update();
}

double CoreStrip::percent(int core) const
{
    return m_moment ? m_load->at(core, *m_moment) : m_load->latest(core);
}

int CoreStrip::coreOf(int cell, const Layout& layout) const
{
    int busiest = cell * m_load->cores() / layout.cells;
    for (int core = busiest + 1; core < (cell + 1) * m_load->cores() / layout.cells; ++core)
        busiest = percent(core) > percent(busiest) ? core : busiest;
    return busiest;
}

QString CoreStrip::summary() const
{
    if (isEmpty())
        return {};
    QStringList texts;
    double sum = 0.0;
    int busiest = 0;
    for (int core = 0; core < m_load->cores(); ++core) {
        texts << tr("core %1: %2").arg(QString::number(core), percentText(percent(core)));
        sum += std::max(0.0, percent(core));
        busiest = percent(core) > percent(busiest) ? core : busiest;
    }
    if (m_load->cores() <= kMostCoresInWords)
        return texts.join(QStringLiteral(", "));
    return tr("Cores: %1, on the average %2 busy. The busiest is core %3 with %4.")
        .arg(QLocale().toString(m_load->cores()), percentText(sum / m_load->cores()),
             QString::number(busiest), percentText(percent(busiest)));
}

QSize CoreStrip::sizeHint() const
{
    return {theme().space(40), minimumSizeHint().height()};
}

QSize CoreStrip::minimumSizeHint() const
{
    return {theme().space(10), static_cast<int>(heightOf(m_thin, theme()))};
}

QColor CoreStrip::barColour(const Theme& theme)
{
    return theme.state(StateKind::Running).colour;
}

QColor CoreStrip::groundColour(const Theme& theme)
{
    return theme.segment_ground;
}

CoreStrip::Layout CoreStrip::layOut(const QRectF& rect, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const double blank = theme.space(0.5);
    Layout layout;
    layout.thin = rect.height() < heightOf(false, theme); // in a picture it has other room than in the window
    const double words = layout.thin ? 0.0 : metrics.horizontalAdvance(title()) + theme.space(1);
    layout.field = rect.adjusted(words, 0.0, 0.0, 0.0);
    layout.cells = std::min(m_load->cores(), std::max(1, static_cast<int>(layout.field.width())));
    layout.pitch = layout.field.width() / layout.cells;
    if (!layout.thin)
        layout.pitch = std::min(layout.pitch, kWidestCell * line);
    const double number = tabularWidth(font, QString::number(m_load->cores() - 1)) + blank;
    const double figure = tabularWidth(font, percentText(100.0)) + blank;
    const double gap = theme.space(1.5);
    if (!layout.thin && layout.pitch >= number + kNarrowestBar * line + gap) {
        layout.gap = gap;
        layout.number = number;
        layout.figure = layout.pitch >= number + 2.0 * kNarrowestBar * line + figure + gap ? figure : 0.0;
    } else {
        // Busy neighbours must not look like one bar.
        const double wide = theme.space(0.5);
        layout.gap = layout.pitch >= 6.0 * wide ? wide
                     : layout.pitch >= 6.0      ? 2.0
                     : layout.pitch >= 3.0      ? 1.0
                                                : 0.0;
    }
    return layout;
}

void CoreStrip::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Layout layout = layOut(rect, theme);
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    if (!layout.thin) {
        painter.setFont(font);
        painter.setPen(theme.muted_text);
        painter.drawText(
            QPointF(rect.left(), rect.center().y() + (metrics.ascent() - metrics.descent()) / 2.0), title());
    }
    const double height = layout.thin ? rect.height() : std::round(metrics.ascent());
    const double top = std::round(rect.center().y() - height / 2.0);
    for (int place = 0; place < layout.cells; ++place) {
        const int core = coreOf(place, layout);
        const QRectF cell(layout.field.left() + place * layout.pitch, rect.top(), layout.pitch - layout.gap,
                          rect.height());
        const double left = std::round(cell.left() + layout.number);
        const double right = std::round(cell.right() - layout.figure);
        paintBar(painter, QRectF(left, top, std::max(1.0, right - left), height), percent(core), theme);
        paintWords(painter, cell, core, layout, theme);
    }
}

/// A wide box fills from the left, a narrow one from below: always along its longer side.
void CoreStrip::paintBar(QPainter& painter, const QRectF& box, double percent, const Theme& theme) const
{
    const double share = std::clamp(percent, 0.0, 100.0) / 100.0;
    const bool framed = box.width() >= kFramedBar * box.height();
    const double inset = framed ? std::max(1.0, theme.grid_px) : 0.0;
    QRectF bar = box.adjusted(inset, inset, -inset, -inset);
    if (box.width() > box.height())
        bar.setWidth(bar.width() * share);
    else
        bar.setTop(bar.bottom() - bar.height() * share);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, framed ? theme.axis : groundColour(theme));
    if (framed)
        painter.fillRect(box.adjusted(inset, inset, -inset, -inset), theme.card);
    painter.fillRect(bar, barColour(theme));
    painter.setRenderHint(QPainter::Antialiasing);
}

void CoreStrip::paintWords(QPainter& painter, const QRectF& cell, int core, const Layout& layout,
                           const Theme& theme) const
{
    if (layout.number <= 0.0)
        return;
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double base = cell.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    painter.setPen(theme.axis);
    drawTabular(painter, font, QPointF(cell.left(), base), QString::number(core));
    if (layout.figure <= 0.0)
        return;
    painter.setPen(theme.text);
    const QString figure = percentText(percent(core));
    drawTabular(painter, font, QPointF(cell.right() - tabularWidth(font, figure), base), figure);
}

QString CoreStrip::toolTipAt(const QPointF& position)
{
    const Layout layout = layOut(QRectF(rect()), theme());
    const double cell = std::floor((position.x() - layout.field.left()) / layout.pitch);
    if (cell < 0.0 || cell >= layout.cells)
        return {};
    const int core = coreOf(static_cast<int>(cell), layout);
    return tr("<b>Core %1</b>: %2 busy, all programs together")
        .arg(QString::number(core), percentText(percent(core)));
}

} // namespace contend::ui
