// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/wait_for_chart.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace contend::ui {

/// Where everything lies in a rectangle.
struct WaitForChart::Layout {
    QPointF centre;
    QRectF words;    ///< beside the table; null: they stand in the middle of it
    double disc = 0; ///< radius of a philosopher
    double line = 1; ///< width of a thin line
    std::vector<QPointF> philosophers;
    std::vector<QPointF> forks;
};

namespace {

constexpr double kForks = 0.72; ///< where they lie, of the philosophers' distance from the middle
constexpr double kWithinForks = 0.82;
constexpr double kChinese = 1.25; ///< Chinese letters are higher

bool holds(const base::Standing& standing, std::uint32_t fork)
{
    return fork != 0 && (standing.holds[0] == fork || standing.holds[1] == fork);
}

int forksOf(const base::Standing& standing)
{
    return (standing.holds[0] != 0 ? 1 : 0) + (standing.holds[1] != 0 ? 1 : 0);
}

QPointF onCircle(const QPointF& centre, double radius, double turn)
{
    const double angle = 2 * std::numbers::pi * turn - std::numbers::pi / 2;
    return centre + radius * QPointF(std::cos(angle), std::sin(angle));
}

/// From a to b, without the first and last so many pixels.
QLineF between(const QPointF& a, const QPointF& b, double skip_a, double skip_b)
{
    QLineF line(a, b);
    const double length = line.length();
    if (length <= skip_a + skip_b)
        return {};
    return {line.pointAt(skip_a / length), line.pointAt(1 - skip_b / length)};
}

void paintArrow(QPainter& painter, const QLineF& line, double size)
{
    if (line.isNull())
        return;
    painter.drawLine(line);
    const QPointF along = (line.p2() - line.p1()) / line.length() * size;
    const QPointF across(-along.y() * 0.5, along.x() * 0.5);
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF{line.p2() + along * 0.4, line.p2() - along + across, line.p2() - along - across});
    painter.restore();
}

/// Smaller where the words would not fit into that room.
QFont narrowed(QFont font, const QString& words, double room)
{
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    if (width > room)
        font.setPixelSize(std::max(6, static_cast<int>(font.pixelSize() * room / width)));
    return font;
}

} // namespace

WaitForChart::WaitForChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void WaitForChart::retranslate()
{
    setAccessibleName(tr("Who waits for whom"));
    setEmptyHint(tr("Who holds which fork, and who waits for it, appears here. Press Space to run."));
}

void WaitForChart::setData(const WaitForData& data)
{
    m_data = data;
    m_graph = base::waitForGraph(m_data.philosophers);
    contentChanged();
}

bool WaitForChart::inCycle(std::size_t philosopher) const
{
    return std::ranges::find(m_data.cycle, philosopher) != m_data.cycle.end();
}

WaitForChart::Layout WaitForChart::layoutIn(const QRectF& rect, const Theme& theme) const
{
    const auto count = static_cast<double>(m_data.philosophers.size());
    const double side = std::min(rect.width(), rect.height());
    Layout layout;
    layout.centre = rect.center();
    layout.line = std::max(theme.line_px, 1.5);
    // Discs leave each other the room of a disc.
    const double most = std::numbers::pi * side / (4 * count + 2 * std::numbers::pi);
    layout.disc = std::clamp(side * 0.09, 4.0, std::max(most, 4.0));
    const double radius = side / 2 - layout.disc - layout.line;
    const QSizeF words = roomForWords(theme);
    const double group = side + theme.space(2) + words.width();
    const bool fits_within = std::hypot(words.width(), words.height()) <= 2 * radius * kForks;
    if (!fits_within && group <= rect.width()) {
        layout.centre.setX(rect.center().x() - group / 2 + side / 2);
        layout.words = {
            {rect.center().x() + group / 2 - words.width(), rect.center().y() - words.height() / 2}, words};
    }
    for (std::size_t k = 0; k < m_data.philosophers.size(); ++k) {
        layout.philosophers.push_back(onCircle(layout.centre, radius, static_cast<double>(k) / count));
        // Fork k + 1 lies at the left of philosopher k.
        layout.forks.push_back(
            onCircle(layout.centre, radius * kForks, (static_cast<double>(k) - 0.5) / count));
    }
    for (std::size_t k = 0; k < layout.forks.size(); ++k)
        for (std::size_t who = 0; who < layout.forks.size(); ++who)
            if (holds(m_data.philosophers[who], static_cast<std::uint32_t>(k + 1)))
                layout.forks[k] += (layout.philosophers[who] - layout.forks[k]) * 0.3;
    return layout;
}

void WaitForChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Layout layout = layoutIn(rect, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeld(painter, layout, theme);
    paintWaits(painter, layout, theme);
    paintForks(painter, layout, theme);
    paintPhilosophers(painter, layout, theme);
    paintWords(painter, layout, theme);
}

void WaitForChart::paintHeld(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    for (std::size_t who = 0; who < m_data.philosophers.size(); ++who) {
        const QColor colour = inCycle(who) ? theme.error.mark : theme.state(StateKind::Running).colour;
        painter.setPen(QPen(colour, 2 * layout.line, Qt::SolidLine, Qt::RoundCap));
        for (const std::uint32_t fork : m_data.philosophers[who].holds)
            if (fork != 0 && fork <= layout.forks.size())
                painter.drawLine(layout.philosophers[who], layout.forks[fork - 1]);
    }
}

void WaitForChart::paintWaits(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    for (std::size_t who = 0; who < m_data.philosophers.size(); ++who) {
        const std::uint32_t fork = m_data.philosophers[who].waits_for;
        if (fork == 0 || fork > layout.forks.size())
            continue;
        const bool stuck = inCycle(who);
        const QColor colour = stuck ? theme.error.mark : theme.state(StateKind::Lock).colour;
        QPen pen(colour, (stuck ? 2.0 : 1.2) * layout.line, Qt::DashLine, Qt::FlatCap);
        painter.setPen(pen);
        paintArrow(painter,
                   between(layout.philosophers[who], layout.forks[fork - 1], layout.disc, layout.disc * 0.45),
                   layout.disc * 0.5);
    }
}

void WaitForChart::paintForks(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    painter.setFont(themeFont(theme, TextSize::Small));
    for (std::size_t k = 0; k < layout.forks.size(); ++k) {
        const double half = layout.disc * 0.28;
        const QRectF body(layout.forks[k] - QPointF(half, half), QSizeF(2 * half, 2 * half));
        painter.setPen(QPen(theme.text, layout.line * 0.8));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(body, half * 0.4, half * 0.4);
    }
}

void WaitForChart::paintPhilosophers(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    QFont font = themeFont(theme, TextSize::Body, TextWeight::Bold);
    font.setPixelSize(std::max(6, static_cast<int>(std::min<double>(font.pixelSize(), layout.disc * 1.1))));
    painter.setFont(font);
    for (std::size_t who = 0; who < layout.philosophers.size(); ++who) {
        const QColor colour = workerColor(theme, static_cast<int>(who));
        const QColor edge = inCycle(who)                             ? theme.error.mark
                            : forksOf(m_data.philosophers[who]) == 2 ? theme.state(StateKind::Running).colour
                                                                     : theme.card;
        painter.setPen(QPen(edge, 2 * layout.line));
        painter.setBrush(colour);
        painter.drawEllipse(layout.philosophers[who], layout.disc, layout.disc);
        painter.setPen(readableOn(colour));
        painter.drawText(QRectF(layout.philosophers[who] - QPointF(layout.disc, layout.disc),
                                QSizeF(2 * layout.disc, 2 * layout.disc)),
                         Qt::AlignCenter, QLocale().toString(static_cast<int>(who) + 1));
    }
}

