// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/holder_chart.h"
#include "ui/picture/picture.h"

#include <deque>

namespace contend::ui {

/// Who held the interpreter lock in the last moments: some twenty turns, taken a few times a second so that
/// they can be looked at. From the workers' own timelines: under the interpreter lock, who runs (or is ready
/// to, off the CPU) holds it.
class GilHolderPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit GilHolderPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

    /// The last turns of a timeline, neighbours of one worker joined. Pure.
    static HolderData dataOf(std::vector<telemetry::Interval> intervals);

private:
    explicit GilHolderPicture(HolderChart* chart);
    void setContender(base::Contender contender);

    HolderChart* m_holder;
    std::deque<telemetry::Interval> m_intervals;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    bool m_has_gil = true;
    double m_handoffs_per_s = 0;
    double m_shown_s = -1; ///< when the last look was taken
};

} // namespace contend::ui
