// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the panels of the window and tells them of each other.
#include "ui/main_window.h"

#include "core/experiment/catalog.h"
#include "ui/export/record_strips.h"
#include "ui/lesson/bet_card.h"
#include "ui/lesson/code_view.h"
#include "ui/lesson/questions_panel.h"
#include "ui/look/bet_words.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/export_desk.h"
#include "ui/page/preset_box.h"
#include "ui/page/reading_pane.h"
#include "ui/page/record_desk.h"
#include "ui/page/result_views.h"
#include "ui/page/side_panel.h"
#include "ui/session/preset_store.h"
#include "ui/widget/on_demand.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace contend::ui {

void MainWindow::buildPanels()
{
    auto* const middle = new QWidget(this);
    setRole(middle, role::kGround);
    auto* const row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // From left to right, as Tab goes; and each in its place from the first: to move what has widgets within
    // costs the looks of all of them.
    m_experiments = new ExperimentPanel(m_theme, middle);
    row->addWidget(m_experiments);
    buildQuestions();
    row->addWidget(buildReading(middle), 1);
    m_side = new SidePanel(m_setup, m_theme, middle);
    m_preset_box = new PresetBox(m_setup, *m_presets, m_theme, m_side);
    m_side->parameters().setHeadRow(m_preset_box);
    row->addWidget(m_side);
    setCentralWidget(middle);
    m_export = new ExportDesk(*m_page, m_setup, *m_presenter, this);
    listExperiments();
    buildMenu();
    buildRecords();
    nameViews();
}

void MainWindow::listExperiments()
{
    QList<ExperimentEntry> entries;
    for (const experiment::Experiment* const each : experiment::catalog())
        entries.append({PlanText::of("chapter", experiment::chapterTitle(each->chapter)), toQString(each->id),
                        PlanText::of("experiment", each->title), PlanText::of("experiment", each->question)});
    m_experiments->list().setEntries(entries);
}

void MainWindow::nameViews()
{
    m_experiments->nameView(m_questions_view, tr("Questions"),
                            tr("Questions with short answers, and where to see them (Q)"));
    m_experiments->nameView(m_records_view, tr("Records"),
                            tr("Everything that was measured, to be opened and compared (Ctrl+H)"));
    m_reading->nameView(m_code_view, tr("Code"), tr("The program it stands for, in Python and C++ (K)"));
}

void MainWindow::buildQuestions()
{
    m_questions = new OnDemand<QuestionsPanel>([this](QWidget* in) {
        auto* const panel = new QuestionsPanel(m_measured, m_theme, in);
        panel->setQuestions(loadQuestions(language()));
        connect(panel, &QuestionsPanel::showRequested, this, &MainWindow::showQuestion);
        return panel;
    });
    m_questions_view = m_experiments->addView({}, {}, m_questions);
    connect(m_presenter, &RunPresenter::measured, this, [this](const RecordOfAll& record) {
        m_measured.add(*record);
        if (QuestionsPanel* const panel = m_questions->made())
            panel->refreshFigure();
    });
}

/// The page and, at its right, what is read beside it; how they share the room can be dragged.
QWidget* MainWindow::buildReading(QWidget* parent)
{
    m_split = new QSplitter(Qt::Horizontal, parent);
    m_split->setChildrenCollapsible(false);
    m_page = new ExperimentPage(m_setup, *m_presenter, m_clock, m_theme, m_split);
    m_reading = new ReadingPane(m_theme, m_split);
    m_code = new OnDemand<CodeView>([this](QWidget* in) { return new CodeView(m_setup, m_theme, in); });
    m_code_view = m_reading->addView({}, {}, m_code);
    m_split->addWidget(m_page);
    m_split->addWidget(m_reading);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    return m_split;
}

void MainWindow::connectPanels()
{
    connect(&m_setup, &SetupModel::experimentChanged, this, &MainWindow::takeExperiment);
    connect(&m_experiments->list(), &ExperimentList::chosen, this, &MainWindow::chooseExperiment);
    connect(m_experiments, &ExperimentPanel::foldRequested, this, [this] { foldLeft(true); });
    connect(m_side, &SidePanel::foldRequested, this, [this] { foldRight(true); });
    connect(m_side, &SidePanel::lessonRequested, this, [this] {
        m_reading->showView(ReadingPane::kLesson);
        showReading(true);
    });
    connect(m_reading, &ReadingPane::viewChosen, this, [this] {
        arrangePanels();
        giveReadingItsWidth();
    });
    connect(m_reading, &ReadingPane::foldRequested, this, [this] { showReading(false); });
    connect(m_side, &SidePanel::betsUnwanted, this, [this] { m_settings.predictions = false; });
    connect(m_page, &ExperimentPage::unfoldLeftRequested, this, [this] { foldLeft(false); });
    connect(m_page, &ExperimentPage::unfoldRightRequested, this, [this] { foldRight(false); });
    connect(m_page, &ExperimentPage::sweepRequested, this, &MainWindow::openSweep);
    connect(m_page, &ExperimentPage::exportRequested, m_export, &ExportDesk::open);
    connect(m_page, &ExperimentPage::projectorRequested, this, [this] { setProjector(!m_projector); });
    connect(m_presenter, &RunPresenter::parameterRefused, this,
            [this](const QString& id, const QString& why) {
                if (ParameterRow* const row = m_side->parameters().row(id))
                    row->complain(why);
            });
    connect(m_presenter, &RunPresenter::valueWaits, this, [this](const QString& id) {
        if (ParameterRow* const row = m_side->parameters().row(id))
            row->setWaiting(true);
    });
    connect(m_presenter, &RunPresenter::nothingWaits, this, [this] { m_side->parameters().clearWaiting(); });
    connect(&m_side->bet(), &BetCard::chosenChanged, this,
            [this] { m_session->setBet(m_side->bet().chosen()); });
    connect(m_presenter, &RunPresenter::judged, this, [this](analysis::VerdictStatus status) {
        m_side->bet().setVerdict(status);
        const BetResult bet = showBet();
        m_page->addToVerdict(BetWords::outcome(bet.words, bet.measured));
    });
}

/// As the record holds it: an old one has a bet of its own, or none.
BetResult MainWindow::showBet()
{
    const RecordOfAll& record = m_presenter->record();
    const BetResult bet = record ? betOf(*record) : BetResult{};
    m_page->results().showBet(bet);
    return bet;
}

} // namespace contend::ui
