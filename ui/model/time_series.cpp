// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/time_series.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// Grows by fixed steps: doubling would waste half of what a long run with many workers needs.
template <typename T>
void pushBack(std::vector<T>& values, T value)
{
    constexpr std::size_t kStep = 1024;
    if (values.size() == values.capacity())
        values.reserve(values.size() + std::max(kStep, values.size() / 8));
    values.push_back(value);
}

} // namespace

TimeSeries::TimeSeries(double keep_s)
    : m_keep_s(std::max(1.0, keep_s))
    , m_max_samples(static_cast<std::size_t>(m_keep_s * kMaxSamplesPerSecond))
{}

bool TimeSeries::append(double time_s, std::span<const double> workers, double total)
{
    if (!std::isfinite(time_s) || (!isEmpty() && time_s <= m_times.back()))
        return false;
    addLines(workers.size());
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        appendValue(m_workers[i], i < workers.size() ? workers[i] : kNan);
    appendValue(m_total, total);
    m_has_total = m_has_total || std::isfinite(total);
    pushBack(m_times, time_s);
    ++m_revision;
    dropOld();
    return true;
}

void TimeSeries::addLines(std::size_t workers)
{
    while (m_workers.size() < workers) {
        m_workers.emplace_back(m_times.size(), kNan);
        ++m_generation;
    }
}

/// Which of the samples append() would take, without those that the later ones would drop.
std::vector<std::size_t> TimeSeries::acceptable(std::span<const double> times) const
{
    std::vector<std::size_t> taken;
    double newest_s = isEmpty() ? -std::numeric_limits<double>::infinity() : m_times.back();
    for (std::size_t i = 0; i < times.size(); ++i)
        if (std::isfinite(times[i]) && times[i] > newest_s) {
            newest_s = times[i];
            taken.push_back(i);
        }
    std::erase_if(taken, [&](std::size_t i) { return times[i] < newest_s - m_keep_s; });
    return taken;
}

void TimeSeries::appendAll(std::span<const double> times, const std::vector<std::span<const double>>& workers,
                           std::span<const double> total)
{
    const std::vector<std::size_t> taken = acceptable(times);
    if (taken.empty())
        return;
    addLines(workers.size());
    const auto extend = [&](std::vector<float>& line, std::span<const double> values) {
        for (const std::size_t i : taken)
            appendValue(line, i < values.size() ? values[i] : kNothing);
    };
    for (std::size_t worker = 0; worker < m_workers.size(); ++worker)
        extend(m_workers[worker], worker < workers.size() ? workers[worker] : std::span<const double>());
    extend(m_total, total);
    for (const std::size_t i : taken)
        pushBack(m_times, times[i]);
    m_has_total = m_has_total || std::ranges::any_of(taken, [&](std::size_t i) {
                      return i < total.size() && std::isfinite(total[i]);
                  });
    ++m_revision;
    dropOld();
}

bool TimeSeries::appendGap(double time_s)
{
    return append(time_s, {});
}

void TimeSeries::appendValue(std::vector<float>& line, double value)
{
    const auto kept = static_cast<float>(value);
    pushBack(line, std::isfinite(kept) ? kept : kNan);
}

void TimeSeries::addMarker(const SeriesMarker& marker)
{
    const auto later =
        std::upper_bound(m_markers.begin(), m_markers.end(), marker.time_s,
                         [](double time_s, const SeriesMarker& m) { return time_s < m.time_s; });
    m_markers.insert(later, marker);
    ++m_revision;
}

void TimeSeries::removeLastMarker()
{
    if (m_markers.empty())
        return;
    m_markers.pop_back();
    ++m_revision;
}

void TimeSeries::renameMarkers(const QHash<QString, QString>& names)
{
    for (SeriesMarker& marker : m_markers)
        marker.text = names.value(marker.text, marker.text);
    ++m_revision;
}

void TimeSeries::clear()
{
    m_times.clear();
    m_workers.clear();
    m_total.clear();
    m_markers.clear();
    m_first = 0;
    m_has_total = false;
    ++m_revision;
    ++m_generation;
}

void TimeSeries::dropOld()
{
    const double oldest = m_times.back() - m_keep_s;
    while (m_times[m_first] < oldest || size() > m_max_samples)
        ++m_first;
    const auto kept = std::find_if(m_markers.begin(), m_markers.end(),
                                   [oldest](const SeriesMarker& marker) { return marker.time_s >= oldest; });
    m_markers.erase(m_markers.begin(), kept);
    constexpr std::size_t kWorthMoving = 1024;
    if (m_first >= kWorthMoving && m_first >= m_times.size() / 8)
        compact();
}

void TimeSeries::compact()
{
    const auto dropped = static_cast<std::ptrdiff_t>(m_first);
    m_times.erase(m_times.begin(), m_times.begin() + dropped);
    m_total.erase(m_total.begin(), m_total.begin() + dropped);
    for (std::vector<float>& line : m_workers)
        line.erase(line.begin(), line.begin() + dropped);
    m_first = 0;
}

std::span<const float> TimeSeries::values(int line) const
{
    if (line == kTotal)
        return std::span(m_total).subspan(m_first);
    if (line < 0 || line >= workerCount())
        return {};
    return std::span(m_workers[static_cast<std::size_t>(line)]).subspan(m_first);
}

SampleRange TimeSeries::range(double from_s, double to_s) const
{
    const std::span<const double> all = times();
    const auto after_from = std::upper_bound(all.begin(), all.end(), from_s);
    const auto at_to = std::lower_bound(after_from, all.end(), to_s);
    SampleRange found;
    found.begin = static_cast<std::size_t>(after_from - all.begin());
    found.begin -= found.begin > 0 ? 1U : 0U;
    found.end = static_cast<std::size_t>(at_to - all.begin());
    found.end += found.end < all.size() ? 1U : 0U;
    return found;
}

std::optional<std::size_t> TimeSeries::nearest(double time_s) const
{
    if (isEmpty() || !(time_s >= firstTime() && time_s <= lastTime()))
        return std::nullopt;
    const std::span<const double> all = times();
    const auto after = std::lower_bound(all.begin(), all.end(), time_s);
    const auto i = static_cast<std::size_t>(after - all.begin());
    return i > 0 && time_s - all[i - 1] <= all[i] - time_s ? i - 1 : i;
}

double TimeSeries::valueAt(int line, double time_s) const
{
    const std::optional<std::size_t> sample = nearest(time_s);
    const std::span<const float> all = values(line);
    return sample && *sample < all.size() ? static_cast<double>(all[*sample])
                                          : std::numeric_limits<double>::quiet_NaN();
}

void smooth(std::span<const double> times, std::span<const float> values, double span_s,
            std::vector<float>& out)
{
    const std::size_t count = std::min(times.size(), values.size());
    out.assign(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
    if (!(span_s > 0.0))
        return;
    double sum = 0.0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isnan(values[i])) {
            sum = 0.0;
            first = i + 1;
            continue;
        }
        sum += static_cast<double>(values[i]);
        // A sample tells of the time before it: one as old as the span tells of none within.
        for (; times[first] <= times[i] - span_s * (1.0 - 1e-9); ++first)
            sum -= static_cast<double>(values[first]);
        out[i] = static_cast<float>(sum / static_cast<double>(i - first + 1));
    }
}

void decimate(std::span<const double> times, std::span<const float> values, double column_s,
              std::vector<SeriesPoint>& out)
{
    analysis::decimate(times, values, column_s, out);
}

} // namespace contend::ui
