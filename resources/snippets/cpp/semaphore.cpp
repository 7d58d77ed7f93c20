// SPDX-License-Identifier: GPL-3.0-or-later
// A pool of K connections.
// A semaphore with K permits lets K workers use a connection at once;
// the others wait in front of it. Beyond K workers nothing gets faster.
// (Between threads alone it would be a std::counting_semaphore.)
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <new>
#include <semaphore.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 8; // {workers}
constexpr int kPermits = 4; // {permits}
constexpr double kHoldMs = 5.0; // {hold}
constexpr double kThinkMs = 1.0; // {think}
constexpr double kSeconds = 0.6;

struct Pool {
    sem_t permits;
    std::atomic<int> in_use = 0, peak = 0;
    std::atomic<long> uses = 0;
    std::atomic<double> waited_s = 0;

    Pool() {
        sem_init(&permits, 1, kPermits); // 1: between processes, too
    }
};

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

void useConnection(Pool& pool) {
    const int users = ++pool.in_use;
    int peak = pool.peak;
    while (users > peak &&
           !pool.peak.compare_exchange_weak(peak, users)) {
    }
    // The other side is at work.
    std::this_thread::sleep_for(
        std::chrono::duration<double, std::milli>(kHoldMs));
    --pool.in_use;
    ++pool.uses;
}

void work(Pool& pool) {
    const double end = now(CLOCK_MONOTONIC) + kSeconds;
    double begin = now(CLOCK_MONOTONIC);
    while (begin < end) {
        sem_wait(&pool.permits);
        pool.waited_s += now(CLOCK_MONOTONIC) - begin;
        useConnection(pool);
        sem_post(&pool.permits);
        compute(kThinkMs);
        begin = now(CLOCK_MONOTONIC);
    }
}

void run(const char* kind, bool processes) {
    void* const memory =
        mmap(nullptr, sizeof(Pool), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Pool& pool = *new (memory) Pool;
    std::vector<std::jthread> threads;
    for (int me = 0; me < kWorkers; ++me) {
        if (!processes)
            threads.emplace_back(work, std::ref(pool));
        else if (fork() == 0) {
            work(pool);
            _exit(0);
        }
    }
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    std::printf(
        "%s: %.0f uses/s, at most %d of %d permits in use, waiting "
        "%.0f %% of the time\n",
        kind, pool.uses / kSeconds, pool.peak.load(), kPermits,
        100 * pool.waited_s / kWorkers / kSeconds);
    munmap(memory, sizeof(Pool));
}

int main() {
    run("threads  ", false);
    run("processes", true);
}
