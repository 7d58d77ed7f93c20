// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/notice_bar.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace contend::ui {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setRole(this, role::kStrip);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setRole(m_action, role::kLink);
    setRole(m_close, role::kQuiet);
    for (QPushButton* const button : {m_action, m_close})
        button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_action);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    setTheme(theme);
    retranslate();
}

void NoticeBar::setTheme(const Theme& theme)
{
    m_row->setContentsMargins(theme.space(1.25), theme.space(0.75), theme.space(0.75), theme.space(0.75));
    m_row->setSpacing(theme.space(0.5));
    m_close->setIcon(icon(theme, QStringLiteral("close")));
}

void NoticeBar::say(Kind kind, const QString& sentence, const QString& action, const QString& action_tip)
{
    setStyleProperty(this, "kind", kind == Kind::Error ? QStringLiteral("error") : QStringLiteral("info"));
    m_words->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setToolTip(action_tip);
    m_action->setVisible(!action.isEmpty());
    show();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_words->text();
}

void NoticeBar::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace contend::ui
