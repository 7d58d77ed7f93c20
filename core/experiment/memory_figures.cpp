// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/memory_figures.h"

#include "core/plan/common_parameters.h"

#include <fmt/format.h>

namespace contend::experiment {

namespace {

constexpr double kBytesPerMib = 1024.0 * 1024.0;
constexpr double kMibPerGib = 1024.0;
/// What a worker process needs besides its data, and what must stay free for everybody else.
constexpr double kMibAProcess = 2;
constexpr double kShareToSpare = 0.1;

double valueOf(const Values& values, std::string_view id, double fallback)
{
    const auto found = values.find(id);
    return found != values.end() ? found->second : fallback;
}

std::string sizeText(double mib)
{
    return mib < kMibPerGib ? fmt::format("{:.0f} MiB", mib) : fmt::format("{:.1f} GiB", mib / kMibPerGib);
}

void add(sampling::MemoryUse& sum, const sampling::MemoryUse& use)
{
    sum.private_bytes += use.private_bytes;
    sum.shared_bytes += use.shared_bytes;
    sum.pss_bytes += use.pss_bytes;
}

} // namespace

void addMemoryFigures(analysis::RunRecord& run)
{
    sampling::MemoryUse sum;
    double processes = 0;
    double own = 0;
    if (run.host_memory)
        add(sum, *run.host_memory);
    for (const analysis::WorkerRecord& worker : run.workers) {
        if (!worker.memory)
            continue;
        add(sum, *worker.memory);
        own += static_cast<double>(worker.memory->private_bytes);
        ++processes;
    }
    if (!run.host_memory && processes == 0)
        return;
    run.figures["private_bytes_total"] = static_cast<double>(sum.private_bytes);
    run.figures["shared_bytes_total"] = static_cast<double>(sum.shared_bytes);
    run.figures["pss_bytes_total"] = static_cast<double>(sum.pss_bytes);
    run.figures["rss_bytes_total"] = static_cast<double>(sum.residentBytes());
    run.figures["worker_bytes"] = processes > 0 ? std::optional(own / processes) : std::nullopt;
}

base::Status checkMemoryFits(const Values& values, base::Contender contender, const base::Topology& machine)
{
    if (machine.memory_available_bytes == 0)
        return {}; // nothing tells: the system itself has to refuse
    const double data = valueOf(values, "data", 0);
    const double workers = base::hasOwnProcesses(contender) ? valueOf(values, plan::kWorkers, 1) : 0;
    const double asked = data + workers * (data + kMibAProcess);
    const double available = static_cast<double>(machine.memory_available_bytes) / kBytesPerMib;
    if (asked <= available * (1 - kShareToSpare))
        return {};
    return base::reject(base::ErrorCode::ExceedsMemory, "data", sizeText(asked), sizeText(available));
}

} // namespace contend::experiment
