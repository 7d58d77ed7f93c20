// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/key_help.h"

#include "ui/look/style_sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QVBoxLayout>
#include <utility>

namespace contend::ui {
namespace {

const QColor kVeil(0, 0, 0, 110);

} // namespace

KeyHelp::KeyHelp(const QList<KeyLine>& lines, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto* const centre = new QVBoxLayout(this);
    centre->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    centre->addWidget(m_scroll, 0, Qt::AlignCenter);
    setLines(lines);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
    show();
    raise();
    setFocus();
}

void KeyHelp::setLines(const QList<KeyLine>& lines)
{
    setAccessibleName(tr("Keys"));
    QStringList spoken;
    for (const KeyLine& line : lines)
        spoken << tr("%1: %2", "keys, what they do").arg(line.keys, line.meaning);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    QFrame* const card = buildCard(lines);
    m_scroll->setWidget(card);
    m_scroll->setMaximumSize(card->sizeHint() + QSize(m_theme.space(2), 0)); // room for a scroll bar
    m_scroll->setMinimumSize(m_scroll->maximumSize().boundedTo(parentWidget()->size() -
                                                               QSize(m_theme.space(4), m_theme.space(4))));
}

QFrame* KeyHelp::buildCard(const QList<KeyLine>& lines)
{
    auto* const card = new QFrame(this);
    setRole(card, role::kCard);
    auto* const grid = new QGridLayout(card);
    grid->setContentsMargins(m_theme.space(4), m_theme.space(3), m_theme.space(4), m_theme.space(3));
    grid->setHorizontalSpacing(m_theme.space(4));
    grid->setVerticalSpacing(m_theme.space(0.75));
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
    // Every key closes the list, those with a meaning in the window too; arrows scroll it where it is long.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyHelp::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    const int page = m_scroll->viewport()->height() / 2;
    const std::pair<int, int> steps[] = {
        {Qt::Key_Down, page / 4}, {Qt::Key_Up, -page / 4}, {Qt::Key_PageDown, page}, {Qt::Key_PageUp, -page}};
    QScrollBar* const bar = m_scroll->verticalScrollBar();
    for (const auto& [key, step] : steps)
        if (event->key() == key && bar->maximum() > 0)
            return bar->setValue(bar->value() + step);
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
