// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/side_panel.h"

#include "ui/lesson/bet_card.h"
#include "ui/lesson/lesson_panel.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/parameter_panel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace contend::ui {

SidePanel::SidePanel(SetupModel& model, const Theme& theme, QWidget* parent)
    : SideColumn(parent)
    , m_theme(theme)
    , m_parameters(new ParameterPanel(model, theme))
    , m_bet(new BetCard(theme))
    , m_lesson(new LessonPanel(theme))
{
    setRole(this, role::kPanel);
    setStyleProperty(this, "side", QStringLiteral("right"));
    layOut();
    connect(m_bet, &BetCard::hideRequested, this, [this] {
        setBetsWanted(false);
        emit betsUnwanted();
    });
    connect(m_lesson, &LessonPanel::lessonRequested, this, &SidePanel::lessonRequested);
    setTheme(theme);
}

void SidePanel::layOut()
{
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* const content = new QWidget;
    setRole(content, role::kPanel);
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_parameters);
    m_column->addWidget(m_bet);
    m_column->addWidget(m_lesson);
    m_column->addStretch();
    content->installEventFilter(this);
    m_scroll->setWidget(content);
    outer->addWidget(m_scroll);
}

void SidePanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setContentsMargins(theme.space(2.25), theme.space(2), theme.space(2.25), theme.space(2));
    m_column->setSpacing(theme.space(3));
    m_parameters->setTheme(theme);
    m_bet->setTheme(theme);
    m_lesson->setTheme(theme);
}

void SidePanel::setLesson(const std::optional<Lesson>& lesson)
{
    const Lesson shown = lesson.value_or(Lesson{});
    m_has_bet = !shown.bet.isEmpty();
    m_bet->setBet(shown.bet);
    m_lesson->setLesson(shown);
    m_lesson->setVisible(lesson.has_value());
    updateVisibility();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SidePanel::setWords(const std::optional<Lesson>& lesson)
{
    const Lesson shown = lesson.value_or(Lesson{});
    m_bet->setWords(shown.bet);
    m_lesson->setLesson(shown);
}

void SidePanel::setBetsWanted(bool wanted)
{
    m_bets_wanted = wanted;
    updateVisibility();
}

QSize SidePanel::minimumSizeHint() const
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return {m_scroll->widget()->minimumSizeHint().width() + bar, m_scroll->minimumSizeHint().height()};
}

/// A scroll area keeps to itself that what is in it needs another width.
bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return SideColumn::eventFilter(watched, event);
}

void SidePanel::updateVisibility()
{
    m_bet->setVisible(m_bets_wanted && m_has_bet);
}

} // namespace contend::ui
