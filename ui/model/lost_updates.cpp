// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/lost_updates.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

template <typename Value>
std::optional<LostUpdates> collect(Value value)
{
    const std::optional<double> expected = value("expected");
    const std::optional<double> actual = value("actual");
    if (!expected || !actual)
        return std::nullopt;
    return LostUpdates{*expected, *actual, value("lost_per_s").value_or(0.0)};
}

} // namespace

std::optional<LostUpdates> lostUpdatesOf(const std::vector<std::string>& ids,
                                         const std::vector<double>& values)
{
    return collect([&](std::string_view id) -> std::optional<double> {
        const auto place = static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
        if (place >= ids.size() || place >= values.size() || std::isnan(values[place]))
            return std::nullopt;
        return values[place];
    });
}

std::optional<LostUpdates> lostUpdatesOf(const analysis::RunRecord& run)
{
    return collect([&](std::string_view id) -> std::optional<double> {
        const auto found = run.figures.find(id);
        return found == run.figures.end() ? std::nullopt : found->second;
    });
}

} // namespace contend::ui
