// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace contend::ui {

/// The round sign at the left of a message strip: a tick, a letter i, an exclamation mark or a cross, so that
/// its meaning does not hang on the colour.
class StripSign : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Tick, Letter, Exclamation, Cross };

    explicit StripSign(QWidget* parent = nullptr);
    void show(Mark mark, const StripColours& colours, int side);
    /// The same sign elsewhere, such as in the row of a list.
    static void paint(QPainter& painter, const QRectF& place, Mark mark, const StripColours& colours);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark = Mark::Letter;
    StripColours m_colours;
};

} // namespace contend::ui
