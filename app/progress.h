// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/conductor.h"

#include <string>

namespace contend::app {

/// Tells on standard error how far a measurement has come: a bar that moves on a terminal, a line for each
/// run elsewhere, nothing when asked to be quiet.
class Progress : public session::Listener {
public:
    enum class Style { Silent, Lines, Bar };

    /// Bar on a terminal, lines elsewhere.
    static Style styleFor(bool quiet);

    Progress(Style style, const std::vector<plan::RunPlan>& runs, std::string swept);
    ~Progress() override;

    void runStarted(std::size_t number, base::RunId run, const plan::RunPlan& plan) override;
    void stageChanged(base::RunId run, session::Stage stage) override;
    void sampled(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>& rates,
                 std::uint64_t epoch_ns) override;
    void runFinished(std::size_t number, const analysis::RunRecord& record,
                     const std::optional<base::Error>& error) override;

private:
    void announce() const;
    void draw();
    void clear();
    double shareDone() const;
    std::string nameOf(const plan::RunPlan& plan) const;

    Style m_style;
    std::string m_swept;
    std::size_t m_count;
    double m_total_s = 0;
    double m_before_s = 0; ///< planned length of the runs that are over
    std::size_t m_number = 0;
    plan::RunPlan m_plan;
    session::Stage m_stage = session::Stage::Starting;
    std::uint64_t m_stage_since_ns = 0;
    double m_throughput = 0;
    bool m_drawn = false;
};

} // namespace contend::app
