// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/row_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

// Bars keep at least this share of the width, whatever the words want.
constexpr double kLeastBarShare = 0.4;
constexpr double kBarOfRow = 0.72;
constexpr double kHighestBarLines = 2.4;

QColor colourOf(const RowPart& part, const Theme& theme)
{
    return part.worker >= 0 ? workerColor(theme, part.worker) : theme.state(part.state).colour;
}

} // namespace

double RowBar::value() const
{
    double sum = 0.0;
    for (const RowPart& part : parts)
        sum += part.value;
    return sum;
}

RowChart::RowChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{}

void RowChart::setData(const RowData& data)
{
    const bool other_legend = m_data.legend != data.legend;
    m_data = data;
    contentChanged();
    if (other_legend)
        emit legendChanged();
}

QString RowChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    QStringList words;
    if (!m_data.note.isEmpty())
        words << m_data.note;
    for (const RowBar& bar : m_data.rows)
        words << tr("%1: %2").arg(bar.name, bar.text);
    return words.join(QStringLiteral("; "));
}

double RowChart::greatest() const
{
    double most = std::isfinite(m_data.marker) ? m_data.marker : 0.0;
    for (const RowBar& bar : m_data.rows)
        most = std::max(most, bar.value());
    return most;
}

/// How far along the bars' width a value lies, 0 to 1.
double RowChart::share(double value) const
{
    const double most = greatest();
    if (!(most > 0.0) || !(value > 0.0))
        return 0.0;
    if (!m_data.logarithmic_from)
        return std::min(value / most, 1.0);
    const double from = *m_data.logarithmic_from;
    return most > from ? std::clamp(std::log(value / from) / std::log(most / from), 0.0, 1.0) : 1.0;
}

RowChart::Columns RowChart::columnsIn(const QRectF& rect, const Theme& theme) const
{
    const QFontMetricsF metrics(themeFont(theme, TextSize::Body));
    double names = 0.0;
    double texts = 0.0;
    for (const RowBar& bar : m_data.rows) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        texts = std::max(texts, metrics.horizontalAdvance(bar.text));
    }
    const double gap = theme.space(1.5);
    double room = rect.width() * (1.0 - kLeastBarShare);
    names = names > 0.0 && names + gap <= room ? names + gap : 0.0;
    room -= names;
    texts = texts > 0.0 && texts + gap <= room ? texts + gap : 0.0;
    double top = rect.top() + (m_data.note.isEmpty() ? 0.0 : metrics.height() + theme.space(1));
    top += m_data.marker_name.isEmpty() ? 0.0 : metrics.height();
    Columns columns;
    columns.row = (rect.bottom() - top) / std::max<double>(1.0, static_cast<double>(m_data.rows.size()));
    columns.names = QRectF(rect.left(), top, names, rect.bottom() - top);
    columns.bars = QRectF(rect.left() + names, top, rect.width() - names - texts, rect.bottom() - top);
    columns.texts = QRectF(columns.bars.right() + gap, top, std::max(0.0, texts - gap), rect.bottom() - top);
    return columns;
}

void RowChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Columns columns = columnsIn(rect, theme);
    const QFont font = themeFont(theme, TextSize::Body);
    painter.setFont(font);
    if (!m_data.note.isEmpty()) {
        painter.setPen(theme.text);
        const QFontMetricsF metrics(font);
        painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()),
                         metrics.elidedText(m_data.note, Qt::ElideRight, rect.width()));
    }
    for (int number = 0; number < m_data.rows.size(); ++number)
        paintRow(painter, columns, number, theme);
    for (int number = 0; number < m_data.rows.size(); ++number)
        paintWords(painter, columns, number, theme);
    if (std::isfinite(m_data.marker))
        paintMarker(painter, columns.bars, theme);
}

void RowChart::paintRow(QPainter& painter, const Columns& columns, int number, const Theme& theme) const
{
    const RowBar& bar = m_data.rows[number];
    const double line = QFontMetricsF(themeFont(theme, TextSize::Body)).height();
    const double height = std::clamp(columns.row * kBarOfRow, 1.0, kHighestBarLines * line);
    const double top = columns.bars.top() + columns.row * (number + 0.5) - height / 2.0;
    painter.fillRect(QRectF(columns.bars.left(), top, columns.bars.width(), height), theme.track);
    const double whole = bar.value();
    const double length = share(whole) * columns.bars.width();
    double before = 0.0;
    for (const RowPart& part : bar.parts) {
        const double from = columns.bars.left() + length * (whole > 0.0 ? before / whole : 0.0);
        before += part.value;
        const double to = columns.bars.left() + length * (whole > 0.0 ? before / whole : 0.0);
        painter.fillRect(QRectF(from, top, to - from, height), colourOf(part, theme));
    }
}

/// Of rows that are lower than a line of text, only so many are named that the names have room.
void RowChart::paintWords(QPainter& painter, const Columns& columns, int number, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Body);
    const double line = QFontMetricsF(font).height();
    // Those at the edges move inwards to stay whole: half a line more.
    const int every =
        columns.row >= line ? 1 : static_cast<int>(std::ceil(1.5 * line / std::max(columns.row, 1.0)));
    if (number % every != 0)
        return;
    const RowBar& bar = m_data.rows[number];
    // The words of a low row at the edge stay whole.
    const double middle =
        std::clamp(columns.bars.top() + columns.row * (number + 0.5), columns.bars.top() + line / 2.0,
                   std::max(columns.bars.top(), columns.bars.bottom() - line) + line / 2.0);
    painter.setFont(font);
    painter.setPen(theme.text);
    if (columns.names.width() > 0.0)
        painter.drawText(QRectF(columns.names.left(), middle - line, columns.names.width(), 2.0 * line),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    if (columns.texts.width() > 0.0)
        painter.drawText(QRectF(columns.texts.left(), middle - line, columns.texts.width(), 2.0 * line),
                         Qt::AlignRight | Qt::AlignVCenter, bar.text);
}

void RowChart::paintMarker(QPainter& painter, const QRectF& bars, const Theme& theme) const
{
    const double x = bars.left() + share(m_data.marker) * bars.width();
    painter.setPen(QPen(theme.marker, std::max(1.5, theme.line_px * 0.75), Qt::DashLine));
    painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()));
    const QFont font = themeFont(theme, TextSize::Body);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(m_data.marker_name);
    const double left = std::clamp(x - width / 2.0, bars.left(), std::max(bars.left(), bars.right() - width));
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(left, bars.top() - metrics.descent()), m_data.marker_name);
}

QString RowChart::toolTipAt(const QPointF& position)
{
    const Columns columns = columnsIn(QRectF(rect()), theme());
    if (position.y() < columns.bars.top())
        return m_data.note; // there may have been no room for the whole of it
    const int number = static_cast<int>(std::floor((position.y() - columns.bars.top()) / columns.row));
    if (number < 0 || number >= m_data.rows.size())
        return {};
    const RowBar& bar = m_data.rows[number];
    return tr("%1: %2").arg(bar.name, bar.text);
}

} // namespace contend::ui
