// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_clock.h"
#include "ui/look/theme.h"
#include "ui/model/replay.h"
#include "ui/model/replay_text.h"
#include "ui/session/run_news.h"

#include <QObject>
#include <QString>

namespace contend::ui {

class LiveView;
class PictureFeed;
class ReplayBar;
class RunPresenter;

/// Plays a recording again on the live charts: stands between the replay, its bar, the charts and the
/// experiment's picture. Ends by itself when something new is run, opened or chosen. Draws in the frames of
/// the charts' clock and has no timer of its own.
class ReplayDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk.
    ReplayDesk(const RunPresenter& presenter, LiveView& view, PictureFeed& picture, ChartClock& clock,
               const Theme& theme, QObject* parent);

    /// To be placed below the charts; hidden while no replay is on.
    ReplayBar* bar() const { return m_bar; }
    const Replay& replay() const { return m_replay; }
    bool isOn() const { return m_replay.isOn(); }
    /// Something is recorded and nothing is going on.
    bool canBegin() const;
    /// Why there can be no replay now, in a sentence; empty if there can.
    QString obstacle() const;

    void setTheme(const Theme& theme);
    /// Says what is on view in the language that is spoken now.
    void retranslate();
    void setExperiment(const QString& id) { m_text = ReplayText(id); }

    /// False, and nothing happens, if it cannot begin.
    bool begin();
    void end();
    // All of these do nothing while no replay is on.
    void togglePlay();
    void stepForward();
    void stepBack();
    void moveTo(double t_s);
    void setSpeed(int number);
    void changeSpeed(int by) { setSpeed(static_cast<int>(m_replay.speedNumber()) + by); }

signals:
    void begun();
    void ended();

private:
    void connectBar();
    void drawFrame();
    void show();
    void showPicture();
    void reveal();
    double detailSeconds(const ReplayEvent& event) const;
    QString mark() const;

    const RunPresenter& m_presenter;
    LiveView& m_view;
    PictureFeed& m_picture;
    ChartClock& m_clock;
    ReplayBar* m_bar;
    Replay m_replay;
    ReplayText m_text;
    RecordOfAll m_record;   ///< of what is recorded; null if it holds no whole record
    bool m_followed = true; ///< what the charts did before
    int m_frames = 0;
};

} // namespace contend::ui
