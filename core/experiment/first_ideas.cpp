// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overlap.h"
#include "core/experiment/chapters.h"
#include "core/experiment/thresholds.h"
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

// --- concurrency-vs-parallelism: the work of cpu-bound, looked at in another way

constexpr std::array kConcurrencyFigures{
    Figure{"utilization_total_percent", "All workers together, of one core", "%"},
    Figure{"most_at_once", "Running at the same instant, at most", ""},
    kSpeedup,
};
constexpr std::array kConcurrencyPictures{Picture::Overlap};

void addOverlap(analysis::RunRecord& run)
{
    double utilization = 0;
    for (const analysis::WorkerRecord& worker : run.workers)
        utilization += worker.cpu_utilization_percent;
    run.figures["utilization_total_percent"] =
        run.workers.empty() ? std::nullopt : std::optional(utilization);
    const int most = analysis::overlapOf(run.intervals).mostAtOnce(kAtOnceShare);
    run.figures["most_at_once"] = most > 0 ? std::optional<double>(most) : std::nullopt;
}

// --- download-pages

constexpr std::array kPagesParameters{
    plan::workersParameter(5),
    plan::coresParameter(),
    plan::Parameter{.id = "pages",
                    .label = "Pages",
                    .unit = "",
                    .minimum = 1,
                    .maximum = 100,
                    .preset = 5,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::Parameter{.id = "latency",
                    .label = "Latency of the server",
                    .unit = "ms",
                    .minimum = 0,
                    .maximum = 2000,
                    .preset = 200,
                    .step = 10,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::Parameter{.id = "page-size",
                    .label = "Size of a page",
                    .unit = "KiB",
                    .minimum = 1,
                    .maximum = 4096,
                    .preset = 64,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live,
                    .hard_maximum = 65'536},
    plan::Parameter{.id = "bandwidth",
                    .label = "Bandwidth",
                    .unit = "KiB/s",
                    .minimum = 0,
                    .maximum = 100'000,
                    .preset = 1000,
                    .step = 10,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::Parameter{.id = "parse",
                    .label = "Parsing each page",
                    .unit = "ms",
                    .minimum = 0,
                    .maximum = 500,
                    .preset = 20,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kPagesFigures{
    Figure{"pages_total_s", "All pages", "s"},
    Figure{"last_round_s", "All pages, last time", "s"},
    Figure{"rounds", "Rounds completed", ""},
    Figure{"pages_failed", "Pages that failed", ""},
    kSpeedup,
};
constexpr std::array kPagesPictures{Picture::Waterfall};

// --- mixed-work

constexpr std::array kMixedParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "waiting-share",
                    .label = "Waiting in each operation",
                    .unit = "%",
                    .minimum = 0,
                    .maximum = 100,
                    .preset = 50,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::Parameter{.id = "operation",
                    .label = "Length of an operation",
                    .unit = "ms",
                    .minimum = 0.1,
                    .maximum = 50,
                    .preset = 4,
                    .step = 0.1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(1.5),
};
constexpr std::array kMixedPictures{Picture::Crossover};
constexpr std::array kMixedFigures{
    Figure{"crossover_percent", "Waiting from which on threads are enough", "%"},
    kSpeedup,
};

/// One run cannot tell: the verdict on a sweep does.
void addCrossover(analysis::RunRecord& run)
{
    run.figures["crossover_percent"] = std::nullopt;
}

// --- responsiveness

constexpr std::array kBeatParameters{
    plan::workersParameter(2),
    plan::coresParameter(),
    plan::Parameter{.id = "block",
                    .label = "One piece of heavy work",
                    .unit = "ms",
                    .minimum = 1,
                    .maximum = 2000,
                    .preset = 200,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kBeatPictures{Picture::Heartbeat};
constexpr std::array kBeatFigures{
    Figure{"beats", "Beats", ""},
    Figure{"beats_missed", "Beats missed", ""},
    Figure{"worst_gap_ms", "Worst gap between beats", "ms"},
    kSpeedup,
};

} // namespace

constinit const Experiment kConcurrency{
    .id = "concurrency-vs-parallelism",
    .workload = "cpu-bound",
    .chapter = Chapter::FirstIdeas,
    .title = "In turns, or at the same time?",
    .question = "Making progress together, or running at the same time?",
    .summary = "Prime numbers in blocks, on one core or several",
    .contenders = kContenders,
    .first_contender = Contender::Threads,
    .parameters = kCpuBoundParameters,
    .figures = kConcurrencyFigures,
    .pictures = kConcurrencyPictures,
    .operations = "blocks",
    .addFigures = addOverlap,
    .suggested_sweep = "cores=1:max",
    .judged_sweep = "cores",
    .judge = judgeConcurrency,
};

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

constinit const Experiment kDownloadPages{
    .id = "download-pages",
    .workload = "download-pages",
    .chapter = Chapter::FirstIdeas,
    .title = "Five pages at once",
    .question = "Five pages at once: threads or processes?",
    .summary = "Pages over HTTP from a server on this machine",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kPagesParameters,
    .figures = kPagesFigures,
    .pictures = kPagesPictures,
    .operations = "pages",
    .judge = judgeDownloadPages,
};

constinit const Experiment kMixedWork{
    .id = "mixed-work",
    .workload = "mixed-work",
    .chapter = Chapter::FirstIdeas,
    .title = "How much waiting is enough?",
    .question = "How much waiting before threads are enough?",
    .summary = "Operations that compute, then wait",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kMixedParameters,
    .figures = kMixedFigures,
    .pictures = kMixedPictures,
    .operations = "operations",
    .addFigures = addCrossover,
    .suggested_sweep = "waiting-share=0,20,40,60,80,100",
    .judged_sweep = "waiting-share",
    .judge = judgeMixedWork,
};

constinit const Experiment kResponsiveness{
    .id = "responsiveness",
    .workload = "responsiveness",
    .chapter = Chapter::FirstIdeas,
    .title = "Why does the window freeze?",
    .question = "Why does the window freeze?",
    .summary = "60 beats per second beside heavy work",
    .contenders = kContenders,
    .first_contender = Contender::Sequential,
    .parameters = kBeatParameters,
    .figures = kBeatFigures,
    .pictures = kBeatPictures,
    .operations = "blocks",
    .compared_figure = "worst_gap_ms",
    .judge = judgeResponsiveness,
};

} // namespace contend::experiment
