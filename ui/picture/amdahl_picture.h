// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/scaling_chart.h"
#include "ui/picture/picture.h"

#include <map>
#include <optional>

namespace contend::ui {

/// How many times as fast as one worker the contenders are with so many workers, beside what Amdahl's law
/// allows when the chosen share of the work is inside one lock. Each run, and each stay of the workers'
/// slider, adds a point; another share, length or kind of lock begins anew. What one worker does is taken
/// from a run with one, and until there was any from the lengths that are set.
class AmdahlPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit AmdahlPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override;
    QString collapsedLegend() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void setParameter(const std::string& id, double value) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    /// The measurement that goes on at one setting of the sliders.
    struct Stay {
        double begin_s = -1; ///< below 0: not begun
        double operations = 0;
    };
    /// What must be the same for points to belong together.
    struct Work {
        double share_percent = 0;
        double length_us = 0;
        double lock = 0; ///< index of the choice
        double readers_percent = 0;
        double cores = 1;

        bool operator==(const Work&) const = default;
    };
    using Points = std::map<double, double>; ///< workers → operations per second

    explicit AmdahlPicture(ScalingChart* chart);
    void setWork(const Work& work);
    double serial() const;
    double single() const;
    std::optional<double> now() const;

    ScalingChart* m_scaling;
    std::map<base::Contender, Points> m_points;
    std::vector<std::string> m_gauges;
    Work m_work;
    base::Contender m_contender{};
    double m_workers = 1;
    double m_fairness;
    Stay m_stay;
};

} // namespace contend::ui
