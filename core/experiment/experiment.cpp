// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include <algorithm>
#include <array>

namespace contend::experiment {

namespace {

constexpr std::array<std::string_view, 5> kChapterTitles{"First ideas", "The interpreter lock",
                                                         "Sharing safely", "Processes", "Real cases"};

void appendWord(std::string& list, std::string_view word)
{
    if (!list.empty())
        list += ", ";
    list += word;
}

} // namespace

std::string_view chapterTitle(Chapter chapter) noexcept
{
    const auto number = static_cast<std::size_t>(chapter);
    return number < kChapterTitles.size() ? kChapterTitles.at(number) : std::string_view{};
}

const plan::Parameter* findParameter(const Experiment& experiment, std::string_view id) noexcept
{
    const auto found = std::find_if(experiment.parameters.begin(), experiment.parameters.end(),
                                    [id](const plan::Parameter& parameter) { return parameter.id == id; });
    return found != experiment.parameters.end() ? &*found : nullptr;
}

const Figure* findFigure(const Experiment& experiment, std::string_view id) noexcept
{
    const auto found = std::ranges::find(experiment.figures, id, &Figure::id);
    return found != experiment.figures.end() ? &*found : nullptr;
}

bool hasContender(const Experiment& experiment, base::Contender contender) noexcept
{
    return std::find(experiment.contenders.begin(), experiment.contenders.end(), contender) !=
           experiment.contenders.end();
}

std::string parameterIds(const Experiment& experiment)
{
    std::string ids;
    for (const plan::Parameter& parameter : experiment.parameters)
        appendWord(ids, parameter.id);
    return ids;
}

std::string contenderIds(const Experiment& experiment)
{
    std::string ids;
    for (const base::Contender contender : experiment.contenders)
        appendWord(ids, base::contenderId(contender));
    return ids;
}

} // namespace contend::experiment
