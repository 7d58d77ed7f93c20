// SPDX-License-Identifier: GPL-3.0-or-later
// How much waiting before threads are enough?
// Each operation computes for a while and waits for a while. Without an
// interpreter lock threads keep up with processes at every share; what
// grows with waiting is what more workers than cores are good for.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr double kOperationMs = 4.0; // {operation}
constexpr double kWaitingShare = 50.0; // {waiting-share}
constexpr double kSeconds = 0.6;

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + time.tv_nsec / 1e9;
}

void compute(double ms) {
    const double end = now(CLOCK_THREAD_CPUTIME_ID) + ms / 1000;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end) {
    }
}

void operation() {
    const double waiting_ms = kOperationMs * kWaitingShare / 100;
    compute(kOperationMs - waiting_ms);
    std::this_thread::sleep_for(
        std::chrono::duration<double, std::milli>(waiting_ms));
}

/// Stores how many operations per second this worker made.
void work(double* rate) {
    const double begin = now(CLOCK_MONOTONIC);
    double end = begin;
    long done = 0;
    for (; end < begin + kSeconds; end = now(CLOCK_MONOTONIC), ++done)
        operation();
    *rate = static_cast<double>(done) / (end - begin);
}

double sum(const double* rates) {
    double all = 0;
    for (int me = 0; me < kWorkers; ++me)
        all += rates[me];
    return all;
}

int main() {
    auto* const rates = static_cast<double*>(
        mmap(nullptr, kWorkers * sizeof(double), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    work(rates);
    const double alone = rates[0];

    std::vector<std::thread> threads;
    for (int me = 0; me < kWorkers; ++me)
        threads.emplace_back(work, rates + me);
    for (std::thread& thread : threads)
        thread.join();
    const double with_threads = sum(rates);

    for (int me = 0; me < kWorkers; ++me) {
        if (fork() == 0) {
            work(rates + me);
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) {
    }
    std::printf("%d workers, %g %% of the time waiting\n", kWorkers,
                kWaitingShare);
    std::printf(
        "alone %.0f, threads %.0f, processes %.0f operations/s\n",
        alone, with_threads, sum(rates));
}
