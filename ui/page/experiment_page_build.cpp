// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together: its parts, and who tells what to whom.
#include "ui/page/experiment_page.h"

#include "ui/chart/chart_access.h"
#include "ui/look/style_sheet.h"
#include "ui/look/text_label.h"
#include "ui/page/expected_lines.h"
#include "ui/page/pair_view.h"
#include "ui/page/picture_feed.h"
#include "ui/page/replay_desk.h"
#include "ui/page/result_views.h"
#include "ui/widget/contender_row.h"
#include "ui/widget/elided_label.h"
#include "ui/widget/header_row.h"
#include "ui/widget/on_demand.h"
#include "ui/widget/replay_bar.h"
#include "ui/widget/status_line.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contend::ui {

void ExperimentPage::layOut()
{
    m_column = new QVBoxLayout(this);
    m_column->addWidget(buildHeading());
    m_contenders = new ContenderRow(m_theme, this);
    m_tools = new ToolRow(m_theme, this);
    m_header = new HeaderRow(m_contenders, m_tools, this);
    m_column->addWidget(m_header);

    m_stack = new QStackedWidget(this);
    m_live = new LiveView(m_presenter.recording(), m_clock, m_theme, m_stack);
    m_stack->addWidget(m_live);
    m_results = new ResultViews(*m_stack, m_theme, this);
    m_pair = new OnDemand<PairView>([this](QWidget* in) { return makePair(in); }, m_stack);
    m_stack->addWidget(m_pair);
    m_picture = new PictureFeed(*m_live, m_theme, this);
    new ExpectedLines(m_setup, m_presenter, *m_live, this);
    m_column->addWidget(m_stack, 1);
    m_replay = new ReplayDesk(m_presenter, *m_live, *m_picture, m_clock, m_theme, this);
    m_column->addWidget(m_replay->bar());

    m_strip = new VerdictStrip(m_theme, this);
    m_column->addWidget(m_strip);
    m_status = new StatusLine(m_theme, this);
    m_column->addWidget(m_status);
}

PairView* ExperimentPage::makePair(QWidget* parent)
{
    auto* const pair = new PairView(m_theme, parent);
    connect(pair, &PairView::backRequested, this, &ExperimentPage::showLive);
    return pair;
}

QWidget* ExperimentPage::buildHeading()
{
    auto* const head = new QWidget(this);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_unfold_left = buildUnfolder();
    m_unfold_right = buildUnfolder();
    connect(m_unfold_left, &QPushButton::clicked, this, &ExperimentPage::unfoldLeftRequested);
    connect(m_unfold_right, &QPushButton::clicked, this, &ExperimentPage::unfoldRightRequested);
    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    m_heading = new TextLabel(head);
    setRole(m_heading, role::kTitle);
    m_subtitle = new ElidedLabel(head);
    setRole(m_subtitle, role::kMuted);
    words->addWidget(m_heading);
    words->addWidget(m_subtitle);
    row->addWidget(m_unfold_left, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_unfold_right, 0, Qt::AlignTop);
    return head;
}

