// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/meter_chart.h"

#include "ui/look/clipped.h"
#include "ui/look/tabular_text.h"
#include "ui/model/number_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

void hatch(QPainter& painter, const QRectF& field, const QColor& ground, const QColor& line, double scale)
{
    painter.save();
    painter.fillRect(field, ground);
    painter.setPen(QPen(line, 2.0 * scale, Qt::SolidLine, Qt::FlatCap));
    paintHatch(painter, field, 9.0 * scale, true);
    painter.setPen(QPen(line, 1.5 * scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(field);
    painter.restore();
}

} // namespace

MeterChart::MeterChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void MeterChart::retranslate()
{
    setAccessibleName(tr("Lost updates"));
    setEmptyHint(tr("What should have been counted, and what was, appears here. Press Space to run."));
}

void MeterChart::setData(const MeterData& data)
{
    m_data = data;
    contentChanged();
}

void MeterChart::clear()
{
    setData({});
}

QString MeterChart::lostWords() const
{
    if (m_data.lost() <= 0.0)
        return tr("nothing lost");
    return tr("lost, %1").arg(NumberText::percent(100.0 * m_data.lost() / m_data.expected));
}

QString MeterChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    if (m_data.lost() <= 0.0)
        return tr("Expected %1, counted %2: nothing lost.").arg(whole(m_data.expected), whole(m_data.actual));
    return tr("Expected %1, counted %2: %3 lost, %4.")
        .arg(whole(m_data.expected), whole(m_data.actual), whole(m_data.lost()),
             NumberText::percent(100.0 * m_data.lost() / m_data.expected));
}

void MeterChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const double below = paintHeadline(painter, rect, theme);
    const double line = QFontMetricsF(themeFont(theme, TextSize::Body)).height();
    const double room = rect.bottom() - below;
    const double row = std::clamp(room / 2.0 - theme.space(1), line * 1.2, line * 4.5);
    const double top = below + std::max(0.0, (room - 2.0 * row - theme.space(2)) / 3.0);
    const QString expected = m_data.expected_name.isEmpty() ? tr("expected") : m_data.expected_name;
    const QString actual = m_data.actual_name.isEmpty() ? tr("counted") : m_data.actual_name;
    paintBar(painter, QRectF(rect.left(), top, rect.width(), row), expected, m_data.expected,
             theme.state(StateKind::Other).colour, theme, false);
    paintBar(painter, QRectF(rect.left(), top + row + theme.space(2), rect.width(), row), actual,
             m_data.actual, theme.accent, theme, true);
}

/// The large words; returns where they end.
double MeterChart::paintHeadline(QPainter& painter, const QRectF& rect, const Theme& theme) const
{
    const QFont large = themeFont(theme, TextSize::Title, TextWeight::Bold);
    const QFontMetricsF metrics(large);
    const QPointF base(rect.left(), rect.top() + metrics.ascent());
    if (m_data.lost() > 0.0) {
        paintLoss(painter, base, rect.right(), theme);
    } else {
        const QString sign = QStringLiteral("✓ ");
        painter.setFont(large);
        painter.setPen(theme.ok.mark);
        painter.drawText(base, sign);
        painter.setPen(theme.text);
        painter.drawText(base + QPointF(metrics.horizontalAdvance(sign), 0.0), tr("Nothing lost"));
    }
    return base.y() + metrics.descent() + theme.space(0.5);
}

/// How fast is told beside the card's title. Where there is little room, the words are smaller or left to the
/// bars below.
void MeterChart::paintLoss(QPainter& painter, QPointF base, double right, const Theme& theme) const
{
    painter.setPen(theme.error.mark);
    base.rx() += drawTabular(painter, themeFont(theme, TextSize::Title, TextWeight::Bold), base,
                             whole(m_data.lost())) +
                 theme.space(1);
    painter.setPen(theme.text);
    for (const TextSize size : {TextSize::Heading, TextSize::Body, TextSize::Small}) {
        const QFont font = themeFont(theme, size, TextWeight::Medium);
        if (base.x() + QFontMetricsF(font).horizontalAdvance(lostWords()) > right)
            continue;
        painter.setFont(font);
        painter.drawText(base, lostWords());
        return;
    }
}

void MeterChart::paintBar(QPainter& painter, const QRectF& row, const QString& name, double value,
                          const QColor& colour, const Theme& theme, bool shows_lost) const
{
    const QFont font = themeFont(theme, TextSize::Body);
    const QFont bold = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const double whole_scale = std::max(m_data.expected, m_data.actual);
    const QRectF track(row.left(), row.top() + line * 1.1, row.width(),
                       std::max(4.0, row.height() - line * 1.1));
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(row.left(), row.top() + metrics.ascent()), name);
    const double digits = tabularWidth(bold, whole(value));
    drawTabular(painter, bold, QPointF(row.right() - digits, row.top() + metrics.ascent()), whole(value));
    QRectF bar = track;
    bar.setWidth(track.width() * std::clamp(value / whole_scale, 0.0, 1.0));
    painter.fillRect(bar, colour);
    if (!shows_lost || m_data.lost() <= 0.0)
        return;
    QRectF lost(bar.right(), track.top(), track.width() * m_data.expected / whole_scale - bar.width(),
                track.height());
    lost.setLeft(std::min(lost.left(), lost.right() - 2.0)); // even a single lost update shows
    hatch(painter, lost, theme.error.ground, theme.error.mark, std::max(1.0, theme.screen_scale));
}

QString MeterChart::toolTipAt(const QPointF&)
{
    return QStringLiteral("%1<br>%2")
        .arg(summary(), tr("%1 lost per second").arg(NumberText::compact(m_data.lost_per_s)));
}

} // namespace contend::ui
