// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/core_load.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kStepsPerPercent = 2.0;
constexpr std::uint8_t kNothing = 255;
constexpr double kLongestGap = 1.0; ///< seconds; a sample does not speak for what lies further back

} // namespace

void CoreLoad::append(double t_s, std::span<const double> busy_percent)
{
    if (!std::isfinite(t_s) || (!m_samples.empty() && t_s <= m_samples.back().t_s))
        return;
    Sample sample{t_s, {}};
    for (const double percent : busy_percent)
        sample.busy.push_back(
            std::isfinite(percent)
                ? static_cast<std::uint8_t>(std::lround(std::clamp(percent, 0.0, 100.0) * kStepsPerPercent))
                : kNothing);
    if (m_samples.size() >= m_most)
        m_samples.pop_front();
    m_samples.push_back(std::move(sample));
}

int CoreLoad::cores() const
{
    return isEmpty() ? 0 : static_cast<int>(m_samples.back().busy.size());
}

double CoreLoad::latest(int core) const
{
    return isEmpty() ? kUnknown : percentOf(m_samples.back(), core);
}

double CoreLoad::mean(int core, double from_s, double to_s) const
{
    double sum = 0.0;
    int count = 0;
    std::size_t i = firstAfter(from_s);
    for (; i < m_samples.size() && m_samples[i].t_s <= to_s; ++i) {
        if (const double percent = percentOf(m_samples[i], core); percent >= 0.0) {
            sum += percent;
            ++count;
        }
    }
    if (count > 0)
        return sum / count;
    const bool covered =
        i > 0 && i < m_samples.size() && m_samples[i].t_s - m_samples[i - 1].t_s <= kLongestGap;
    return covered ? percentOf(m_samples[i], core) : kUnknown;
}

std::size_t CoreLoad::firstAfter(double t_s) const
{
    const auto found = std::ranges::upper_bound(m_samples, t_s, {}, &Sample::t_s);
    return static_cast<std::size_t>(found - m_samples.begin());
}

double CoreLoad::percentOf(const Sample& sample, int core)
{
    const auto place = static_cast<std::size_t>(core);
    if (core < 0 || place >= sample.busy.size() || sample.busy[place] == kNothing)
        return kUnknown;
    return sample.busy[place] / kStepsPerPercent;
}

} // namespace contend::ui
