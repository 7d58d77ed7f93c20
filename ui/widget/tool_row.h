// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace contend::ui {

class KeyButton;

/// What can be done: run or stop, pause, compare (and how often each contender runs), sweep, replay, export,
/// projector. Where height is dear, a menu takes all but the first two.
class ToolRow : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// How much room the buttons take.
    enum class Shape {
        Full,    ///< words on every button
        Compact, ///< words on run and pause, icons on the rest
        Tight,   ///< words on run only
        Few,     ///< run, pause with their words, and a menu of the rest
        Fewest,  ///< the same with one word, run's, without its key
    };

    explicit ToolRow(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Run becomes Stop. can_pause: the picture can be frozen.
    void showRunning(bool running, bool can_pause);
    /// On the way to a stop nothing can be ordered but the end.
    void showEnding();
    void showPaused(bool paused);
    /// Pause means: after the present run; otherwise it freezes the picture.
    void setPauseBetweenRuns(bool between);
    void showProjector(bool on);
    /// How often a comparison measures each contender.
    void showRepeats(int repeats);
    /// Opens the choice of it.
    void openRepeats();
    void setCanExport(bool can);
    /// on: the replay goes on.
    void showReplay(bool can, bool on);
    void setShape(Shape shape);
    /// The width that the row would take in that shape.
    int widthIn(Shape shape) const;

    KeyButton* runButton() const { return m_run; }
    KeyButton* pauseButton() const { return m_pause; }
    KeyButton* compareButton() const { return m_compare; }
    KeyButton* repeatsButton() const { return m_repeats; }
    KeyButton* sweepButton() const { return m_sweep; }
    KeyButton* replayButton() const { return m_replay; }
    KeyButton* exportButton() const { return m_export; }
    KeyButton* projectorButton() const { return m_projector; }
    /// Opens the menu of what has no button of its own now.
    KeyButton* moreButton() const { return m_more; }

signals:
    void runRequested();
    void pauseRequested();
    void compareRequested();
    void repeatsChosen(int repeats);
    void sweepRequested();
    void replayRequested();
    void exportRequested();
    void projectorRequested();

protected:
    void retranslate() override;

private:
    KeyButton* add(const QString& icon);
    static bool isFew(Shape shape);
    bool isIn(const KeyButton* button, Shape shape) const;
    bool isIconOnly(const KeyButton* button, Shape shape) const;
    QString keyIn(const KeyButton* button, Shape shape) const;
    void buildButtons();
    void buildRepeats();
    void buildMore();
    void fillMore();
    void nameRepeats();
    void nameRun();
    void namePause();
    void setRunKey(const QString& key);

    Theme m_theme;
    QHBoxLayout* m_row = nullptr;
    KeyButton* m_run = nullptr;
    KeyButton* m_pause = nullptr;
    KeyButton* m_compare = nullptr;
    KeyButton* m_repeats = nullptr;
    QMenu* m_repeats_menu = nullptr;
    KeyButton* m_sweep = nullptr;
    KeyButton* m_replay = nullptr;
    KeyButton* m_export = nullptr;
    KeyButton* m_projector = nullptr;
    KeyButton* m_more = nullptr;
    QMenu* m_more_menu = nullptr;
    QList<KeyButton*> m_buttons;
    Shape m_shape = Shape::Full;
    QString m_run_key;
    bool m_pause_between_runs = false;
    bool m_running = false;
    int m_repeats_shown = 1;
};

} // namespace contend::ui
