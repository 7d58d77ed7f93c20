// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/tool_row.h"

#include "ui/look/style_sheet.h"
#include "ui/widget/key_button.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <array>

namespace contend::ui {
namespace {

constexpr std::array kRepeats{1, 2, 3, 5, 10, 20};

} // namespace

ToolRow::ToolRow(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    buildButtons();
    setTheme(theme);
    showRunning(false, false);
    showPaused(false);
    retranslate();
}

KeyButton* ToolRow::add(const QString& icon)
{
    auto* const button = new KeyButton({}, {}, m_theme, this);
    button->setIconName(icon);
    m_buttons.append(button);
    m_row->addWidget(button);
    return button;
}

void ToolRow::buildButtons()
{
    m_run = add(QStringLiteral("run"));
    setRole(m_run, role::kPrimary);
    m_pause = add(QStringLiteral("pause"));
    m_pause->setCheckable(true);
    m_compare = add(QStringLiteral("compare"));
    buildRepeats();
    m_sweep = add(QStringLiteral("sweep"));
    m_replay = add(QStringLiteral("replay"));
    m_replay->setCheckable(true);
    m_export = add(QStringLiteral("export"));
    m_projector = add(QStringLiteral("projector"));
    m_projector->setCheckable(true);
    buildMore();
    connect(m_run, &QPushButton::clicked, this, &ToolRow::runRequested);
    connect(m_pause, &QPushButton::clicked, this, &ToolRow::pauseRequested);
    connect(m_compare, &QPushButton::clicked, this, &ToolRow::compareRequested);
    connect(m_sweep, &QPushButton::clicked, this, &ToolRow::sweepRequested);
    connect(m_replay, &QPushButton::clicked, this, &ToolRow::replayRequested);
    connect(m_export, &QPushButton::clicked, this, &ToolRow::exportRequested);
    connect(m_projector, &QPushButton::clicked, this, &ToolRow::projectorRequested);
}

void ToolRow::buildRepeats()
{
    m_repeats = add({});
    m_repeats_menu = new QMenu(m_repeats);
    connect(m_repeats, &QPushButton::clicked, this, &ToolRow::openRepeats);
    auto* const group = new QActionGroup(m_repeats_menu);
    for (const int repeats : kRepeats) {
        QAction* const action = m_repeats_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(repeats);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, repeats] { emit repeatsChosen(repeats); });
    }
}

