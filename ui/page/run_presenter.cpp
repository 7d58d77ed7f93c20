// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/run_presenter.h"

#include "core/plan/common_parameters.h"
#include "ui/look/error_text.h"
#include "ui/model/plan_text.h"

#include <algorithm>
#include <utility>

namespace contend::ui {
namespace {

/// While a slider is dragged, one tick on the charts is enough.
constexpr double kTickEvery_s = 0.5;

} // namespace

RunPresenter::RunPresenter(SetupModel& setup, RunSession& session, QObject* parent)
    : QObject(parent)
    , m_setup(setup)
    , m_session(session)
{
    connectSession();
    connectSetup();
}

void RunPresenter::connectSession()
{
    connect(&m_session, &RunSession::activityChanged, this, &RunPresenter::activityChanged);
    connect(&m_session, &RunSession::runStarted, this, &RunPresenter::takeRunStarted);
    connect(&m_session, &RunSession::sampled, this, &RunPresenter::takeSample);
    connect(&m_session, &RunSession::runFinished, this, &RunPresenter::takeRunFinished);
    connect(&m_session, &RunSession::finished, this, &RunPresenter::takeFinished);
    connect(&m_session, &RunSession::heldChanged, this, [this](bool held) {
        emit heldChanged(held);
        tellProgress(m_last_t_s);
    });
    connect(&m_session, &RunSession::parameterRefused, this,
            [this](const QString& id, const base::Error& error) {
                emit parameterRefused(id, ErrorText::sentence(error));
            });
}

void RunPresenter::connectSetup()
{
    connect(&m_setup, &SetupModel::experimentChanged, this, &RunPresenter::takeExperiment);
    connect(&m_setup, &SetupModel::contenderChanged, this, &RunPresenter::takeContender);
    connect(&m_setup, &SetupModel::valueChanged, this,
            [this](const QString& id, double, bool live) { takeValue(id, live); });
}

// ---- what the person does

void RunPresenter::toggleRun()
{
    if (m_session.isBusy())
        m_session.stop();
    else
        start();
}

void RunPresenter::stop()
{
    m_session.stop();
}

void RunPresenter::start()
{
    const bool replaces = m_session.isBusy();
    begin(m_session.startLive(m_setup.toSetup(), m_setup.contender()), replaces);
}

void RunPresenter::compare()
{
    const bool replaces = m_session.isBusy();
    begin(m_session.compare(m_setup.toSetup()), replaces);
}

void RunPresenter::sweep(const SweepChoice& choice)
{
    plan::RunSetup setup = m_setup.toSetup();
    setup.contenders = choice.contenders;
    setup.repeats = choice.repeats;
    m_swept = choice.sweep.parameter;
    const bool replaces = m_session.isBusy();
    begin(m_session.sweep(setup, choice.sweep), replaces);
}

void RunPresenter::begin(const base::Status& begun, bool replaces)
{
    if (!begun) {
        tellError(begun.error());
        return;
    }
    m_abandoned = m_abandoned || replaces;
    setPaused(false);
}

bool RunPresenter::isPlanned() const
{
    return m_session.activity() == Activity::Comparing || m_session.activity() == Activity::Sweeping;
}

void RunPresenter::togglePause()
{
    if (isPlanned())
        m_session.setHeld(!m_session.isHeld());
    else if (m_paused || m_session.isBusy())
        setPaused(!m_paused);
}

void RunPresenter::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    emit pausedChanged(paused);
}

/// Ends what is going on, whatever comes of it.
void RunPresenter::abandon()
{
    m_abandoned = m_session.isBusy();
    m_session.stop();
}

void RunPresenter::show(const RecordOfAll& record)
{
    abandon();
    setPaused(false);
    m_record = record;
    fillRecording(record->runs, markerNames(*record));
    emit shown(record);
    tellEnd(*record, record->sweep_parameter.empty() ? Activity::Comparing : Activity::Sweeping);
}

