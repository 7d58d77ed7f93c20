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
    .judge = judgeSemaphore,
};

} // namespace contend::experiment
