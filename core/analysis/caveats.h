// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace contend::analysis {

/// When a figure deserves less trust. All thresholds of the program stand here; a caveat is raised when the
/// measured value is greater (fewer, for samples) than its threshold.
struct CaveatThresholds {
    double other_load_percent = 25;     ///< of the whole machine
    double unsteady_percent = 15;       ///< coefficient of variation of the throughput
    double instrument_cpu_percent = 15; ///< of one core
    /// Wanted beyond the cores that there were, in percent of those. Workers that mostly wait do not compete,
    /// however many they are; a little more than all is wanted whenever two happen to compute at once.
    double cores_overdrawn_percent = 10;
    std::size_t fewest_samples = 10;
    /// Throughput is judged in this many equal parts of the window, and only if a part has so many
    /// operations on the average: below that, counting whole operations alone would look unsteady.
    std::size_t steadiness_parts = 10;
    double fewest_operations_a_part = 20;
};

/// What the rules look at.
struct CaveatInputs {
    base::Contender contender{};
    std::uint32_t most_workers = 0; ///< that lived at the same time
    int cores = 1;
    double cores_wanted = 0;       ///< mean number of workers that ran or were ready to run at the same time
    double other_load_percent = 0; ///< NaN: not known
    double instrument_cpu_percent = 0;
    std::optional<double> throughput_variation_percent; ///< nothing: cannot be judged
    std::uint64_t events_lost = 0;
    std::size_t samples = 0;
    std::uint32_t workers_lost = 0;
    std::uint32_t workers_refused = 0;
    bool lower_priority = false;
    bool incomplete = false;
    bool sanitized_build = false;
};

/// The caveats that apply, in the order of CaveatKind. Pure.
std::vector<Caveat> caveatsOf(const CaveatInputs& inputs, const CaveatThresholds& thresholds = {});

/// Was this program built with a sanitizer?
bool isSanitizedBuild() noexcept;

} // namespace contend::analysis