void RunPresenter::showRuns(const std::vector<analysis::RunRecord>& runs)
{
    std::vector<QString> names;
    for (const analysis::RunRecord& run : runs)
        names.push_back(QString::fromStdString(run.label));
    abandon();
    setPaused(false);
    m_record.reset();
    fillRecording(runs, names);
}

void RunPresenter::fillRecording(const std::vector<analysis::RunRecord>& runs,
                                 const std::vector<QString>& names)
{
    m_recording.fill(runs, names, [this](const analysis::ParameterChange& change) {
        return changeName(change.parameter, change.to);
    });
    m_table.clear();
    if (!runs.empty())
        m_table.show(runs.back());
    emit recordingCleared();
    emit recordingChanged();
}

// ---- what the session tells

void RunPresenter::takeRunStarted(const RunNews& news)
{
    if (news.number == 0) {
        m_recording.clear();
        m_table.clear();
        m_last_tick_s = -1;
        m_runs_s = 0;
        m_done = 0;
        emit recordingCleared();
    }
    m_run = news;
    m_run_over = false;
    if (!isPlanned())
        emit nothingWaits();
    m_last_t_s = news.t_s;
    const QString name =
        nameForMarker([contender = news.contender] { return PlanText::contenderInSentence(contender); });
    m_recording.beginRun(news.run, name, static_cast<int>(news.cores), news.t_s);
    emit runStarted(news);
    emit recordingChanged();
    if (m_session.activity() == Activity::Live)
        say([this, news] { tellLive(news); });
    tellProgress(news.t_s);
}

void RunPresenter::takeSample(const Sample& sample)
{
    m_last_t_s = sample->t_s;
    if (!m_recording.add(sample->snapshot, sample->rates, sample->t_s, sample->epoch_ns))
        return;
    if (sample->rates)
        m_table.show(sample->snapshot, m_recording.steadied(*sample->rates));
    emit sampleTaken(sample, m_run);
    emit recordingChanged();
    tellProgress(sample->t_s);
}

void RunPresenter::takeRunFinished(const RecordOfRun& /*record*/, const MaybeError& error)
{
    m_recording.endRun(m_last_t_s);
    m_runs_s += m_last_t_s - m_run.t_s;
    m_run_over = true;
    emit recordingChanged();
    if (error)
        tellError(*error);
    else
        tellProgress(m_last_t_s);
}

void RunPresenter::takeFinished(const RecordOfAll& record, Activity what, const MaybeError& error)
{
    emit nothingWaits();
    if (std::exchange(m_abandoned, false))
        return;
    if (!record->runs.empty()) {
        m_record = record;
        emit measured(record);
    }
    if (!error) {
        tellEnd(*record, what);
        return;
    }
    if (what != Activity::Live && !record->runs.empty())
        showResult(*record);
    tellError(*error);
}

// ---- what the setup tells

void RunPresenter::takeContender(base::Contender contender)
{
    if (m_session.activity() != Activity::Live)
        return;
    if (const base::Status changed = m_session.changeContender(m_setup.toSetup(), contender); !changed)
        tellError(changed.error());
}

void RunPresenter::takeValue(const QString& id, bool live)
{
    if (isPlanned() || (m_session.activity() == Activity::Live && !live))
        emit valueWaits(id);
    if (m_session.activity() != Activity::Live || !live)
        return;
    const std::string key = id.toStdString();
    m_session.setParameter(key, m_setup.value(key));
    if (key == plan::kCores)
        m_recording.setCores(static_cast<int>(m_setup.value(key)));
    const bool goes_on = key == m_ticked && m_last_tick_s >= 0 && m_last_t_s - m_last_tick_s < kTickEvery_s;
    if (!goes_on)
        m_last_tick_s = m_last_t_s;
    m_ticked = key;
    m_recording.markChange(m_last_t_s, changeName(key, m_setup.value(key)), goes_on);
    emit recordingChanged();
}

void RunPresenter::takeExperiment()
{
    abandon();
    setPaused(false);
    m_recording.clear();
    m_table.clear();
    m_record.reset();
    emit recordingCleared();
    emit recordingChanged();
    say([this] { emit said(invitation()); });
}

} // namespace contend::ui