QPushButton* ExperimentPage::buildUnfolder()
{
    auto* const button = new QPushButton(this);
    setRole(button, role::kQuiet);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

// ---- who tells what to whom

void ExperimentPage::connectSetup()
{
    connect(&m_setup, &SetupModel::experimentChanged, this, &ExperimentPage::takeExperiment);
    connect(&m_setup, &SetupModel::contenderChanged, m_contenders, &ContenderRow::showContender);
    connect(&m_setup, &SetupModel::valueChanged, this, &ExperimentPage::updateSubtitle);
    connect(&m_setup, &SetupModel::valueChanged, m_picture, &PictureFeed::setParameter);
    connect(m_contenders, &ContenderRow::chosen, &m_setup, &SetupModel::setContender);
}

void ExperimentPage::connectPresenter()
{
    connect(&m_presenter, &RunPresenter::activityChanged, this, &ExperimentPage::updateTools);
    connect(&m_presenter, &RunPresenter::recordingChanged, m_live, &LiveView::refresh);
    connect(&m_presenter, &RunPresenter::recordingCleared, this, [this] {
        m_live->restart();
        m_picture->clear();
        showLive();
    });
    connect(&m_presenter, &RunPresenter::runStarted, m_picture, &PictureFeed::beginRun);
    connect(&m_presenter, &RunPresenter::sampleTaken, m_picture, &PictureFeed::add);
    connect(&m_presenter, &RunPresenter::pausedChanged, this, [this](bool paused) {
        m_live->setPaused(paused);
        m_picture->setPaused(paused);
        m_tools->showPaused(paused);
    });
    connect(&m_presenter, &RunPresenter::heldChanged, m_tools, &ToolRow::showPaused);
    connect(&m_presenter, &RunPresenter::said, this, [this](const StripNews& news) {
        m_strip->say(news.kind, news.bold, news.more);
        m_strip->setCaveats(news.caveats);
        m_said = m_strip->sentence();
        for (const LiveView::Shown& shown : shownCharts())
            setChartRemark(*shown.widget, m_strip->sentence());
        updateTools();
    });
    connect(&m_presenter, &RunPresenter::progressed, this,
            [this](const QString& bold, const QString& more, double done, double left_s) {
                m_strip->setCaveats({});
                m_strip->showProgress(bold, more, done, left_s);
                m_said = m_strip->sentence();
            });
    connect(&m_presenter, &RunPresenter::compared, this, [this](const RecordOfAll& record) {
        m_results->showComparison(m_setup.experiment(), record);
        updateTools();
    });
    connect(&m_presenter, &RunPresenter::swept, this, [this](const RecordOfAll& record) {
        m_results->showSweep(m_setup.experiment(), record);
        updateTools();
    });
    connect(&m_presenter, &RunPresenter::shown, this, [this](const RecordOfAll& record) {
        m_live->showAll();
        m_picture->show(record);
    });
    connect(m_results, &ResultViews::backRequested, this, &ExperimentPage::showLive);
    connect(m_results, &ResultViews::repeatsChosen, &m_setup, &SetupModel::setRepeats);
    connect(m_results, &ResultViews::compareRequested, &m_presenter, &RunPresenter::compare);
    connect(&m_setup, &SetupModel::repeatsChanged, m_results, &ResultViews::showRepeats);
}

void ExperimentPage::connectTools()
{
    connect(m_tools, &ToolRow::runRequested, &m_presenter, &RunPresenter::toggleRun);
    connect(m_tools, &ToolRow::pauseRequested, &m_presenter, [this] {
        m_presenter.togglePause();
        m_tools->showPaused(m_presenter.isPaused() || m_presenter.isHeld());
    });
    connect(m_tools, &ToolRow::compareRequested, &m_presenter, &RunPresenter::compare);
    connect(m_tools, &ToolRow::repeatsChosen, &m_setup, &SetupModel::setRepeats);
    connect(&m_setup, &SetupModel::repeatsChanged, m_tools, &ToolRow::showRepeats);
    connect(m_tools, &ToolRow::sweepRequested, this, &ExperimentPage::sweepRequested);
    connect(m_tools, &ToolRow::exportRequested, this, &ExperimentPage::exportRequested);
    connect(m_tools, &ToolRow::projectorRequested, this, &ExperimentPage::projectorRequested);
}

void ExperimentPage::connectReplay()
{
    connect(m_tools, &ToolRow::replayRequested, this, &ExperimentPage::toggleReplay);
    connect(m_replay, &ReplayDesk::begun, this, [this] {
        showLive();
        m_strip->hide(); // the replay's own sentence stands in its place
        updateTools();
    });
    connect(m_replay, &ReplayDesk::ended, this, [this] {
        m_strip->show();
        updateTools();
    });
}

} // namespace contend::ui
