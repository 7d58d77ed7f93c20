// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/overlap_chart.h"
#include "ui/picture/picture.h"

#include <deque>
#include <map>

namespace contend::ui {

/// How many workers ran at the same instant over the last seconds, from their own timelines. Shown a quarter
/// of a second late: a worker that lost its core knows it only once it is back.
class OverlapPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit OverlapPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void setParameter(const std::string& id, double value) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit OverlapPicture(OverlapChart* chart);
    void keep(const telemetry::Interval& interval);
    void forgetBefore(std::uint64_t ns);
    OverlapData dataBetween(std::uint64_t from_ns, std::uint64_t to_ns) const;

    OverlapChart* m_overlap;
    std::deque<telemetry::Interval> m_running;
    std::map<std::uint32_t, std::uint64_t> m_told_until;    ///< by worker: the end of its last interval
    std::map<std::uint32_t, std::uint64_t> m_running_since; ///< by worker: those who run now
    std::uint64_t m_epoch_ns = 0;
    std::uint64_t m_first_ns = 0;
    std::uint64_t m_now_ns = 0;
    int m_cores = 1;
};

} // namespace contend::ui
