// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>
#include <QString>

namespace contend::ui {

/// Words of several lines. Layouts ask dozens of times how high they are at one and the same width, and a
/// plain label sets its lines anew for each; this one remembers.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    mutable QHash<int, int> m_heights; ///< by width, of the words measured
    mutable QString m_measured;
};

} // namespace contend::ui
