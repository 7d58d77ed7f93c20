// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/verdict_rules.h"
#include "core/plan/common_parameters.h"

#include <array>

// The second half of the chapter on sharing: workers that wait for each other.

namespace contend::experiment {

namespace {

using base::Contender;
using plan::Applies;
using plan::Scale;

constexpr std::array kContenders{Contender::Threads, Contender::Gil, Contender::Processes};

/// Milliseconds on a logarithmic slider, acting at once.
constexpr plan::Parameter milliseconds(std::string_view id, std::string_view label, double minimum,
                                       double maximum, double preset)
{
    return {.id = id,
            .label = label,
            .unit = "ms",
            .minimum = minimum,
            .maximum = maximum,
            .preset = preset,
            .step = 0.1,
            .scale = Scale::Logarithmic,
            .applies = Applies::Live};
}

// --- semaphore

constexpr std::array kPoolParameters{
    plan::workersParameter(8),
    plan::coresParameter(),
    plan::Parameter{.id = "permits",
                    .label = "Connections in the pool",
                    .unit = "",
                    .minimum = 1,
                    .maximum = 32,
                    .preset = 4,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    milliseconds("hold", "A connection is used for", 0.1, 200, 5),
    milliseconds("think", "Computing between two uses", 0, 100, 1),
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kPoolFigures{
    Figure{"permits_in_use", "Connections in use", ""},
    Figure{"permits_peak", "Most connections in use at once", ""},
    Figure{"waiters", "Workers waiting for a connection", ""},
    Figure{"wait_share_percent", "Time spent waiting for a connection", "%"},
    Figure{"permits_exceeded", "More in use than there are", ""},
};
constexpr std::array kPoolPictures{Picture::Permits};

// --- producer-consumer

constexpr plan::Parameter crew(std::string_view id, std::string_view label)
{
    return {.id = id,
            .label = label,
            .unit = "",
            .minimum = 1,
            .maximum = 32,
            .preset = 2,
            .step = 1,
            .scale = Scale::Linear,
            .applies = Applies::Live};
}

constexpr std::array kQueueParameters{
    crew("producers", "Producers"),
    crew("consumers", "Consumers"),
    plan::Parameter{.id = "capacity",
                    .label = "Places in the queue",
                    .unit = "",
                    .minimum = 1,
                    .maximum = 1024,
                    .preset = 8,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::NextRun},
    milliseconds("produce", "Making an item takes", 0, 50, 1),
    milliseconds("consume", "Using an item up takes", 0, 50, 1),
    plan::coresParameter(),
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kQueueFigures{
    Figure{"depth", "Items in the queue", ""},
    Figure{"waiting_producers", "Producers waiting for space", ""},
    Figure{"waiting_consumers", "Consumers waiting for items", ""},
    Figure{"items_taken", "Items taken out", ""},
    Figure{"items_lost", "Items lost", ""},
    Figure{"items_doubled", "Items that came twice", ""},
};
constexpr std::array kQueuePictures{Picture::QueueDepth};

double valueOf(const Values& values, std::string_view id)
{
    const auto found = values.find(id);
    return found != values.end() ? found->second : 0;
}

std::uint32_t producersAndConsumers(const Values& values)
{
    return static_cast<std::uint32_t>(valueOf(values, "producers") + valueOf(values, "consumers"));
}

// --- deadlock

constexpr std::array<std::string_view, 3> kStrategies{"naive", "ordered", "timeout"};

constexpr std::array kTableParameters{
    plan::Parameter{.id = "philosophers",
                    .label = "Philosophers",
                    .unit = "",
                    .minimum = 2,
                    .maximum = 16,
                    .preset = 5,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::choiceParameter("strategy", "Taking forks", kStrategies),
    milliseconds("eating", "Eating takes", 0.1, 200, 2),
    milliseconds("thinking", "Thinking takes", 0, 200, 1),
    milliseconds("patience", "Patience (time limit)", 1, 500, 20),
    plan::coresParameter(),
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kTableFigures{
    Figure{"deadlocked_after_s", "Stood still after", "s"},
    Figure{"deadlocked", "Waiting in a circle", ""},
    Figure{"meals", "Meals", ""},
    Figure{"backoffs", "Forks put back", ""},
    Figure{"exclusion_violations", "Two with the same fork", ""},
};
constexpr std::array kTablePictures{Picture::WaitForGraph};

std::uint32_t philosophers(const Values& values)
{
    return static_cast<std::uint32_t>(valueOf(values, "philosophers"));
}

} // namespace

constinit const Experiment kSemaphore{
    .id = "semaphore",
    .workload = "semaphore",
    .chapter = Chapter::SharingSafely,
    .title = "A pool of K connections",
    .question = "How many connections does a pool need?",
    .summary = "Workers that share a few connections",
    .contenders = kContenders,
    .first_contender = Contender::Threads,
    .parameters = kPoolParameters,
    .figures = kPoolFigures,
    .pictures = kPoolPictures,
    .operations = "uses",
    .suggested_sweep = "permits=1,2,4,8,16,32",
    .judged_sweep = "permits",
    .judge = judgeSemaphore,
};

constinit const Experiment kProducerConsumer{
    .id = "producer-consumer",
    .workload = "producer-consumer",
    .chapter = Chapter::SharingSafely,
    .title = "Producers and consumers",
    .question = "Who waits for whom at a queue?",
    .summary = "Items through a queue of limited size",
    .contenders = kContenders,
    .first_contender = Contender::Threads,
    .parameters = kQueueParameters,
    .figures = kQueueFigures,
    .pictures = kQueuePictures,
    .operations = "puts and takes",
    .workersOf = producersAndConsumers,
    .suggested_sweep = "capacity=1,4,16,64",
    .judge = judgeProducerConsumer,
};

constinit const Experiment kDeadlock{
    .id = "deadlock",
    .workload = "deadlock",
    .chapter = Chapter::SharingSafely,
    .title = "Five philosophers",
    .question = "When do workers wait for each other for ever?",
    .summary = "Philosophers who need two forks to eat",
    .contenders = kContenders,
    .first_contender = Contender::Threads,
    .parameters = kTableParameters,
    .figures = kTableFigures,
    .pictures = kTablePictures,
    .operations = "meals",
    .workersOf = philosophers,
    .suggested_sweep = "strategy=naive,ordered,timeout",
    .judged_sweep = "strategy",
    .judge = judgeDeadlock,
};

} // namespace contend::experiment
