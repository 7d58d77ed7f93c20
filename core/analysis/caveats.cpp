// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caveats.h"

namespace contend::analysis {

namespace {

/// Collects the caveats that apply, in the order of the calls.
class Collector {
public:
    void addIf(bool applies, CaveatKind kind, double value)
    {
        if (applies)
            m_caveats.push_back({kind, value});
    }
    std::vector<Caveat> take() { return std::move(m_caveats); }

private:
    std::vector<Caveat> m_caveats;
};

/// More workers than cores, and they had use for more than the cores.
bool competedForCores(const CaveatInputs& inputs, const CaveatThresholds& thresholds)
{
    constexpr double kPercent = 100;
    const double most = inputs.cores * (1 + thresholds.cores_overdrawn_percent / kPercent);
    return inputs.cores > 0 && inputs.most_workers > static_cast<std::uint32_t>(inputs.cores) &&
           inputs.cores_wanted > most;
}

} // namespace

std::vector<Caveat> caveatsOf(const CaveatInputs& inputs, const CaveatThresholds& thresholds)
{
    const bool parallel = inputs.contender != base::Contender::Sequential;
    const double variation = inputs.throughput_variation_percent.value_or(0);
    Collector caveats;
    caveats.addIf(competedForCores(inputs, thresholds), CaveatKind::Oversubscribed, inputs.most_workers);
    // Comparisons with an unknown (NaN) load are false: what nobody knows is no caveat.
    caveats.addIf(inputs.other_load_percent > thresholds.other_load_percent, CaveatKind::OtherLoad,
                  inputs.other_load_percent);
    caveats.addIf(parallel && inputs.cores <= 1, CaveatKind::OneCore, inputs.cores);
    caveats.addIf(variation > thresholds.unsteady_percent, CaveatKind::Unsteady, variation);
    caveats.addIf(inputs.events_lost > 0, CaveatKind::EventsLost, static_cast<double>(inputs.events_lost));
    caveats.addIf(inputs.samples < thresholds.fewest_samples, CaveatKind::TooFewSamples,
                  static_cast<double>(inputs.samples));
    caveats.addIf(inputs.instrument_cpu_percent > thresholds.instrument_cpu_percent,
                  CaveatKind::InstrumentLoad, inputs.instrument_cpu_percent);
    caveats.addIf(inputs.workers_lost > 0, CaveatKind::WorkersLost, inputs.workers_lost);
    caveats.addIf(inputs.workers_refused > 0, CaveatKind::WorkersRefused, inputs.workers_refused);
    caveats.addIf(inputs.lower_priority, CaveatKind::LowerPriority, 0);
    caveats.addIf(inputs.incomplete, CaveatKind::Incomplete, 0);
    caveats.addIf(inputs.sanitized_build, CaveatKind::SanitizedBuild, 0);
    return caveats.take();
}

bool isSanitizedBuild() noexcept
{
#ifdef CONTEND_SANITIZED
    return true;
#else
    return false;
#endif
}

} // namespace contend::analysis
