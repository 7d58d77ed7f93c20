// SPDX-License-Identifier: GPL-3.0-or-later
// Do more threads make a calculation faster?
// The same prime numbers are counted by one worker, by threads and by
// processes. In C++ there is no interpreter lock: threads may use every
// core, just as processes do.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr double kOperationMs = 0.4; // {operation}
constexpr int kFirst = 100'001; // primes are counted from here on
constexpr double kAllMs = 500; // so much work in all

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

int countPrimes(int first, int last) {
    int count = 0;
    for (int number = first; number < last; number += 2) {
        int divisor = 3;
        while (divisor * divisor <= number && number % divisor != 0)
            divisor += 2;
        count += divisor * divisor > number ? 1 : 0;
    }
    return count;
}

/// Numbers in a block that takes about kOperationMs on this machine.
int blockSize() {
    constexpr int kSample = 200'000;
    const Clock::time_point begin = Clock::now();
    if (countPrimes(kFirst, kFirst + kSample) == 0)
        return 2; // cannot be, but now nobody may leave the counting
                  // out
    const double sample_ms = secondsSince(begin) * 1000;
    return std::max(
        2, static_cast<int>(kSample * kOperationMs / sample_ms));
}

void work(int blocks, int size) {
    volatile int found =
        0; // volatile: the compiler must not do without
    for (int block = 0; block < blocks; ++block) {
        const int first = kFirst + 2 * block;
        found = found + countPrimes(first, first + size);
    }
}

void tell(const char* kind, double took_s, double alone_s) {
    std::printf("%-10s: %.2f s, %.2f times as fast\n", kind, took_s,
                alone_s / took_s);
}

int main() {
    const int size = blockSize();
    const int blocks_each =
        std::max(1, static_cast<int>(
                        std::lround(kAllMs / kOperationMs / kWorkers)));
    Clock::time_point begin = Clock::now();
    work(blocks_each * kWorkers, size);
    const double alone_s = secondsSince(begin);
    tell("sequential", alone_s, alone_s);

    begin = Clock::now();
    std::vector<std::thread> threads;
    for (int me = 0; me < kWorkers; ++me)
        threads.emplace_back(work, blocks_each, size);
    for (std::thread& thread : threads)
        thread.join();
    tell("threads", secondsSince(begin), alone_s);

    begin = Clock::now();
    for (int me = 0; me < kWorkers; ++me) {
        if (fork() == 0) {
            work(blocks_each, size);
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) {
    }
    tell("processes", secondsSince(begin), alone_s);
}
