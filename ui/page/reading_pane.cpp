// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/reading_pane.h"

#include "ui/lesson/lesson_view.h"
#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/on_demand.h"
#include "ui/widget/view_switch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contend::ui {

ReadingPane::ReadingPane(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_switch(new ViewSwitch(theme, this))
    , m_views(new QStackedWidget(this))
    , m_lesson(new OnDemand<LessonView>([this](QWidget* in) { return makeLesson(in); }, m_views))
{
    setRole(this, role::kPanel);
    setStyleProperty(this, "side", QStringLiteral("right"));
    m_column->addWidget(buildHead());
    m_column->addWidget(m_views, 1);
    connect(m_switch, &ViewSwitch::chosen, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_switch, &ViewSwitch::chosen, this, &ReadingPane::viewChosen);
    addView({}, {}, m_lesson);
    setTheme(theme);
    retranslate();
}

void ReadingPane::retranslate()
{
    nameView(kLesson, tr("Lesson"), tr("What people say, what to try, what the charts show"));
    m_fold->setToolTip(tr("Fold this panel away"));
    m_fold->setAccessibleName(tr("Fold this panel away"));
}

QWidget* ReadingPane::buildHead()
{
    auto* const head = new QWidget(this);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_fold = new QPushButton(head);
    setRole(m_fold, role::kQuiet);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QPushButton::clicked, this, &ReadingPane::foldRequested);
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(m_fold, 0, Qt::AlignVCenter);
    return head;
}

LessonView* ReadingPane::makeLesson(QWidget* parent) const
{
    auto* const view = new LessonView(m_theme, parent);
    view->setLesson(m_shown);
    return view;
}

LessonView& ReadingPane::lesson() const
{
    return m_lesson->get();
}

int ReadingPane::addView(const QString& name, const QString& tooltip, QWidget* view)
{
    const int number = m_switch->add(name, tooltip); // before the view, as Tab goes
    m_views->addWidget(view);
    return number;
}

void ReadingPane::nameView(int number, const QString& name, const QString& tooltip)
{
    m_switch->name(number, name, tooltip);
}

void ReadingPane::showView(int number)
{
    m_switch->choose(number);
}

int ReadingPane::currentView() const
{
    return m_switch->current();
}

void ReadingPane::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setContentsMargins(theme.space(2.25), theme.space(1.5), theme.space(1), theme.space(1));
    m_column->setSpacing(theme.space(1.5));
    m_switch->setTheme(theme);
    m_fold->setIcon(icon(theme, QStringLiteral("fold-right")));
    if (LessonView* const view = m_lesson->made())
        view->setTheme(theme);
}

void ReadingPane::setLesson(const std::optional<Lesson>& lesson)
{
    m_shown = lesson.value_or(Lesson{});
    if (LessonView* const view = m_lesson->made())
        view->setLesson(m_shown);
}

void ReadingPane::setWords(const std::optional<Lesson>& lesson)
{
    m_shown = lesson.value_or(Lesson{});
    if (LessonView* const view = m_lesson->made())
        view->setWords(m_shown);
}

} // namespace contend::ui
