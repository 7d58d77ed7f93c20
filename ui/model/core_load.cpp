// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/core_load.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace contend::ui {
namespace {

constexpr double kStepsPerPercent = 2.0;
constexpr std::uint8_t kNothing = 255;
constexpr double kLongestGap = 1.0; ///< seconds; a sample does not speak for longer

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

double CoreLoad::at(int core, double t_s) const
{
    const auto after = std::ranges::upper_bound(m_samples, t_s, {}, &Sample::t_s);
    if (after == m_samples.begin())
        return kUnknown;
    const Sample& last = *std::prev(after);
    return t_s - last.t_s <= kLongestGap ? percentOf(last, core) : kUnknown;
}

double CoreLoad::percentOf(const Sample& sample, int core)
{
    const auto place = static_cast<std::size_t>(core);
    if (core < 0 || place >= sample.busy.size() || sample.busy[place] == kNothing)
        return kUnknown;
    return sample.busy[place] / kStepsPerPercent;
}

} // namespace contend::ui
