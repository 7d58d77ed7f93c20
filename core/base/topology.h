// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace contend::base {

/// The machine's CPUs and free memory, seen from this process.
struct Topology {
    int cpus_online = 1;           ///< what the machine has switched on
    std::vector<int> cpus_allowed; ///< numbers of the CPUs that affinity lets us use, ascending, not empty
    double cgroup_cpus = 0.0;      ///< CPUs' worth of time that the control group allows; 0 = no limit
    /// What can be allocated without swapping (MemAvailable); 0: not known.
    std::uint64_t memory_available_bytes = 0;
    /// How many workers can truly run at once: the allowed CPUs, cut by the control group's limit
    /// (rounded up, at least 1).
    int cpusAvailable() const noexcept;
};

/// Reads the topology. root stands in for "/" in tests. What cannot be read counts as "no limit".
Topology readTopology(const std::filesystem::path& root = "/");

/// CPU limit of the control group at the given mounted hierarchy (v2 cpu.max, or v1 cfs quota and period)
/// for this process; 0 when there is none.
double readCgroupCpus(const std::filesystem::path& root);

/// Bytes that can be allocated without swapping: what the kernel estimates (MemAvailable), cut by what the
/// control group of this process may still take; 0 when nothing tells.
std::uint64_t readMemoryAvailable(const std::filesystem::path& root = "/");

/// Restricts one thread to the given CPUs. tid 0 is the caller. False with errno set when refused.
bool setAffinity(int tid, const std::vector<int>& cpus) noexcept;

} // namespace contend::base
