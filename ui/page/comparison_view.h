// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/model/result_table.h"
#include "ui/model/run_overlay.h"
#include "ui/page/result_view.h"

#include <memory>

class QLabel;
class QPushButton;
class QSpinBox;

namespace contend::ui {

class BarChart;
class LineChart;
class NumberTable;

/// A comparison: bars over the repeats, the curves of all contenders on one time axis, and the numbers. What
/// is compared is named by the record: contenders, or the labels of its runs.
class ComparisonView : public ResultView {
    Q_OBJECT

public:
    enum View { Bars, Curves, Numbers };

    explicit ComparisonView(const Theme& theme, QWidget* parent = nullptr);
    ~ComparisonView() override;

    /// Keeps the record for as long as it shows it.
    void show(const experiment::Experiment& experiment, std::shared_ptr<const analysis::Record> record);
    /// How often each contender is to be measured, as the box at the right says; tells nobody.
    void showRepeats(int repeats);
    /// Is there anything to be measured again? A comparison of saved records has nothing.
    void setRepeatOffered(bool offered) { m_corner->setVisible(offered); }
    /// Can another comparison be begun now?
    void setCanRepeat(bool can);

    const BarChart& bars() const { return *m_bars; }
    const LineChart& throughput() const { return *m_throughput; }
    NumberTable& numbers() const { return *m_numbers; }
    QSpinBox& repeatsBox() const { return *m_repeats; }
    QPushButton& againButton() const { return *m_again; }

signals:
    void repeatsChosen(int repeats);
    void compareRequested();

protected:
    void retranslate() override;

private:
    void buildViews(const Theme& theme);
    void buildCorner();
    void fill();
    void fillCurves(const std::vector<RunGroup>& groups);

    const experiment::Experiment* m_experiment = nullptr;
    std::shared_ptr<const analysis::Record> m_record;
    RunOverlay m_overlay;
    ResultTable m_table;
    BarChart* m_bars = nullptr;
    LineChart* m_throughput = nullptr;
    LineChart* m_utilization = nullptr;
    NumberTable* m_numbers = nullptr;
    ChartCard* m_bars_card = nullptr;
    ChartCard* m_throughput_card = nullptr;
    ChartCard* m_utilization_card = nullptr;
    ChartCard* m_numbers_card = nullptr;
    QWidget* m_corner = nullptr;
    QLabel* m_repeats_label = nullptr;
    QSpinBox* m_repeats = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace contend::ui
