// SPDX-License-Identifier: GPL-3.0-or-later
// Theme, size of the letters and language of the window, at the start and while it is shown.
#include "ui/main_window.h"

#include "ui/lesson/code_view.h"
#include "ui/lesson/questions_panel.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/export_desk.h"
#include "ui/page/preset_box.h"
#include "ui/page/reading_pane.h"
#include "ui/page/record_desk.h"
#include "ui/page/records_panel.h"
#include "ui/page/side_panel.h"
#include "ui/widget/key_help.h"
#include "ui/widget/number_dialog.h"
#include "ui/widget/on_demand.h"
#include "ui/widget/tool_row.h"

#include <QScreen>
#include <algorithm>

namespace contend::ui {
// ---- theme and size

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_settings.theme = choice;
    m_projector = choice == ThemeChoice::Projector;
    applyThemeNow();
}

void MainWindow::setProjector(bool on)
{
    if (m_projector == on)
        return;
    m_projector = on;
    m_left_folded_by_person.reset();
    m_right_folded_by_person.reset();
    m_right_shown_in_projector = false;
    if (!on && m_settings.theme == ThemeChoice::Projector)
        m_settings.theme = ThemeChoice::Light;
    applyThemeNow();
}

void MainWindow::setTextPercent(int percent)
{
    const int allowed = std::clamp(percent, Settings::kSmallestTextPercent, Settings::kLargestTextPercent);
    if (allowed == m_settings.text_percent)
        return;
    m_settings.text_percent = allowed;
    applyThemeNow();
}

void MainWindow::stepText(int steps)
{
    setTextPercent(m_settings.text_percent + steps * kTextStep_percent);
}

void MainWindow::chooseTheme()
{
    const ThemeKind kind = m_projector ? ThemeKind::Projector : resolveTheme(m_settings.theme);
    const QScreen* const on = screen();
    const double height = on != nullptr ? on->geometry().height() : 1080.0;
    m_theme = loadTheme(kind, m_settings.text_percent / 100.0, height);
    applyTheme(*this, m_theme);
}

void MainWindow::applyThemeNow()
{
    setUpdatesEnabled(false); // one repaint for all of it
    chooseTheme();
    m_experiments->setTheme(m_theme);
    if (QuestionsPanel* const panel = m_questions->made())
        panel->setTheme(m_theme);
    recordsPanel().setTheme(m_theme);
    m_page->setTheme(m_theme);
    m_side->setTheme(m_theme);
    m_preset_box->setTheme(m_theme);
    m_reading->setTheme(m_theme);
    if (CodeView* const code = m_code->made())
        code->setTheme(m_theme);
    m_page->tools().showProjector(m_projector);
    arrangePanels();
    giveReadingItsWidth();
    setUpdatesEnabled(true);
}

// ---- languages

void MainWindow::setLanguage(const QString& code)
{
    m_settings.language = code;
    m_language.use(languageOr(code));
}

bool MainWindow::event(QEvent* event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::LanguageChange &&
        isComplete()) // in a second step: nobody shall wait for all of it at once
        QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
    return done;
}

void MainWindow::retranslate()
{
    nameViews();
    buildMenu();
    buildKeys();
    listExperiments();
    if (QuestionsPanel* const panel = m_questions->made())
        panel->setQuestions(loadQuestions(language()));
    m_records->refresh();
    const std::optional<Lesson> lesson = loadLesson(toQString(m_setup.experiment().id), language());
    m_side->setWords(lesson);
    m_reading->setWords(lesson);
    showBet();
    setWindowTitle(tr("%1 – Contend").arg(m_page->heading()));
    if (auto* const numbers = findChild<NumberDialog*>())
        numbers->setTitle(tr("Workers: %1").arg(m_page->heading()));
    m_export->retranslate();
    if (auto* const help = findChild<KeyHelp*>())
        help->setLines(keyLines());
    arrangePanels(); // words take other widths
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Qt 6.4 does not tell when the desktop turns dark: look whenever the window is come back to.
    if (isComplete() && event->type() == QEvent::ActivationChange && isActiveWindow() && !m_projector &&
        m_settings.theme == ThemeChoice::System && resolveTheme(ThemeChoice::System) != m_theme.kind)
        applyThemeNow();
}

} // namespace contend::ui
