// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/text_label.h"

#include <QEvent>

namespace contend::ui {
namespace {

constexpr qsizetype kMostWidths = 16; ///< a window that is dragged asks for ever new ones

} // namespace

TextLabel::TextLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int TextLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_heights.size() >= kMostWidths) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    QLabel::changeEvent(event);
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ContentsRectChange || event->type() == QEvent::Polish)
        m_heights.clear();
    return QLabel::event(event);
}

} // namespace contend::ui
