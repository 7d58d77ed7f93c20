// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_panel.h"

#include "ui/look/style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace contend::ui {

LessonPanel::LessonPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    auto* const title = new QLabel(tr("What you see"), this);
    setRole(title, role::kSection);
    auto* const more = new QPushButton(tr("Lesson"), this);
    setRole(more, role::kLink);
    more->setFocusPolicy(Qt::TabFocus);
    more->setToolTip(tr("The whole lesson beside the charts (L)"));
    connect(more, &QPushButton::clicked, this, &LessonPanel::lessonRequested);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(more);
    m_column->addLayout(head);
    m_seen = new QLabel(this);
    m_seen->setWordWrap(true);
    m_seen->setTextFormat(Qt::MarkdownText);
    setRole(m_seen, role::kMuted);
    m_column->addWidget(m_seen);
    setTheme(theme);
}

void LessonPanel::setLesson(const Lesson& lesson)
{
    m_seen->setText(lesson.section(QStringLiteral("seen")));
}

void LessonPanel::setTheme(const Theme& theme)
{
    m_column->setSpacing(theme.space(0.75));
}

} // namespace contend::ui
