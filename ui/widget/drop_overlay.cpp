// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/drop_overlay.h"

#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr float kVeil = 0.82F;     ///< how much of the window it hides
constexpr double kMostWidth = 0.7; ///< of the window, for the words
constexpr double kFrame_px = 3;

} // namespace

DropOverlay::DropOverlay(QWidget* parent)
    : QWidget(parent)
{
    hide();
}

void DropOverlay::say(const QString& sentence, bool welcome, const Theme& theme)
{
    m_theme = theme;
    m_sentence = sentence;
    m_welcome = welcome;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_theme.ground;
    veil.setAlphaF(kVeil);
    painter.fillRect(rect(), veil);

    const QFont font = themeFont(m_theme, TextSize::Title, TextWeight::SemiBold);
    const int most = qRound(width() * kMostWidth);
    const QRect words = QFontMetrics(font).boundingRect(QRect(0, 0, most, height()),
                                                        Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    const int air = m_theme.space(4);
    QRectF card(QPointF(), QSizeF(words.size() + QSize(2 * air, 2 * air)));
    card.moveCenter(QRectF(rect()).center());
    QPen frame(m_welcome ? m_theme.accent : m_theme.error.mark, kFrame_px * m_theme.screen_scale);
    frame.setDashPattern({4, 3});
    painter.setPen(frame);
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(card, m_theme.radius_px, m_theme.radius_px);
    painter.setFont(font);
    painter.setPen(m_theme.text);
    painter.drawText(card.adjusted(air, air, -air, -air), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

} // namespace contend::ui
