// SPDX-License-Identifier: GPL-3.0-or-later
// What a line chart tells: its legend, and the words for a screen reader.
#include "ui/chart/line_chart.h"

#include "ui/chart/ticks.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The newest value of a curve in the range; not a number where it has none.
double lastMeasured(std::span<const float> values, const SampleRange& range)
{
    for (std::size_t i = range.end; i > range.begin; --i)
        if (std::isfinite(values[i - 1]))
            return static_cast<double>(values[i - 1]);
    return kNan;
}

struct Mean {
    double sum = 0.0;
    int count = 0;
    double value() const { return count > 0 ? sum / count : kNan; }
};

Mean meanOf(std::span<const float> values, const SampleRange& range)
{
    Mean mean;
    for (std::size_t i = range.begin; i < range.end && i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        mean.sum += static_cast<double>(values[i]);
        ++mean.count;
    }
    return mean;
}

} // namespace

Legend LineChart::legend() const
{
    Legend legend;
    if (!m_series)
        return legend;
    if (isHeatMap()) {
        for (int step = 0; step < static_cast<int>(m_scale_colours.size()); ++step) {
            const QString text = valueLabel(m_range.upper() * step / 2.0, m_spec.kind, m_range.upper());
            legend.push_back(
                {step, text, {}, m_scale_colours[static_cast<std::size_t>(step)], {}, false, false});
        }
        return legend;
    }
    for (int worker = 0; worker < m_series->workerCount(); ++worker)
        legend.push_back({worker,
                          m_spec.lines.value(worker, QLocale().toString(worker + 1)),
                          m_spec.short_lines.value(worker),
                          lineColour(worker, m_theme),
                          {},
                          isHidden(worker),
                          true});
    if (m_total_shown && m_series->hasTotal())
        legend.push_back({kTotal, tr("all"), {}, m_theme.text, {}, isHidden(kTotal), true});
    return legend;
}

QString LineChart::summary() const
{
    if (isEmpty())
        return tr("%1: nothing recorded yet.").arg(m_spec.title);
    const TimeSpan shown = view();
    const SampleRange range = m_series->range(shown.from_s, std::min(shown.to_s, lastShownTime()));
    Mean all;
    double lowest = kNan;
    double highest = kNan;
    for (int worker = 0; worker < m_series->workerCount(); ++worker) {
        const Mean mean = meanOf(m_series->values(worker), range);
        if (mean.count == 0)
            continue;
        all.sum += mean.sum;
        all.count += mean.count;
        lowest = std::fmin(lowest, mean.value());
        highest = std::fmax(highest, mean.value());
    }
    const auto told = [this](double value) { return exactValue(value, m_spec.kind, m_spec.unit); };
    const double seconds =
        std::min(shown.to_s, lastShownTime()) - std::max(shown.from_s, m_series->firstTime());
    return tr("%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.", nullptr,
              m_series->workerCount())
        .arg(m_spec.title, duration(std::max(0.0, seconds)), told(all.value()), told(lowest), told(highest));
}

/// The newest value in sight of each; beyond a dozen nobody listens.
QString LineChart::workersInWords() const
{
    constexpr int kMostTold = 12;
    if (isEmpty() || m_series->workerCount() > kMostTold)
        return {};
    const TimeSpan shown = view();
    const SampleRange range = m_series->range(shown.from_s, std::min(shown.to_s, lastShownTime()));
    QStringList words;
    for (int worker = 0; worker < m_series->workerCount() && !range.isEmpty(); ++worker)
        if (const double value = lastMeasured(m_series->values(worker), range); std::isfinite(value))
            words << tr("worker %1: %2")
                         .arg(QLocale().toString(worker + 1), exactValue(value, m_spec.kind, m_spec.unit));
    return words.isEmpty() ? QString() : tr("At the end %1.").arg(words.join(QStringLiteral(", ")));
}

/// Renews the words for a screen reader, but not with every frame.
void LineChart::describe()
{
    const double now_s = isEmpty() ? 0.0 : lastShownTime();
    if (m_described_at_s >= 0.0 && now_s >= m_described_at_s && now_s < m_described_at_s + 1.0)
        return;
    m_described_at_s = isEmpty() ? -1.0 : now_s;
    setAccessibleDescription(isEmpty() && !m_spec.hint.isEmpty() ? m_spec.hint : summary());
}

} // namespace contend::ui
