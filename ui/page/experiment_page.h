// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_clock.h"
#include "ui/export/record_pair.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"
#include "ui/page/run_presenter.h"
#include "ui/widget/on_demand.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace contend::ui {

class ContenderRow;
class ElidedLabel;
class HeaderRow;
class PairView;
class PictureFeed;
class ReplayDesk;
class ResultViews;
class StatusLine;
class ToolRow;
class VerdictStrip;

/// The middle of the window: the question, contenders and tools, the charts or a result, the strip that says
/// what was found, and the status line.
class ExperimentPage : public QWidget {
    Q_OBJECT

public:
    /// All three must outlive the page.
    ExperimentPage(SetupModel& setup, RunPresenter& presenter, ChartClock& clock, const Theme& theme,
                   QWidget* parent = nullptr);
    ~ExperimentPage() override;

    void setTheme(const Theme& theme);
    /// Buttons that bring a folded panel back.
    void showUnfolders(bool left, bool right);

    /// One step back: from a chart alone to all, out of a replay, from a result to the live charts. False if
    /// there is none.
    bool goBack();
    /// What stands in the middle now, to be exported: the result, or the live charts.
    QList<LiveView::Shown> shownCharts() const;
    bool isShowingResult() const;
    /// Two records side by side, in place of the live charts.
    void showPair(const RecordPair& pair);
    /// The pair that is on view, else null.
    const PairView* pairOnView() const;
    /// One more sentence behind the verdict; an empty one changes nothing.
    void addToVerdict(const QString& sentence);

    ToolRow& tools() const { return *m_tools; }
    ContenderRow& contenders() const { return *m_contenders; }
    const Theme& theme() const { return m_theme; }
    VerdictStrip& strip() const { return *m_strip; }
    LiveView& liveView() const { return *m_live; }
    ReplayDesk& replay() const { return *m_replay; }
    /// Plays what is recorded again, or ends that; says why if it cannot be.
    void toggleReplay();
    ResultViews& results() const { return *m_results; }
    QString heading() const;
    QString subtitle() const;

signals:
    void sweepRequested();
    void exportRequested();
    void projectorRequested();
    void unfoldLeftRequested();
    void unfoldRightRequested();

protected:
    /// Words follow the language after those of all widgets within, whose words they may change.
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void layOut();
    void shareHeight();
    PairView* makePair(QWidget* parent);
    QWidget* buildHeading();
    QPushButton* buildUnfolder();
    void connectSetup();
    void connectPresenter();
    void connectTools();
    void connectReplay();
    void takeExperiment();
    void nameExperiment();
    void updateSubtitle();
    void updateTools();
    void showLive();
    void showStatus();
    void sayPair();

    SetupModel& m_setup;
    RunPresenter& m_presenter;
    ChartClock& m_clock;
    Theme m_theme;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_heading = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    QPushButton* m_unfold_left = nullptr;
    QPushButton* m_unfold_right = nullptr;
    HeaderRow* m_header = nullptr;
    ContenderRow* m_contenders = nullptr;
    ToolRow* m_tools = nullptr;
    QStackedWidget* m_stack = nullptr;
    LiveView* m_live = nullptr;
    ResultViews* m_results = nullptr;
    OnDemand<PairView>* m_pair = nullptr;
    PictureFeed* m_picture = nullptr;
    ReplayDesk* m_replay = nullptr;
    VerdictStrip* m_strip = nullptr;
    StatusLine* m_status = nullptr;
    QString m_said; ///< what the presenter had the strip say
    QString m_said_of_pair;
    QTimer m_status_timer;
};

} // namespace contend::ui
