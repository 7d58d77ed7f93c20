// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/lives_chart.h"
#include "ui/picture/picture.h"

#include <limits>
#include <map>

namespace contend::ui {

/// Who lives, who crashed and when, who came back; and what throughput was left.
class LanesPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit LanesPicture(const Theme& theme);

    QString title() const override;
    Legend legend() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    struct Track {
        LifeLane lane;
        std::uint32_t incarnation = 0;
    };
    explicit LanesPicture(LivesChart* lives);
    void follow(const sampling::WorkerSample& sample, double t_s);
    void addLane(const analysis::RunRecord& run, std::size_t k);

    LivesChart* m_lives;
    std::vector<std::string> m_gauges;
    bool m_is_new = true; ///< a run has begun that has brought nothing yet
    double m_zero_s = 0;  ///< when it began, on the session's time axis
    double m_end_s = 0;
    double m_left_percent = std::numeric_limits<double>::quiet_NaN();
    std::map<base::WorkerId, Track> m_tracks;
};

} // namespace contend::ui
