// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/value_range.h"

#include <array>
#include <cmath>

namespace contend::ui {

double roundUpper(double highest)
{
    if (!(highest > 0.0) || !std::isfinite(highest))
        return 1.0;
    static constexpr std::array<double, 9> kRound = {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(highest)));
    for (const double factor : kRound)
        if (factor * power >= highest)
            return factor * power;
    return 10.0 * power;
}

void ValueRange::reset()
{
    m_upper = m_kind == ValueKind::Percent ? 100.0 : 1000.0;
    m_wasting = false;
    m_fresh = true;
}

bool ValueRange::update(double highest, double now_s)
{
    if (m_kind == ValueKind::Percent || !std::isfinite(highest))
        return false;
    // A little air, so that a line near the top is not taken for one that is cut off.
    constexpr double kAir = 1.04;
    const double before = m_upper;
    const double wanted = roundUpper(highest * kAir);
    const bool wasteful = wanted < m_upper && !m_fresh;
    if (wasteful && !m_wasting)
        m_wasted_since_s = now_s;
    m_wasting = wasteful;
    if (!wasteful || now_s - m_wasted_since_s >= kShrinkAfterSeconds) {
        m_upper = wanted;
        m_wasting = false;
    }
    m_fresh = false;
    return m_upper != before;
}

} // namespace contend::ui