WaitForChart::Words WaitForChart::words() const
{
    if (m_data.cycle.empty()) {
        const auto eating =
            std::ranges::count_if(m_data.philosophers, [](const auto& one) { return forksOf(one) == 2; });
        return {tr("%Ln eating", nullptr, static_cast<int>(eating)), {}};
    }
    const auto after = m_data.deadlocked_after_s;
    return {tr("Deadlock"), after ? tr("after %1 s").arg(QLocale().toString(*after, 'f', 2)) : QString()};
}

/// For whatever they may come to be, so that the table keeps its place.
QSizeF WaitForChart::roomForWords(const Theme& theme) const
{
    const QFontMetricsF heading(themeFont(theme, TextSize::Heading, TextWeight::Bold));
    const QFontMetricsF body(themeFont(theme, TextSize::Body));
    const auto count = static_cast<int>(m_data.philosophers.size());
    return {std::max({heading.horizontalAdvance(tr("Deadlock")),
                      heading.horizontalAdvance(tr("%Ln eating", nullptr, count)),
                      body.horizontalAdvance(tr("after %1 s").arg(QLocale().toString(88.88, 'f', 2)))}),
            heading.height() * kChinese + body.height()};
}

void WaitForChart::paintWords(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const auto [large, small] = words();
    QFont heading = themeFont(theme, TextSize::Heading, TextWeight::Bold);
    QFont body = themeFont(theme, TextSize::Body);
    const bool beside = !layout.words.isNull();
    if (!beside) {
        const double radius = QLineF(layout.centre, layout.philosophers.front()).length();
        const double room = 2 * kWithinForks * kForks * radius;
        heading = narrowed(heading, large, room);
        body = narrowed(body, small, room);
    }
    const double above = QFontMetricsF(heading).height() * kChinese;
    const double below = small.isEmpty() ? 0.0 : QFontMetricsF(body).height();
    const QPointF middle = beside ? layout.words.center() : layout.centre;
    const double width = beside ? layout.words.width() : 400;
    const QRectF place(middle - QPointF(width / 2, (above + below) / 2), QSizeF(width, above + below));
    const Qt::Alignment side = beside ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.setFont(heading);
    painter.setPen(m_data.cycle.empty() ? theme.text : theme.error.mark);
    painter.drawText(place, static_cast<int>(side | Qt::AlignTop) | Qt::TextDontClip, large);
    painter.setFont(body);
    painter.setPen(theme.text);
    painter.drawText(place, static_cast<int>(side | Qt::AlignBottom) | Qt::TextDontClip, small);
}

QString WaitForChart::wordsOf(std::size_t philosopher) const
{
    const base::Standing& one = m_data.philosophers[philosopher];
    QStringList words;
    for (const std::uint32_t fork : one.holds)
        if (fork != 0)
            words << tr("holds fork %1").arg(fork);
    if (one.waits_for != 0 && m_graph[philosopher] != base::kWaitsForNobody)
        words << tr("waits for fork %1, which philosopher %2 holds")
                     .arg(one.waits_for)
                     .arg(m_graph[philosopher] + 1);
    else if (one.waits_for != 0)
        words << tr("takes fork %1").arg(one.waits_for);
    if (words.isEmpty())
        words << tr("thinks");
    return tr("Philosopher %1: %2").arg(philosopher + 1).arg(words.join(QStringLiteral(", ")));
}

QString WaitForChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    QStringList words;
    if (!m_data.cycle.empty())
        words << tr("Deadlock: %Ln philosophers wait for each other in a circle.", nullptr,
                    static_cast<int>(m_data.cycle.size()));
    for (std::size_t who = 0; who < m_data.philosophers.size(); ++who)
        words << wordsOf(who) + QLatin1Char('.');
    return words.join(QLatin1Char(' '));
}

QString WaitForChart::toolTipAt(const QPointF& position)
{
    const Layout layout = layoutIn(QRectF(rect()), theme());
    for (std::size_t who = 0; who < layout.philosophers.size(); ++who)
        if (QLineF(layout.philosophers[who], position).length() <= layout.disc)
            return wordsOf(who);
    return {};
}

} // namespace contend::ui
