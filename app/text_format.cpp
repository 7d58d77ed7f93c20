// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_format.h"

#include <cmath>
#include <fmt/format.h>

namespace contend::app {

std::string compact(double value)
{
    if (!std::isfinite(value))
        return "-";
    const double size = std::fabs(value);
    if (size >= 100 || value == std::floor(value))
        return fmt::format("{:.0f}", value);
    if (size >= 10)
        return fmt::format("{:.1f}", value);
    return fmt::format("{:.{}f}", value, size >= 1 ? 2 : 3);
}

std::string setting(const plan::Parameter& parameter, double value)
{
    std::string text = fmt::format("{} {}", parameter.id, plan::formatValue(parameter, value));
    if (!parameter.unit.empty())
        text += fmt::format(" {}", parameter.unit);
    return text;
}

} // namespace contend::app
