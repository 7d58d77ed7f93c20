// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QPushButton>

namespace contend::ui {

/// A push button that shows its key quietly after its words: "Stop Space", "Threads 2". The key is for the
/// eye only; where there is no room it is left out, then the words are shortened; whoever makes the button
/// sees to the shortcut. Style sheet and roles work as for any button.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    KeyButton(const QString& words, const QString& key, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setKey(const QString& key);
    /// Name of an icon before the words; empty for none.
    void setIconName(const QString& name);
    /// Words and key give way to the icon alone, where there is little room.
    void setIconOnly(bool only);
    /// What a tooltip says: the sentence, then the key.
    void explain(const QString& sentence, const QString& key);

    /// The width that it would want with that key and shape.
    int widthWith(const QString& key, bool icon_only) const;
    const QString& key() const { return m_key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;
    QFont keyFont() const;
    int contentWidth(const QString& key, bool icon_only) const;
    int wordsWidth() const;
    QSize sizeWith(int content) const;
    int gap() const;
    int iconSide() const;
    QColor wordColour() const;
    QColor keyColour() const;
    bool onAccent() const;

    Theme m_theme;
    QString m_key;
    QString m_icon_name;
    bool m_icon_only = false;
    mutable QString m_measured; ///< the words whose width is known
    mutable int m_words_width = 0;
};

} // namespace contend::ui
