// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/analysis/verdict.h"
#include "core/base/contender.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace contend::experiment {

/// The runs of one comparison that ended well, asked by contender: what all verdict rules need. Refers to the
/// records it was made from.
class RunSet {
public:
    explicit RunSet(std::span<const analysis::RunRecord> runs);

    /// The same runs as a set for each value of that number, in ascending order: the points of a sweep.
    std::vector<std::pair<double, RunSet>> byValueOf(std::string_view parameter) const;

    /// The runs in which that choice was this one.
    RunSet withChoice(std::string_view parameter, std::string_view name) const;

    bool empty() const noexcept { return m_good.empty(); }
    bool has(base::Contender contender) const noexcept;
    const std::vector<const analysis::RunRecord*>& all() const noexcept { return m_good; }

    /// Means over the repeats; 0 when there is none.
    double throughput(base::Contender contender) const;
    std::optional<double> figure(base::Contender contender, std::string_view id) const;

    /// Throughput against the baseline's; nothing when either is missing.
    std::optional<double> speedup(base::Contender contender, base::Contender baseline) const;

    /// The value that all runs of the comparison had in common; fallback when no run names it.
    double parameter(std::string_view id, double fallback) const;
    /// The name of a choice that all runs had in common; empty when no run names it.
    std::string choice(std::string_view id) const;
    /// The most workers that any of the runs had: the sequential contender has one whatever was chosen.
    double workers() const;
    /// The fewest cores that any of the runs could use.
    int cores() const noexcept;
    double mostOtherLoadPercent() const noexcept;
    /// The widest spread among the repeats of one contender: coefficient of variation of its throughput.
    double widestSpreadPercent() const;

    /// What speaks against comparing speeds: other load, spread; nothing when all is well.
    std::optional<analysis::Sentence> doubtAboutSpeed() const;
    /// The same where running in parallel is the point: on one core it cannot show.
    std::optional<analysis::Sentence> doubt() const;

private:
    RunSet() = default;

    std::vector<const analysis::RunRecord*> m_good;
};

/// The choice's name in one run, or the fallback.
std::string choiceOf(const analysis::RunRecord& run, std::string_view id, std::string_view fallback);
/// The figure's value in one run, if it has one.
std::optional<double> figureOf(const analysis::RunRecord& run, std::string_view id);

/// Shorthand for the rules.
analysis::Verdict confirmed(analysis::Sentence reason, std::vector<analysis::Place> figures);
analysis::Verdict refuted(analysis::Sentence reason, std::vector<analysis::Place> figures);
analysis::Verdict inconclusive(analysis::Sentence reason, std::vector<analysis::Place> figures = {});

} // namespace contend::experiment
