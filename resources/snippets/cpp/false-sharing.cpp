// SPDX-License-Identifier: GPL-3.0-or-later
// Two counters on one cache line.
// Each worker counts in a number of its own, so nothing is shared and
// nothing needs a lock. But cores own memory by lines of 64 bytes:
// packed numbers lie on the same line, and the cores take it away from
// each other.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <new>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 2; // {workers}
constexpr std::string_view kLayout = "packed"; // {layout}
constexpr int kLineBytes = 64;
constexpr double kSeconds = 0.4;

struct Packed {
    std::atomic<long> value;
};
struct alignas(kLineBytes) Padded {
    std::atomic<long> value;
};

template <class Counter>
struct Shared {
    alignas(kLineBytes) Counter counters[kWorkers]{};
    alignas(kLineBytes) std::atomic<bool> stop = false;
};

/// Nobody else writes this number, so load and store are enough.
void work(std::atomic<long>& number, const std::atomic<bool>& stop) {
    while (!stop.load(std::memory_order_relaxed))
        for (int k = 0; k < 1000; ++k)
            number.store(number.load(std::memory_order_relaxed) + 1,
                         std::memory_order_relaxed);
}

/// Million increments per second of all workers together.
template <class Counter>
double rate(bool processes) {
    using Memory = Shared<Counter>;
    void* const memory =
        mmap(nullptr, sizeof(Memory), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Memory& shared = *new (memory) Memory;
    std::vector<std::jthread> threads;
    for (Counter& counter : shared.counters) {
        if (!processes)
            threads.emplace_back(work, std::ref(counter.value),
                                 std::cref(shared.stop));
        else if (fork() == 0) {
            work(counter.value, shared.stop);
            _exit(0);
        }
    }
    std::this_thread::sleep_for(
        std::chrono::duration<double>(kSeconds));
    shared.stop = true;
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    double sum = 0;
    for (const Counter& counter : shared.counters)
        sum += static_cast<double>(counter.value);
    munmap(memory, sizeof(Memory));
    return sum / kSeconds / 1e6;
}

void run(const char* kind, bool processes) {
    const double packed = rate<Packed>(processes);
    const double padded = rate<Padded>(processes);
    const bool chosen = kLayout == "packed";
    std::printf("%s: %s %.0f million/s, %s %.0f\n", kind,
                chosen ? "packed" : "padded", chosen ? packed : padded,
                chosen ? "padded" : "packed", chosen ? padded : packed);
}

int main() {
    run("threads  ", false);
    run("processes", true);
}
