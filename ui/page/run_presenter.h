// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/recording.h"
#include "ui/model/setup_model.h"
#include "ui/model/sweep_choice.h"
#include "ui/model/worker_table.h"
#include "ui/session/run_session.h"
#include "ui/widget/status_line.h"
#include "ui/widget/verdict_strip.h"

#include <QObject>
#include <QString>
#include <functional>
#include <utility>
#include <vector>

namespace contend::ui {

/// What the strip below the charts is to say.
struct StripNews {
    VerdictStrip::Kind kind = VerdictStrip::Kind::Info;
    QString bold;
    QString more;
    std::vector<analysis::Caveat> caveats;
};

/// Stands between what a person does, the session and the models: starts and steers runs by the setup, fills
/// the recording, and says in words what happened. Knows no widget's layout, so that it can be tested with a
/// real engine and no window.
class RunPresenter : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the presenter.
    RunPresenter(SetupModel& setup, RunSession& session, QObject* parent = nullptr);

    const Recording& recording() const { return m_recording; }
    WorkerTable& workerTable() { return m_table; }
    Activity activity() const { return m_session.activity(); }
    /// The picture stands still; the recording goes on.
    bool isPaused() const { return m_paused; }
    /// The comparison or sweep makes a pause after its present run.
    bool isHeld() const { return m_session.isHeld(); }
    /// What was measured last, to be exported; null before the first run.
    const RecordOfAll& record() const { return m_record; }
    /// A record of nothing yet: the experiment, this machine, now.
    analysis::Record blankRecord() const;
    StatusNews status() const;
    StripNews invitation() const;
    /// The language has changed: names what the recording marks anew and, if asked to, says what was said
    /// last once more. What goes on is not touched.
    void retranslate(bool say_again);
    /// Shows the last comparison or sweep once more.
    void showResultAgain();

    void toggleRun();
    void stop();
    /// Freezes the picture of a live run; of a comparison or sweep holds the schedule after the present run.
    void togglePause();
    void compare();
    void sweep(const SweepChoice& choice);
    /// Shows a saved record; ends what is going on.
    void show(const RecordOfAll& record);
    /// Shows the curves of runs of several records, one after the other; there is no record to export then.
    /// Their labels name them. Ends what is going on.
    void showRuns(const std::vector<analysis::RunRecord>& runs);

signals:
    void activityChanged(contend::ui::Activity activity);
    void pausedChanged(bool paused);
    void heldChanged(bool held);
    /// The recording holds more than before.
    void recordingChanged();
    /// The recording begins anew.
    void recordingCleared();
    void sampleTaken(const contend::ui::Sample& sample, const contend::ui::RunNews& run);
    void runStarted(const contend::ui::RunNews& news);
    void said(const contend::ui::StripNews& news);
    void progressed(const QString& bold, const QString& more, double done, double seconds_left);
    /// A comparison or sweep is complete enough to be looked at.
    void compared(const contend::ui::RecordOfAll& record);
    void swept(const contend::ui::RecordOfAll& record);
    /// A saved record takes the place of what was recorded.
    void shown(const contend::ui::RecordOfAll& record);
    /// Something was measured to its end or until it was stopped.
    void measured(const contend::ui::RecordOfAll& record);
    /// A verdict was reached.
    void judged(contend::analysis::VerdictStatus status);
    /// A value was changed that the run, comparison or sweep that goes on does not take over.
    void valueWaits(const QString& id);
    /// Whatever waited counts now, or nothing goes on any more.
    void nothingWaits();
    /// A value could not be set on the running workers.
    void parameterRefused(const QString& id, const QString& sentence);

private:
    void connectSession();
    void connectSetup();
    void start();
    /// replaces: something else was going on, whose end is of no interest any more.
    void begin(const base::Status& begun, bool replaces);
    void takeRunStarted(const RunNews& news);
    void takeSample(const Sample& sample);
    void takeRunFinished(const RecordOfRun& record, const MaybeError& error);
    void takeFinished(const RecordOfAll& record, Activity what, const MaybeError& error);
    void takeContender(base::Contender contender);
    void takeValue(const QString& id, bool live);
    void takeExperiment();
    void say(const std::function<void()>& words);
    QString nameForMarker(const std::function<QString()>& name);
    QString changeName(const std::string& id, double value);
    void fillRecording(const std::vector<analysis::RunRecord>& runs, const std::vector<QString>& names);
    std::vector<QString> markerNames(const analysis::Record& record);
    void renameMarkers();
    void tellProgress(double t_s);
    QString presentRun() const;
    bool isPlanned() const;
    void tellEnd(const analysis::Record& record, Activity what);
    void abandon();
    void showResult(const analysis::Record& record);
    void tellVerdict(const analysis::Record& record);
    void tellLiveEnd(const analysis::Record& record);
    void tellLive(const RunNews& news);
    void tellError(const base::Error& error);
    void setPaused(bool paused);

    SetupModel& m_setup;
    RunSession& m_session;
    Recording m_recording;
    WorkerTable m_table;
    RecordOfAll m_record;
    RunNews m_run;
    std::function<void()> m_said;                                        ///< says the last words once more
    std::vector<std::pair<QString, std::function<QString()>>> m_markers; ///< names given, and how to
    double m_runs_s = 0;     ///< how long the schedule's earlier runs took together
    double m_done = 0;       ///< of the schedule, 0 to 1, as last told: it never goes back
    bool m_run_over = false; ///< and no other has begun yet
    std::string m_swept;     ///< the parameter of the last sweep
    double m_last_t_s = 0;
    double m_last_tick_s = -1;
    std::string m_ticked; ///< the parameter that the last tick tells of
    bool m_paused = false;
    bool m_abandoned = false; ///< what is ending was left: its end concerns nobody
};

} // namespace contend::ui
