// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/waterfall_chart.h"
#include "ui/model/page_rounds.h"
#include "ui/picture/picture.h"

namespace contend::ui {

/// The newest complete round of downloads, a bar for each page.
class WaterfallPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit WaterfallPicture(const Theme& theme);

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

    /// The bars of one round.
    static WaterfallData dataOf(const PageRound& round);

private:
    explicit WaterfallPicture(WaterfallChart* chart);

    WaterfallChart* m_waterfall;
    PageRounds m_rounds;
};

} // namespace contend::ui
