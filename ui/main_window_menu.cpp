// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the window: looks, language, views.
#include "ui/main_window.h"

#include "ui/chart/timeline_chart.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/live_view.h"
#include "ui/page/reading_pane.h"
#include "ui/page/side_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <utility>

namespace contend::ui {

/// Anew for each language.
void MainWindow::buildMenu()
{
    delete m_menu;
    m_menu = new QMenu(this);
    buildThemeActions(*m_menu);
    m_menu->addSeparator();
    buildLanguageMenu(*m_menu);
    m_menu->addSeparator();
    m_menu->addAction(tr("Larger text"), this, [this] { stepText(1); });
    m_menu->addAction(tr("Smaller text"), this, [this] { stepText(-1); });
    m_menu->addAction(tr("Full screen"), this, &MainWindow::toggleFullScreen);
    m_menu->addSeparator();
    buildLookActions(*m_menu);
    m_menu->addSeparator();
    buildReadingActions(*m_menu);
    m_experiments->setMenu(m_menu);
}

void MainWindow::buildThemeActions(QMenu& menu)
{
    auto* const themes = new QActionGroup(&menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the desktop")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::Projector, tr("Projector")}};
    for (const auto& [choice, name] : choices) {
        QAction* const action = menu.addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { setThemeChoice(chosen); });
    }
    connect(&menu, &QMenu::aboutToShow, this, [this, themes] {
        const ThemeChoice now = m_projector ? ThemeChoice::Projector : m_settings.theme;
        for (QAction* const action : themes->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(now));
    });
}

/// Each language under its own name; the menu's can be read by whoever reads English.
void MainWindow::buildLanguageMenu(QMenu& menu)
{
    const QString english = QStringLiteral("Language");
    const QString name = tr("Language");
    QMenu* const choice = menu.addMenu(name == english ? name : name + QStringLiteral(" · ") + english);
    auto* const group = new QActionGroup(choice);
    const auto add = [&](const QString& shown, const QString& code) {
        QAction* const action = choice->addAction(shown);
        action->setCheckable(true);
        action->setChecked(m_settings.language == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { setLanguage(code); });
    };
    add(tr("As the system"), {});
    choice->addSeparator();
    for (const Language& each : languages())
        add(toQString(each.name), toQString(each.code));
}

void MainWindow::buildReadingActions(QMenu& menu)
{
    menu.addAction(tr("Questions"), this, &MainWindow::openQuestions);
    menu.addAction(tr("Saved records"), this, &MainWindow::openRecords);
    menu.addAction(tr("Lesson"), this, [this] { toggleReading(ReadingPane::kLesson); });
    menu.addAction(tr("Code"), this, [this] { toggleReading(m_code_view); });
    buildBetAction(menu);
    menu.addAction(tr("Replay"), this, [this] { m_page->toggleReplay(); });
    menu.addAction(tr("Numbers …"), this, &MainWindow::openNumbers);
    menu.addAction(tr("Open a record …"), this, &MainWindow::openFile);
    menu.addAction(tr("Keys …"), this, &MainWindow::openKeyHelp);
}

void MainWindow::buildBetAction(QMenu& menu)
{
    QAction* const bets = menu.addAction(tr("Bets before the run"));
    bets->setCheckable(true);
    connect(bets, &QAction::triggered, this, [this](bool wanted) {
        m_settings.predictions = wanted;
        m_side->setBetsWanted(wanted);
    });
    connect(&menu, &QMenu::aboutToShow, bets, [this, bets] { bets->setChecked(m_settings.predictions); });
}

void MainWindow::buildLookActions(QMenu& menu)
{
    const auto add = [this, &menu](const QString& name, const QString& tip, bool Settings::*flag,
                                   const auto& apply) {
        QAction* const action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(m_settings.*flag);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, flag, apply](bool wanted) {
            m_settings.*flag = wanted;
            apply(m_page->liveView(), wanted);
        });
        apply(m_page->liveView(), m_settings.*flag);
        return action;
    };
    menu.setToolTipsVisible(true);
    add(tr("Steady curves"),
        tr("Curves show the mean of the last second instead of every sample, so that workers can be told "
           "apart.\nThe time cursor still tells the measured values."),
        &Settings::steady_curves, [](LiveView& view, bool on) { view.setSteady(on); });
    QAction* const heat =
        add(tr("Heat map of many workers"),
            tr("More than 12 workers are shown as rows of colours; as curves nobody can tell them apart."),
            &Settings::heat_map, [](LiveView& view, bool on) { view.setHeatMap(on); });
    heat->setShortcut(Qt::Key_H);
    addAction(heat); // or the key would work in the menu only
    add(tr("Core numbers"), tr("The timeline says in every wide enough bar which core it ran on."),
        &Settings::core_numbers, [](LiveView& view, bool on) { view.timeline().setCoresShown(on); });
}

} // namespace contend::ui
