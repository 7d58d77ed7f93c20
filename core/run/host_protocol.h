// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace contend::run {

// How contend and contend-host talk.
//
//   contend-host --run        the supervisor: descriptor 3 is its end of the control socket, 4 the segment
//   contend-host --worker K   a spawned worker process: descriptor 4 is the segment
//   contend-host --task N     a program started for one task of N units: see core/workload/task_process.h
//
// All orders and all news go through the segment. The socket carries nothing: it is there to end. When
// contend goes away, however it went, its end closes, the supervisor reads end-of-file and stops everything.

inline constexpr int kControlFd = 3;
inline constexpr int kSegmentFd = 4;

inline constexpr std::string_view kRunArgument = "--run";
inline constexpr std::string_view kWorkerArgument = "--worker";

} // namespace contend::run
