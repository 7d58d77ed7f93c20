// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/cache_line_chart.h"

#include "ui/look/tabular_text.h"
#include "ui/model/number_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr std::size_t kMostRows = 8;

/// The place of a counter in its line, 0 … kPlaces - 1.
int placeOf(const CounterPlace& counter)
{
    const double size = double(CacheLineChart::kLineBytes) / CacheLineChart::kPlaces;
    return std::clamp(static_cast<int>(counter.offset / size), 0, CacheLineChart::kPlaces - 1);
}

QRectF cellOf(const QRectF& box, int place)
{
    const double width = box.width() / CacheLineChart::kPlaces;
    return {box.left() + place * width, box.top(), width, box.height()};
}

} // namespace

CacheLineChart::CacheLineChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void CacheLineChart::retranslate()
{
    setAccessibleName(tr("Cache lines"));
    setEmptyHint(tr("Whose counter lies on which cache line appears here. Press Space to run."));
}

void CacheLineChart::setData(const std::vector<CounterPlace>& counters)
{
    m_counters = counters;
    m_lines.clear();
    for (std::size_t k = 0; k < m_counters.size(); ++k) {
        const auto same = [&](const Line& line) { return line.number == m_counters[k].line; };
        auto found = std::ranges::find_if(m_lines, same);
        if (found == m_lines.end())
            found = m_lines.insert(m_lines.end(), {m_counters[k].line, {}});
        found->counters.push_back(k);
    }
    std::ranges::sort(m_lines, {}, &Line::number);
    contentChanged();
}

int CacheLineChart::sharedLineCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_lines, [](const Line& line) { return line.counters.size() > 1; }));
}

/// Lines fill columns of up to eight. The box itself leaves room for words above it.
QRectF CacheLineChart::boxOf(std::size_t line, const QRectF& rect, const Theme& theme) const
{
    const std::size_t columns = (m_lines.size() + kMostRows - 1) / kMostRows;
    const std::size_t rows = std::min(m_lines.size(), kMostRows);
    const double width = rect.width() / static_cast<double>(columns);
    const double height = rect.height() / static_cast<double>(rows);
    const double words = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    const double gap = columns > 1 ? theme.space(1) : 0;
    // A few lines need not fill a large picture.
    const double tall = std::clamp(height - words - theme.space(1), 3.0, words * 3.0);
    const double top =
        rect.top() + height * static_cast<double>(line % kMostRows) + (height - tall - words) / 2 + words;
    const double left = rect.left() + width * static_cast<double>(line / kMostRows);
    return {left + 2, top, width - gap - 4, tall};
}

void CacheLineChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    for (std::size_t k = 0; k < m_lines.size(); ++k) {
        const QRectF box = boxOf(k, rect, theme);
        paintLine(painter, box, m_lines[k], theme);
        paintRates(painter, box, m_lines[k], theme);
    }
}

void CacheLineChart::paintLine(QPainter& painter, const QRectF& box, const Line& line,
                               const Theme& theme) const
{
    painter.fillRect(box, theme.track);
    for (const std::size_t k : line.counters)
        paintCounter(painter, box, m_counters[k], theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.grid, theme.grid_px));
    for (int place = 1; place < kPlaces; ++place)
        painter.drawLine(cellOf(box, place).topLeft(), cellOf(box, place).bottomLeft());
    const bool shared = line.counters.size() > 1;
    painter.setPen(QPen(shared ? theme.error.mark : theme.ok.mark, std::max(theme.line_px, 1.5)));
    painter.drawRect(box);
}

void CacheLineChart::paintCounter(QPainter& painter, const QRectF& box, const CounterPlace& counter,
                                  const Theme& theme) const
{
    const QRectF cell = cellOf(box, placeOf(counter));
    const QColor colour = workerColor(theme, counter.worker);
    painter.fillRect(cell, colour);
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::Bold);
    const QString number = QLocale().toString(counter.worker + 1);
    if (QFontMetricsF(font).horizontalAdvance(number) > cell.width() ||
        QFontMetricsF(font).height() > cell.height() + 2)
        return;
    painter.setFont(font);
    painter.setPen(readableOn(colour));
    painter.drawText(cell, Qt::AlignCenter, number);
}

/// Above the line: how fast its counters grow, and that they share it.
void CacheLineChart::paintRates(QPainter& painter, const QRectF& box, const Line& line,
                                const Theme& theme) const
{
    double sum = 0;
    for (const std::size_t k : line.counters)
        sum += m_counters[k].per_s;
    const auto count = static_cast<int>(line.counters.size());
    QString words = tr("%1 increments/s").arg(NumberText::compact(sum));
    if (count > 1)
        words = tr("%Ln counters on one line: %1", nullptr, count).arg(words);
    const QFont font = themeFont(theme, TextSize::Small);
    if (QFontMetricsF(font).horizontalAdvance(words) > box.width())
        words = NumberText::compact(sum) + tr("/s");
    if (QFontMetricsF(font).horizontalAdvance(words) > box.width())
        return;
    painter.setPen(theme.text);
    drawTabular(painter, font, QPointF(box.left(), box.top() - QFontMetricsF(font).descent() - 2), words);
}

QString CacheLineChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    double sum = 0;
    for (const CounterPlace& counter : m_counters)
        sum += counter.per_s;
    return tr("%1 counters on %2 cache lines, %3 of them shared; %4 increments per second in all.")
        .arg(m_counters.size())
        .arg(lineCount())
        .arg(sharedLineCount())
        .arg(NumberText::compact(sum));
}

QString CacheLineChart::toolTipAt(const QPointF& position)
{
    for (std::size_t k = 0; k < m_lines.size(); ++k)
        for (const std::size_t index : m_lines[k].counters) {
            const CounterPlace& counter = m_counters[index];
            if (cellOf(boxOf(k, QRectF(rect()), theme()), placeOf(counter)).contains(position))
                return tr("Worker %1: bytes %2 to %3 of its line, %4 increments/s")
                    .arg(counter.worker + 1)
                    .arg(placeOf(counter) * kPlaces)
                    .arg(placeOf(counter) * kPlaces + kPlaces - 1)
                    .arg(NumberText::compact(counter.per_s));
        }
    return {};
}

} // namespace contend::ui
