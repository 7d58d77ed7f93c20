// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ticks.h"

#include "ui/model/number_text.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kSlack = 1e-6; ///< of a step: an end that is off by rounding still counts

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

double roundStep(double at_least)
{
    const double power = std::pow(10.0, std::floor(std::log10(at_least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= at_least * (1.0 - 1e-9))
            return factor * power;
    return 10.0 * power;
}

} // namespace

Ticks linearTicks(double from, double to, int at_most)
{
    Ticks ticks;
    if (!std::isfinite(from) || !std::isfinite(to) || !(to > from) || at_most < 1)
        return ticks;
    const auto countWith = [&](double step) {
        return std::floor(to / step + kSlack) - std::ceil(from / step - kSlack) + 1.0;
    };
    ticks.step = roundStep((to - from) / at_most);
    while (countWith(ticks.step) > at_most)
        ticks.step = roundStep(ticks.step * 1.5);
    while (countWith(ticks.step) < 2.0)
        ticks.step = roundStep(ticks.step * 0.3);
    ticks.decimals = decimalsOf(ticks.step);
    const double last = std::floor(to / ticks.step + kSlack);
    for (double i = std::ceil(from / ticks.step - kSlack); i <= last; ++i)
        ticks.at.push_back(i * ticks.step);
    if (at_most == 1 && ticks.at.size() > 2) { // no room: the outer ones tell the scale
        ticks.at = {ticks.at.front(), ticks.at.back()};
        ticks.step = ticks.at.back() - ticks.at.front();
    }
    return ticks;
}

Ticks logarithmicTicks(double from, double to, int at_most)
{
    Ticks ticks;
    if (!(from > 0.0) || !std::isfinite(to) || !(to > from) || at_most < 1)
        return ticks;
    static constexpr std::array<std::array<double, 3>, 2> kSets = {{{1, 2, 5}, {1, 0, 0}}};
    for (const auto& set : kSets) {
        ticks.at.clear();
        for (double power = std::pow(10.0, std::floor(std::log10(from))); power <= to; power *= 10.0)
            for (const double factor : set)
                if (const double at = factor * power;
                    factor > 0 && at >= from * 0.999999 && at <= to * 1.000001)
                    ticks.at.push_back(at);
        if (static_cast<int>(ticks.at.size()) <= at_most)
            break;
    }
    const auto stride =
        (ticks.at.size() + static_cast<std::size_t>(at_most) - 1) / static_cast<std::size_t>(at_most);
    for (std::size_t i = 0; stride > 1 && i * stride < ticks.at.size(); ++i)
        ticks.at[i] = ticks.at[i * stride];
    if (stride > 1)
        ticks.at.resize((ticks.at.size() + stride - 1) / stride);
    ticks.decimals = decimalsOf(from);
    return ticks;
}

QString duration(double seconds)
{
    return NumberText::duration(seconds);
}

} // namespace contend::ui
