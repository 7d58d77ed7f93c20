// SPDX-License-Identifier: GPL-3.0-or-later
// Why does the window freeze?
// A window wants to beat 60 times a second. Heavy work in the same
// thread stops it for as long as one heavy piece takes; in another
// thread or process it does not.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <stop_token>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 2; // {workers}
constexpr double kBlockMs = 200.0; // {block}
constexpr double kBeat = 1.0 / 60;
constexpr double kSeconds = 0.8;

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + time.tv_nsec / 1e9;
}

/// One heavy piece of work.
void heavy() {
    const double end = now(CLOCK_THREAD_CPUTIME_ID) + kBlockMs / 1000;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end) {
    }
}

/// Beats for a while, with heavy work in between or without.
void beat(const char* kind, bool heavy_work) {
    const double begin = now(CLOCK_MONOTONIC);
    double last = begin, worst = 0;
    int beats = 0;
    while (last < begin + kSeconds) {
        if (heavy_work)
            heavy();
        // Sleep until the next beat; those that are over are missed.
        const double late =
            std::fmod(now(CLOCK_MONOTONIC) - begin, kBeat);
        std::this_thread::sleep_for(
            std::chrono::duration<double>(kBeat - late));
        const double time = now(CLOCK_MONOTONIC);
        worst = std::max(worst, time - last);
        last = time;
        ++beats;
    }
    std::printf("%-11s: %d beats of %.0f, worst gap %.0f ms\n", kind,
                beats, (last - begin) / kBeat, worst * 1000);
}

int main() {
    beat("same thread", true);
    {
        std::vector<std::jthread> threads; // asked to stop, then joined
        for (int k = 1; k < kWorkers; ++k)
            threads.emplace_back([](const std::stop_token& stop) {
                while (!stop.stop_requested())
                    heavy();
            });
        beat("threads", false);
    }
    std::fflush(stdout);
    std::vector<pid_t> children;
    for (int k = 1; k < kWorkers; ++k) {
        children.push_back(fork());
        if (children.back() == 0)
            while (true)
                heavy();
    }
    beat("processes", false);
    for (const pid_t child : children) {
        kill(child, SIGTERM);
        waitpid(child, nullptr, 0);
    }
}
