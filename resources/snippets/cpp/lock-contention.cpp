// SPDX-License-Identifier: GPL-3.0-or-later
// What does a lock cost?
// Part of each operation happens inside a lock that all workers share.
// Only one can be inside, so however many workers there are, together
// they are at most 1 / share times as fast as one (Amdahl).
#include <atomic>
#include <cstdio>
#include <ctime>
#include <new>
#include <pthread.h>
#include <semaphore.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr double kCriticalShare = 80.0; // {critical-share}
constexpr double kCriticalLengthUs = 100.0; // {critical-length}
constexpr std::string_view kLock = "mutex"; // {lock}
constexpr double kReaders = 90.0; // {readers}
constexpr double kSeconds = 0.5;

/// One of four locks; it works between processes, too.
class Guard {
public:
    Guard() {
        pthread_mutexattr_t mutex;
        pthread_mutexattr_init(&mutex);
        pthread_mutexattr_setpshared(&mutex, PTHREAD_PROCESS_SHARED);
        pthread_mutex_init(&m_mutex, &mutex);
        pthread_rwlockattr_t rwlock;
        pthread_rwlockattr_init(&rwlock);
        pthread_rwlockattr_setpshared(&rwlock, PTHREAD_PROCESS_SHARED);
        pthread_rwlock_init(&m_rwlock, &rwlock);
        sem_init(&m_semaphore, 1, 1);
    }
    void enter(bool reads) {
        if (kLock == "mutex")
            pthread_mutex_lock(&m_mutex);
        else if (kLock == "semaphore")
            sem_wait(&m_semaphore);
        else if (kLock == "spin")
            while (m_spin.test_and_set(std::memory_order_acquire))
                ; // never sleeps, tries again
        else if (reads)
            pthread_rwlock_rdlock(&m_rwlock);
        else
            pthread_rwlock_wrlock(&m_rwlock);
    }
    void leave() {
        if (kLock == "mutex")
            pthread_mutex_unlock(&m_mutex);
        else if (kLock == "semaphore")
            sem_post(&m_semaphore);
        else if (kLock == "spin")
            m_spin.clear(std::memory_order_release);
        else
            pthread_rwlock_unlock(&m_rwlock);
    }

private:
    pthread_mutex_t m_mutex;
    pthread_rwlock_t m_rwlock;
    sem_t m_semaphore;
    std::atomic_flag m_spin;
};

struct Shared {
    Guard guard;
    std::atomic<long> operations = 0;
    std::atomic<double> waited_s = 0;
};

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + time.tv_nsec / 1e9;
}

void compute(double us) {
    const double end = now(CLOCK_THREAD_CPUTIME_ID) + us / 1e6;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end) {
    }
}

void work(Shared& shared) {
    constexpr double kShare = kCriticalShare > 0 ? kCriticalShare : 1;
    constexpr double kOutsideUs =
        kCriticalLengthUs * (100 / kShare - 1);
    double waited_s = 0;
    long done = 0;
    for (const double end = now(CLOCK_MONOTONIC) + kSeconds;; ++done) {
        const double begin = now(CLOCK_MONOTONIC);
        if (begin >= end)
            break;
        if (kCriticalShare > 0) {
            shared.guard.enter(done % 100 < kReaders);
            waited_s += now(CLOCK_MONOTONIC) - begin;
            compute(kCriticalLengthUs);
            shared.guard.leave();
        }
        compute(kOutsideUs);
    }
    shared.operations += done;
    shared.waited_s += waited_s;
}

void run(const char* kind, bool processes, int count) {
    void* const memory =
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Shared& shared = *new (memory) Shared;
    std::vector<std::jthread> threads;
    for (int me = 0; me < count; ++me) {
        if (!processes)
            threads.emplace_back(work, std::ref(shared));
        else if (fork() == 0) {
            work(shared);
            _exit(0);
        }
    }
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    std::printf(
        "%s: %d at work, %.0f operations/s, waiting for the lock "
        "%.0f %% of the time\n",
        kind, count, shared.operations / kSeconds,
        100 * shared.waited_s / count / kSeconds);
    munmap(memory, sizeof(Shared));
}

int main() {
    run("sequential", false, 1);
    run("threads   ", false, kWorkers);
    run("processes ", true, kWorkers);
}
