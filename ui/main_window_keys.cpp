// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the window do.
#include "ui/main_window.h"

#include "ui/page/experiment_page.h"
#include "ui/page/export_desk.h"
#include "ui/page/reading_pane.h"
#include "ui/page/replay_desk.h"
#include "ui/widget/key_help.h"
#include "ui/widget/number_dialog.h"
#include "ui/widget/tool_row.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <utility>

namespace contend::ui {
namespace {

constexpr int kMostContenderKeys = 9;

} // namespace

QAction* MainWindow::addKey(const QList<QKeySequence>& keys, const QString& meaning, const QString& shown,
                            const std::function<void()>& act)
{
    auto* const action = new QAction(meaning, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_keys.append(action);
    if (!shown.isEmpty())
        m_key_help.append({shown, meaning});
    return action;
}

/// Anew for each language.
void MainWindow::buildKeys()
{
    qDeleteAll(std::exchange(m_keys, {}));
    m_key_help.clear();
    buildRunKeys();
    buildContenderKeys();
    buildReplayKeys();
    buildViewKeys();
    m_key_help.append({tr("Wheel, W S"), tr("Zoom in time; Ctrl finer, Shift faster")});
    m_key_help.append({tr("H"), tr("Heat map of many workers")});
    m_key_help.append({tr("Drag, A D"), tr("Move in time; F follows again")});
    m_key_help.append({tr("Double-click, Enter"), tr("Show one chart alone; Esc brings all back")});
    m_key_help.append({tr("On a slider"), tr("Arrows, Shift+arrows, PgUp and PgDn, Home and End")});
}

void MainWindow::buildRunKeys()
{
    addKey({Qt::Key_Space}, tr("Run or stop"), tr("Space"), [this] { pressSpace(); });
    addKey({Qt::Key_P}, tr("Pause the picture, or hold a replay"), tr("P"), [this] {
        if (m_page->replay().isOn())
            m_page->replay().togglePlay();
        else
            m_presenter->togglePause();
    });
    addKey({Qt::Key_C}, tr("Compare all contenders"), tr("C"), [this] { m_presenter->compare(); });
    addKey({QKeySequence(Qt::SHIFT | Qt::Key_C)}, tr("Sweep a parameter"), tr("Shift+C"),
           [this] { openSweep(); });
    addKey({Qt::Key_X}, tr("Runs of each contender in a comparison"), tr("X"),
           [this] { m_page->tools().openRepeats(); });
    addKey({Qt::Key_T}, tr("Presets of the parameters"), tr("T"), [this] { openPresets(); });
    addKey({Qt::Key_R}, tr("Reset the parameters"), tr("R"), [this] { m_setup.reset(); });
    addKey({Qt::Key_E}, tr("Export"), tr("E"), [this] { m_export->open(); });
    addKey({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, tr("Copy the picture"), tr("Ctrl+Shift+C"),
           [this] { m_export->copyPicture(); });
    addKey({Qt::Key_N}, tr("Numbers of every worker"), tr("N"), [this] { openNumbers(); });
    addKey({QKeySequence::Open}, tr("Open a record"), tr("Ctrl+O"), [this] { openFile(); });
}

void MainWindow::buildReplayKeys()
{
    ReplayDesk& replay = m_page->replay();
    addKey({QKeySequence(Qt::CTRL | Qt::Key_R)}, tr("Play again what was recorded; Esc ends it"),
           tr("Ctrl+R"), [this] { m_page->toggleReplay(); });
    addKey({Qt::Key_Period}, tr("In a replay: to the next event, or the one before"), tr(". and ,"),
           [&replay] { replay.stepForward(); });
    addKey({Qt::Key_Comma}, {}, {}, [&replay] { replay.stepBack(); });
    addKey({Qt::Key_Plus, Qt::Key_Equal}, tr("In a replay: faster or slower"), tr("+ and −"),
           [&replay] { replay.changeSpeed(1); });
    addKey({Qt::Key_Minus}, {}, {}, [&replay] { replay.changeSpeed(-1); });
}

void MainWindow::buildContenderKeys()
{
    for (int number = 1; number <= kMostContenderKeys; ++number)
        addKey({QKeySequence(Qt::Key_0 + number)}, tr("Choose a contender"),
               number == 1 ? tr("1 … 9") : QString(), [this, number] {
                   const auto contenders = m_setup.experiment().contenders;
                   if (static_cast<std::size_t>(number) <= contenders.size())
                       m_setup.setContender(contenders[static_cast<std::size_t>(number) - 1]);
               });
}

void MainWindow::buildViewKeys()
{
    addKey({Qt::Key_F5}, tr("Projector"), tr("F5"), [this] { setProjector(!m_projector); });
    addKey({Qt::Key_F8}, tr("Show or fold the experiments"), tr("F8"), [this] { foldLeft(!isLeftFolded()); });
    addKey({Qt::Key_F9}, tr("Show or fold the parameters"), tr("F9"),
           [this] { foldRight(!isRightFolded()); });
    addKey({Qt::Key_Q}, tr("Questions"), tr("Q"), [this] { openQuestions(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_H)}, tr("Saved records"), tr("Ctrl+H"),
           [this] { openRecords(); });
    addKey({Qt::Key_L}, tr("Show or fold the lesson"), tr("L"),
           [this] { toggleReading(ReadingPane::kLesson); });
    addKey({Qt::Key_K}, tr("Show or fold the code"), tr("K"), [this] { toggleReading(m_code_view); });
    addKey({Qt::Key_F11}, tr("Full screen"), tr("F11"), [this] { toggleFullScreen(); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, tr("Larger text"),
           tr("Ctrl++"), [this] { stepText(1); });
    addKey({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, tr("Smaller text"), tr("Ctrl+−"),
           [this] { stepText(-1); });
    addKey({Qt::Key_Escape}, tr("One step back"), tr("Esc"), [this] { goBack(); });
    addKey({Qt::Key_Question, Qt::Key_F1}, tr("This list of keys"), tr("? or F1"), [this] { openKeyHelp(); });
}

/// What no part of the window wanted.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool has_charts = isComplete() && !m_page->isShowingResult();
    if (!has_charts || !m_page->liveView().steer(*event))
        QMainWindow::keyPressEvent(event);
}

/// A button that was reached by Tab is pressed; in a replay Space plays and holds it, lest a slip of the
/// thumb begin a run in its place; anywhere else it runs and stops.
void MainWindow::pressSpace()
{
    if (auto* const button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
        button->click();
    else if (m_page->replay().isOn())
        m_page->replay().togglePlay();
    else
        m_presenter->toggleRun();
}

void MainWindow::goBack()
{
    if (m_page->goBack())
        return;
    if (isFullScreen())
        toggleFullScreen();
    else if (m_projector)
        setProjector(false);
    m_page->setFocus();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

QList<KeyLine> MainWindow::keyLines() const
{
    QList<KeyLine> lines;
    for (const auto& [keys, meaning] : m_key_help)
        lines.append({keys, meaning});
    return lines;
}

void MainWindow::openKeyHelp()
{
    new KeyHelp(keyLines(), m_theme, this); // deletes itself when closed
}

void MainWindow::openNumbers()
{
    const QString title = tr("Workers: %1").arg(m_page->heading());
    (new NumberDialog(m_presenter->workerTable(), WorkerTable::kValueRole, WorkerTable::kCopyRole, title,
                      m_theme, this))
        ->show();
}

void MainWindow::openFile()
{
    auto* const chooser = new QFileDialog(this, tr("Open a record"), {},
                                          tr("Records and pictures (*.json *.png);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &MainWindow::openPaths);
    chooser->open();
}

} // namespace contend::ui
