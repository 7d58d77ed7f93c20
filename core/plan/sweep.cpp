// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/common_parameters.h"
#include "core/plan/run_plan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

// Reading what a person wrote behind --parameter: "workers=1:64:x2".

namespace contend::plan {

namespace {

using base::ErrorCode;

constexpr std::string_view kForms = "ID=FROM:TO, ID=FROM:TO:STEP, ID=FROM:TO:xFACTOR or ID=VALUE,VALUE,...";
constexpr int kEvenlySpaced = 9;
constexpr std::string_view kMost = "max"; ///< the end of the slider on this machine

/// How one value of a sweep leads to the next.
struct Stride {
    double amount = 0;
    bool factor = false;

    double after(double value) const noexcept { return factor ? value * amount : value + amount; }
};

tl::unexpected<base::Error> badSweep(std::string_view text, std::string allowed)
{
    return base::reject(ErrorCode::BadSweep, "parameter", std::string(text), std::move(allowed));
}

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

base::Result<double> parsePoint(const Parameter& parameter, std::string_view text)
{
    if (text == kMost && !parameter.isChoice())
        return parameter.maximum;
    return parseValue(parameter, text);
}

base::Result<std::vector<double>> parseList(const Parameter& parameter, std::string_view text)
{
    std::vector<double> values;
    for (const std::string_view part : split(text, ',')) {
        const auto value = parsePoint(parameter, part);
        if (!value)
            return tl::unexpected(value.error());
        values.push_back(*value);
    }
    return values;
}

base::Result<Stride> parseStride(const Parameter& parameter, double from, std::string_view text)
{
    const bool factor = text.starts_with('x');
    // Any positive number may be a step, whatever the parameter's own range.
    Parameter any;
    any.id = parameter.id;
    any.unit = parameter.unit;
    any.step = 0;
    any.minimum = -1e15;
    any.maximum = 1e15;
    const auto amount = parseValue(any, factor ? text.substr(1) : text);
    if (!amount && amount.error().code == ErrorCode::NotANumber)
        return base::reject(ErrorCode::NotANumber, std::string(parameter.id), std::string(text),
                            "a step such as 2, or a factor such as x2");
    if (factor && !(amount && *amount > 1 && from > 0))
        return badSweep(text, "a factor above 1, and a sweep that begins above 0");
    if (!(amount && *amount > 0))
        return badSweep(text, "a step above 0");
    return Stride{*amount, factor};
}

/// Sums and products of decimal steps miss the decimal number in their last digits: 8.1, not
/// 8.100000000000001.
double toTwelveDigits(double value)
{
    const std::string digits = fmt::format("{:.12g}", value);
    std::from_chars(digits.data(), digits.data() + digits.size(), value); // whatever the locale
    return value;
}

base::Result<std::vector<double>> walk(const Parameter& parameter, double from, double to, Stride stride,
                                       std::string_view text)
{
    // Adding 0.1 ten times misses 1 by a hair: the last value may be a thousandth of a step beyond.
    const double tolerance = stride.factor ? to * 1e-9 : stride.amount * 1e-3;
    const bool whole = parameter.isCount() || parameter.isChoice();
    std::vector<double> values;
    for (double value = from; value <= to + tolerance; value = stride.after(value)) {
        if (values.size() == kMostSweepValues)
            return badSweep(text, fmt::format("at most {} values", kMostSweepValues));
        const double at_most = std::min(value, to);
        values.push_back(whole ? std::round(at_most) : toTwelveDigits(at_most));
    }
    return values;
}

std::vector<double> spread(const Parameter& parameter, double from, double to)
{
    Parameter range = parameter;
    range.minimum = from;
    range.maximum = to;
    if (range.scale == Scale::Linear && !range.isCount())
        range.step = 0; // the ends may lie between two steps of the slider
    std::vector<double> values;
    for (int k = 0; k < kEvenlySpaced; ++k)
        values.push_back(valueAt(range, static_cast<double>(k) / (kEvenlySpaced - 1)));
    return values;
}

base::Result<std::vector<double>> parseRange(const Parameter& parameter, std::string_view text)
{
    const auto parts = split(text, ':');
    if (parts.size() != 2 && parts.size() != 3)
        return badSweep(text, std::string(kForms));
    const auto from = parsePoint(parameter, parts[0]);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = parsePoint(parameter, parts[1]);
    if (!to)
        return tl::unexpected(to.error());
    if (*from > *to)
        return badSweep(text, "the smaller value first");
    if (parts.size() == 3) {
        const auto stride = parseStride(parameter, *from, parts[2]);
        if (!stride)
            return tl::unexpected(stride.error());
        return walk(parameter, *from, *to, *stride, text);
    }
    const bool few = (parameter.isCount() || parameter.isChoice()) && *to - *from < kEvenlySpaced;
    if (few)
        return walk(parameter, *from, *to, Stride{1, false}, text);
    return spread(parameter, *from, *to);
}

} // namespace

base::Result<Sweep> parseSweep(const experiment::Experiment& experiment, std::string_view text,
                               int cpus_available)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string_view::npos || sign + 1 == text.size())
        return badSweep(text, std::string(kForms));
    const std::string_view id = text.substr(0, sign);
    const Parameter* const known = experiment::findParameter(experiment, id);
    if (known == nullptr)
        return base::reject(ErrorCode::UnknownParameter, std::string(id), {},
                            experiment::parameterIds(experiment));
    const Parameter parameter = onThisMachine(*known, cpus_available);
    const std::string_view range = text.substr(sign + 1);
    auto values = range.find(':') == std::string_view::npos ? parseList(parameter, range)
                                                            : parseRange(parameter, range);
    if (!values)
        return tl::unexpected(values.error());
    std::sort(values->begin(), values->end());
    values->erase(std::unique(values->begin(), values->end()), values->end());
    if (values->size() > kMostSweepValues)
        return badSweep(text, fmt::format("at most {} values", kMostSweepValues));
    return Sweep{std::string(id), std::move(*values)};
}

} // namespace contend::plan
