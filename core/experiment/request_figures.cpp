// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/request_figures.h"

namespace contend::experiment {

void addRequestFigures(analysis::RunRecord& run)
{
    run.figures["requests_per_s"] = run.throughput_ops_per_s;
    const auto tell = [&run](const char* id, double value) {
        run.figures[id] = run.latency ? std::optional(value) : std::nullopt;
    };
    const analysis::Percentiles latency = run.latency.value_or(analysis::Percentiles{});
    tell("p50_us", latency.p50_us);
    tell("p95_us", latency.p95_us);
    tell("p99_us", latency.p99_us);
    tell("worst_us", latency.max_us);
}

} // namespace contend::experiment
