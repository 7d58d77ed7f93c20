// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the window: looks, language, views.
#include "ui/main_window.h"

#include "ui/chart/timeline_chart.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/live_view.h"
#include "ui/page/reading_pane.h"
#include "ui/page/side_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QWidgetAction>
#include <utility>

namespace contend::ui {

namespace {

/// The key that does the same stands at the right; the window has it already.
QString withKey(const QString& text, const QString& key)
{
    return text + QLatin1Char('\t') + key;
}

/// Up and down lead to the menu's next entry, as anywhere in it.
class MenuSlider : public QSlider {
public:
    explicit MenuSlider(QWidget* parent)
        : QSlider(Qt::Horizontal, parent)
    {}

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore();
        else
            QSlider::keyPressEvent(event);
    }
};

} // namespace

/// Anew for each language.
void MainWindow::buildMenu()
{
    delete m_menu;
    m_menu = new QMenu(this);
    buildThemeActions(*m_menu);
    m_menu->addSeparator();
    buildLanguageMenu(*m_menu);
    m_menu->addSeparator();
    buildTextSize(*m_menu);
    m_menu->addAction(withKey(tr("Full screen"), tr("F11")), this, &MainWindow::toggleFullScreen);
    m_menu->addSeparator();
    buildTimeWindow(*m_menu);
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

/// A slider, and the two steps of the keys.
void MainWindow::buildTextSize(QMenu& menu)
{
    auto* const row = new QWidget(&menu);
    auto* const line = new QHBoxLayout(row);
    auto* const label = new QLabel(row);
    auto* const slider = new MenuSlider(row);
    row->setFocusPolicy(Qt::TabFocus);
    row->setFocusProxy(slider);
    line->setContentsMargins(m_theme.space(3.75), m_theme.space(1), m_theme.space(2), m_theme.space(1));
    slider->setRange(Settings::kSmallestTextPercent / kTextStep_percent,
                     Settings::kLargestTextPercent / kTextStep_percent);
    slider->setPageStep(2);
    slider->setAccessibleName(tr("Text size"));
    slider->setToolTip(tr("Text size (Ctrl++ and Ctrl+−)"));
    line->addWidget(label);
    line->addWidget(slider, 1);
    const auto show = [this, label, slider] {
        const QSignalBlocker quiet(slider);
        slider->setValue(m_settings.text_percent / kTextStep_percent);
        label->setText(tr("Text size %1").arg(NumberText::wholePercent(m_settings.text_percent)));
    };
    connect(&menu, &QMenu::aboutToShow, slider, show);
    connect(slider, &QSlider::valueChanged, this, [this, show](int step) {
        setTextPercent(step * kTextStep_percent);
        show();
    });
    show();
    auto* const action = new QWidgetAction(&menu);
    action->setDefaultWidget(row);
    menu.addAction(action);
    menu.addAction(withKey(tr("Larger text"), tr("Ctrl++")), this, [this] { stepText(1); });
    menu.addAction(withKey(tr("Smaller text"), tr("Ctrl+−")), this, [this] { stepText(-1); });
}

/// How much is in view while the charts follow.
void MainWindow::buildTimeWindow(QMenu& menu)
{
    QMenu* const choice = menu.addMenu(tr("Time in view"));
    auto* const group = new QActionGroup(choice);
    for (const int seconds : {Settings::kShortestWindow_s, 30, 60, 120, 300, Settings::kLongestWindow_s}) {
        QAction* const action = choice->addAction(tr("The last %Ln seconds", nullptr, seconds));
        action->setCheckable(true);
        action->setChecked(m_settings.window_s == seconds);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds] {
            m_settings.window_s = seconds;
            m_page->liveView().setWindowSeconds(seconds);
            m_page->liveView().follow();
        });
    }
    m_page->liveView().setWindowSeconds(m_settings.window_s);
}

void MainWindow::buildReadingActions(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, const QString& key, const auto& act) {
        menu.addAction(withKey(text, key), this, act);
    };
    add(tr("Questions"), tr("Q"), &MainWindow::openQuestions);
    add(tr("Saved records"), tr("Ctrl+H"), &MainWindow::openRecords);
    add(tr("Lesson"), tr("L"), [this] { toggleReading(ReadingPane::kLesson); });
    add(tr("Code"), tr("K"), [this] { toggleReading(m_code_view); });
    buildBetAction(menu);
    add(tr("Replay"), tr("Ctrl+R"), [this] { m_page->toggleReplay(); });
    add(tr("Numbers …"), tr("N"), &MainWindow::openNumbers);
    add(tr("Open a record …"), tr("Ctrl+O"), &MainWindow::openFile);
    add(tr("Keys …"), tr("? or F1"), &MainWindow::openKeyHelp);
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
    add(tr("Curve of all workers together"),
        tr("Throughput has one more curve: what all workers do together."), &Settings::total_curve,
        [](LiveView& view, bool on) { view.setTotalShown(on); });
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
