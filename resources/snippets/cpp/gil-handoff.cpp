// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds the interpreter lock?
// C++ has none, so here is one after CPython's rules, in small: who has
// waited for a whole switch interval asks the holder to drop the lock,
// and the holder looks at that wish between two batches of work.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr double kBatchMs = 0.1; // {batch}
constexpr double kSwitchIntervalMs = 5.0; // {switch-interval}
constexpr double kSeconds = 0.8;

class InterpreterLock {
public:
    void take() {
        std::unique_lock lock(m_mutex);
        while (m_held) {
            const long before = m_switches;
            const std::chrono::duration<double, std::milli> interval(
                kSwitchIntervalMs);
            const bool patient = m_free.wait_for(lock, interval) ==
                                 std::cv_status::no_timeout;
            if (!patient && m_held && m_switches == before)
                m_drop_request = true;
        }
        m_held = true;
        m_drop_request = false;
        if (m_holder != std::this_thread::get_id())
            ++m_switches;
        m_holder = std::this_thread::get_id();
        m_switched.notify_all();
    }

    void drop() {
        std::unique_lock lock(m_mutex);
        m_held = false;
        m_free.notify_one();
        // Asked to: wait until somebody else has it, or we would be
        // quicker.
        if (m_drop_request)
            m_switched.wait(lock, [this, before = m_switches] {
                return m_switches != before;
            });
    }

    bool dropRequested() const { return m_drop_request; }
    long switches() const { return m_switches; }

private:
    std::mutex m_mutex;
    std::condition_variable m_free, m_switched;
    std::atomic<bool> m_drop_request = false;
    bool m_held = false;
    std::thread::id m_holder;
    long m_switches = 0;
};

void compute(double ms) {
    const auto used_ms = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
    };
    for (const double end = used_ms() + ms; used_ms() < end;) {
    }
}

int main() {
    InterpreterLock gil;
    std::atomic<bool> stop = false;
    std::vector<std::jthread> threads;
    for (int me = 0; me < kWorkers; ++me)
        threads.emplace_back([&] {
            gil.take();
            while (!stop) {
                compute(kBatchMs);
                if (gil.dropRequested()) {
                    gil.drop();
                    gil.take();
                }
            }
            gil.drop();
        });
    std::this_thread::sleep_for(
        std::chrono::duration<double>(kSeconds));
    stop = true;
    threads.clear(); // joins them
    std::printf("%d threads, interval %g ms: %.0f hand-offs/s\n",
                kWorkers, kSwitchIntervalMs,
                static_cast<double>(gil.switches()) / kSeconds);
}
