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

// --- race-condition

constexpr std::array<std::string_view, 3> kProtections{"none", "mutex", "atomic"};
constexpr std::array<std::string_view, 2> kCounters{"private", "shared"};
constexpr std::array<std::string_view, 2> kPreempts{"at-calls", "inside-update"};

constexpr std::array kRaceParameters{
    plan::workersParameter(2),
    plan::coresParameter(),
    plan::choiceParameter("protection", "Protection", kProtections),
    plan::choiceParameter("counters", "Counters of processes", kCounters, Applies::Live, 1),
    plan::choiceParameter("preempt", "The GIL may switch", kPreempts),
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(2),
};
constexpr std::array kRaceFigures{
    Figure{"expected", "Expected", ""},
    Figure{"actual", "Actual", ""},
    Figure{"lost_updates", "Lost updates", ""},
    Figure{"lost_per_s", "Lost per second", "1/s"},
    kSpeedup,
};
constexpr std::array kRacePictures{Picture::LostUpdates};

// --- lock-contention

constexpr std::array<std::string_view, 4> kLocks{"mutex", "spin", "semaphore", "rwlock"};

constexpr std::array kLockParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "critical-share",
                    .label = "Work inside the lock",
                    .unit = "%",
                    .minimum = 0,
                    .maximum = 100,
                    .preset = 80,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::Parameter{.id = "critical-length",
                    .label = "Length of the critical section",
                    .unit = "µs",
                    .minimum = 0.1,
                    .maximum = 1000,
                    .preset = 100,
                    .step = 0.1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::choiceParameter("lock", "Kind of lock", kLocks),
    plan::Parameter{.id = "readers",
                    .label = "Readers (reader–writer lock)",
                    .unit = "%",
                    .minimum = 0,
                    .maximum = 100,
                    .preset = 90,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(2),
};
constexpr std::array kLockFigures{
    Figure{"fairness", "Fairness (Jain's index)", ""},
    Figure{"acquisitions_per_s", "Lock acquisitions", "1/s"},
    Figure{"waiters", "Workers waiting for the lock", ""},
    Figure{"wait_share_percent", "Time spent waiting for the lock", "%"},
    Figure{"exclusion_violations", "Two inside at once", ""},
    kSpeedup,
};
constexpr std::array kLockPictures{Picture::Amdahl};

// --- false-sharing

constexpr std::array kCounterContenders{Contender::Sequential, Contender::Threads, Contender::Processes};
constexpr std::array<std::string_view, 2> kLayouts{"packed", "padded"};

constexpr std::array kCounterParameters{
    plan::workersParameter(2),
    plan::coresParameter(),
    plan::choiceParameter("layout", "Counters in memory", kLayouts),
    plan::startMethodParameter(),
    plan::secondsParameter(2),
};
constexpr std::array kCounterFigures{
    Figure{"counted", "Counted in all", ""},
    Figure{"miscounted", "Increments missing", ""},
    kSpeedup,
};
constexpr std::array kCounterPictures{Picture::CacheLines};

} // namespace

constinit const Experiment kRaceCondition{
    .id = "race-condition",
    .workload = "race-condition",
    .chapter = Chapter::SharingSafely,
    .title = "Two workers, one number",
    .question = "What happens when two workers add to the same number?",
    .summary = "Adding 1 to a number, over and over",
    .contenders = kContenders,
    .first_contender = Contender::Threads,
    .parameters = kRaceParameters,
    .figures = kRaceFigures,
    .pictures = kRacePictures,
    .operations = "increments",
    .compared_figure = "lost_updates",
    .judge = judgeRaceCondition,
};

constinit const Experiment kLockContention{
    .id = "lock-contention",
    .workload = "lock-contention",
    .chapter = Chapter::SharingSafely,
    .title = "What does a lock cost?",
    .question = "What does a lock cost?",
    .summary = "Work inside and outside one shared lock",
    .contenders = kContenders,
    .first_contender = Contender::Threads,
    .parameters = kLockParameters,
    .figures = kLockFigures,
    .pictures = kLockPictures,
    .operations = "operations",
    .judge = judgeLockContention,
};

constinit const Experiment kFalseSharing{
    .id = "false-sharing",
    .workload = "false-sharing",
    .chapter = Chapter::SharingSafely,
    .title = "Two counters on one cache line",
    .question = "Can workers that share nothing slow each other down?",
    .summary = "A counter for each worker, without any lock",
    .contenders = kCounterContenders,
    .first_contender = Contender::Threads,
    .parameters = kCounterParameters,
    .figures = kCounterFigures,
    .pictures = kCounterPictures,
    .operations = "increments",
    .suggested_sweep = "layout=packed,padded",
    .judged_sweep = "layout",
    .judge = judgeFalseSharing,
};

} // namespace contend::experiment
