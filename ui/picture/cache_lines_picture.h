// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/cache_line_chart.h"
#include "ui/picture/picture.h"

#include <map>

namespace contend::ui {

/// Whose counter lies on which cache line, and how fast it grows.
class CacheLinesPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit CacheLinesPicture(const Theme& theme);

    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    /// What a worker had counted at the beginning of the span over which its speed is taken.
    struct Mark {
        std::uint64_t t_ns = 0;
        std::uint64_t operations = 0;
        double per_s = 0; ///< over the last span
    };
    explicit CacheLinesPicture(CacheLineChart* chart);
    double speedOf(int worker, std::uint64_t t_ns, std::uint64_t operations);

    CacheLineChart* m_lines;
    std::vector<std::string> m_worker_gauges; ///< of the run that goes on
    std::map<int, Mark> m_marks;
    std::vector<CounterPlace> m_counters;
};

} // namespace contend::ui
