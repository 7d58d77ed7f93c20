// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/stop_check.h"

#include <cstdint>
#include <string_view>

namespace contend::workload {

/// When a task began and ended, as whoever did it tells; times are base::nowNs().
struct TaskReport {
    std::uint64_t begun_ns = 0;
    std::uint64_t done_ns = 0;
    std::uint64_t cpu_ns = 0; ///< that the thread which did it has used until then
};

// A program started for one task: contend-host --task UNITS. It computes so much, writes its report to
// descriptor 3, and ends.
inline constexpr std::string_view kTaskArgument = "--task";
inline constexpr int kTaskReportFd = 3;

/// Computes, breaking off when stop() says so.
TaskReport doTask(std::uint64_t units, sync::StopCheck stop) noexcept;

/// Does a task and writes its report. The exit status of the process: 0, or 1 if it could not be written.
int doTaskAndReport(std::uint64_t units, sync::StopCheck stop, int report_fd) noexcept;

/// The whole life of a program started with kTaskArgument.
int runTaskProgram(std::string_view units) noexcept;

} // namespace contend::workload
