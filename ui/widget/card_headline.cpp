// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/card_headline.h"

#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {

CardHeadline::CardHeadline(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// What is left for the title when the figure has its place.
double CardHeadline::titleRoom() const
{
    const double figure = m_figure_width > 0.0 ? m_figure_width + m_theme.space(1.5) : 0.0;
    return std::max(0.0, width() - figure);
}

void CardHeadline::tellTheWhole()
{
    const bool is_whole = shortWidth() <= width() + 1.0;
    setToolTip(is_whole ? QString() : m_title);
    update();
}

void CardHeadline::resizeEvent(QResizeEvent*)
{
    tellTheWhole();
}

void CardHeadline::setTheme(const Theme& theme)
{
    m_theme = theme;
    measureTitle();
    m_figure_width = tabularWidth(themeFont(theme, TextSize::Heading, TextWeight::Bold), m_figure);
    updateGeometry();
    tellTheWhole();
}

void CardHeadline::measureTitle()
{
    m_title_width =
        QFontMetricsF(themeFont(m_theme, TextSize::Heading, TextWeight::SemiBold)).horizontalAdvance(m_title);
}

void CardHeadline::setTitle(const QString& title)
{
    m_title = title;
    measureTitle();
    updateGeometry();
    tellTheWhole();
}

void CardHeadline::setFigure(const QString& figure, const QString& phrase)
{
    if (figure == m_figure && phrase == m_phrase)
        return;
    const double width = tabularWidth(themeFont(m_theme, TextSize::Heading, TextWeight::Bold), figure);
    if (width > m_figure_width || phrase != m_phrase) {
        m_figure_width = std::max(m_figure_width, width);
        updateGeometry();
    }
    m_figure = figure;
    m_phrase = phrase;
    tellTheWhole();
}

QFont CardHeadline::phraseFont() const
{
    return themeFont(m_theme, TextSize::Small);
}

double CardHeadline::figureLeft() const
{
    return m_title.isEmpty() ? 0.0 : m_title_width + m_theme.space(1.5);
}

double CardHeadline::shortWidth() const
{
    return figureLeft() + (m_figure_width > 0.0 ? m_figure_width : -m_theme.space(1.5));
}

double CardHeadline::fullWidth() const
{
    if (m_phrase.isEmpty())
        return shortWidth();
    return shortWidth() + m_theme.space(0.75) + QFontMetricsF(phraseFont()).horizontalAdvance(m_phrase);
}

QSize CardHeadline::sizeHint() const
{
    const QFontMetricsF metrics(themeFont(m_theme, TextSize::Heading, TextWeight::Bold));
    return {static_cast<int>(std::ceil(std::max(0.0, fullWidth()))),
            static_cast<int>(std::ceil(metrics.height()))};
}

QSize CardHeadline::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(std::max(0.0, shortWidth()))), sizeHint().height()};
}

void CardHeadline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont title = themeFont(m_theme, TextSize::Heading, TextWeight::SemiBold);
    const QFontMetricsF metrics(title);
    const double base = (height() + metrics.ascent() - metrics.descent()) / 2.0;
    painter.setPen(m_theme.text);
    painter.setFont(title);
    const bool is_whole = shortWidth() <= width() + 1.0;
    painter.drawText(QPointF(0.0, base),
                     is_whole ? m_title : metrics.elidedText(m_title, Qt::ElideRight, titleRoom()));
    const QFont bold = themeFont(m_theme, TextSize::Heading, TextWeight::Bold);
    const double left_of_figure = is_whole ? figureLeft() : width() - m_figure_width;
    drawTabular(painter, bold, QPointF(std::max(0.0, left_of_figure), base), m_figure);
    if (m_phrase.isEmpty() || fullWidth() > width())
        return;
    const double left = figureLeft() + tabularWidth(bold, m_figure) + m_theme.space(0.75);
    painter.setFont(phraseFont());
    painter.setPen(m_theme.muted_text);
    painter.drawText(QPointF(left, base), m_phrase);
}

} // namespace contend::ui
