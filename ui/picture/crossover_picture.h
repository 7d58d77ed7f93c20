// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/scaling_chart.h"
#include "ui/picture/picture.h"

#include <map>
#include <optional>

namespace contend::ui {

/// Throughput by the share of waiting, a curve for each contender, from what was measured since the
/// experiment was opened: each run, and each stay of the slider, adds a point. Where threads under the
/// interpreter lock begin to reach nine tenths of what processes do, the crossover is marked.
class CrossoverPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit CrossoverPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void setParameter(const std::string& id, double value) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    /// The measurement that goes on at one setting of the slider.
    struct Stay {
        double begin_s = -1; ///< below 0: not begun
        double operations = 0;
    };
    /// What must be the same for points to belong on the same curves; 0: not known.
    struct Work {
        double operation_ms = 0;
        double workers = 0;
        double cores = 0;
    };
    using Curve = std::map<double, double>; ///< share of waiting → operations per second

    explicit CrossoverPicture(ScalingChart* chart);
    void setWork(const Work& work);
    std::optional<double> crossover() const;

    ScalingChart* m_scaling;
    std::map<base::Contender, Curve> m_curves;
    Work m_work;
    base::Contender m_contender{};
    double m_share = 0;
    Stay m_stay;
};

} // namespace contend::ui
