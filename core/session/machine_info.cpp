// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/machine_info.h"

#include "core/base/topology.h"

#include <array>
#include <ctime>
#include <fstream>
#include <sys/sysinfo.h>
#include <sys/utsname.h>

namespace contend::session {

namespace {

std::string cpuModel()
{
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);) {
        const auto colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return {};
}

} // namespace

analysis::MachineInfo readMachineInfo()
{
    analysis::MachineInfo info;
    const base::Topology topology = base::readTopology();
    info.cpus_online = topology.cpus_online;
    info.cpus_available = topology.cpusAvailable();
    info.cpu_model = cpuModel();
    utsname system{};
    if (uname(&system) == 0)
        info.kernel = std::string(system.sysname) + " " + system.release;
    struct sysinfo memory {};
    if (sysinfo(&memory) == 0)
        info.memory_bytes = static_cast<std::uint64_t>(memory.totalram) * memory.mem_unit;
    return info;
}

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

} // namespace contend::session
