// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace contend::ui {

/// What the charts mean, in a few words beside them, and the way to the whole lesson.
class LessonPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit LessonPanel(const Theme& theme, QWidget* parent = nullptr);
    void setLesson(const Lesson& lesson);
    void setTheme(const Theme& theme);

signals:
    void lessonRequested();

protected:
    void retranslate() override;

private:
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_seen = nullptr;
};

} // namespace contend::ui
