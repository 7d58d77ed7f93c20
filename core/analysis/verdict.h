// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace contend::analysis {

enum class VerdictStatus : std::uint8_t { Confirmed, Refuted, Inconclusive };

/// "confirmed", "refuted", "inconclusive": the words of the record.
std::string_view verdictId(VerdictStatus status) noexcept;

/// A number that stands in a sentence: {name} in the text becomes the value with so many decimals.
struct Place {
    std::string name;
    double value = 0;
    int decimals = 0;
};

/// A sentence with places for measured figures. The text is English and a translator's key (context
/// "verdict"): the window looks up its translation and fills it in by its own locale, records get fill() in
/// English.
struct Sentence {
    std::string text;
    std::vector<Place> places;
};

/// The sentence in English with its places filled in, C locale.
std::string fill(const Sentence& sentence);

/// The point of a sweep that a verdict is about. Texts are English, as the parameter's own.
struct SweptPoint {
    std::string label; ///< of the parameter that was swept
    double value = 0;
    std::string unit;
    std::string choice; ///< instead of a number; empty: none
};

/// What the measured figures say about the experiment's claim, and why.
struct Verdict {
    VerdictStatus status = VerdictStatus::Inconclusive;
    Sentence reason;
    std::vector<Place> figures;        ///< the figures that decided, named in snake_case with their unit
    std::optional<SweptPoint> point{}; ///< nothing: about all that was measured
};

/// The verdict's reason in English, C locale, led by the point that it is about: "Connections 64: ...".
std::string words(const Verdict& verdict);

} // namespace contend::analysis
