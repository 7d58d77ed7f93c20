// SPDX-License-Identifier: GPL-3.0-or-later
// One worker crashes: who else is lost?
// A crash ends the process it happens in. Threads live in one process,
// so all of them go; of processes only one goes, and the others work
// on. (All of it happens in child processes; this program sees how they
// end.)
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr int kVictim = 1; // {victim}
constexpr std::string_view kKind = "null-pointer"; // {kind}
constexpr std::string_view kRestart = "off"; // {restart}
constexpr std::chrono::milliseconds kWhole(600), kCrashAfter(300);

using Operations = std::atomic<long>;
using Clock = std::chrono::steady_clock;

void crash() {
    const rlimit none{0, 0}, little{1 << 28, 1 << 28};
    setrlimit(RLIMIT_CORE, &none); // leaves no core file
    if (kKind == "null-pointer") {
        volatile int* volatile nowhere = nullptr;
        *nowhere = 1;
    } else if (kKind == "memory") {
        setrlimit(RLIMIT_AS, &little);
        try {
            std::vector<std::vector<char>> hoard;
            while (true)
                hoard.emplace_back(1 << 24);
        } catch (const std::bad_alloc&) {
            _exit(3); // nothing can be done without memory
        }
    }
    std::abort();
}

void work(Operations& operations, bool is_victim) {
    const Clock::time_point begin = Clock::now();
    while (Clock::now() < begin + kWhole) {
        ++operations;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (is_victim && Clock::now() > begin + kCrashAfter)
            crash();
    }
}

/// Runs that in a child process.
template <class Body>
pid_t start(Body body) {
    const pid_t child = fork();
    if (child == 0) {
        body();
        _exit(0);
    }
    return child;
}

int main() {
    void* const memory =
        mmap(nullptr, kWorkers * sizeof(Operations),
             PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto* const operations = new (memory) Operations[kWorkers];

    // One process with all the workers as its threads.
    const pid_t host = start([operations] {
        std::vector<std::jthread> threads;
        for (int me = 0; me < kWorkers; ++me)
            threads.emplace_back(work, std::ref(operations[me]),
                                 me == kVictim);
    });
    int status = 0;
    waitpid(host, &status, 0);
    const int all_or_none = status == 0 ? 0 : kWorkers;
    std::printf("threads  : %d of %d workers lost (signal %d)\n",
                all_or_none, kWorkers, WTERMSIG(status));

    // A process for each worker.
    std::vector<pid_t> children;
    for (int me = 0; me < kWorkers; ++me)
        children.push_back(start(
            [operations, me] { work(operations[me], me == kVictim); }));
    int lost = 0;
    for (int left = kWorkers; left > 0; --left) {
        wait(&status);
        if (status == 0)
            continue;
        ++lost;
        if (kRestart == "on") {
            ++left;
            start([operations] { work(operations[kVictim], false); });
        }
    }
    std::printf(
        "processes: %d of %d workers lost, restarted: %s, operations",
        lost, kWorkers, kRestart.data());
    for (int me = 0; me < kWorkers; ++me)
        std::printf(" %ld", operations[me].load());
    std::printf("\n");
}
