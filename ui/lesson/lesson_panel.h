// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/theme.h"

#include <QDialog>
#include <QWidget>

class QLabel;
class QTextBrowser;
class QVBoxLayout;

namespace contend::ui {

/// What the charts mean, in a few words beside them, and the way to the whole lesson.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(const Theme& theme, QWidget* parent = nullptr);
    void setLesson(const Lesson& lesson);
    void setTheme(const Theme& theme);

signals:
    void lessonRequested();

private:
    QVBoxLayout* m_column = nullptr;
    QLabel* m_seen = nullptr;
};

/// The whole lesson to read. Does not block the window: charts go on beside it.
class LessonDialog : public QDialog {
    Q_OBJECT

public:
    LessonDialog(const Lesson& lesson, const Theme& theme, QWidget* parent = nullptr);

private:
    QTextBrowser* m_text = nullptr;
};

} // namespace contend::ui
