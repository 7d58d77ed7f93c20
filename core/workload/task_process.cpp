// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/task_process.h"

#include "core/base/clock.h"
#include "core/workload/compute.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <unistd.h>

namespace contend::workload {

namespace {

// Between two looks at the stop word: some ten microseconds.
constexpr std::uint64_t kBatchUnits = 1000;

} // namespace

TaskReport doTask(std::uint64_t units, sync::StopCheck stop) noexcept
{
    TaskReport report;
    report.begun_ns = base::nowNs();
    PrimeWork work;
    while (units > 0 && !stop()) {
        const std::uint64_t batch = std::min(units, kBatchUnits);
        work.run(batch);
        units -= batch;
    }
    report.done_ns = base::nowNs();
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        report.cpu_ns = static_cast<std::uint64_t>(used.tv_sec) * 1'000'000'000U +
                        static_cast<std::uint64_t>(used.tv_nsec);
    return report;
}

int doTaskAndReport(std::uint64_t units, sync::StopCheck stop, int report_fd) noexcept
{
    const TaskReport report = doTask(units, stop);
    return write(report_fd, &report, sizeof report) == static_cast<ssize_t>(sizeof report) ? 0 : 1;
}

int runTaskProgram(std::string_view units) noexcept
{
    std::uint64_t number = 0;
    const auto parsed = std::from_chars(units.data(), units.data() + units.size(), number);
    return parsed.ec == std::errc{} ? doTaskAndReport(number, {}, kTaskReportFd) : 2;
}

} // namespace contend::workload
