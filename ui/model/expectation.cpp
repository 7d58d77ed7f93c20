// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/expectation.h"

#include "core/plan/common_parameters.h"

#include <algorithm>
#include <array>

namespace contend::ui {
namespace {

/// What may differ from the baseline: it says how the same work is done, not what the work is.
constexpr std::array kHow{plan::kWorkers, plan::kCores, plan::kSeconds, plan::kStartMethod,
                          plan::kSwitchInterval};

bool isSameWork(const Expectation::Values& one, const Expectation::Values& other)
{
    return std::ranges::all_of(one, [&](const auto& entry) {
        const auto found = other.find(entry.first);
        return std::ranges::find(kHow, std::string_view(entry.first)) != kHow.end() || found == other.end() ||
               found->second == entry.second;
    });
}

/// At most one, and never so little that anything could be expected.
double coresUsed(const analysis::RunRecord& run)
{
    if (run.workers.empty())
        return 1.0;
    return std::clamp(run.workers.front().cpu_utilization_percent / 100.0, 0.01, 1.0);
}

} // namespace

void Expectation::add(const analysis::Record& record)
{
    for (const analysis::RunRecord& run : record.runs)
        if (run.contender == base::Contender::Sequential && run.throughput_ops_per_s > 0)
            m_baseline = Baseline{run.parameters, run.throughput_ops_per_s, coresUsed(run)};
}

std::optional<double> Expectation::coreShare(int workers, int cores)
{
    if (workers <= cores || cores < 1)
        return std::nullopt;
    return 100.0 * cores / workers;
}

std::optional<double> Expectation::throughputEach(const Values& values, int workers, int cores) const
{
    if (!m_baseline || workers < 1 || !isSameWork(values, m_baseline->values))
        return std::nullopt;
    return m_baseline->throughput_ops_per_s * std::min(1.0, cores / (workers * m_baseline->cores_used));
}

} // namespace contend::ui
