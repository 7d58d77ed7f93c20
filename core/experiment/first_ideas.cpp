// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/verdict_rules.h"
#include "core/plan/common_parameters.h"

#include <array>

namespace contend::experiment {

namespace {

using base::Contender;
using plan::Applies;
using plan::Scale;

constexpr std::array kContenders{Contender::Sequential, Contender::Threads, Contender::Gil,
                                 Contender::Processes};

constexpr Figure kSpeedup{"speedup", "Speed-up against one worker", "x"};

// --- cpu-bound

constexpr std::array kCpuBoundParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "operation",
                    .label = "Work per operation",
                    .unit = "ms",
                    .minimum = 0.05,
                    .maximum = 20,
                    .preset = 0.4,
                    .step = 0.05,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kCpuBoundFigures{kSpeedup};

} // namespace

constinit const Experiment kCpuBound{
    .id = "cpu-bound",
    .workload = "cpu-bound",
    .chapter = Chapter::FirstIdeas,
    .title = "Do more threads calculate faster?",
    .question = "Do more threads make a calculation faster?",
    .summary = "Prime numbers in blocks",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kCpuBoundParameters,
    .figures = kCpuBoundFigures,
    .pictures = {},
    .operations = "blocks",
    .judge = judgeCpuBound,
};

} // namespace contend::experiment
