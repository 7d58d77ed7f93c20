// SPDX-License-Identifier: GPL-3.0-or-later
// What the presenter says, in words.
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

QString RunPresenter::changeName(const std::string& id, double value)
{
    return nameForMarker([&experiment = m_setup.experiment(), id, value] {
        return PlanText::change(experiment.parameters, id, value);
    });
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
        emit said({VerdictStrip::Kind::Error, ErrorText::problem(error), ErrorText::remedy(error), {}});
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
