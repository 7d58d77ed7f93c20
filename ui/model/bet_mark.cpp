// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/bet_mark.h"

#include "ui/model/run_groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace contend::ui {
namespace {

using base::Contender;

/// A choice in numbers: the contender is bet to reach so many times what another one did.
struct Rule {
    std::string_view experiment;
    int choice;
    Contender on;
    Contender against;
    double factor; ///< 0: the bet is on the contender itself
};

/// By the choices of the lessons' bets, whose order is the same in every language.
constexpr std::array kRules{
    Rule{"cpu-bound", 0, Contender::Gil, Contender::Sequential, 4.0},
    Rule{"cpu-bound", 1, Contender::Gil, Contender::Sequential, 1.0},
    Rule{"download-pages", 0, Contender::Gil, Contender::Sequential, 1.0},
    Rule{"download-pages", 1, Contender::Gil, Contender::Sequential, 5.0}, // five pages in the time of one
    Rule{"gil-convoy", 0, Contender::Gil, Contender::Threads, 1.0},
    Rule{"gil-convoy", 2, Contender::Gil, Contender::Threads, 2.0},
    Rule{"memory-footprint", 0, Contender::Processes, Contender::Threads, 4.0},
    Rule{"memory-footprint", 1, Contender::Processes, Contender::Threads, 1.0},
    Rule{"messages", 1, Contender::Processes, Contender::Threads, 1.0},
    Rule{"separate-memory", 0, Contender::Processes, Contender::Threads, 1.0},
    Rule{"separate-memory", 1, Contender::Processes, Contender::Threads, 0.25}, // one worker's of four
    Rule{"startup-cost", 0, Contender::ThreadPerTask, Contender::ThreadPerTask, 0.0},
    Rule{"startup-cost", 1, Contender::ProcessPerTask, Contender::ProcessPerTask, 0.0},
    Rule{"startup-cost", 2, Contender::ProcessPool, Contender::ProcessPool, 0.0},
    Rule{"data-analysis", 0, Contender::Processes, Contender::Threads, 1.0},
    Rule{"data-analysis", 2, Contender::Processes, Contender::Sequential, 1.0},
    Rule{"image-processing", 0, Contender::Gil, Contender::Sequential, 4.0},
    Rule{"image-processing", 1, Contender::Gil, Contender::Sequential, 1.0},
    Rule{"request-server", 1, Contender::ProcessPerTask, Contender::ProcessPool, 1.0},
    Rule{"request-server", 2, Contender::ProcessPerTask, Contender::ProcessPool, 2.0},
};

double measured(const experiment::Experiment& experiment, const analysis::Record& record, Contender contender)
{
    for (const RunGroup& group : groupsOf(experiment, record))
        if (group.runs.front()->contender == contender)
            return spreadOf(group.runs,
                            [&](const analysis::RunRecord& run) { return comparedValue(experiment, run); })
                .mean;
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::optional<BetMark> betMark(const experiment::Experiment& experiment, const analysis::Record& record,
                               int choice)
{
    const auto rule = std::ranges::find_if(
        kRules, [&](const Rule& each) { return each.experiment == experiment.id && each.choice == choice; });
    if (rule == kRules.end())
        return std::nullopt;
    if (rule->factor <= 0.0)
        return BetMark{rule->on, std::nullopt};
    const double value = rule->factor * measured(experiment, record, rule->against);
    if (!std::isfinite(value))
        return std::nullopt;
    return BetMark{rule->on, value};
}

} // namespace contend::ui
