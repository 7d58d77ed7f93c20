// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace contend::plan {

enum class Scale : std::uint8_t { Linear, Logarithmic };

/// Does a change act on a run that is under way, or only on the next one?
enum class Applies : std::uint8_t { Live, NextRun };

/// One thing that a person can set: a number with a range, or one of several named choices (then the value is
/// the index of the choice). A constant table row: texts are views of literals.
struct Parameter {
    std::string_view id;    ///< kebab-case, a contract of the command line and the record
    std::string_view label; ///< English, short; the window translates it (context "parameter")
    std::string_view unit;  ///< "ms", "%", "KiB"; empty for plain counts
    double minimum = 0;
    double maximum = 0; ///< the slider's end
    double preset = 0;  ///< the default
    double step = 1;
    Scale scale = Scale::Linear;
    Applies applies = Applies::Live;
    std::span<const std::string_view> choices{}; ///< not empty: a choice
    /// A button: the value is how often it was pressed. Pressing is what counts, not the number.
    bool is_button = false;
    double hard_maximum = 0; ///< the command line may go this far; 0: no further than maximum

    constexpr bool isChoice() const noexcept { return !choices.empty(); }
    /// A number of things: whole numbers only.
    constexpr bool isCount() const noexcept { return unit.empty() && step >= 1 && !isChoice(); }
    /// Whole numbers only: counts and bytes.
    constexpr bool isWhole() const noexcept { return isCount() || unit == "bytes"; }
    constexpr double limit() const noexcept { return hard_maximum > maximum ? hard_maximum : maximum; }
};

/// The value that a text stands for. Numbers in the C locale; choices by name.
/// Errors: NotANumber, OutOfRange, UnknownChoice, each with the value and what is allowed.
base::Result<double> parseValue(const Parameter& parameter, std::string_view text);

/// Checks a number against the range (or the number of choices). Errors: OutOfRange.
base::Result<double> checkValue(const Parameter& parameter, double value);

/// The value as parseValue would read it: shortest text that gives it back; the name of a choice.
std::string formatValue(const Parameter& parameter, double value);

/// What is allowed, for messages: "0.05 to 20 ms", "whole numbers from 1 to 1024", "none, mutex, atomic".
std::string describeRange(const Parameter& parameter);

/// Slider position 0…1 to value and back, on the parameter's scale; the value is rounded to the step (on a
/// logarithmic scale: to three significant digits, counts and bytes to whole numbers) and stays within
/// minimum and maximum. A logarithmic scale that begins at 0 is log(1 + value / step).
double valueAt(const Parameter& parameter, double position) noexcept;
double positionOf(const Parameter& parameter, double value) noexcept;

} // namespace contend::plan
