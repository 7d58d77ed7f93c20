// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace contend::analysis {

namespace {

/// The number with its decimals; never "-0".
std::string numberText(const Place& place)
{
    if (!std::isfinite(place.value))
        return "n/a";
    const int decimals = std::clamp(place.decimals, 0, 17);
    std::string text = fmt::format("{:.{}f}", place.value, decimals);
    if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-')
        text.erase(0, 1);
    return text;
}

} // namespace

std::string_view verdictId(VerdictStatus status) noexcept
{
    switch (status) {
    case VerdictStatus::Confirmed:
        return "confirmed";
    case VerdictStatus::Refuted:
        return "refuted";
    case VerdictStatus::Inconclusive:
        break;
    }
    return "inconclusive";
}

std::string fill(const Sentence& sentence)
{
    std::string filled;
    std::string_view rest = sentence.text;
    for (;;) {
        const auto open = rest.find('{');
        const auto close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos)
            return filled.append(rest);
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        const auto place = std::find_if(sentence.places.begin(), sentence.places.end(),
                                        [&](const Place& candidate) { return candidate.name == name; });
        filled.append(rest.substr(0, open));
        if (place != sentence.places.end())
            filled.append(numberText(*place));
        else
            filled.append(rest.substr(open, close - open + 1));
        rest.remove_prefix(close + 1);
    }
}

std::string words(const Verdict& verdict)
{
    if (!verdict.point)
        return fill(verdict.reason);
    const SweptPoint& point = *verdict.point;
    const std::string value = point.choice.empty() ? fmt::format("{:g}", point.value) : point.choice;
    return fmt::format("{} {}{}{}: {}", point.label, value, point.unit.empty() ? "" : " ", point.unit,
                       fill(verdict.reason));
}

} // namespace contend::analysis
