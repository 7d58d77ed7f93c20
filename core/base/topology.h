// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace contend::base {

/// The CPUs of the machine, seen from this process.
struct Topology {
    int cpus_online = 1;           ///< what the machine has switched on
    std::vector<int> cpus_allowed; ///< numbers of the CPUs that affinity lets us use, ascending, not empty
    double cgroup_cpus = 0.0;      ///< CPUs' worth of time that the control group allows; 0 = no limit
    /// How many workers can truly run at once: the allowed CPUs, cut by the control group's limit
    /// (rounded up, at least 1).
    int cpusAvailable() const noexcept;
};

/// Reads the topology. root stands in for "/" in tests. What cannot be read counts as "no limit".
Topology readTopology(const std::filesystem::path& root = "/");

/// CPU limit of the control group at the given mounted hierarchy (v2 cpu.max, or v1 cfs quota and period)
/// for this process; 0 when there is none.
double readCgroupCpus(const std::filesystem::path& root);

/// Restricts one thread to the given CPUs. tid 0 is the caller. False with errno set when refused.
bool setAffinity(int tid, const std::vector<int>& cpus) noexcept;

} // namespace contend::base
