// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/unique_fd.h"
#include "core/sampling/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What Linux tells about threads, processes and the machine below /proc. Linux-only; another system is
// another .cpp. Every function takes the mounted /proc as an argument, so that tests lay out a tree of their
// own. Nothing that cannot be read is an error: the value is missing.

namespace contend::sampling {

/// From smaps_rollup. Takes the kernel some 10 µs to several ms, growing with the process: for the end of a
/// window, not for every sample. Nothing when the process is gone or not ours to ask.
std::optional<MemoryUse> memoryOf(int pid, const std::filesystem::path& proc = "/proc");

/// memoryOf every living worker of the snapshot that has a process of its own; empty under contenders whose
/// workers share one.
std::map<base::WorkerId, MemoryUse> workerMemory(const Snapshot& snapshot,
                                                 const std::filesystem::path& proc = "/proc");

/// One file of /proc, kept open and read again from its start. Bound to the task it was opened for: once that
/// has gone, read() gives nothing, even if its number is in use again.
class ProcFile {
public:
    /// keep_open false: opens and closes for each reading (when descriptors are short).
    explicit ProcFile(std::filesystem::path path, bool keep_open = true);

    /// The file's text; valid until the buffer is used again. Nothing if it cannot be read. A text longer
    /// than the buffer is cut.
    std::optional<std::string_view> read(std::vector<char>& buffer);

private:
    std::filesystem::path m_path;
    bool m_keep_open = true;
    base::UniqueFd m_fd;
};

/// "on-CPU ns, run-queue ns, times scheduled" of /proc/PID/task/TID/schedstat. Invalid for anything else,
/// also for the three zeros of a kernel that does not keep this account.
OsCounters parseSchedstat(std::string_view text) noexcept;

/// The "cpuN" lines of /proc/stat, at index N; CPUs that are off stay zero. Waiting for I/O counts as idle;
/// time that a hypervisor took away counts as busy: it was not there for us.
std::vector<CpuTimes> parseCpuTimes(std::string_view text);

/// The letter of a thread's or process's state out of its stat file: R runnable, S asleep, D in the kernel …
/// 0 for anything else.
char parseTaskState(std::string_view text) noexcept;

/// User and system time of a whole process out of /proc/PID/stat, in nanoseconds (resolution 10 ms).
std::optional<std::uint64_t> parseProcessCpu(std::string_view text) noexcept;

/// Process numbers out of /proc/PID/task/TID/children.
std::vector<int> parseChildren(std::string_view text);

/// Private, shared and proportional size out of smaps_rollup.
std::optional<MemoryUse> parseSmapsRollup(std::string_view text) noexcept;

/// Raises the soft limit of open files so that `wanted` more fit, as far as the hard limit goes, and returns
/// how many more can be opened with some to spare for everybody else.
std::size_t makeRoomForFiles(std::size_t wanted) noexcept;

} // namespace contend::sampling
