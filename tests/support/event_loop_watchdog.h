// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QString>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <pthread.h>
#include <thread>
#include <vector>

namespace contend::ui::test {

/// Measures how long a window lets a person wait: a thread of its own sends the window's thread an event,
/// waits until it is handled, and sends the next one. The longest time from sending to handling is the
/// longest time in which a click would have seen nothing happen.
///
/// Prints what it found when it goes, and never fails a test: on a machine that is shared a gap may be
/// somebody else's. The longest time that the window's thread itself computed between two answers says what
/// is the window's own fault; Qt Test adds up to 10 ms of sleep to a gap while it waits for something.
///
/// Make it and use it on the window's thread.
class EventLoopWatchdog {
public:
    /// What the bar is: longer gaps are named, step by step.
    static constexpr double kLongest_ms = 50;

    /// The longest of a step, each on its own.
    struct Gap {
        QString step;
        double waited_ms = 0;
        double computing_ms = 0;
    };

    explicit EventLoopWatchdog(QString flow)
        : m_flow(std::move(flow))
        , m_receiver(*this)
    {
        pthread_getcpuclockid(pthread_self(), &m_cpu_clock);
        m_thread = std::thread([this] { ping(); });
    }
    EventLoopWatchdog(const EventLoopWatchdog&) = delete;
    EventLoopWatchdog& operator=(const EventLoopWatchdog&) = delete;
    ~EventLoopWatchdog()
    {
        stop();
        print();
    }

    /// What happens from here on is called so.
    void enter(const QString& step)
    {
        QCoreApplication::sendPostedEvents(&m_receiver); // what was answered late belongs to the step before
        m_gaps.push_back({step, 0, 0});
    }

    /// What the test itself does meanwhile (looking into files) is not the window's fault.
    template <typename Action>
    void leaveOut(Action&& action)
    {
        QCoreApplication::sendPostedEvents(&m_receiver);
        m_left_out.fetch_add(1);
        action();
        m_left_out.fetch_add(1);
    }

private:
    static constexpr std::uint64_t kEvery_ns = 2'000'000;

    struct Ping : QEvent {
        Ping(std::uint64_t sent, std::uint64_t cpu, std::uint64_t left_out)
            : QEvent(QEvent::User)
            , sent_ns(sent)
            , cpu_ns(cpu)
            , left_out_then(left_out)
        {}
        std::uint64_t sent_ns;
        std::uint64_t cpu_ns;
        std::uint64_t left_out_then;
    };

    class Receiver : public QObject {
    public:
        explicit Receiver(EventLoopWatchdog& owner)
            : m_owner(owner)
        {}
        bool event(QEvent* event) override
        {
            if (event->type() != QEvent::User)
                return QObject::event(event);
            m_owner.answer(*static_cast<const Ping*>(event));
            return true;
        }

    private:
        EventLoopWatchdog& m_owner;
    };

    std::uint64_t cpuNs() const
    {
        timespec ts{};
        clock_gettime(m_cpu_clock, &ts);
        return static_cast<std::uint64_t>(ts.tv_sec) * 1'000'000'000U +
               static_cast<std::uint64_t>(ts.tv_nsec);
    }

    void ping()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            m_answered = false;
            QCoreApplication::postEvent(&m_receiver, new Ping(base::nowNs(), cpuNs(), m_left_out));
            m_changed.wait(lock, [this] { return m_answered || m_stop; });
            lock.unlock();
            base::sleepNs(kEvery_ns);
            lock.lock();
        }
    }

    void answer(const Ping& ping)
    {
        const double waited = base::toSeconds(base::nowNs() - ping.sent_ns) * 1e3;
        const double computing = base::toSeconds(cpuNs() - ping.cpu_ns) * 1e3;
        if (ping.left_out_then == m_left_out) {
            m_gaps.back().waited_ms = std::max(m_gaps.back().waited_ms, waited);
            m_gaps.back().computing_ms = std::max(m_gaps.back().computing_ms, computing);
        }
        const std::lock_guard lock(m_mutex);
        m_answered = true;
        m_changed.notify_one();
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }

    void print() const
    {
        const Gap& gap = *std::ranges::max_element(m_gaps, {}, &Gap::waited_ms);
        const Gap& own = *std::ranges::max_element(m_gaps, {}, &Gap::computing_ms);
        std::printf("Event loop, %s: longest gap %.0f ms (%s), longest computing %.0f ms (%s)\n",
                    qPrintable(m_flow), gap.waited_ms, qPrintable(gap.step), own.computing_ms,
                    qPrintable(own.step));
        for (const Gap& each : m_gaps)
            if (each.computing_ms > kLongest_ms)
                std::printf("  computes too long: %.0f ms in: %s\n", each.computing_ms,
                            qPrintable(each.step));
        std::fflush(stdout);
    }

    QString m_flow;
    Receiver m_receiver;
    clockid_t m_cpu_clock{};
    std::vector<Gap> m_gaps{{QStringLiteral("the beginning"), 0, 0}};
    std::atomic<std::uint64_t> m_left_out{0};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_answered = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace contend::ui::test
