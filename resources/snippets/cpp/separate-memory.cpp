// SPDX-License-Identifier: GPL-3.0-or-later
// Where did my list go?
// Every worker appends to "the same" list. Threads really share it (and
// need a lock). A forked process has a copy of its own: what it appends
// nobody else will ever see, unless the list lies in memory that all
// map.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <new>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr std::string_view kList = "own"; // {list}
constexpr double kPauseMs = 20.0; // {pause}
constexpr int kEntries = 8; // by each worker

std::vector<int> entries; // one for all threads, one for each process
std::mutex entries_mutex;

/// In memory that every process maps: what they append, and what they
/// see.
struct Shared {
    std::atomic<int> used = 0;
    std::atomic<int> places[kWorkers * kEntries]{};
    std::atomic<int> finished = 0;
    std::atomic<int> seen[kWorkers]{};
};

void append(int entry, Shared* list) {
    if (list) {
        list->places[list->used++] = entry;
        return;
    }
    const std::lock_guard lock(entries_mutex);
    entries.push_back(entry);
}

void work(int me, Shared& shared, bool use_shared) {
    for (int k = 0; k < kEntries; ++k) {
        append(me, use_shared ? &shared : nullptr);
        std::this_thread::sleep_for(
            std::chrono::duration<double, std::milli>(kPauseMs));
    }
    for (++shared.finished; shared.finished < kWorkers;)
        std::this_thread::yield(); // all have appended, now look
    shared.seen[me] = use_shared ? shared.used.load()
                                 : static_cast<int>(entries.size());
}

void run(const char* kind, bool processes, bool use_shared) {
    void* const memory =
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Shared& shared = *new (memory) Shared;
    entries.clear();
    std::vector<std::jthread> threads;
    for (int me = 0; me < kWorkers; ++me) {
        if (!processes)
            threads.emplace_back(work, me, std::ref(shared),
                                 use_shared);
        else if (fork() == 0) {
            work(me, shared, use_shared);
            _exit(0);
        }
    }
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    std::printf("%s: %d entries made, seen by each worker:", kind,
                kWorkers * kEntries);
    for (const int seen : shared.seen)
        std::printf(" %d", seen);
    std::printf(", by the parent: %zu\n",
                use_shared ? static_cast<size_t>(shared.used)
                           : entries.size());
    munmap(memory, sizeof(Shared));
}

int main() {
    // A manager process would answer every append over a pipe; here
    // shared memory stands for both ways of keeping one list for all.
    run("threads  ", false, false);
    run("processes", true, kList != "own");
}
