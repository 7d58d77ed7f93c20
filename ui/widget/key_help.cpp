// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/key_help.h"

#include "ui/look/style_sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace contend::ui {
namespace {

const QColor kVeil(0, 0, 0, 110);

} // namespace

KeyHelp::KeyHelp(const QList<KeyLine>& lines, const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    auto* const centre = new QVBoxLayout(this);
    centre->addWidget(buildCard(lines, theme), 0, Qt::AlignCenter);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
    show();
    raise();
    setFocus();
}

QFrame* KeyHelp::buildCard(const QList<KeyLine>& lines, const Theme& theme)
{
    auto* const card = new QFrame(this);
    setRole(card, role::kCard);
    auto* const grid = new QGridLayout(card);
    grid->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(0.75));
    auto* const title = new QLabel(tr("Keys"), card);
    setRole(title, role::kHeading);
    grid->addWidget(title, 0, 0, 1, 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto* const keys = new QLabel(lines.at(i).keys, card);
        setRole(keys, role::kSection);
        auto* const meaning = new QLabel(lines.at(i).meaning, card);
        setRole(meaning, role::kMuted);
        grid->addWidget(keys, static_cast<int>(i) + 1, 0);
        grid->addWidget(meaning, static_cast<int>(i) + 1, 1);
    }
    return card;
}

void KeyHelp::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), kVeil);
}

bool KeyHelp::event(QEvent* event)
{
    // Every key closes the list, those with a meaning in the window too.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyHelp::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

void KeyHelp::mousePressEvent(QMouseEvent* /*event*/)
{
    close();
}

bool KeyHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace contend::ui
