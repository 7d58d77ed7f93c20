// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/wrapped_label.h"

#include <QEvent>
#include <QStringList>
#include <algorithm>

namespace contend::ui {

WrappedLabel::WrappedLabel(QWidget* parent)
    : TextLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedLabel::oneLine() const
{
    const QMargins margins = contentsMargins();
    return fontMetrics().horizontalAdvance(text()) + 2 + margins.left() + margins.right();
}

QSize WrappedLabel::sizeHint() const
{
    return {oneLine(), heightForWidth(oneLine())};
}

/// The longest word decides how narrow it can be.
QSize WrappedLabel::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {std::min(widest + 2, oneLine()), fontMetrics().lineSpacing()};
}

void WrappedLabel::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace contend::ui
