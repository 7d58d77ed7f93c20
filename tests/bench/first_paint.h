// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QSize>
#include <QWidget>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace contend::bench {

/// Of both windows whose start is measured.
inline constexpr QSize kWindowSize(1440, 900);

/// Notes when its widget was painted for the first time since it counted.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& widget, std::function<bool()> counts)
        : m_counts(std::move(counts))
    {
        widget.installEventFilter(this);
    }
    bool seen = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        seen = seen || (event->type() == QEvent::Paint && m_counts());
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_counts;
};

/// Prints the moment at which the window had been painted, in nanoseconds of the steady clock, and ends as
/// hard as it can. counts: whether a painting counts now.
[[noreturn]] inline void showAndLeave(QWidget& widget, std::function<bool()> counts)
{
    FirstPaint paint(widget, std::move(counts));
    widget.resize(kWindowSize);
    widget.show();
    while (!paint.seen)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}

} // namespace contend::bench
