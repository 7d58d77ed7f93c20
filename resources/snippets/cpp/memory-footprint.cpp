// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory does a worker cost?
// Threads share everything. A forked process shares the data of its
// parent until one of them writes: each page (4 KiB) that is written is
// copied.
#include <cstdio>
#include <cstring>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr int kDataMib = 64; // {data}
constexpr double kTouched = 0.0; // {touched}
constexpr size_t kPage = 4096;

struct Memory {
    double private_mib = 0, pss_mib = 0, rss_mib = 0;
};

/// What the system says about this process; PSS shares out fairly.
Memory memoryOfThisProcess() {
    Memory memory;
    std::FILE* const file = std::fopen("/proc/self/smaps_rollup", "r");
    if (!file)
        return memory;
    char line[256], name[64];
    for (double kib = 0; std::fgets(line, sizeof line, file);) {
        if (std::sscanf(line, "%63[^:]: %lf kB", name, &kib) != 2)
            continue;
        if (std::strncmp(name, "Private_", 8) == 0 && name[8] != 'H')
            memory.private_mib += kib / 1024;
        else if (std::strcmp(name, "Pss") == 0)
            memory.pss_mib = kib / 1024;
        else if (std::strcmp(name, "Rss") == 0)
            memory.rss_mib = kib / 1024;
    }
    std::fclose(file);
    return memory;
}

/// Writes one byte in each page of the first kTouched percent.
void touch(std::vector<char>& data) {
    const auto end = static_cast<size_t>(
        static_cast<double>(data.size()) * kTouched / 100);
    for (size_t place = 0; place < end; place += kPage)
        data[place] = 'y';
}

struct Shared {
    pthread_barrier_t everybody;
    Memory memory[kWorkers];
};

void workAsProcess(int me, std::vector<char>& data, Shared& shared) {
    touch(data);
    pthread_barrier_wait(
        &shared.everybody); // measure while all of them live
    shared.memory[me] = memoryOfThisProcess();
    pthread_barrier_wait(&shared.everybody);
}

void tell(const char* kind, int processes, const Memory* memory) {
    Memory sum;
    for (int k = 0; k < processes; ++k) {
        sum.private_mib += memory[k].private_mib;
        sum.pss_mib += memory[k].pss_mib;
        sum.rss_mib += memory[k].rss_mib;
    }
    std::printf(
        "%s: %d workers, private %.0f MiB, shared out fairly (PSS) "
        "%.0f MiB, counted again for each (RSS) %.0f MiB\n",
        kind, kWorkers, sum.private_mib, sum.pss_mib, sum.rss_mib);
}

int main() {
    std::vector<char> data(static_cast<size_t>(kDataMib) * 1024 * 1024,
                           'x');
    auto* const shared = static_cast<Shared*>(
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    pthread_barrierattr_t kind;
    pthread_barrierattr_init(&kind);
    pthread_barrierattr_setpshared(&kind, PTHREAD_PROCESS_SHARED);
    pthread_barrier_init(&shared->everybody, &kind, kWorkers);
    for (int me = 0; me < kWorkers; ++me) {
        if (fork() == 0) {
            workAsProcess(me, data, *shared);
            _exit(0);
        }
    }
    while (wait(nullptr) > 0) {
    }
    std::vector<std::jthread> threads;
    for (int me = 0; me < kWorkers; ++me)
        threads.emplace_back(touch, std::ref(data));
    threads.clear(); // joins them
    const Memory memory = memoryOfThisProcess();
    tell("threads  ", 1, &memory);
    tell("processes", kWorkers, shared->memory);
}
