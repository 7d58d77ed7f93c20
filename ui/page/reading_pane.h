// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/widget/on_demand.h"

#include <QFrame>
#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace contend::ui {

class LessonView;
class ViewSwitch;

/// What is read beside the charts, never above them: the lesson, and further views of the experiment that the
/// window adds (its code). Folds away.
class ReadingPane : public Retranslating<QFrame> {
    Q_OBJECT

public:
    static constexpr int kLesson = 0;

    explicit ReadingPane(const Theme& theme, QWidget* parent = nullptr);

    /// One more view, with a button of that name; the pane owns it. Whoever adds it sees to its theme.
    /// Returns its number, for showView().
    int addView(const QString& name, const QString& tooltip, QWidget* view);
    /// Other words for a view that was added.
    void nameView(int number, const QString& name, const QString& tooltip);
    void showView(int number);
    int currentView() const;

    void setTheme(const Theme& theme);
    /// Nothing: an experiment without a lesson leaves an empty page.
    void setLesson(const std::optional<Lesson>& lesson);
    /// The same lesson in other words.
    void setWords(const std::optional<Lesson>& lesson);
    LessonView& lesson() const;

signals:
    void foldRequested();
    void viewChosen(int number);

protected:
    void retranslate() override;

private:
    QWidget* buildHead();
    LessonView* makeLesson(QWidget* parent) const;

    Theme m_theme;
    Lesson m_shown; ///< what the lesson's view shows once there is one
    QVBoxLayout* m_column = nullptr;
    ViewSwitch* m_switch = nullptr;
    QPushButton* m_fold = nullptr;
    QStackedWidget* m_views = nullptr;
    OnDemand<LessonView>* m_lesson = nullptr;
};

} // namespace contend::ui
