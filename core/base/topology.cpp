// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/topology.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sched.h>
#include <string>
#include <thread>
#include <unistd.h>

namespace contend::base {

namespace {

/// Paths of this process's control groups: "hierarchy:controllers:path" lines of /proc/self/cgroup.
std::string cgroupPath(const std::filesystem::path& root, const std::string& controller)
{
    std::ifstream in(root / "proc/self/cgroup");
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const std::string names = "," + line.substr(first + 1, second - first - 1) + ",";
        const bool unified = controller.empty() && names == ",,";
        if (unified || (!controller.empty() && names.find("," + controller + ",") != std::string::npos))
            return line.substr(second + 1);
    }
    return {};
}

/// quota/period as CPUs, 0 for "max" or anything unreadable.
double quotaOf(const std::filesystem::path& v2_file)
{
    std::ifstream in(v2_file);
    std::string quota;
    double period = 0;
    if (!(in >> quota >> period) || quota == "max" || period <= 0)
        return 0;
    return std::strtod(quota.c_str(), nullptr) / period;
}

double quotaOfV1(const std::filesystem::path& folder)
{
    double quota = 0;
    double period = 0;
    std::ifstream(folder / "cpu.cfs_quota_us") >> quota;
    std::ifstream(folder / "cpu.cfs_period_us") >> period;
    return quota > 0 && period > 0 ? quota / period : 0;
}

/// What a control group (version 2) may still take, in bytes; 0 without a limit.
double memoryLeft(const std::filesystem::path& folder)
{
    double limit = 0;
    double used = 0;
    if (!(std::ifstream(folder / "memory.max") >> limit)) // "max" is no number
        return 0;
    std::ifstream(folder / "memory.current") >> used;
    return std::max(limit - used, 1.0);
}

/// The tightest limit from the group up to the top of the hierarchy.
template <typename Read>
double tightest(const std::filesystem::path& mount, std::string group, Read read)
{
    double limit = 0;
    for (;;) {
        const std::string relative = group.empty() || group == "/" ? "." : group.substr(1);
        const double here = read(mount / relative);
        if (here > 0 && (limit <= 0 || here < limit))
            limit = here;
        if (group.empty() || group == "/")
            return limit;
        group.erase(group.rfind('/'));
    }
}

} // namespace

int Topology::cpusAvailable() const noexcept
{
    const int by_affinity = std::max<int>(1, static_cast<int>(cpus_allowed.size()));
    if (cgroup_cpus <= 0)
        return by_affinity;
    return std::clamp(static_cast<int>(std::ceil(cgroup_cpus)), 1, by_affinity);
}

double readCgroupCpus(const std::filesystem::path& root)
{
    const double v2 = tightest(root / "sys/fs/cgroup", cgroupPath(root, {}),
                               [](const auto& folder) { return quotaOf(folder / "cpu.max"); });
    if (v2 > 0)
        return v2;
    return tightest(root / "sys/fs/cgroup/cpu", cgroupPath(root, "cpu"), quotaOfV1);
}

std::uint64_t readMemoryAvailable(const std::filesystem::path& root)
{
    constexpr double kBytesPerKb = 1024;
    std::ifstream in(root / "proc/meminfo");
    double bytes = 0;
    for (std::string line; bytes == 0 && std::getline(in, line);)
        if (line.starts_with("MemAvailable:"))
            bytes = std::strtod(line.c_str() + line.find(':') + 1, nullptr) * kBytesPerKb;
    const double group = tightest(root / "sys/fs/cgroup", cgroupPath(root, ""), memoryLeft);
    if (group > 0 && (bytes <= 0 || group < bytes))
        bytes = group;
    return static_cast<std::uint64_t>(bytes);
}

Topology readTopology(const std::filesystem::path& root)
{
    Topology topology;
    topology.cpus_online = std::max(1, static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN)));
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(static_cast<unsigned>(cpu), &set))
                topology.cpus_allowed.push_back(cpu);
    }
    if (topology.cpus_allowed.empty())
        topology.cpus_allowed.push_back(0);
    topology.cgroup_cpus = readCgroupCpus(root);
    topology.memory_available_bytes = readMemoryAvailable(root);
    return topology;
}

bool setAffinity(int tid, const std::vector<int>& cpus) noexcept
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int cpu : cpus)
        CPU_SET(static_cast<unsigned>(cpu), &set);
    return sched_setaffinity(tid, sizeof set, &set) == 0;
}

} // namespace contend::base
