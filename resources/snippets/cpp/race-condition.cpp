// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when two workers add to the same number?
// Adding is load, add, store. Who stores in between is overwritten: an
// update is lost. A lock lets one worker through the three steps at a
// time; an atomic addition cannot be cut.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <new>
#include <pthread.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 2; // {workers}
constexpr std::string_view kProtection = "none"; // {protection}
constexpr std::string_view kCounters = "shared"; // {counters}
constexpr std::chrono::milliseconds kTime(200);

struct Number {
    // Atomic, for C++ leaves it open what happens to a plain one; but
    // load() and store() are two steps, just as with a plain number.
    std::atomic<long> value = 0;
    alignas(64) std::atomic<long> made = 0;
    pthread_mutex_t mutex;

    Number() {
        pthread_mutexattr_t kind;
        pthread_mutexattr_init(&kind);
        pthread_mutexattr_setpshared(&kind, PTHREAD_PROCESS_SHARED);
        pthread_mutex_init(&mutex, &kind);
    }
    void addOne() {
        const long seen = value.load(std::memory_order_relaxed);
        value.store(seen + 1, std::memory_order_relaxed);
    }
};

/// A thousand increments.
void addMany(Number& number) {
    for (int k = 0; k < 1000; ++k) {
        if (kProtection == "none") {
            number.addOne();
        } else if (kProtection == "atomic") {
            number.value.fetch_add(1, std::memory_order_relaxed);
        } else {
            pthread_mutex_lock(&number.mutex);
            number.addOne();
            pthread_mutex_unlock(&number.mutex);
        }
    }
}

void work(Number& number) {
    const auto end = std::chrono::steady_clock::now() + kTime;
    long made = 0;
    for (; std::chrono::steady_clock::now() < end; made += 1000)
        addMany(number);
    number.made += made;
}

void tell(const char* kind, long expected, long actual) {
    std::printf("%s: expected %ld, actual %ld, lost %ld\n", kind,
                expected, actual, expected - actual);
}

int main() {
    // One page for all: threads share it anyway, processes because of
    // MAP_SHARED.
    void* const page =
        mmap(nullptr, 2 * sizeof(Number), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto* const numbers = static_cast<Number*>(page);
    std::vector<std::thread> threads;
    Number* const first = new (numbers) Number;
    for (int me = 0; me < kWorkers; ++me)
        threads.emplace_back(work, std::ref(*first));
    for (std::thread& thread : threads)
        thread.join();
    tell("threads  ", first->made, first->value);

    Number* const second = new (numbers + 1) Number;
    for (int me = 0; me < kWorkers; ++me) {
        if (fork() == 0) {
            Number own; // a private one: nothing shared, nothing lost
            work(kCounters == "shared" ? *second : own);
            second->made += own.made;
            second->value += own.value;
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) {
    }
    tell("processes", second->made, second->value);
}
