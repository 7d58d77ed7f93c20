// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/key_button.h"

#include "ui/look/icons.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace contend::ui {

KeyButton::KeyButton(const QString& words, const QString& key, const Theme& theme, QWidget* parent)
    : QPushButton(words, parent)
    , m_theme(theme)
    , m_key(key)
{
    setFocusPolicy(Qt::TabFocus); // a click must not take Space away from Run
}

void KeyButton::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_measured.clear();
    m_words_width = 0;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString& name)
{
    m_icon_name = name;
    updateGeometry();
    update();
}

void KeyButton::setIconOnly(bool only)
{
    if (m_icon_only == only)
        return;
    m_icon_only = only;
    updateGeometry();
    update();
}

void KeyButton::explain(const QString& sentence, const QString& key)
{
    setToolTip(key.isEmpty() ? sentence : tr("%1 (%2)", "what a button does, its key").arg(sentence, key));
    setAccessibleName(text());
    setAccessibleDescription(toolTip());
}

QFont KeyButton::wordFont() const
{
    return themeFont(m_theme, TextSize::Body, onAccent() ? TextWeight::SemiBold : TextWeight::Medium);
}

QFont KeyButton::keyFont() const
{
    const bool segment = property("role").toString() == QLatin1String("segment");
    return themeFont(m_theme, segment ? TextSize::Small : TextSize::Body);
}

int KeyButton::gap() const
{
    return m_theme.space(0.75);
}

int KeyButton::iconSide() const
{
    return static_cast<int>(m_theme.textPx(TextSize::Body));
}

/// In the wider of both weights, so that a button keeps its width when it is chosen. A row that looks for the
/// arrangement that fits asks again and again.
int KeyButton::wordsWidth() const
{
    if (m_measured != text()) {
        const QFontMetrics bold(themeFont(m_theme, TextSize::Body, TextWeight::SemiBold));
        m_words_width = bold.horizontalAdvance(text());
        m_measured = text();
    }
    return m_words_width;
}

int KeyButton::contentWidth(const QString& key, bool icon_only) const
{
    int width = m_icon_name.isEmpty() ? 0 : iconSide();
    if (icon_only && width > 0)
        return width;
    if (width > 0)
        width += gap();
    width += wordsWidth();
    if (!key.isEmpty())
        width += gap() + QFontMetrics(keyFont()).horizontalAdvance(key);
    return width;
}

QSize KeyButton::sizeHint() const
{
    return sizeWith(contentWidth(m_key, m_icon_only));
}

int KeyButton::widthWith(const QString& key, bool icon_only) const
{
    return sizeWith(contentWidth(key, icon_only)).width();
}

QSize KeyButton::sizeWith(int content) const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.icon = QIcon();
    const QFontMetrics metrics(wordFont());
    return style()->sizeFromContents(QStyle::CT_PushButton, &option,
                                     QSize(content, std::max(metrics.height(), iconSide())), this);
}

bool KeyButton::onAccent() const
{
    return property("role").toString() == QLatin1String("primary") ||
           (property("role").toString() == QLatin1String("segment") && isChecked());
}

QColor KeyButton::wordColour() const
{
    if (!isEnabled())
        return m_theme.disabled_text;
    if (onAccent())
        return m_theme.accent_text;
    return isChecked() ? m_theme.selection_text : m_theme.text;
}

QColor KeyButton::keyColour() const
{
    if (!isEnabled())
        return m_theme.disabled_text;
    return onAccent() ? m_theme.accent_muted_text : m_theme.muted_text;
}

void KeyButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButtonBevel, option); // the whole would draw a second focus mark

    const int room = width() - 2 * gap();
    const bool has_key = !m_key.isEmpty() && contentWidth(m_key, m_icon_only) <= width();
    int x = std::max(gap(), (width() - contentWidth(has_key ? m_key : QString(), m_icon_only)) / 2);
    if (!m_icon_name.isEmpty()) {
        const QRect place(x, (height() - iconSide()) / 2, iconSide(), iconSide());
        ui::icon(m_icon_name, wordColour()).paint(&painter, place);
        x += iconSide() + gap();
    }
    if (m_icon_only && !m_icon_name.isEmpty())
        return;
    const auto draw = [&](const QString& words, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += QFontMetrics(font).horizontalAdvance(words) + gap();
    };
    const int for_words = room - (m_icon_name.isEmpty() ? 0 : iconSide() + gap());
    draw(contentWidth({}, false) <= room
             ? text()
             : QFontMetrics(wordFont()).elidedText(text(), Qt::ElideRight, for_words),
         wordFont(), wordColour());
    if (has_key)
        draw(m_key, keyFont(), keyColour());
}

} // namespace contend::ui
