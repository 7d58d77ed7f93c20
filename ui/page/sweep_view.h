// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/model/result_table.h"
#include "ui/page/result_view.h"

#include <memory>

class QTextBrowser;

namespace contend::ui {

class BarChart;
class NumberTable;
class ScalingChart;

/// A sweep: what was measured over the parameter (choices as bars) beside what is ideal and what the laws of
/// scaling say, the share of the cores that stayed idle, the laws' figures in words, and the numbers.
class SweepView : public ResultView {
    Q_OBJECT

public:
    enum View { Scaling, Choices, Idle, Laws, Numbers };

    explicit SweepView(const Theme& theme, QWidget* parent = nullptr);
    ~SweepView() override;

    /// Keeps the record for as long as it shows it.
    void show(const experiment::Experiment& experiment, std::shared_ptr<const analysis::Record> record);

    const ScalingChart& scaling() const { return *m_scaling; }
    const ScalingChart& idle() const { return *m_idle; }
    const BarChart& choices() const { return *m_choices; }
    NumberTable& numbers() const { return *m_numbers; }
    QString laws() const;

protected:
    void retranslate() override;

private:
    void buildViews(const Theme& theme);
    void fill();
    void followLegend(ChartCard* card, ScalingChart* chart);

    const experiment::Experiment* m_experiment = nullptr;
    std::shared_ptr<const analysis::Record> m_record;
    ResultTable m_table;
    ScalingChart* m_scaling = nullptr;
    ScalingChart* m_idle = nullptr;
    BarChart* m_choices = nullptr;
    QTextBrowser* m_laws = nullptr;
    NumberTable* m_numbers = nullptr;
    ChartCard* m_scaling_card = nullptr;
    ChartCard* m_choices_card = nullptr;
    ChartCard* m_idle_card = nullptr;
    ChartCard* m_laws_card = nullptr;
    ChartCard* m_numbers_card = nullptr;
};

} // namespace contend::ui
