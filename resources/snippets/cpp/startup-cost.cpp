// SPDX-License-Identifier: GPL-3.0-or-later
// Many small tasks: what does it cost to start a worker for each?
// A thread starts in tens of microseconds, a process takes longer. A
// pool starts its workers once; then a task costs no more than taking
// it.
#include <atomic>
#include <cstdio>
#include <ctime>
#include <new>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 2; // {workers}
constexpr double kTaskMs = 1.0; // {task}
constexpr double kSeconds = 0.4;

double now(clockid_t clock = CLOCK_MONOTONIC) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + time.tv_nsec / 1e9;
}

void task() {
    const double end = now(CLOCK_THREAD_CPUTIME_ID) + kTaskMs / 1000;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end) {
    }
}

void tell(const char* kind, long done, double took_s, double start_s) {
    std::printf("%-16s: %.0f tasks/s, %.0f µs for a start\n", kind,
                static_cast<double>(done) / took_s, start_s * 1e6);
}

/// A thread or a process for each task, kWorkers of them at a time.
void newWorkerForEach(const char* kind, bool processes) {
    long done = 0;
    double start_s = 0;
    const double begin = now();
    for (; now() < begin + kSeconds; done += kWorkers) {
        std::vector<std::jthread> threads;
        for (int k = 0; k < kWorkers; ++k) {
            const double before = now();
            if (!processes)
                threads.emplace_back(task);
            else if (fork() == 0) {
                task();
                _exit(0);
            }
            start_s += now() - before;
        }
        threads.clear(); // joins them
        while (wait(nullptr) > 0) {
        }
    }
    tell(kind, done, now() - begin,
         start_s / static_cast<double>(done));
}

struct Done {
    std::atomic<long> tasks = 0;
};

/// The same workers for all tasks.
void pool(const char* kind, bool processes) {
    void* const memory =
        mmap(nullptr, sizeof(Done), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Done& done = *new (memory) Done;
    const double begin = now();
    const auto work = [&done, begin] {
        for (; now() < begin + kSeconds; ++done.tasks)
            task();
    };
    std::vector<std::jthread> threads;
    for (int k = 0; k < kWorkers; ++k) {
        if (!processes)
            threads.emplace_back(work);
        else if (fork() == 0) {
            work();
            _exit(0);
        }
    }
    const double start_s = (now() - begin) / kWorkers;
    threads.clear();
    while (wait(nullptr) > 0) {
    }
    tell(kind, done.tasks, now() - begin, start_s);
    munmap(memory, sizeof(Done));
}

int main() {
    newWorkerForEach("thread-per-task", false);
    newWorkerForEach("process-per-task", true);
    pool("thread-pool", false);
    pool("process-pool", true);
}
