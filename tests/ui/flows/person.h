// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "ui/widget/value_slider.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWindow>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <vector>

namespace contend::ui::test {

/// Somebody who uses the window with mouse and keyboard alone: every click and key enters at the window's
/// edge and finds its way as a real one does, so what is covered, disabled or without the focus is not
/// reached.
class Person {
public:
    /// Keys go to the window in front.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QWindow* const front = QGuiApplication::focusWindow())
            QTest::keyClick(front, key, modifiers);
    }
    static void type(const QString& text)
    {
        for (const QChar letter : text)
            if (QWindow* const front = QGuiApplication::focusWindow())
                QTest::keyClick(front, letter.toLatin1());
    }

    /// False if something else would have been hit.
    static bool click(QWidget* widget) { return widget != nullptr && click(widget, widget->rect().center()); }
    static bool click(QWidget* widget, const QPoint& place)
    {
        bringIntoView(widget);
        if (!isReachable(widget, place))
            return false;
        QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {}, inWindow(widget, place));
        return true;
    }
    static bool doubleClick(QWidget* widget, const QPoint& place)
    {
        if (!isReachable(widget, place))
            return false;
        QTest::mouseDClick(widget->window()->windowHandle(), Qt::LeftButton, {}, inWindow(widget, place));
        return true;
    }
    static bool click(QListWidget& list, QListWidgetItem* item)
    {
        if (item == nullptr)
            return false;
        list.scrollToItem(item);
        return click(list.viewport(), list.visualItemRect(item).center());
    }

    /// Takes the handle and pulls it until the slider shows at least (from below) or at most (from above)
    /// that value, a pixel at a time; whoever watches sees everything in between. False if it was not to be
    /// had.
    static bool drag(ValueSlider* slider, double value)
    {
        bringIntoView(slider);
        const QPoint handle = handleOf(*slider);
        if (!isReachable(slider, handle))
            return false;
        QWindow* const window = slider->window()->windowHandle();
        QTest::mousePress(window, Qt::LeftButton, {}, inWindow(slider, handle));
        const bool upwards = slider->parameterValue() < value;
        int x = handle.x();
        const auto arrived = [&] {
            return upwards ? slider->parameterValue() >= value : slider->parameterValue() <= value;
        };
        while (!arrived() && x > 0 && x < slider->width()) {
            x += upwards ? 1 : -1;
            QTest::mouseMove(window, inWindow(slider, {x, handle.y()}));
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(slider, {x, handle.y()}));
        return arrived();
    }

    /// What a window manager does when a dialog has closed.
    static bool returnTo(QWidget& window)
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

private:
    static QPoint inWindow(QWidget* widget, const QPoint& place)
    {
        return widget->mapTo(widget->window(), place);
    }
    static bool isReachable(QWidget* widget, const QPoint& place)
    {
        const QWidget* const hit = widget->window()->childAt(inWindow(widget, place));
        return widget->isVisible() && widget->isEnabled() && hit != nullptr &&
               (hit == widget || widget->isAncestorOf(hit));
    }
    static void bringIntoView(QWidget* widget)
    {
        for (QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget())
            if (auto* const area = qobject_cast<QScrollArea*>(up))
                area->ensureWidgetVisible(widget);
    }
    static QPoint handleOf(const QSlider& slider)
    {
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = slider.orientation();
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = option.sliderValue = slider.sliderPosition();
        option.state |= QStyle::State_Horizontal;
        return slider.style()
            ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
            .center();
    }
};

/// Children of any thread of that process ("self") that live or were not waited for.
inline std::vector<int> childrenOf(const std::string& process)
{
    std::vector<int> children;
    std::error_code gone;
    for (const auto& task : std::filesystem::directory_iterator("/proc/" + process + "/task", gone)) {
        std::ifstream in(task.path() / "children");
        for (int child = 0; in >> child;)
            children.push_back(child);
    }
    return children;
}

inline std::vector<int> ownChildren()
{
    return childrenOf("self");
}

inline bool hasNoChild()
{
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

} // namespace contend::ui::test
