// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <map>
#include <optional>
#include <string>

namespace contend::ui {

/// What curves can be held against: what each worker could have at best. Pure but for the baseline it keeps.
class Expectation {
public:
    using Values = std::map<std::string, double, std::less<>>;

    /// Another experiment: no baseline yet.
    void clear() { m_baseline.reset(); }
    /// Keeps the last run of one worker alone (contender sequential) as baseline.
    void add(const analysis::Record& record);

    /// Percent of a core that each of so many workers has if they share the cores equally; nothing if there
    /// is a core for each.
    static std::optional<double> coreShare(int workers, int cores);
    /// Operations per second of each worker if each is as fast as one alone, as far as there are cores.
    /// Nothing without a baseline of the same values (the number of workers and what only the others have
    /// apart).
    std::optional<double> throughputEach(const Values& values, int workers, int cores) const;

private:
    struct Baseline {
        Values values;
        double throughput_ops_per_s = 0;
        double cores_used = 1; ///< 0.1: it waits for most of its time, and ten could share a core
    };
    std::optional<Baseline> m_baseline;
};

} // namespace contend::ui
