// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/heartbeat_chart.h"
#include "ui/picture/picture.h"

#include <deque>

namespace contend::ui {

/// The last seconds of a heartbeat.
class HeartbeatPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit HeartbeatPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    /// A beat as it was reported, times on the monotonic clock.
    struct Report {
        std::uint64_t due_ns = 0;
        std::uint64_t at_ns = 0;
        std::uint32_t number = 0;
    };

    explicit HeartbeatPicture(HeartbeatChart* chart);
    void note(const std::vector<telemetry::ItemReading>& items);
    HeartbeatData dataUntil(std::uint64_t end_ns) const;

    HeartbeatChart* m_heartbeat;
    std::deque<Report> m_reports;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    std::uint64_t m_epoch_ns = 0;
    std::uint64_t m_now_ns = 0;
    double m_made = 0;
    double m_missed = 0;
    double m_worst_gap_s = 0;
};

} // namespace contend::ui
