// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/latency_figures.h"
#include "core/experiment/memory_figures.h"
#include "core/experiment/verdict_rules.h"
#include "core/plan/common_parameters.h"

#include <array>

namespace contend::experiment {

namespace {

using base::Contender;
using plan::Applies;
using plan::Scale;

constexpr std::array kThreadsAndProcesses{Contender::Threads, Contender::Processes};

// --- startup-cost

constexpr std::array kStarters{Contender::Sequential, Contender::ThreadPerTask, Contender::ProcessPerTask,
                               Contender::ThreadPool, Contender::ProcessPool};

constexpr std::array kStartParameters{
    plan::workersParameter(2),
    plan::coresParameter(),
    plan::Parameter{.id = "task",
                    .label = "Size of a task",
                    .unit = "ms",
                    .minimum = 0.01,
                    .maximum = 100,
                    .preset = 1,
                    .step = 0.01,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kStartFigures{
    Figure{"start_us", "Start of a task", "µs"},
    Figure{"work_us", "Work of a task", "µs"},
    Figure{"end_us", "End of a task", "µs"},
    Figure{"tasks_per_s", "Tasks", "1/s"},
    Figure{"break_even_ms", "Break-even size of a task", "ms"},
    Figure{"speedup", "Speed-up against one worker", "x"},
};

/// One run cannot tell: the verdict on a sweep does.
void addBreakEven(analysis::RunRecord& run)
{
    run.figures["break_even_ms"] = std::nullopt;
}
constexpr std::array kStartPictures{Picture::StartCost};

// --- messages

constexpr std::array<std::string_view, 4> kChannelChoices{"pipe", "queue", "shared-memory", "manager"};
constexpr std::array<std::string_view, 2> kTrafficChoices{"stream", "ping-pong"};

/// Pairs of a sender and a receiver.
constexpr plan::Parameter pairedWorkers()
{
    plan::Parameter workers = plan::workersParameter(2);
    workers.minimum = 2;
    return workers;
}

constexpr std::array kMessageParameters{
    pairedWorkers(),
    plan::coresParameter(),
    plan::choiceParameter("channel", "Channel", kChannelChoices, Applies::Live, 1),
    plan::Parameter{.id = "message-size",
                    .label = "Message size",
                    .unit = "bytes",
                    .minimum = 16,
                    .maximum = 4194304,
                    .preset = 1024,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::choiceParameter("traffic", "Traffic", kTrafficChoices),
    plan::startMethodParameter(),
    plan::secondsParameter(3),
};
constexpr std::array kMessageFigures{
    Figure{"messages_per_s", "Messages", "1/s"},
    Figure{"bytes_per_s", "Data", "B/s"},
    Figure{"corrupt", "Corrupt messages", ""},
    Figure{"p50_us", "Time on the way, median", "µs"},
    Figure{"p99_us", "Time on the way, 99th percentile", "µs"},
};
constexpr std::array kMessagePictures{Picture::MessageRate};

// --- separate-memory

constexpr std::array kListContenders{Contender::Threads, Contender::Gil, Contender::Processes};
constexpr std::array<std::string_view, 3> kListChoices{"own", "manager", "shared"};

constexpr std::array kListParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::choiceParameter("list", "Where the list lives", kListChoices, Applies::NextRun),
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

// --- crash-isolation

constexpr std::array kCrashContenders{Contender::Threads, Contender::Processes, Contender::Gil};
constexpr std::array<std::string_view, 3> kCrashKinds{"null-pointer", "abort", "memory"};
constexpr std::array<std::string_view, 2> kRestarts{"off", "on"};

constexpr std::array kCrashParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "victim",
                    .label = "Who crashes (from 0 on)",
                    .unit = "",
                    .minimum = 0,
                    .maximum = 63,
                    .preset = 1,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::Parameter{.id = "after",
                    .label = "After",
                    .unit = "s",
                    .minimum = 0,
                    .maximum = 30,
                    .preset = 1.5,
                    .step = 0.1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live},
    plan::choiceParameter("kind", "Kind of crash", kCrashKinds),
    plan::choiceParameter("restart", "Restart", kRestarts),
    plan::Parameter{.id = "crash",
                    .label = "Crash now",
                    .unit = "",
                    .minimum = 0,
                    .maximum = 1000,
                    .preset = 0,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live,
                    .is_button = true},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kCrashFigures{
    Figure{"workers_lost", "Workers lost", ""},
    Figure{"throughput_left_percent", "Throughput left", "%"},
    Figure{"restarts", "Workers started anew", ""},
    Figure{"crashes", "Crashes", ""},
};
constexpr std::array kCrashPictures{Picture::Lanes};

} // namespace

constinit const Experiment kStartupCost{
    .id = "startup-cost",
    .workload = "startup-cost",
    .chapter = Chapter::Processes,
    .title = "Many small tasks",
    .question = "What does it cost to start a worker for every small task?",
    .summary = "Small tasks, each by a new worker or by a pool",
    .contenders = kStarters,
    .first_contender = Contender::ThreadPerTask,
    .parameters = kStartParameters,
    .figures = kStartFigures,
    .pictures = kStartPictures,
    .operations = "tasks",
    .addFigures = addBreakEven,
    .suggested_sweep = "task=0.01,0.1,1,10,100",
    .judged_sweep = "task",
    .judge = judgeStartupCost,
};

constinit const Experiment kMessages{
    .id = "messages",
    .workload = "messages",
    .chapter = Chapter::Processes,
    .title = "What does a message cost?",
    .question = "What does it cost to pass data between workers?",
    .summary = "Messages from worker to worker, each of them checked",
    .contenders = kThreadsAndProcesses,
    .first_contender = Contender::Processes,
    .parameters = kMessageParameters,
    .figures = kMessageFigures,
    .pictures = kMessagePictures,
    .operations = "messages",
    .addFigures = addLatencyFigures,
    .suggested_sweep = "message-size=16,256,4096,65536,1048576",
    .judged_sweep = "message-size",
    .judge = judgeMessages,
};

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
    .compared_figure = "entries_shortest",
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
    .compared_figure = "pss_bytes_total",
    .suggested_sweep = "touched=0:100:25",
    .judge = judgeMemoryFootprint,
};

constinit const Experiment kCrashIsolation{
    .id = "crash-isolation",
    .workload = "crash-isolation",
    .chapter = Chapter::Processes,
    .title = "One worker crashes",
    .question = "One worker crashes: who goes on?",
    .summary = "Computing, until one of them ends in the middle of it",
    .contenders = kCrashContenders,
    .first_contender = Contender::Processes,
    .parameters = kCrashParameters,
    .figures = kCrashFigures,
    .pictures = kCrashPictures,
    .operations = "blocks",
    .suggested_sweep = "kind=null-pointer,abort,memory",
    .judge = judgeCrashIsolation,
};

} // namespace contend::experiment
