// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/request_figures.h"
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

// --- data-analysis

constexpr std::array<std::string_view, 2> kTransfers{"copied", "shared"};

constexpr std::array kAnalysisParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "data",
                    .label = "Data",
                    .unit = "MiB",
                    .minimum = 1,
                    .maximum = 256,
                    .preset = 32,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::NextRun},
    plan::Parameter{.id = "chunk",
                    .label = "Size of a chunk",
                    .unit = "KiB",
                    .minimum = 4,
                    .maximum = 4096,
                    .preset = 256,
                    .step = 4,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::choiceParameter("transfer", "Data reach processes", kTransfers),
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kAnalysisFigures{
    Figure{"bytes_per_s", "Data analysed", "B/s"},
    Figure{"copying_percent", "Time spent receiving data", "%"},
    Figure{"computing_percent", "Time spent computing", "%"},
    Figure{"waiting_percent", "Time spent waiting for data", "%"},
    Figure{"sending_percent", "The sender's time spent sending", "%"},
    Figure{"passes", "Times through the data", ""},
    Figure{"passes_wrong", "Of those with a wrong result", ""},
    Figure{"checksum", "Checksum of the result", ""},
    Figure{"mean", "Mean", ""},
    Figure{"deviation", "Standard deviation", ""},
    Figure{"median", "Median", ""},
    Figure{"worker_copying_percent", "Receiving data, each worker", "%"},
    Figure{"worker_computing_percent", "Computing, each worker", "%"},
    Figure{"worker_waiting_percent", "Waiting for data, each worker", "%"},
    kSpeedup,
};
constexpr std::array kAnalysisPictures{Picture::CopyCompute};

// --- image-processing

constexpr std::array<std::string_view, 3> kFilters{"blur", "edges", "fractal"};

constexpr std::array kPictureParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::choiceParameter("filter", "Filter", kFilters),
    plan::Parameter{.id = "tile",
                    .label = "Side of a tile",
                    .unit = "px",
                    .minimum = 16,
                    .maximum = 128,
                    .preset = 32,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kPictureFigures{
    Figure{"checksum", "Checksum of the picture", ""},
    Figure{"pictures", "Pictures finished", ""},
    Figure{"picture_s", "One picture", "s"},
    Figure{"last_picture_s", "One picture, last time", "s"},
    Figure{"pictures_differing", "Pictures that differ", ""},
    kSpeedup,
};
constexpr std::array kPicturePictures{Picture::Tiles};

// --- request-server

constexpr std::array kServers{Contender::ThreadPool, Contender::ThreadPerTask, Contender::ProcessPool,
                              Contender::ProcessPerTask, Contender::Gil};

constexpr std::array kServerParameters{
    plan::workersParameter(8),
    plan::coresParameter(),
    plan::Parameter{.id = "connections",
                    .label = "Clients that ask without rest",
                    .unit = "",
                    .minimum = 1,
                    .maximum = 256,
                    .preset = 16,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::Parameter{.id = "cpu",
                    .label = "Computing for a request",
                    .unit = "µs",
                    .minimum = 0,
                    .maximum = 20'000,
                    .preset = 200,
                    .step = 10,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::Parameter{.id = "wait",
                    .label = "Waiting for the database",
                    .unit = "ms",
                    .minimum = 0,
                    .maximum = 200,
                    .preset = 2,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kServerFigures{
    Figure{"requests_per_s", "Requests", "1/s"},
    Figure{"p50_us", "Half took no longer than", "µs"},
    Figure{"p95_us", "95 % took no longer than", "µs"},
    Figure{"p99_us", "99 % took no longer than", "µs"},
    Figure{"worst_us", "The slowest took", "µs"},
    Figure{"requests", "Requests answered", ""},
    Figure{"refused", "Refused", ""},
    Figure{"errors", "Wrong answers", ""},
};
constexpr std::array kServerPictures{Picture::Latency};

/// Worker processes inherit the listening socket, which a program that is started anew does not.
base::Status forkOnly(const Values& values, Contender contender, const base::Topology& /*machine*/)
{
    const auto method = values.find(plan::kStartMethod);
    const auto fork = static_cast<double>(base::StartMethod::Fork);
    if (!base::hasOwnProcesses(contender) || method == values.end() || method->second == fork)
        return {};
    return base::reject(base::ErrorCode::UnknownChoice, std::string(plan::kStartMethod), "spawn", "fork");
}

} // namespace

constinit const Experiment kDataAnalysis{
    .id = "data-analysis",
    .workload = "data-analysis",
    .chapter = Chapter::RealCases,
    .title = "Data analysis",
    .question = "A large array in chunks: send it or share it?",
    .summary = "Mean, variance, histogram and sorting, chunk by chunk",
    .contenders = kContenders,
    .first_contender = Contender::Processes,
    .parameters = kAnalysisParameters,
    .figures = kAnalysisFigures,
    .pictures = kAnalysisPictures,
    .operations = "chunks",
    .suggested_sweep = "chunk=4,16,64,256,1024,4096",
    .judge = judgeDataAnalysis,
};

constinit const Experiment kImageProcessing{
    .id = "image-processing",
    .workload = "image-processing",
    .chapter = Chapter::RealCases,
    .title = "One picture, many hands",
    .question = "Do more workers finish a picture sooner?",
    .summary = "A picture through a filter, tile by tile",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kPictureParameters,
    .figures = kPictureFigures,
    .pictures = kPicturePictures,
    .operations = "tiles",
    .suggested_sweep = "workers=1,2,4,8",
    .judge = judgeImageProcessing,
};

constinit const Experiment kRequestServer{
    .id = "request-server",
    .workload = "request-server",
    .chapter = Chapter::RealCases,
    .title = "A server and its clients",
    .question = "A thread or a process for every client, or a pool?",
    .summary = "A web server that computes a little and waits a little",
    .contenders = kServers,
    .first_contender = Contender::Gil,
    .parameters = kServerParameters,
    .figures = kServerFigures,
    .pictures = kServerPictures,
    .operations = "requests",
    .check = forkOnly,
    .addFigures = addRequestFigures,
    .suggested_sweep = "connections=1,4,16,64,256",
    .judge = judgeRequestServer,
};

} // namespace contend::experiment
