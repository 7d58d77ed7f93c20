// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/expected_lines.h"

#include "core/plan/common_parameters.h"
#include "ui/chart/line_chart.h"
#include "ui/model/setup_model.h"
#include "ui/page/live_view.h"
#include "ui/page/run_presenter.h"

#include <QEvent>
#include <limits>

namespace contend::ui {

ExpectedLines::ExpectedLines(const SetupModel& setup, const RunPresenter& presenter, LiveView& view,
                             QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_view(view)
{
    view.installEventFilter(this);
    connect(&setup, &SetupModel::experimentChanged, this, [this] { m_expectation.clear(); });
    connect(&setup, &SetupModel::valueChanged, this, &ExpectedLines::takeValue);
    connect(&presenter, &RunPresenter::runStarted, this, &ExpectedLines::takeRun);
    connect(&presenter, &RunPresenter::sampleTaken, this, &ExpectedLines::takeSample);
    connect(&presenter, &RunPresenter::measured, this,
            [this](const RecordOfAll& record) { m_expectation.add(*record); });
    connect(&presenter, &RunPresenter::shown, this, &ExpectedLines::takeRecord);
    connect(&presenter, &RunPresenter::recordingCleared, this, [this] {
        m_workers = 0;
        show();
    });
}

bool ExpectedLines::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    return QObject::eventFilter(watched, event);
}

void ExpectedLines::takeRun(const RunNews& news)
{
    m_values = news.values;
    m_contender = news.contender;
    m_workers = static_cast<int>(news.workers);
    m_cores = static_cast<int>(news.cores);
    show();
}

void ExpectedLines::takeSample(const Sample& sample)
{
    const auto workers = static_cast<int>(sample->snapshot.workers_alive);
    if (workers == m_workers || workers == 0)
        return;
    m_workers = workers;
    show();
}

void ExpectedLines::takeValue(const QString& id, double value)
{
    if (m_presenter.activity() != Activity::Live)
        return;
    m_values[id.toStdString()] = value;
    if (id.toStdString() == plan::kCores)
        m_cores = static_cast<int>(value);
    show();
}

/// The last run's lines stay on view with its curves.
void ExpectedLines::takeRecord(const RecordOfAll& record)
{
    m_expectation.add(*record);
    if (record->runs.empty())
        return;
    const analysis::RunRecord& last = record->runs.back();
    m_values = last.parameters;
    m_contender = last.contender;
    m_workers = static_cast<int>(last.workers.size());
    m_cores = last.cores;
    show();
}

void ExpectedLines::show()
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const bool alone = m_workers == 0 || m_contender == base::Contender::Sequential;
    const auto share = alone ? std::nullopt : Expectation::coreShare(m_workers, m_cores);
    const auto each = alone ? std::nullopt : m_expectation.throughputEach(m_values, m_workers, m_cores);
    m_view.utilization().setExpected(share.value_or(kNone), tr("equal share of the cores"));
    m_view.throughput().setExpected(each.value_or(kNone), tr("ideal: as one worker alone"));
}

} // namespace contend::ui
