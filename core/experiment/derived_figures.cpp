// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/derived_figures.h"

#include <algorithm>

namespace contend::experiment {

namespace {

/// Same work: all parameters alike but for those that say who does it.
bool sameSetting(const analysis::RunRecord& a, const analysis::RunRecord& b)
{
    const auto differs = [&b](const auto& entry) {
        if (entry.first == "workers")
            return false;
        const auto other = b.parameters.find(entry.first);
        return other == b.parameters.end() || other->second != entry.second;
    };
    return a.choices == b.choices && std::none_of(a.parameters.begin(), a.parameters.end(), differs);
}

/// Mean throughput of the sequential runs at the setting of one run; 0 where there is none.
double baselineOf(const analysis::RunRecord& run, std::span<const analysis::RunRecord> runs)
{
    double sum = 0;
    int count = 0;
    for (const analysis::RunRecord& other : runs) {
        if (other.contender != base::Contender::Sequential || other.throughput_ops_per_s <= 0 ||
            !sameSetting(run, other))
            continue;
        sum += other.throughput_ops_per_s;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

void addDerivedFigures(std::span<analysis::RunRecord> runs)
{
    for (analysis::RunRecord& run : runs) {
        const double baseline = baselineOf(run, runs);
        if (baseline > 0 && run.elapsed_s > 0)
            run.figures["speedup"] = run.throughput_ops_per_s / baseline;
    }
}

} // namespace contend::experiment
