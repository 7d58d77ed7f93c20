// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLayout>
#include <algorithm>

namespace contend::ui {

/// A column at a side of the window: of the width it is given, or of the one that its words need if that is
/// more, whenever they change.
class SideColumn : public QFrame {
public:
    explicit SideColumn(QWidget* parent = nullptr)
        : QFrame(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    /// In logical pixels.
    void setUsualWidth(int width)
    {
        m_usual_width = width;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        return {std::max(m_usual_width, minimumSizeHint().width()), QFrame::sizeHint().height()};
    }

    /// Qt tells layouts nothing of what changes in them while they are hidden, and they keep what they knew.
    void measureAnew()
    {
        for (QLayout* const each : findChildren<QLayout*>())
            each->invalidate();
        for (QWidget* const each : findChildren<QWidget*>())
            each->updateGeometry();
        updateGeometry();
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        QFrame::showEvent(event);
        measureAnew();
    }

private:
    int m_usual_width = 0;
};

} // namespace contend::ui
