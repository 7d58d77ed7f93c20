// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace contend::ui {

/// A sentence beside what it is about, with one thing that can be done about it, until it is closed or
/// replaced. Hidden at first.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Error };

    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// action: what the button says; empty: there is none.
    void say(Kind kind, const QString& sentence, const QString& action = {}, const QString& action_tip = {});
    /// The sentence while it is shown, else empty.
    QString sentence() const;
    QPushButton* actionButton() const { return m_action; }

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QHBoxLayout* m_row = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace contend::ui