void ToolRow::openRepeats()
{
    const KeyButton* const below = isFew(m_shape) ? m_more : m_repeats;
    m_repeats_menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void ToolRow::buildMore()
{
    m_more = add(QStringLiteral("more"));
    m_more->hide();
    m_more_menu = new QMenu(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMore();
        m_more_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

/// The buttons that are hidden, as they are now.
void ToolRow::fillMore()
{
    m_more_menu->clear();
    for (KeyButton* const button : m_buttons) {
        if (isIn(button, m_shape))
            continue;
        if (button == m_repeats) {
            m_more_menu->addMenu(m_repeats_menu);
            continue;
        }
        QAction* const action = m_more_menu->addAction(button->text(), button, &QPushButton::click);
        action->setToolTip(button->toolTip());
        action->setEnabled(button->isEnabled());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
    }
}

void ToolRow::showRepeats(int repeats)
{
    m_repeats_shown = repeats;
    nameRepeats();
}

void ToolRow::nameRepeats()
{
    m_repeats->setText(tr("%1 ×").arg(QLocale().toString(m_repeats_shown)));
    m_repeats->explain(tr("How often every contender is measured; every other time in reverse order"),
                       tr("X"));
    m_repeats->setAccessibleName(tr("Runs of each contender: %1").arg(QLocale().toString(m_repeats_shown)));
    m_repeats_menu->setTitle(m_repeats->accessibleName());
    for (QAction* const action : m_repeats_menu->actions()) {
        const int repeats = action->data().toInt();
        action->setText(tr("Runs of each contender: %1").arg(QLocale().toString(repeats)));
        action->setChecked(repeats == m_repeats_shown);
    }
    m_repeats->updateGeometry();
}

void ToolRow::retranslate()
{
    nameRepeats();
    nameRun();
    namePause();
    m_compare->setText(tr("Compare"));
    m_compare->explain(tr("Run every contender one after the other and compare them"), tr("C"));
    m_sweep->setText(tr("Sweep"));
    m_sweep->explain(tr("Run every contender at several values of one parameter"), tr("Shift+C"));
    m_replay->setText(tr("Replay"));
    m_replay->explain(tr("Play what was recorded again, as slowly as you like"), tr("Ctrl+R"));
    m_export->setText(tr("Export"));
    m_export->explain(tr("Save a picture or the figures"), tr("E"));
    m_projector->setText(tr("Projector"));
    m_projector->explain(tr("Large and clear, for a projector"), tr("F5"));
    m_more->setText(tr("More"));
    m_more->explain(tr("Compare, sweep, replay, export, projector"), {});
}

void ToolRow::nameRun()
{
    setRunKey(tr("Space", "the key"));
    m_run->setText(m_running ? tr("Stop") : tr("Run"));
    m_run->explain(m_running ? tr("End what is going on") : tr("Run the chosen contender"),
                   tr("Space", "the key"));
}

void ToolRow::setRunKey(const QString& key)
{
    m_run_key = key;
    m_run->setKey(keyIn(m_run, m_shape));
}

void ToolRow::namePause()
{
    m_pause->setText(m_pause->isChecked() ? tr("Resume") : tr("Pause"));
    m_pause->explain(m_pause_between_runs ? tr("Make a pause after the present run")
                                          : tr("Freeze the picture; the recording goes on"),
                     tr("P"));
}

void ToolRow::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_row->setSpacing(theme.space(1));
    for (KeyButton* const button : m_buttons)
        button->setTheme(theme);
}

void ToolRow::showRunning(bool running, bool can_pause)
{
    m_run->setEnabled(true);
    m_running = running;
    m_run->setIconName(running ? QStringLiteral("stop") : QStringLiteral("run"));
    nameRun();
    m_pause->setEnabled(can_pause);
    m_compare->setEnabled(!running || can_pause);
    m_sweep->setEnabled(!running || can_pause);
}

void ToolRow::showEnding()
{
    for (KeyButton* const button : {m_run, m_pause, m_compare, m_sweep})
        button->setEnabled(false);
}

void ToolRow::showPaused(bool paused)
{
    m_pause->setChecked(paused);
    namePause();
    m_pause->setIconName(paused ? QStringLiteral("run") : QStringLiteral("pause"));
}

void ToolRow::setPauseBetweenRuns(bool between)
{
    m_pause_between_runs = between;
    namePause();
}

void ToolRow::showProjector(bool on)
{
    m_projector->setChecked(on);
}

void ToolRow::setCanExport(bool can)
{
    m_export->setEnabled(can);
}

void ToolRow::showReplay(bool can, bool on)
{
    m_replay->setEnabled(can);
    m_replay->setChecked(on);
    setRunKey(on ? QString() : tr("Space", "the key")); // which plays and holds the replay meanwhile
}

void ToolRow::setShape(Shape shape)
{
    m_shape = shape;
    for (KeyButton* const button : m_buttons) {
        button->setIconOnly(isIconOnly(button, shape));
        button->setVisible(isIn(button, shape));
    }
    m_run->setKey(keyIn(m_run, shape));
}

bool ToolRow::isFew(Shape shape)
{
    return shape == Shape::Few || shape == Shape::Fewest;
}

bool ToolRow::isIn(const KeyButton* button, Shape shape) const
{
    return button == m_run || button == m_pause || (button == m_more) == isFew(shape);
}

bool ToolRow::isIconOnly(const KeyButton* button, Shape shape) const
{
    if (button == m_run)
        return false;
    return button == m_pause ? shape == Shape::Tight || shape == Shape::Fewest : shape != Shape::Full;
}

QString ToolRow::keyIn(const KeyButton* button, Shape shape) const
{
    return button == m_run && shape != Shape::Fewest ? m_run_key : QString();
}

int ToolRow::widthIn(Shape shape) const
{
    int width = -m_row->spacing();
    for (const KeyButton* const button : m_buttons)
        if (isIn(button, shape))
            width += button->widthWith(keyIn(button, shape), isIconOnly(button, shape)) + m_row->spacing();
    return width;
}

} // namespace contend::ui
