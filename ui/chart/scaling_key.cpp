// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scaling_key.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr double kSample = 4.0; ///< of a line, in units of the theme's space
constexpr double kPitch = 1.25; ///< in letters' heights
constexpr double kMost = 0.55;  ///< of the plot's height, one name below the other
constexpr double kAmple = 0.3;  ///< likewise: less covers little of it

QFontMetricsF metricsIn(const Theme& theme)
{
    return QFontMetricsF(themeFont(theme, TextSize::Small));
}

} // namespace

ScalingKey::ScalingKey(std::vector<Entry> entries, const Theme& theme)
    : m_entries(std::move(entries))
    , m_theme(theme)
{}

double ScalingKey::widthOf(const QString& name) const
{
    return m_theme.space(kSample + 1.5) + metricsIn(m_theme).horizontalAdvance(name);
}

double ScalingKey::width() const
{
    double width = -m_theme.space(1.5);
    for (const Entry& entry : m_entries)
        width += widthOf(entry.name) + m_theme.space(1.5);
    return std::max(0.0, width);
}

bool ScalingKey::takesAtMost(double share, const QRectF& field) const
{
    const double pitch = metricsIn(m_theme).height() * kPitch;
    return pitch * static_cast<double>(m_entries.size()) <= field.height() * share;
}

ScalingKey::Place ScalingKey::placeIn(const QRectF& rect, const QRectF& field,
                                      const QString& value_name) const
{
    const double name = metricsIn(m_theme).horizontalAdvance(value_name) + m_theme.space(2);
    if (name + width() <= rect.width())
        return Place::BesideName;
    return takesAtMost(kAmple, field) || width() > rect.width() ? Place::InPlot : Place::InPlaceOfName;
}

void ScalingKey::paint(QPainter& painter, const QRectF& rect, const QRectF& field, Place place) const
{
    if (place == Place::InPlot)
        return paintInPlot(painter, field);
    QRectF room(rect.right() - width(), rect.top(), width(), metricsIn(m_theme).height());
    for (const Entry& entry : m_entries) {
        paintEntry(painter, room, entry);
        room.setLeft(room.left() + widthOf(entry.name) + m_theme.space(1.5));
    }
}

/// One below the other, or in a low chart beside each other.
void ScalingKey::paintInPlot(QPainter& painter, const QRectF& field) const
{
    const QFontMetricsF metrics = metricsIn(m_theme);
    const bool stacked = takesAtMost(kMost, field);
    const double first = field.left() + m_theme.space(1.5);
    QPointF at(first, field.top() + metrics.height() * 1.2 - metrics.ascent());
    for (const Entry& entry : m_entries) {
        const double width = widthOf(entry.name);
        if (at.x() > first && at.x() + width > field.right())
            at = {first, at.y() + metrics.height() * kPitch};
        paintEntry(painter, {at.x(), at.y(), field.right() - at.x(), metrics.height()}, entry);
        if (stacked)
            at.ry() += metrics.height() * kPitch;
        else
            at.rx() += width + m_theme.space(1.5);
    }
}

/// A sample of the line and its name on a ground of their own, at the left of the room.
void ScalingKey::paintEntry(QPainter& painter, const QRectF& room, const Entry& entry) const
{
    const QFontMetricsF metrics = metricsIn(m_theme);
    const double sample = m_theme.space(kSample);
    const double words_left = room.left() + sample + m_theme.space(1);
    const QString words = metrics.elidedText(entry.name, Qt::ElideRight, room.right() - words_left + 1.0);
    painter.fillRect(QRectF(room.topLeft(), QSizeF(widthOf(words), room.height())), m_theme.card);
    const double base = room.top() + metrics.ascent();
    const double middle = base - metrics.ascent() * 0.35;
    painter.setPen(entry.pen);
    painter.drawLine(QPointF(room.left(), middle), QPointF(room.left() + sample, middle));
    painter.setFont(themeFont(m_theme, TextSize::Small));
    painter.setPen(m_theme.text);
    painter.drawText(QPointF(words_left, base), words);
}

} // namespace contend::ui
