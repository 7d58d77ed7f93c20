// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/request_figures.h"
#include "core/experiment/verdict_rules.h"
#include "core/plan/common_parameters.h"

#include <array>
#include <cmath>

namespace contend::experiment {

namespace {

using base::Contender;
using plan::Applies;
using plan::Scale;

constexpr std::array kContenders{Contender::Threads, Contender::Gil, Contender::Processes};

// --- gil-handoff

constexpr std::array kHandoffParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::switchIntervalParameter(),
    plan::Parameter{.id = "batch",
                    .label = "Work between two looks at the lock",
                    .unit = "ms",
                    .minimum = 0.01,
                    .maximum = 50,
                    .preset = 0.1,
                    .step = 0.01,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kHandoffPictures{Picture::GilHolder};
constexpr std::array kHandoffFigures{
    Figure{"handoffs_per_s", "Hand-offs", "1/s"},
    Figure{"gil_wait_percent", "Time spent waiting for the GIL", "%"},
};

/// Mean over the workers.
void addGilWait(analysis::RunRecord& run)
{
    double sum = 0;
    for (const analysis::WorkerRecord& worker : run.workers)
        sum += worker.shares.gil;
    run.figures["gil_wait_percent"] =
        run.workers.empty() ? std::nullopt : std::optional(sum / static_cast<double>(run.workers.size()));
}

// --- gil-convoy

constexpr std::string_view kBusyThreads = "busy-threads";

constexpr std::array kConvoyParameters{
    plan::Parameter{.id = kBusyThreads,
                    .label = "Busy threads",
                    .unit = "",
                    .minimum = 0,
                    .maximum = 8,
                    .preset = 2,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live,
                    .hard_maximum = 63},
    plan::coresParameter(),
    plan::switchIntervalParameter(),
    plan::Parameter{.id = "message-size",
                    .label = "Size of a message",
                    .unit = "bytes",
                    .minimum = 16,
                    .maximum = 65'536,
                    .preset = 64,
                    .step = 16,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kConvoyFigures{
    Figure{"requests_per_s", "Requests", "1/s"},        Figure{"p50_us", "Half took no longer than", "µs"},
    Figure{"p95_us", "95 % took no longer than", "µs"}, Figure{"p99_us", "99 % took no longer than", "µs"},
    Figure{"worst_us", "The slowest took", "µs"},       Figure{"corrupt", "Wrong answers", ""},
};
constexpr std::array kConvoyPictures{Picture::Latency};

/// The client and those who are busy beside it.
std::uint32_t convoyWorkers(const Values& values)
{
    const auto busy = values.find(kBusyThreads);
    return busy == values.end() ? 1 : 1 + static_cast<std::uint32_t>(std::lround(busy->second));
}

} // namespace

constinit const Experiment kGilHandoff{
    .id = "gil-handoff",
    .workload = "gil-handoff",
    .chapter = Chapter::InterpreterLock,
    .title = "Who holds the lock?",
    .question = "Who holds the interpreter lock, and for how long?",
    .summary = "Computing threads that take turns",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kHandoffParameters,
    .figures = kHandoffFigures,
    .pictures = kHandoffPictures,
    .operations = "batches",
    .addFigures = addGilWait,
    .compared_figure = "handoffs_per_s",
    .suggested_sweep = "switch-interval=0.1,0.5,1,5,20,100",
    .judged_sweep = "switch-interval",
    .judge = judgeGilHandoff,
};

constinit const Experiment kGilConvoy{
    .id = "gil-convoy",
    .workload = "gil-convoy",
    .chapter = Chapter::InterpreterLock,
    .title = "One busy thread, one that waits",
    .question = "What does one busy thread do to a thread that waits for the network?",
    .summary = "An echo client beside computing threads",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kConvoyParameters,
    .figures = kConvoyFigures,
    .pictures = kConvoyPictures,
    .operations = "requests",
    .workersOf = convoyWorkers,
    .addFigures = addRequestFigures, // only the client counts operations and times them
    .compared_figure = "p99_us",
    .suggested_sweep = "busy-threads=0:8",
    .judged_sweep = "busy-threads",
    .judge = judgeGilConvoy,
};

} // namespace contend::experiment
