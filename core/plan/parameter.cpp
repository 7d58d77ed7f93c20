// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/parameter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace contend::plan {

namespace {

using base::ErrorCode;

constexpr int kSignificantDigits = 3;

std::string joinChoices(std::span<const std::string_view> choices)
{
    return fmt::format("{}", fmt::join(choices, ", "));
}

bool isWhole(double value) noexcept
{
    return std::floor(value) == value;
}

std::size_t choiceIndex(const Parameter& parameter, double value) noexcept
{
    const double last = static_cast<double>(parameter.choices.size()) - 1;
    return static_cast<std::size_t>(std::clamp(value, 0.0, last));
}

double roundToDigits(double value, int digits) noexcept
{
    if (value == 0)
        return 0;
    const double decimals = digits - 1 - std::floor(std::log10(std::fabs(value)));
    // Powers of ten below one are no binary numbers: use the inverse, which is.
    const double scale = std::pow(10.0, std::fabs(decimals));
    return decimals > 0 ? std::round(value * scale) / scale : std::round(value / scale) * scale;
}

double roundToStep(double value, const Parameter& parameter) noexcept
{
    double rounded = value;
    if (parameter.step > 0) {
        const double steps = std::round((value - parameter.minimum) / parameter.step);
        rounded = parameter.minimum + steps * parameter.step;
    }
    // 0.1 + 3 × 0.1 is not quite 0.4: nine digits are more than any slider shows.
    return roundToDigits(rounded, 9);
}

/// A logarithmic scale that begins at zero bends there: its first step is as long as on a linear one.
bool beginsAtZero(const Parameter& parameter) noexcept
{
    return parameter.minimum <= 0;
}

double logarithmicAt(const Parameter& parameter, double position) noexcept
{
    if (beginsAtZero(parameter))
        return parameter.step * std::expm1(position * std::log1p(parameter.maximum / parameter.step));
    return parameter.minimum * std::pow(parameter.maximum / parameter.minimum, position);
}

double logarithmicPosition(const Parameter& parameter, double value) noexcept
{
    if (beginsAtZero(parameter))
        return std::log1p(value / parameter.step) / std::log1p(parameter.maximum / parameter.step);
    return std::log(value / parameter.minimum) / std::log(parameter.maximum / parameter.minimum);
}

} // namespace

base::Result<double> parseValue(const Parameter& parameter, std::string_view text)
{
    if (parameter.isChoice()) {
        const auto found = std::find(parameter.choices.begin(), parameter.choices.end(), text);
        if (found == parameter.choices.end())
            return base::reject(ErrorCode::UnknownChoice, std::string(parameter.id), std::string(text),
                                describeRange(parameter));
        return static_cast<double>(std::distance(parameter.choices.begin(), found));
    }
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error == std::errc::result_out_of_range)
        return base::reject(ErrorCode::OutOfRange, std::string(parameter.id), std::string(text),
                            describeRange(parameter));
    if (error != std::errc{} || rest != end || !std::isfinite(value))
        return base::reject(ErrorCode::NotANumber, std::string(parameter.id), std::string(text),
                            describeRange(parameter));
    return checkValue(parameter, value);
}

base::Result<double> checkValue(const Parameter& parameter, double value)
{
    const double most =
        parameter.isChoice() ? static_cast<double>(parameter.choices.size()) - 1 : parameter.limit();
    const double least = parameter.isChoice() ? 0 : parameter.minimum;
    const bool fits = value >= least && value <= most; // false for NaN
    if (!fits || ((parameter.isChoice() || parameter.isWhole()) && !isWhole(value)))
        return base::reject(ErrorCode::OutOfRange, std::string(parameter.id), fmt::format("{}", value),
                            describeRange(parameter));
    return value;
}

std::string formatValue(const Parameter& parameter, double value)
{
    if (parameter.isChoice())
        return std::string(parameter.choices[choiceIndex(parameter, value)]);
    return fmt::format("{}", value);
}

std::string describeRange(const Parameter& parameter)
{
    if (parameter.isChoice())
        return joinChoices(parameter.choices);
    const std::string range = fmt::format("{} to {}", parameter.minimum, parameter.limit());
    if (!parameter.unit.empty())
        return fmt::format("{} {}", range, parameter.unit);
    return parameter.isCount() ? "whole numbers from " + range : range;
}

double valueAt(const Parameter& parameter, double position) noexcept
{
    const double place = std::clamp(position, 0.0, 1.0);
    double value = 0;
    if (parameter.scale == Scale::Logarithmic) {
        const double exact = logarithmicAt(parameter, place);
        value = parameter.isWhole() ? std::round(exact) : roundToDigits(exact, kSignificantDigits);
    } else {
        value = roundToStep(parameter.minimum + place * (parameter.maximum - parameter.minimum), parameter);
    }
    return std::clamp(value, parameter.minimum, parameter.maximum);
}

double positionOf(const Parameter& parameter, double value) noexcept
{
    if (parameter.maximum <= parameter.minimum)
        return 0;
    const double inside = std::clamp(value, parameter.minimum, parameter.maximum);
    const double position = parameter.scale == Scale::Logarithmic
                                ? logarithmicPosition(parameter, inside)
                                : (inside - parameter.minimum) / (parameter.maximum - parameter.minimum);
    return std::clamp(position, 0.0, 1.0);
}

} // namespace contend::plan
