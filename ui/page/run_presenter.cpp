// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/run_presenter.h"

#include "core/plan/common_parameters.h"
#include "ui/export/caption.h"
#include "ui/look/error_text.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/progress.h"
#include "ui/model/verdict_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace contend::ui {
namespace {

/// While a slider is dragged, one tick on the charts is enough.
constexpr double kTickEvery_s = 0.5;

VerdictStrip::Kind kindOf(analysis::VerdictStatus status)
{
    switch (status) {
    case analysis::VerdictStatus::Confirmed:
        return VerdictStrip::Kind::Ok;
    case analysis::VerdictStatus::Refuted:
    case analysis::VerdictStatus::Inconclusive:
        return VerdictStrip::Kind::Warn;
    }
    return VerdictStrip::Kind::Info;
}

std::optional<double> ifKnown(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Each kind once, with its largest value.
std::vector<analysis::Caveat> caveatsOf(const analysis::Record& record)
{
    std::vector<analysis::Caveat> all;
    for (const analysis::RunRecord& run : record.runs)
        for (const analysis::Caveat& caveat : run.caveats) {
            const auto known = std::ranges::find(all, caveat.kind, &analysis::Caveat::kind);
            if (known == all.end())
                all.push_back(caveat);
            else
                known->value = std::max(known->value, caveat.value);
        }
    return all;
}

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
    m_recording.fill(record->runs, markerNames(*record));
    m_table.clear();
    emit recordingCleared();
    emit recordingChanged();
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
    m_recording.fill(runs, names);
    m_table.clear();
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
        m_table.show(sample->snapshot, *sample->rates);
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
    const double value = m_setup.value(key);
    const QString words = nameForMarker([parameter = *m_setup.parameter(key), value] {
        return tr("%1 set to %2", "a parameter, its value")
            .arg(PlanText::parameter(parameter), PlanText::value(parameter, value));
    });
    m_recording.markChange(m_last_t_s, words, goes_on);
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

// ---- words

/// Says it now, and again when the language changes.
void RunPresenter::say(const std::function<void()>& words)
{
    m_said = words;
    words();
}

void RunPresenter::retranslate(bool say_again)
{
    renameMarkers();
    emit recordingChanged();
    if (say_again && m_said)
        m_said();
    tellProgress(m_last_t_s);
}

void RunPresenter::showResultAgain()
{
    if (m_record)
        showResult(*m_record);
}

QString RunPresenter::nameForMarker(const std::function<QString()>& name)
{
    const QString now = name();
    if (std::ranges::find(m_markers, now, &std::pair<QString, std::function<QString()>>::first) ==
        m_markers.end())
        m_markers.emplace_back(now, name);
    return now;
}

std::vector<QString> RunPresenter::markerNames(const analysis::Record& record)
{
    std::vector<QString> names;
    for (const analysis::RunRecord& run : record.runs)
        names.push_back(
            nameForMarker([contender = run.contender] { return PlanText::contenderInSentence(contender); }));
    return names;
}

void RunPresenter::renameMarkers()
{
    QHash<QString, QString> names;
    for (auto& [said_so, name] : m_markers) {
        const QString now = name();
        names.insert(said_so, now);
        said_so = now;
    }
    m_recording.renameMarkers(names);
}

void RunPresenter::tellLive(const RunNews& news)
{
    emit said(
        {VerdictStrip::Kind::Info,
         tr("%1 with %2.", "contender, workers")
             .arg(PlanText::contender(news.contender), PlanText::workers(static_cast<int>(news.workers))),
         tr("Move a slider or change the contender."),
         {}});
}

StripNews RunPresenter::invitation() const
{
    return {VerdictStrip::Kind::Info,
            tr("Press Space to run."),
            tr("Compare runs every contender under equal conditions and ends in a verdict."),
            {}};
}

/// "Threads, workers 4": the contender and, in a sweep, the value.
QString RunPresenter::presentRun() const
{
    const QString contender = PlanText::contender(m_run.contender);
    const plan::Parameter* const swept = m_setup.parameter(m_swept);
    const auto value = m_run.values.find(m_swept);
    if (m_session.activity() != Activity::Sweeping || swept == nullptr || value == m_run.values.end())
        return contender;
    return tr("%1, %2 %3", "contender, parameter, value")
        .arg(contender, PlanText::parameterInSentence(*swept), PlanText::value(*swept, value->second));
}

void RunPresenter::tellProgress(double t_s)
{
    if (!isPlanned())
        return;
    // The planned time at first, then what runs took in fact: some end with their round.
    const auto number = static_cast<double>(m_run.number);
    const double each_s = m_run.number > 0 ? m_runs_s / number : m_run.planned_s;
    const bool over = m_run_over && m_session.isHeld();
    const Progress progress = progressOf(m_run.number, m_run.count, each_s, over ? each_s : t_s - m_run.t_s);
    m_done = std::max(m_done, progress.done);
    if (over) {
        emit progressed(tr("Paused:"),
                        tr("%1 of %2 runs are made. Resume goes on, Stop keeps what there is.")
                            .arg(m_run.number + 1)
                            .arg(m_run.count),
                        m_done, -1);
        return;
    }
    const QString bold = m_session.isHeld()                            ? tr("Pausing after this run:")
                         : m_session.activity() == Activity::Comparing ? tr("Comparing:")
                                                                       : tr("Sweeping:");
    emit progressed(bold, tr("%1, run %2 of %3").arg(presentRun()).arg(m_run.number + 1).arg(m_run.count),
                    m_done, progress.seconds_left);
}

void RunPresenter::tellEnd(const analysis::Record& record, Activity what)
{
    if (what == Activity::Live || record.runs.empty()) {
        tellLiveEnd(record);
        return;
    }
    showResult(record);
    tellVerdict(record);
}

void RunPresenter::showResult(const analysis::Record& record)
{
    if (record.sweep_parameter.empty())
        emit compared(m_record);
    else
        emit swept(m_record);
}

void RunPresenter::tellVerdict(const analysis::Record& record)
{
    const auto verdict = record.verdict ? std::optional(verdictOf(record)) : std::nullopt;
    say([this, verdict, caveats = caveatsOf(record)] {
        if (!verdict) {
            emit said({VerdictStrip::Kind::Info, tr("Stopped before a verdict."),
                       tr("What was measured so far is kept."), caveats});
            return;
        }
        const VerdictWords words = VerdictText::words(*verdict);
        emit said({kindOf(verdict->status), words.bold, words.more, caveats});
        emit judged(verdict->status);
    });
}

void RunPresenter::tellLiveEnd(const analysis::Record& record)
{
    if (record.runs.empty()) {
        say([this] { emit said(invitation()); });
        return;
    }
    const analysis::RunRecord& last = record.runs.back();
    say([this, contender = last.contender, speed = last.throughput_ops_per_s, caveats = last.caveats] {
        const QString what = PlanText::of("operations", m_setup.experiment().operations);
        emit said({VerdictStrip::Kind::Info,
                   tr("%1: %2 %3 per second.", "contender, number, what")
                       .arg(PlanText::contender(contender), NumberText::compact(speed), what),
                   tr("Compare measures all contenders under equal conditions."), caveats});
    });
}

void RunPresenter::tellError(const base::Error& error)
{
    say([this, error] {
        emit said({VerdictStrip::Kind::Error, ErrorText::problem(error), ErrorText::advice(error.code), {}});
    });
}

analysis::Record RunPresenter::blankRecord() const
{
    analysis::Record record = m_session.blankRecord();
    record.experiment = m_setup.experiment().id;
    return record;
}

StatusNews RunPresenter::status() const
{
    StatusNews news;
    news.cores_there = m_session.topology().cpusAvailable();
    const bool chosen = m_setup.hasExperiment() && m_setup.parameter(plan::kCores) != nullptr;
    news.cores_used = chosen ? static_cast<int>(m_setup.value(plan::kCores)) : news.cores_there;
    if (m_recording.isEmpty())
        return news;
    news.recorded_s = m_recording.recordedSeconds();
    news.recording_full = m_recording.isFull();
    if (m_session.isBusy()) {
        news.samples_per_s = m_recording.samplesPerSecond();
        news.other_load_percent = ifKnown(m_recording.headline().other_load_percent);
        news.own_cpu_percent = ifKnown(m_recording.headline().own_cpu_percent);
    }
    return news;
}

} // namespace contend::ui
