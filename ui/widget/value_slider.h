// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/value_steps.h"

#include <QSlider>

namespace contend::ui {

/// A slider on a parameter's own scale. Arrows move it a little, with Shift as little as can be, PgUp and
/// PgDn far, Home and End to the ends; a click goes where it points. The wheel turns it only while it has the
/// focus, so that scrolling a panel changes nothing.
class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(const plan::Parameter& parameter, QWidget* parent = nullptr);

    double parameterValue() const { return m_value; }
    /// Moves the handle and tells nobody.
    void showValue(double value);

signals:
    /// The person moved it.
    void edited(double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow(int position);
    void edit(double value);
    void step(int direction, StepSize size);

    plan::Parameter m_parameter;
    double m_value = 0;
    bool m_showing = false;
};

} // namespace contend::ui
