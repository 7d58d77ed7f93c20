// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/topology.h"
#include "core/plan/run_plan.h"
#include "ui/session/run_gate.h"
#include "ui/session/run_news.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace contend::ui {

struct SessionPost;

/// The window's hand on the engine: starts, steers and ends runs, and tells what they measure.
///
/// Runs go on in a thread of their own, so that the event loop never waits for them and sampling stays
/// steady however busy the window is. All calls return at once; all signals come on the object's own thread,
/// in order, and never from a run that was replaced.
///
/// Errors of starting (nothing was started, nothing changed) are returned: they are those of
/// plan::resolve(). Errors of the machine come with runFinished() and finished().
///
/// Destroying it while runs go on ends them all, workers and helpers included, and waits for that: less than
/// two seconds.
class RunSession : public QObject {
    Q_OBJECT

public:
    /// host: the contend-host executable.
    RunSession(std::filesystem::path host, base::Topology topology, QObject* parent = nullptr);
    ~RunSession() override;

    /// One run with an open end. Ends what is going on; then the new run begins by itself.
    base::Status startLive(const plan::RunSetup& setup, base::Contender contender);
    /// While live: ends the run and begins one of another contender on the same time axis. Otherwise nothing.
    base::Status changeContender(const plan::RunSetup& setup, base::Contender contender);
    /// While live: changes a parameter of the running workers. Values that come faster than they can act are
    /// replaced by the newest one, which always arrives. Refusals come as parameterRefused().
    void setParameter(const std::string& id, double value);
    /// All contenders of the setup, one after the other; ends in finished() with a verdict.
    base::Status compare(const plan::RunSetup& setup);
    /// All contenders at each value of the sweep.
    base::Status sweep(const plan::RunSetup& setup, const plan::Sweep& sweep);
    /// While comparing or sweeping: the run that goes on is the last one until told otherwise. Otherwise
    /// nothing. Whatever begins next is not held.
    void setHeld(bool held);
    bool isHeld() const noexcept { return m_held; }
    /// What the records to come are told to have been bet on: a choice of the lesson's, none: nobody bet.
    void setBet(std::optional<int> choice) { m_bet = choice; }
    /// Ends what is going on; finished() follows with what was measured.
    void stop();
    /// Ends what is going on in good order and waits for it, two seconds at most: finished() comes with what
    /// was measured before this returns. What has not ended by then is ended as by end().
    void finish();
    /// Ends everything and waits for it, as destruction does; no signal follows. The session can be used
    /// again.
    void end();

    Activity activity() const noexcept { return m_activity; }
    bool isBusy() const noexcept { return m_activity != Activity::Idle; }
    const base::Topology& topology() const noexcept { return m_topology; }
    /// A record that holds nothing but this machine and the time.
    analysis::Record blankRecord() const;

signals:
    void activityChanged(contend::ui::Activity activity);
    void runStarted(const contend::ui::RunNews& news);
    void heldChanged(bool held);
    void stageChanged(contend::session::Stage stage);
    void sampled(const contend::ui::Sample& sample);
    /// error: why the run failed, if it did; the record has what was measured.
    void runFinished(const contend::ui::RecordOfRun& record, const contend::ui::MaybeError& error);
    /// What was going on (second argument) is over.
    void finished(const contend::ui::RecordOfAll& record, contend::ui::Activity what,
                  const contend::ui::MaybeError& error);
    void parameterRefused(const QString& id, const contend::base::Error& error);

private:
    struct Thread;
    struct Job {
        session::Schedule schedule;
        Activity activity = Activity::Idle;
    };

    base::Status begin(base::Result<std::vector<plan::RunPlan>> plans, Activity activity,
                       const std::string& sweep_parameter = {});
    void launch(Job job);
    SessionPost makePost();
    void setActivity(Activity activity);
    void receiveFinished(const RecordOfAll& record, const MaybeError& error, double units_per_ms);

    std::filesystem::path m_host;
    base::Topology m_topology;
    Activity m_activity = Activity::Idle;
    Activity m_doing = Activity::Idle; ///< what runs, also while ending
    bool m_held = false;
    std::optional<int> m_bet;
    RunGate m_gate;
    base::RunId m_next_run{1};
    double m_units_per_ms = 0;
    std::optional<Job> m_waiting; ///< begins when the current one has ended
    std::unique_ptr<Thread> m_thread;
};

} // namespace contend::ui
