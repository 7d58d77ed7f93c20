// SPDX-License-Identifier: GPL-3.0-or-later
// Saved records and files: their panel, opening them, dropping them on the window.
#include "ui/main_window.h"

#include "core/experiment/catalog.h"
#include "ui/export/record_pair.h"
#include "ui/model/drop_plan.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/export_desk.h"
#include "ui/page/record_desk.h"
#include "ui/page/records_panel.h"
#include "ui/widget/drop_overlay.h"
#include "ui/widget/verdict_strip.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace contend::ui {

void MainWindow::buildRecords()
{
    m_records = new RecordDesk(*m_store, *m_page, *m_presenter, this);
    m_records_view = m_experiments->addView({}, {}, &m_records->panel());
    connect(m_session.get(), &RunSession::finished, m_store.get(), &RecordStore::save);
    connect(m_records, &RecordDesk::recordOpened, this, &MainWindow::openRecord);
    connect(m_records, &RecordDesk::pairOpened, this, &MainWindow::openPair);
    connect(m_records, &RecordDesk::setupOpened, this, [this](const plan::RunSetup& setup) {
        if (const base::Status opened = openSetup(setup); !opened)
            tell(opened.error());
        else
            m_page->strip().say(VerdictStrip::Kind::Info, tr("Everything is set as it was for the picture."),
                                tr("Press Space to run."));
    });
    connect(m_records, &RecordDesk::exportRequested, m_export, &ExportDesk::open);
    m_drop = new DropOverlay(this);
    setAcceptDrops(true);
}

RecordsPanel& MainWindow::recordsPanel()
{
    return m_records->panel();
}

void MainWindow::openRecords()
{
    foldLeft(false);
    m_experiments->showView(m_records_view);
    m_records->refresh();
    recordsPanel().focusSearch();
}

// ---- opening

void MainWindow::takeSettings(const analysis::Record& record)
{
    if (record.runs.empty())
        return;
    m_setup.setContender(record.runs.back().contender);
    for (const auto& [id, value] : record.runs.back().parameters)
        static_cast<void>(m_setup.setValue(id, value)); // another machine may have had more cores
}

bool MainWindow::openRecord(const RecordOfAll& record)
{
    const base::Result<const experiment::Experiment*> found = experiment::find(record->experiment);
    if (!found)
        return tell(found.error());
    m_presenter->stop(); // else its contender would change with the settings
    m_setup.setExperiment(**found);
    takeSettings(*record);
    m_presenter->show(record);
    return true;
}

void MainWindow::openPair(const RecordPair& pair)
{
    if (!chooseExperiment(QString::fromStdString(pair.first->experiment)))
        return;
    m_presenter->stop();
    takeSettings(*pair.first);
    m_presenter->showRuns(RecordPairs::together(pair).runs);
    m_page->showPair(pair);
}

base::Status MainWindow::openSetup(const plan::RunSetup& setup)
{
    const base::Result<const experiment::Experiment*> found = experiment::find(setup.experiment);
    if (!found)
        return base::fail(found.error());
    const auto plans = plan::planComparison(setup, m_session->topology());
    if (!plans)
        return base::fail(plans.error());
    m_presenter->stop();
    m_setup.setExperiment(**found);
    m_setup.reset(); // what the setup does not name had its preset
    for (const auto& [id, value] : setup.values)
        static_cast<void>(m_setup.setValue(id, value));
    m_setup.setRepeats(setup.repeats);
    if (setup.contenders.size() == 1)
        m_setup.setContender(setup.contenders.front());
    return {};
}

void MainWindow::openPaths(const QStringList& paths)
{
    if (!paths.isEmpty())
        m_records->openPaths(paths.mid(0, 2));
}

// ---- dropping

/// Whatever comes is taken, so that it can be said why nothing comes of it.
void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const DropPlan plan = DropRule::planFor(event->mimeData()->urls());
    m_drop->say(plan.sentence, plan.kind != DropPlan::Kind::Nothing, m_theme);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_drop->hide();
    event->accept();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    event->acceptProposedAction();
    const DropPlan plan = DropRule::planFor(event->mimeData()->urls());
    if (plan.kind != DropPlan::Kind::Nothing)
        openPaths(plan.paths);
    else
        m_page->strip().say(VerdictStrip::Kind::Error, tr("Nothing was opened."), plan.sentence);
}

} // namespace contend::ui
