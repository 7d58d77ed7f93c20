// SPDX-License-Identifier: GPL-3.0-or-later
// Five philosophers.
// naive:   everybody takes the left fork, then the right one. Once all
// hold
//          their left fork, everybody waits for everybody: a deadlock.
// ordered: the fork with the lower number first; no circle can close.
// timeout: who waits too long for the second fork puts the first one
// back.
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <new>
#include <pthread.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kPhilosophers = 5; // {philosophers}
constexpr std::string_view kStrategy = "naive"; // {strategy}
constexpr double kEatingMs = 2.0; // {eating}
constexpr double kThinkingMs = 1.0; // {thinking}
constexpr double kPatienceMs = 20.0; // {patience}
constexpr double kReachMs = 5; // from the first fork to the second
constexpr double kSeconds = 0.8;

struct Table {
    std::array<pthread_mutex_t, kPhilosophers> forks;
    std::atomic<int> waiting = 0; // with one fork in hand
    std::atomic<bool> stop = false;
    std::atomic<long> meals = 0, put_back = 0;

    Table() {
        pthread_mutexattr_t kind;
        pthread_mutexattr_init(&kind);
        pthread_mutexattr_setpshared(&kind, PTHREAD_PROCESS_SHARED);
        for (pthread_mutex_t& fork : forks)
            pthread_mutex_init(&fork, &kind);
    }
};

void pause(double ms) {
    std::this_thread::sleep_for(
        std::chrono::duration<double, std::milli>(ms));
}

bool acquireWithin(pthread_mutex_t& fork, double ms) {
    timespec end{};
    clock_gettime(CLOCK_REALTIME, &end);
    const long ns = end.tv_nsec + static_cast<long>(ms * 1e6);
    end.tv_sec += ns / 1'000'000'000;
    end.tv_nsec = ns % 1'000'000'000;
    return pthread_mutex_timedlock(&fork, &end) == 0;
}

bool acquireSecond(Table& table, pthread_mutex_t& fork, int me) {
    if (kStrategy ==
        "timeout") // not all equally long, or all come back
        return acquireWithin(fork, kPatienceMs * (1 + me / 10.0));
    ++table.waiting;
    bool got = false;
    while (!got && !table.stop) // this program must not hang for ever
        got = acquireWithin(fork, 50);
    --table.waiting;
    return got;
}

void dine(int me, Table& table) {
    int first = me, second = (me + 1) % kPhilosophers;
    if (kStrategy == "ordered" && first > second)
        std::swap(first, second);
    while (!table.stop) {
        pause(kThinkingMs);
        pthread_mutex_lock(&table.forks[static_cast<size_t>(first)]);
        pause(kReachMs);
        pthread_mutex_t& other =
            table.forks[static_cast<size_t>(second)];
        if (acquireSecond(table, other, me)) {
            pause(kEatingMs);
            ++table.meals;
            pthread_mutex_unlock(&other);
        } else if (!table.stop) {
            ++table.put_back;
        }
        pthread_mutex_unlock(&table.forks[static_cast<size_t>(first)]);
    }
}

/// True once everybody waits with one fork in hand and nobody has
/// eaten.
bool watch(const Table& table) {
    const long meals = table.meals;
    pause(20 + kEatingMs);
    return table.waiting == kPhilosophers && table.meals == meals;
}

void run(const char* kind, bool processes) {
    void* const memory =
        mmap(nullptr, sizeof(Table), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Table& table = *new (memory) Table;
    std::vector<std::jthread> threads;
    for (int me = 0; me < kPhilosophers; ++me) {
        if (!processes)
            threads.emplace_back(dine, me, std::ref(table));
        else if (fork() == 0) {
            dine(me, table);
            _exit(0);
        }
    }
    double passed_s = 0;
    bool deadlock = false;
    const auto begin = std::chrono::steady_clock::now();
    while (!deadlock && passed_s < kSeconds) {
        deadlock = watch(table);
        passed_s = std::chrono::duration<double>(
                       std::chrono::steady_clock::now() - begin)
                       .count();
    }
    table.stop = true;
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    std::printf(
        "%s: %s after %.2f s, %ld meals, fork put back %ld times\n",
        kind, deadlock ? "DEADLOCK" : "no deadlock", passed_s,
        table.meals.load(), table.put_back.load());
    munmap(memory, sizeof(Table));
}

int main() {
    run("threads  ", false);
    run("processes", true);
}
