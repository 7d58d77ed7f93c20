// SPDX-License-Identifier: GPL-3.0-or-later
// contend-host: the process that runs the workload. Started by contend, never by hand.

#include "core/base/unique_fd.h"
#include "core/run/host_protocol.h"
#include "core/run/supervisor.h"
#include "core/run/worker_loop.h"
#include "core/workload/catalog.h"
#include "core/workload/task_process.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <string_view>
#include <utility>

using namespace contend;

namespace {

constexpr int kUsage = 2;
constexpr int kWrongSegment = 3;

int complain(std::string_view what)
{
    std::fprintf(stderr, "contend-host: %.*s\n", static_cast<int>(what.size()), what.data());
    return kUsage;
}

int supervise()
{
    auto segment = telemetry::Segment::attach(base::UniqueFd(run::kSegmentFd));
    if (!segment)
        return complain("the segment is not one of this version: " + segment.error().doing), kWrongSegment;
    run::Supervisor supervisor(std::move(*segment), base::UniqueFd(run::kControlFd));
    return supervisor.run();
}

int work(std::string_view number)
{
    std::uint32_t index = 0;
    const auto parsed = std::from_chars(number.data(), number.data() + number.size(), index);
    auto segment = telemetry::Segment::attach(base::UniqueFd(run::kSegmentFd));
    if (!segment || parsed.ec != std::errc{} || index >= segment->slotCount())
        return complain("no segment, or no such worker"), kWrongSegment;
    const workload::Workload* workload = workload::find(segment->workload());
    if (workload == nullptr)
        return complain("no such workload"), kWrongSegment;
    run::runWorker(*segment, *workload, base::WorkerId{index});
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // A peer that goes away is an error of a write, not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    if (argc == 2 && argv[1] == run::kRunArgument)
        return supervise();
    if (argc == 3 && argv[1] == run::kWorkerArgument)
        return work(argv[2]);
    if (argc == 3 && argv[1] == workload::kTaskArgument)
        return workload::runTaskProgram(argv[2]);
    return complain("runs the workloads of contend and is started by it, not by hand");
}
