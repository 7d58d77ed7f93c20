// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_panel.h"

#include "ui/look/style_sheet.h"
#include "ui/look/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace contend::ui {

LessonPanel::LessonPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    m_title = new QLabel(this);
    setRole(m_title, role::kSection);
    m_more = new QPushButton(this);
    setRole(m_more, role::kLink);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QPushButton::clicked, this, &LessonPanel::lessonRequested);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_more);
    m_column->addLayout(head);
    m_seen = new TextLabel(this);
    m_seen->setTextFormat(Qt::MarkdownText);
    setRole(m_seen, role::kMuted);
    m_column->addWidget(m_seen);
    setTheme(theme);
    retranslate();
}

void LessonPanel::retranslate()
{
    m_title->setText(tr("What you see"));
    m_more->setText(tr("Lesson"));
    m_more->setToolTip(tr("The whole lesson beside the charts (L)"));
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
