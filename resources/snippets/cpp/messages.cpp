// SPDX-License-Identifier: GPL-3.0-or-later
// Passing data between workers.
// Threads hand over a reference and are done. Between processes the
// bytes themselves must travel: through a pipe, a queue (a pipe that
// several may use, so it has locks), memory that both map, or a manager
// in between.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <new>
#include <semaphore.h>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 2; // {workers}
constexpr std::string_view kChannel = "queue"; // {channel}
constexpr int kMessageSize = 1024; // {message-size}
constexpr size_t kRoom = (1 << 24) / kMessageSize + 1; // in a queue
constexpr std::chrono::milliseconds kTime(500);
constexpr char kLast = 'e'; // how the last message begins

using Message = std::string;

/// Between threads: what is in a message never moves.
class ThreadQueue {
public:
    void put(Message message) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock,
                       [this] { return m_messages.size() < kRoom; });
        m_messages.push_back(std::move(message));
        m_changed.notify_all();
    }
    Message get() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_messages.empty(); });
        Message message = std::move(m_messages.front());
        m_messages.pop_front();
        m_changed.notify_all();
        return message;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Message> m_messages;
};

/// Reads or writes the whole message.
template <class Call>
void transfer(Call call, int pipe_end, Message& message) {
    for (size_t done = 0; done < message.size();) {
        const ssize_t moved = call(pipe_end, message.data() + done,
                                   message.size() - done);
        if (moved <= 0)
            _exit(1);
        done += static_cast<size_t>(moved);
    }
}

/// Between processes. Lies in memory that all map.
class ProcessChannel {
public:
    ProcessChannel() {
        for (sem_t* const one : {&m_empty, &m_put, &m_get})
            sem_init(one, 1, 1);
        sem_init(&m_full, 1, 0);
        if (pipe(m_in) != 0 || pipe(m_out) != 0)
            std::perror("pipe");
        if (kChannel == "manager" && fork() == 0) {
            Message message(kMessageSize, '\0');
            do { // the manager takes every message and hands it on
                transfer(read, m_in[0], message);
                transfer(write, m_out[1], message);
            } while (message[0] != kLast);
            _exit(0);
        }
    }
    void put(Message message) {
        if (kChannel == "shared-memory") {
            sem_wait(&m_empty);
            std::copy(message.begin(), message.end(), m_room);
            sem_post(&m_full);
            return;
        }
        if (kChannel == "queue")
            sem_wait(&m_put);
        transfer(write, m_in[1], message);
        if (kChannel == "queue")
            sem_post(&m_put);
    }
    Message get() {
        Message message(kMessageSize, '\0');
        if (kChannel == "shared-memory") {
            sem_wait(&m_full);
            std::copy(m_room, m_room + kMessageSize, message.begin());
            sem_post(&m_empty);
            return message;
        }
        if (kChannel == "queue")
            sem_wait(&m_get);
        transfer(read, kChannel == "manager" ? m_out[0] : m_in[0],
                 message);
        if (kChannel == "queue")
            sem_post(&m_get);
        return message;
    }

private:
    int m_in[2], m_out[2];
    sem_t m_empty, m_full, m_put, m_get;
    char m_room[kMessageSize];
};

struct Totals {
    std::atomic<long> received = 0, corrupt = 0;
};

template <class Channel>
void sendAll(Channel& channel) {
    const auto end = std::chrono::steady_clock::now() + kTime;
    while (std::chrono::steady_clock::now() < end)
        channel.put(Message(kMessageSize, 'm'));
    channel.put(Message(kMessageSize, kLast));
}

template <class Channel>
void receiveAll(Channel& channel, Totals& totals) {
    const Message expected(kMessageSize, 'm');
    for (Message got; (got = channel.get())[0] != kLast;) {
        ++totals.received;
        totals.corrupt += got != expected;
    }
}

/// In memory that all processes map.
template <class T>
T& makeShared() {
    return *new (mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0)) T;
}

template <class Channel>
void run(const char* kind, bool processes) {
    Totals& totals = makeShared<Totals>();
    std::vector<std::jthread> threads;
    for (int pair = 0; pair == 0 || pair < kWorkers / 2; ++pair) {
        Channel& channel = makeShared<Channel>();
        for (const bool sends : {true, false}) {
            const auto body = [&channel, &totals, sends] {
                if (sends)
                    sendAll(channel);
                else
                    receiveAll(channel, totals);
            };
            if (!processes)
                threads.emplace_back(body);
            else if (fork() == 0) {
                body();
                _exit(0);
            }
        }
    }
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    const double seconds = std::chrono::duration<double>(kTime).count();
    const double rate = static_cast<double>(totals.received) / seconds;
    std::printf("%s: %.0f messages/s, %.1f MB/s, %ld corrupt\n", kind,
                rate, rate * kMessageSize / 1e6, totals.corrupt.load());
}

int main() {
    run<ThreadQueue>("threads  ", false);
    run<ProcessChannel>("processes", true);
}
