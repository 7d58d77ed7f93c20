// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/experiment_page.h"

#include "core/plan/common_parameters.h"
#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
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

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace contend::ui {
namespace {

constexpr int kStatusEvery_ms = 500;
constexpr int kMostOwnParameters = 2;
// In letters' heights.
constexpr double kAmpleHeight = 46; ///< below it the charts need every line
constexpr double kLowHeight = 26;   ///< below it they need more than what is said about them

constexpr std::array kCommon{plan::kWorkers, plan::kCores, plan::kSeconds, plan::kStartMethod,
                             plan::kSwitchInterval};

} // namespace

ExperimentPage::ExperimentPage(SetupModel& setup, RunPresenter& presenter, ChartClock& clock,
                               const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_presenter(presenter)
    , m_clock(clock)
    , m_theme(theme)
{
    setRole(this, role::kGround);
    setFocusPolicy(Qt::ClickFocus);
    layOut();
    connectSetup();
    connectPresenter();
    connectTools();
    connectReplay();
    setTheme(theme);
    m_status_timer.setInterval(kStatusEvery_ms);
    connect(&m_status_timer, &QTimer::timeout, this, &ExperimentPage::showStatus);
    m_status_timer.start();
    retranslate();
}

bool ExperimentPage::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return done;
}

void ExperimentPage::retranslate()
{
    const auto name = [](QPushButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_unfold_left, tr("Show the experiments (F8)"));
    name(m_unfold_right, tr("Show the parameters (F9)"));
    if (!m_setup.hasExperiment())
        return;
    nameExperiment();
    m_picture->retranslate();
    if (isShowingResult())
        m_presenter.showResultAgain();
    m_replay->retranslate();
    m_presenter.retranslate(m_strip->sentence() == m_said); // or else somebody else said something
    if (pairOnView() != nullptr && m_strip->sentence() == m_said_of_pair)
        sayPair();
    m_strip->setVisible(!m_replay->isOn()); // whatever it said again
    showStatus();
}

ExperimentPage::~ExperimentPage() = default;

void ExperimentPage::toggleReplay()
{
    if (m_replay->isOn())
        m_replay->end();
    else if (!m_replay->begin())
        m_strip->say(VerdictStrip::Kind::Info, m_replay->obstacle());
    updateTools();
}

void ExperimentPage::takeExperiment()
{
    const experiment::Experiment& experiment = m_setup.experiment();
    m_contenders->setContenders(experiment.contenders);
    m_contenders->showContender(m_setup.contender());
    m_picture->setExperiment(experiment);
    m_replay->setExperiment(toQString(experiment.id));
    nameExperiment();
    updateTools();
}

void ExperimentPage::nameExperiment()
{
    const experiment::Experiment& experiment = m_setup.experiment();
    m_heading->setText(PlanText::of("experiment", experiment.question));
    m_live->setOperations(PlanText::of("operations", experiment.operations));
    updateSubtitle();
}

// ---- what is shown

void ExperimentPage::updateSubtitle()
{
    const experiment::Experiment& experiment = m_setup.experiment();
    QStringList parts{PlanText::of("experiment", experiment.summary)};
    if (m_setup.parameter(plan::kWorkers) != nullptr)
        parts.append(PlanText::workers(static_cast<int>(m_setup.value(plan::kWorkers))));
    int own = 0;
    for (const plan::Parameter& parameter : m_setup.parameters())
        if (std::ranges::find(kCommon, parameter.id) == kCommon.end() && ++own <= kMostOwnParameters)
            parts.append(PlanText::parameterInSentence(parameter) + QLatin1Char(' ') +
                         m_setup.valueText(parameter.id));
    m_subtitle->setFullText(parts.join(QStringLiteral(" · ")));
}

void ExperimentPage::updateTools()
{
    const Activity activity = m_presenter.activity();
    if (activity == Activity::Ending)
        m_tools->showEnding();
    else
        m_tools->showRunning(activity != Activity::Idle, activity != Activity::Idle);
    m_tools->setPauseBetweenRuns(activity == Activity::Comparing || activity == Activity::Sweeping);
    m_tools->setCanExport(!m_presenter.recording().isEmpty());
    m_tools->showReplay(m_replay->canBegin(), m_replay->isOn());
    m_results->setCanRepeat(activity == Activity::Idle);
}

void ExperimentPage::showLive()
{
    m_stack->setCurrentWidget(m_live);
}

void ExperimentPage::showStatus()
{
    m_tools->setCanExport(!m_presenter.recording().isEmpty());
    if (m_setup.hasExperiment())
        m_status->showNews(m_presenter.status());
}

bool ExperimentPage::isShowingResult() const
{
    return m_stack->currentWidget() != m_live;
}

bool ExperimentPage::goBack()
{
    if (isShowingResult()) {
        showLive();
        return true;
    }
    if (m_live->collapse())
        return true;
    const bool replayed = m_replay->isOn();
    m_replay->end();
    return replayed;
}

void ExperimentPage::showPair(const RecordPair& pair)
{
    m_pair->get().show(pair);
    m_live->showAll();
    m_stack->setCurrentWidget(m_pair);
    sayPair();
    updateTools();
}

void ExperimentPage::sayPair()
{
    m_strip->say(VerdictStrip::Kind::Info, m_pair->get().words().bold, m_pair->get().words().more);
    m_strip->setCaveats({});
    m_said_of_pair = m_strip->sentence();
}

const PairView* ExperimentPage::pairOnView() const
{
    return m_stack->currentWidget() == m_pair ? m_pair->made() : nullptr;
}

QList<LiveView::Shown> ExperimentPage::shownCharts() const
{
    if (const PairView* const pair = pairOnView())
        return pair->shownCharts();
    return isShowingResult() ? m_results->shownCharts() : m_live->charts();
}

void ExperimentPage::addToVerdict(const QString& sentence)
{
    m_strip->addSentence(sentence);
    m_said = m_strip->sentence();
}

QString ExperimentPage::heading() const
{
    return m_heading->text();
}

QString ExperimentPage::subtitle() const
{
    return m_subtitle->fullText();
}

void ExperimentPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setContentsMargins(theme.space(2.5), theme.space(2), theme.space(2.5), theme.space(1.5));
    m_column->setSpacing(theme.space(1.75));
    m_contenders->setTheme(theme);
    m_tools->setTheme(theme);
    m_header->setGap(theme.space(1));
    m_live->setTheme(theme);
    m_results->setTheme(theme);
    if (PairView* const pair = m_pair->made())
        pair->setTheme(theme);
    m_picture->setTheme(theme);
    m_replay->setTheme(theme);
    m_strip->setTheme(theme);
    m_status->setTheme(theme);
    m_status->setVisible(theme.kind != ThemeKind::Projector);
    m_unfold_left->setIcon(icon(theme, QStringLiteral("fold-right")));
    m_unfold_right->setIcon(icon(theme, QStringLiteral("fold-left")));
    shareHeight();
}

void ExperimentPage::shareHeight()
{
    const double letters = height() / m_theme.textPx(TextSize::Body);
    const bool low = letters < kLowHeight;
    m_header->setSparing(letters < kAmpleHeight);
    m_subtitle->setVisible(!low);
    setRole(m_heading, low ? role::kHeading : role::kTitle);
    m_strip->setBrief(low);
}

void ExperimentPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

void ExperimentPage::showUnfolders(bool left, bool right)
{
    m_unfold_left->setVisible(left);
    m_unfold_right->setVisible(right);
}

} // namespace contend::ui
