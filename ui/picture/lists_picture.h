// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/row_chart.h"
#include "ui/picture/picture.h"

#include <map>

namespace contend::ui {

/// How long the list is that each worker sees, a bar for each, and how many entries all of them have made:
/// one list for all is as long as that everywhere, lists of their own are all shorter.
class ListsPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit ListsPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit ListsPicture(RowChart* chart);
    void forget();

    RowChart* m_rows;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    std::vector<std::string> m_worker_gauges;
    std::map<int, double> m_seen; ///< by worker, 0-based
    double m_made = 0.0;
};

} // namespace contend::ui
