// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/value_steps.h"

#include <algorithm>

namespace contend::ui {
namespace {

double share(StepSize size)
{
    switch (size) {
    case StepSize::Fine:
        return 0.01;
    case StepSize::Normal:
        return 0.02;
    case StepSize::Coarse:
        return 0.1;
    }
    return 0.02;
}

} // namespace

double steppedValue(const plan::Parameter& parameter, double value, int direction, StepSize size)
{
    const double sign = direction < 0 ? -1.0 : 1.0;
    const auto held = [&](double wanted) { return std::clamp(wanted, parameter.minimum, parameter.maximum); };
    if (parameter.isChoice())
        return std::clamp(value + sign, 0.0, static_cast<double>(parameter.choices.size()) - 1.0);
    const double from = held(value);
    const double one = held(from + sign * parameter.step);
    if (size == StepSize::Fine && parameter.scale == plan::Scale::Linear)
        return one;
    const double position = plan::positionOf(parameter, from) + sign * share(size);
    const double moved = plan::valueAt(parameter, std::clamp(position, 0.0, 1.0));
    // On a logarithmic scale two percent of the way may be less than one step.
    const bool far_enough = sign > 0 ? moved >= one : moved <= one;
    return far_enough || (size == StepSize::Fine && moved != from) ? moved : one;
}

} // namespace contend::ui
