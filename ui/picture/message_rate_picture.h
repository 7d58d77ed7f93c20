// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/row_chart.h"
#include "ui/picture/picture.h"

#include <map>
#include <utility>

namespace contend::ui {

/// Messages per second by message size, as far as sizes have been tried, with data rate and time on the way:
/// a bar on a logarithmic scale for each size and contender, in the order of the sizes.
class MessageRatePicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit MessageRatePicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override { return m_rows->legend(); }
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void setParameter(const std::string& id, double value) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    struct Rate {
        double messages_per_s = 0.0;
        double bytes_per_s = 0.0;
        double p50_us = 0.0; ///< 0: not measured
    };
    using Key = std::pair<double, base::Contender>; ///< size in bytes

    explicit MessageRatePicture(RowChart* chart);
    QString wordsOn(const Rate& rate) const;

    RowChart* m_rows;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    std::map<Key, Rate> m_rates;
    Key m_current{};
    double m_changed_t_s = 0.0; ///< when a setting changed last; 0: no snapshot since then
    bool m_settling = false;    ///< rates still hold what went before the change
};

} // namespace contend::ui
