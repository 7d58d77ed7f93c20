// SPDX-License-Identifier: GPL-3.0-or-later
// Making progress together, or running at the same time?
// All workers get on, even on one core: they take turns. How many run
// at the same instant is another question: look at the cores that were
// busy.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <sched.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr int kCores = 2; // {cores}
constexpr double kOperationMs = 0.4; // {operation}
constexpr double kSeconds = 0.6;

struct Report {
    long operations;
    double busy_s;
};

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + time.tv_nsec / 1e9;
}

/// Needs so much time on a core, however long it has to wait for one.
void compute(double ms) {
    const double end = now(CLOCK_THREAD_CPUTIME_ID) + ms / 1000;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end) {
    }
}

void work(Report& report) {
    const double end = now(CLOCK_MONOTONIC) + kSeconds;
    const double begin_s = now(CLOCK_THREAD_CPUTIME_ID);
    while (now(CLOCK_MONOTONIC) < end) {
        compute(kOperationMs);
        ++report.operations;
    }
    report.busy_s = now(CLOCK_THREAD_CPUTIME_ID) - begin_s;
}

void tell(const char* kind, const Report* reports) {
    double busy_s = 0;
    std::printf("%s: operations of each worker", kind);
    for (int me = 0; me < kWorkers; ++me) {
        std::printf(" %ld", reports[me].operations);
        busy_s += reports[me].busy_s;
    }
    std::printf(", %.2f cores busy on average\n", busy_s / kSeconds);
}

/// Allows the first kCores of the cores we have; workers inherit it.
void limitCores() {
    cpu_set_t ours, allowed;
    CPU_ZERO(&allowed);
    sched_getaffinity(0, sizeof ours, &ours);
    for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&allowed) < kCores;
         ++cpu)
        if (CPU_ISSET(cpu, &ours))
            CPU_SET(cpu, &allowed);
    sched_setaffinity(0, sizeof allowed, &allowed);
}

int main() {
    limitCores();
    std::vector<Report> reports(kWorkers);
    std::vector<std::thread> threads;
    for (Report& report : reports)
        threads.emplace_back(work, std::ref(report));
    for (std::thread& thread : threads)
        thread.join();
    tell("threads  ", reports.data());

    // Processes share nothing unless it is mapped for all of them.
    auto* const shared = static_cast<Report*>(
        mmap(nullptr, kWorkers * sizeof(Report), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    for (int me = 0; me < kWorkers; ++me) {
        if (fork() == 0) {
            work(shared[me]);
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) {
    }
    tell("processes", shared);
}
