// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/painted_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace contend::ui {

PaintedChart::PaintedChart(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_hint(tr("Press Space to run."))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PaintedChart::retranslate()
{
    setEmptyHint(tr("Press Space to run."));
}

void PaintedChart::changeEvent(QEvent* event)
{
    Retranslating::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    emit legendChanged();
    contentChanged();
}

void PaintedChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    emit legendChanged();
    update();
}

QImage PaintedChart::render(QSize size, qreal scale, const Theme& theme)
{
    QImage picture(size * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(theme.card);
    QPainter painter(&picture);
    paintAll(painter, QRectF(QPointF(), QSizeF(size)), theme, Medium::Image);
    return picture;
}

void PaintedChart::paintVector(QPainter* painter, const QRect& rect, const Theme& theme)
{
    painter->save();
    paintAll(*painter, QRectF(rect), theme, Medium::Vector);
    painter->restore();
}

void PaintedChart::setEmptyHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void PaintedChart::setHiddenKeys(const QSet<int>& keys)
{
    if (keys == m_hidden)
        return;
    m_hidden = keys;
    emit legendChanged();
    contentChanged();
}

QSize PaintedChart::sizeHint() const
{
    return {m_theme.space(60), m_theme.space(34)};
}

QSize PaintedChart::minimumSizeHint() const
{
    const double line = m_theme.textPx(TextSize::Small);
    return {static_cast<int>(line * 14.0), static_cast<int>(line * 6.0)};
}

QString PaintedChart::toolTipAt(const QPointF&)
{
    return {};
}

void PaintedChart::contentChanged()
{
    setAccessibleDescription(isEmpty() ? m_hint : summary());
    update();
}

void PaintedChart::paintAll(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (isEmpty())
        paintHint(painter, rect, theme);
    else
        paint(painter, rect, theme, medium);
}

void PaintedChart::paintHint(QPainter& painter, const QRectF& rect, const Theme& theme) const
{
    painter.setFont(themeFont(theme, TextSize::Body));
    painter.setPen(theme.muted_text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

void PaintedChart::paintFocus(QPainter& painter) const
{
    const double width = std::max(2.0, m_theme.grid_px * 2.0);
    painter.setPen(QPen(m_theme.focus_ring, width));
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4.0, 4.0);
}

void PaintedChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAll(painter, QRectF(rect()), m_theme, Medium::Screen);
    if (hasFocus())
        paintFocus(painter);
}

void PaintedChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit expandRequested();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void PaintedChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit expandRequested();
    else
        QWidget::keyPressEvent(event);
}

bool PaintedChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = isEmpty() ? QString() : toolTipAt(QPointF(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    event->setAccepted(!text.isEmpty());
    return true;
}

} // namespace contend::ui
