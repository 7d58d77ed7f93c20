// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QTextBrowser>

namespace contend::ui {

/// The whole lesson to read, beside the charts. Scrolls by wheel and keys; a new lesson begins at its top.
class LessonView : public Retranslating<QTextBrowser> {
    Q_OBJECT

public:
    explicit LessonView(const Theme& theme, QWidget* parent = nullptr);

    void setLesson(const Lesson& lesson);
    /// The same lesson in other words; keeps the place that was being read, as near as can be.
    void setWords(const Lesson& lesson);
    /// Keeps the place that was being read.
    void setTheme(const Theme& theme);

protected:
    void retranslate() override;

private:
    void setText();
    void setTextInPlace();

    Theme m_theme;
    QString m_markdown;
};

} // namespace contend::ui
