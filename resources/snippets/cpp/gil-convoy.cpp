// SPDX-License-Identifier: GPL-3.0-or-later
// What does one busy thread do to a thread that talks?
// A client sends a small message to an echo process and waits for it,
// over and over. Under an interpreter lock it must win the lock back
// after each wait, and a busy thread gives it up only once in a switch
// interval.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kBusyThreads = 2; // {busy-threads}
constexpr int kMessageSize = 64; // {message-size}
constexpr double kSwitchIntervalMs = 5.0; // {switch-interval}
constexpr double kSeconds = 0.8;

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

/// CPython's in small: who has waited for an interval asks for the
/// lock, and who drops it on request waits until somebody else has
/// taken it.
class InterpreterLock {
public:
    void take() {
        std::unique_lock lock(m_mutex);
        while (m_held)
            if (m_free.wait_for(lock,
                                Milliseconds(kSwitchIntervalMs)) ==
                    std::cv_status::timeout &&
                m_held)
                m_drop_request = true;
        m_held = true;
        m_drop_request = false;
        m_taken.notify_all();
    }
    void drop() {
        std::unique_lock lock(m_mutex);
        m_held = false;
        m_free.notify_one();
        m_taken.wait(lock, [this] { return !m_drop_request; });
    }
    bool dropRequested() const { return m_drop_request; }

private:
    std::mutex m_mutex;
    std::condition_variable m_free, m_taken;
    std::atomic<bool> m_drop_request = false;
    bool m_held = false;
};

void beBusy(const std::atomic<bool>& stop, InterpreterLock* gil) {
    volatile long sum = 0;
    if (gil)
        gil->take();
    while (!stop) {
        for (int k = 0; k < 10'000; ++k)
            sum = sum + k;
        if (gil && gil->dropRequested()) {
            gil->drop();
            gil->take();
        }
    }
    if (gil)
        gil->drop();
}

bool exchange(int connection, std::vector<char>& message) {
    const size_t size = message.size();
    return send(connection, message.data(), size, MSG_NOSIGNAL) > 0 &&
           recv(connection, message.data(), size, MSG_WAITALL) ==
               static_cast<ssize_t>(size);
}

void ask(const char* kind, int connection, InterpreterLock* gil) {
    std::vector<char> message(kMessageSize, 'x');
    std::vector<double> times_ms;
    const auto end =
        Clock::now() + std::chrono::duration<double>(kSeconds);
    for (auto begin = Clock::now(); begin < end; begin = Clock::now()) {
        if (!exchange(connection, message)) // waits without the lock
            return std::perror("exchange");
        if (gil) {
            gil->take();
            gil->drop();
        }
        times_ms.push_back(Milliseconds(Clock::now() - begin).count());
    }
    std::sort(times_ms.begin(), times_ms.end());
    std::printf("%-15s: %.0f requests/s, p50 %.3f ms, p99 %.3f ms, "
                "worst %.1f ms\n",
                kind, static_cast<double>(times_ms.size()) / kSeconds,
                times_ms[times_ms.size() / 2],
                times_ms[times_ms.size() * 99 / 100], times_ms.back());
}

int main() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return 1;
    const pid_t echo = fork();
    if (echo == 0) {
        close(ends[0]);
        std::vector<char> message(kMessageSize);
        while (recv(ends[1], message.data(), message.size(),
                    MSG_WAITALL) > 0)
            send(ends[1], message.data(), message.size(), MSG_NOSIGNAL);
        _exit(0);
    }
    close(ends[1]);
    InterpreterLock lock;
    for (InterpreterLock* const gil :
         {static_cast<InterpreterLock*>(nullptr), &lock}) {
        std::atomic<bool> stop = false;
        std::vector<std::jthread> busy;
        for (int k = 0; k < kBusyThreads; ++k)
            busy.emplace_back(beBusy, std::cref(stop), gil);
        ask(gil ? "threads and GIL" : "threads", ends[0], gil);
        stop = true;
    }
    close(ends[0]);
    waitpid(echo, nullptr, 0);
}
