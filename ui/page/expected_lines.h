// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "ui/model/expectation.h"
#include "ui/session/run_news.h"

#include <QObject>

namespace contend::ui {

class LiveView;
class RunPresenter;
class SetupModel;

/// Keeps the dashed lines in the live charts that say what could be expected: an equal share of the cores,
/// and what one worker alone achieved, once that was measured.
class ExpectedLines : public QObject {
    Q_OBJECT

public:
    /// All must outlive the object.
    ExpectedLines(const SetupModel& setup, const RunPresenter& presenter, LiveView& view, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeRun(const RunNews& news);
    void takeSample(const Sample& sample);
    void takeValue(const QString& id, double value);
    void takeRecord(const RecordOfAll& record);
    void show();

    const RunPresenter& m_presenter;
    LiveView& m_view;
    Expectation m_expectation;
    Expectation::Values m_values; ///< of the run on view
    base::Contender m_contender{};
    int m_workers = 0; ///< 0: nothing on view
    int m_cores = 1;
};

} // namespace contend::ui
