// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/latency_chart.h"
#include "ui/picture/picture.h"

#include <memory>

namespace contend::ui {

/// How long requests took: a histogram with percentiles, for workloads that want_latency. Where the run has a
/// gauge or figure "refused", it says how many were.
class LatencyPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit LatencyPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit LatencyPicture(LatencyChart* chart);
    void showView(LatencyView view);

    LatencyChart* m_latency;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    std::shared_ptr<const std::vector<std::uint64_t>> m_counts;
    double m_refused = 0;
};

} // namespace contend::ui
