// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/memory_figures.h"
#include "core/experiment/verdict_rules.h"
#include "core/plan/common_parameters.h"

#include <array>

namespace contend::experiment {

namespace {

using base::Contender;
using plan::Applies;
using plan::Scale;

// --- separate-memory

constexpr std::array kListContenders{Contender::Threads, Contender::Gil, Contender::Processes};
constexpr std::array<std::string_view, 3> kListChoices{"own", "manager", "shared"};

constexpr std::array kListParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "list",
                    .label = "Where the list lives",
                    .unit = "",
                    .minimum = 0,
                    .maximum = 2,
                    .preset = 0,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::NextRun,
                    .choices = kListChoices},
    plan::Parameter{.id = "pause",
                    .label = "Pause between two entries",
                    .unit = "ms",
                    .minimum = 0,
                    .maximum = 200,
                    .preset = 20,
                    .step = 0.1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kListFigures{
    Figure{"entries_made", "Entries made by all", ""},
    Figure{"entries_longest", "Longest list that a worker saw", ""},
    Figure{"entries_shortest", "Shortest list that a worker saw", ""},
    Figure{"entries_seen", "Entries that each worker saw", ""},
};
constexpr std::array kListPictures{Picture::Lists};

// --- memory-footprint

constexpr std::array kMemoryContenders{Contender::Threads, Contender::Processes};
constexpr std::array kMemoryParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "data",
                    .label = "Data",
                    .unit = "MiB",
                    .minimum = 0,
                    .maximum = 512,
                    .preset = 64,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::NextRun},
    plan::Parameter{.id = "touched",
                    .label = "Data touched",
                    .unit = "%",
                    .minimum = 0,
                    .maximum = 100,
                    .preset = 0,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kMemoryFigures{
    Figure{"passes", "Times through the data", ""},
    Figure{"written_percent", "Data ever touched", "%"},
    Figure{"pages_wrong", "Pages that were not as written", ""},
    Figure{"private_bytes_total", "Private memory in all", "B"},
    Figure{"shared_bytes_total", "Shared memory, counted in each process", "B"},
    Figure{"pss_bytes_total", "Memory in all (PSS)", "B"},
    Figure{"rss_bytes_total", "Sum of RSS", "B"},
    Figure{"worker_bytes", "Private memory of a worker process", "B"},
};
constexpr std::array kMemoryPictures{Picture::Memory};

} // namespace

constinit const Experiment kSeparateMemory{
    .id = "separate-memory",
    .workload = "separate-memory",
    .chapter = Chapter::Processes,
    .title = "Where did my list go?",
    .question = "Where did my list go?",
    .summary = "Every worker appends to “the same” list",
    .contenders = kListContenders,
    .first_contender = Contender::Processes,
    .parameters = kListParameters,
    .figures = kListFigures,
    .pictures = kListPictures,
    .operations = "entries",
    .judge = judgeSeparateMemory,
};

constinit const Experiment kMemoryFootprint{
    .id = "memory-footprint",
    .workload = "memory-footprint",
    .chapter = Chapter::Processes,
    .title = "Memory of a worker",
    .question = "How much memory does a worker cost?",
    .summary = "Reading one data set, and writing to a part of it",
    .contenders = kMemoryContenders,
    .first_contender = Contender::Processes,
    .parameters = kMemoryParameters,
    .figures = kMemoryFigures,
    .pictures = kMemoryPictures,
    .operations = "blocks",
    .check = checkMemoryFits,
    .addFigures = addMemoryFigures,
    .suggested_sweep = "touched=0:100:25",
    .judge = judgeMemoryFootprint,
};

} // namespace contend::experiment
