// SPDX-License-Identifier: GPL-3.0-or-later
// Condition variables at work: producers, a bounded queue, consumers.
// Who finds the queue full waits for space, who finds it empty waits
// for an item. Every change wakes one of those who wait for just that.
// (Between threads alone: std::mutex and std::condition_variable.)
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <new>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kProducers = 2; // {producers}
constexpr int kConsumers = 2; // {consumers}
constexpr int kCapacity = 8; // {capacity}
constexpr double kProduceMs = 1.0; // {produce}
constexpr double kConsumeMs = 1.0; // {consume}
constexpr int kItems = 200;
constexpr int kTheEnd = -1;

class BoundedQueue {
public:
    BoundedQueue() {
        pthread_mutexattr_t mutex;
        pthread_mutexattr_init(&mutex);
        pthread_mutexattr_setpshared(&mutex, PTHREAD_PROCESS_SHARED);
        pthread_mutex_init(&m_mutex, &mutex);
        pthread_condattr_t condition;
        pthread_condattr_init(&condition);
        pthread_condattr_setpshared(&condition, PTHREAD_PROCESS_SHARED);
        pthread_cond_init(&m_space, &condition);
        pthread_cond_init(&m_items, &condition);
    }
    void put(int item) {
        pthread_mutex_lock(&m_mutex);
        while (m_end - m_begin == kCapacity)
            pthread_cond_wait(&m_space, &m_mutex);
        m_ring[m_end++ % kCapacity] = item;
        pthread_cond_signal(&m_items);
        pthread_mutex_unlock(&m_mutex);
    }
    int get() {
        pthread_mutex_lock(&m_mutex);
        while (m_end == m_begin)
            pthread_cond_wait(&m_items, &m_mutex);
        const int item = m_ring[m_begin++ % kCapacity];
        pthread_cond_signal(&m_space);
        pthread_mutex_unlock(&m_mutex);
        return item;
    }

private:
    pthread_mutex_t m_mutex;
    pthread_cond_t m_space, m_items;
    std::array<int, kCapacity> m_ring{};
    unsigned m_begin = 0, m_end = 0;
};

struct Shared {
    BoundedQueue queue;
    std::array<std::atomic<int>, kItems> seen{};
};

void pause(double ms) {
    std::this_thread::sleep_for(
        std::chrono::duration<double, std::milli>(ms));
}

/// The first workers produce, the others consume.
void work(int me, Shared& shared) {
    if (me >= kProducers) {
        for (int item; (item = shared.queue.get()) != kTheEnd;) {
            ++shared.seen[static_cast<size_t>(item)];
            pause(kConsumeMs);
        }
        return;
    }
    for (int item = me; item < kItems; item += kProducers) {
        pause(kProduceMs);
        shared.queue.put(item);
    }
}

void run(const char* kind, bool processes) {
    void* const memory =
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Shared& shared = *new (memory) Shared;
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    std::vector<pid_t> children;
    for (int me = 0; me < kProducers + kConsumers; ++me) {
        if (!processes)
            threads.emplace_back(work, me, std::ref(shared));
        else if (children.push_back(fork()); children.back() == 0) {
            work(me, shared);
            _exit(0);
        }
    }
    const auto await = [&](size_t me) {
        if (processes)
            waitpid(children[me], nullptr, 0);
        else
            threads[me].join();
    };
    for (size_t me = 0; me < kProducers; ++me)
        await(me);
    for (int k = 0; k < kConsumers; ++k)
        shared.queue.put(kTheEnd);
    for (size_t me = kProducers; me < kProducers + kConsumers; ++me)
        await(me);
    const std::chrono::duration<double> took =
        std::chrono::steady_clock::now() - begin;
    int lost = 0, doubled = 0;
    for (const int seen : shared.seen) {
        lost += seen == 0;
        doubled += seen > 1;
    }
    std::printf("%s: %.0f items/s, %d lost, %d doubled\n", kind,
                kItems / took.count(), lost, doubled);
    munmap(memory, sizeof(Shared));
}

int main() {
    run("threads  ", false);
    run("processes", true);
}
