// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/text_label.h"

namespace contend::ui {

/// Words that take one line where there is room and as many as they need where there is not: nothing of them
/// is ever cut off. Never wider than its words, so that something may follow close behind.
class WrappedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    int oneLine() const;
};

} // namespace contend::ui
