// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/strip_mark.h"
#include "ui/look/theme.h"

#include <QWidget>

namespace contend::ui {

/// The round sign at the left of a message strip.
class StripSign : public QWidget {
    Q_OBJECT

public:
    using Mark = StripMark;

    explicit StripSign(QWidget* parent = nullptr);
    void show(Mark mark, const StripColours& colours, int side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark = Mark::Letter;
    StripColours m_colours;
};

} // namespace contend::ui
