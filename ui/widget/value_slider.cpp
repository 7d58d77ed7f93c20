// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/value_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>
#include <cmath>

namespace contend::ui {
namespace {

constexpr int kPositions = 1000;

int positionFor(const plan::Parameter& parameter, double value)
{
    return static_cast<int>(std::lround(plan::positionOf(parameter, value) * kPositions));
}

} // namespace

ValueSlider::ValueSlider(const plan::Parameter& parameter, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_parameter(parameter)
{
    setRange(0, kPositions);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, &ValueSlider::follow);
}

void ValueSlider::showValue(double value)
{
    m_value = value;
    m_showing = true;
    setValue(positionFor(m_parameter, value));
    m_showing = false;
}

void ValueSlider::follow(int position)
{
    if (m_showing)
        return;
    const double value = plan::valueAt(m_parameter, static_cast<double>(position) / kPositions);
    if (value == m_value)
        return;
    m_value = value;
    emit edited(value);
}

void ValueSlider::edit(double value)
{
    if (value == m_value)
        return;
    showValue(value);
    emit edited(value);
}

void ValueSlider::step(int direction, StepSize size)
{
    edit(steppedValue(m_parameter, m_value, direction, size));
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    const StepSize arrow = event->modifiers().testFlag(Qt::ShiftModifier) ? StepSize::Fine : StepSize::Normal;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward, arrow);
    case Qt::Key_Left:
        return step(-forward, arrow);
    case Qt::Key_Up:
        return step(1, arrow);
    case Qt::Key_Down:
        return step(-1, arrow);
    case Qt::Key_PageUp:
        return step(1, StepSize::Coarse);
    case Qt::Key_PageDown:
        return step(-1, StepSize::Coarse);
    case Qt::Key_Home:
        return edit(m_parameter.minimum);
    case Qt::Key_End:
        return edit(m_parameter.maximum);
    default:
        event->ignore(); // the window's own keys, such as Space
    }
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        if (!handle.contains(event->position().toPoint())) {
            const int room = width() - handle.width();
            const int x = static_cast<int>(event->position().x()) - handle.width() / 2;
            setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), x, room, option.upsideDown));
        }
    }
    QSlider::mousePressEvent(event); // now on the handle: goes on as a drag
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    step(event->angleDelta().y() > 0 ? 1 : -1,
         event->modifiers().testFlag(Qt::ShiftModifier) ? StepSize::Fine : StepSize::Normal);
    event->accept();
}

} // namespace contend::ui
