// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/meter_chart.h"
#include "ui/model/lost_updates.h"
#include "ui/picture/picture.h"

#include <optional>

namespace contend::ui {

/// What a shared counter should hold, and what it holds.
class LostUpdatesPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit LostUpdatesPicture(const Theme& theme);

    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit LostUpdatesPicture(MeterChart* chart);

    MeterChart* m_meter;
    std::vector<std::string> m_gauges;
    std::optional<LostUpdates> m_updates;
};

} // namespace contend::ui
