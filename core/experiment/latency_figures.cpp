// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/latency_figures.h"

namespace contend::experiment {

void addLatencyFigures(analysis::RunRecord& run)
{
    const auto& latency = run.latency;
    run.figures["p50_us"] = latency ? std::optional(latency->p50_us) : std::nullopt;
    run.figures["p99_us"] = latency ? std::optional(latency->p99_us) : std::nullopt;
}

} // namespace contend::experiment
