// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/theme.h"
#include "ui/model/setup_model.h"
#include "ui/widget/side_column.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace contend::ui {

class BetCard;
class LessonPanel;
class ParameterPanel;

/// The panel at the right: parameters, the bet before the run, what the charts mean.
class SidePanel : public SideColumn {
    Q_OBJECT

public:
    /// model must outlive the panel.
    SidePanel(SetupModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// An experiment without a lesson shows parameters only.
    void setLesson(const std::optional<Lesson>& lesson);
    /// The same lesson in other words; the bet stands.
    void setWords(const std::optional<Lesson>& lesson);
    void setBetsWanted(bool wanted);
    ParameterPanel& parameters() { return *m_parameters; }
    BetCard& bet() { return *m_bet; }
    /// Wide enough for every word beside the scroll bar.
    QSize minimumSizeHint() const override;

signals:
    void foldRequested();
    void betsUnwanted();
    void lessonRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void updateVisibility();

    Theme m_theme;
    bool m_bets_wanted = true;
    bool m_has_bet = false;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    ParameterPanel* m_parameters = nullptr;
    BetCard* m_bet = nullptr;
    LessonPanel* m_lesson = nullptr;
};

} // namespace contend::ui
