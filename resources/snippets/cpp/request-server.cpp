// SPDX-License-Identifier: GPL-3.0-or-later
// A server under load: threads or processes?
// Each request needs some computing and some waiting. A pool of workers
// accepts connections on the same socket; a client with many
// connections, a process of its own, measures how long the answers
// take.
#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 8; // {workers}
constexpr int kConnections = 16; // {connections}
constexpr double kCpuUs = 200.0; // {cpu}
constexpr double kWaitMs = 2.0; // {wait}
constexpr double kSeconds = 0.7;

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

void compute(double us) {
    const auto used_us = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
    };
    for (const double end = used_us() + us; used_us() < end;) {
    }
}

/// One worker of the pool: a request at a time, until it is killed.
void serve(int listener) {
    while (true) {
        const int connection = accept(listener, nullptr, nullptr);
        char request[64];
        if (recv(connection, request, sizeof request, 0) > 0) {
            compute(kCpuUs);
            std::this_thread::sleep_for(Milliseconds(kWaitMs));
            send(connection, "done", 4, MSG_NOSIGNAL);
        }
        close(connection);
    }
}

/// The time an answer took; nothing good is below zero.
double ask(const sockaddr_in& address) {
    const Clock::time_point begin = Clock::now();
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    char answer[64];
    const bool ok =
        connect(connection, reinterpret_cast<const sockaddr*>(&address),
                sizeof address) == 0 &&
        send(connection, "please", 6, MSG_NOSIGNAL) == 6 &&
        recv(connection, answer, sizeof answer, 0) == 4;
    close(connection);
    return ok ? Milliseconds(Clock::now() - begin).count() : -1;
}

void load(const char* kind, const sockaddr_in& address) {
    std::vector<double> times_ms;
    long failed = 0;
    std::mutex mutex;
    const auto end =
        Clock::now() + std::chrono::duration<double>(kSeconds);
    std::vector<std::jthread> askers;
    for (int k = 0; k < kConnections; ++k)
        askers.emplace_back([&] {
            while (Clock::now() < end) {
                const double time_ms = ask(address);
                const std::lock_guard lock(mutex);
                if (time_ms < 0)
                    ++failed;
                else
                    times_ms.push_back(time_ms);
            }
        });
    askers.clear(); // joins them
    std::sort(times_ms.begin(), times_ms.end());
    if (times_ms.empty())
        times_ms.push_back(0);
    std::printf(
        "%s: %.0f requests/s, %ld failed, p50 %.1f ms, p99 %.1f ms, "
        "worst %.1f ms\n",
        kind, static_cast<double>(times_ms.size()) / kSeconds, failed,
        times_ms[times_ms.size() / 2],
        times_ms[times_ms.size() * 99 / 100], times_ms.back());
}

int listenSomewhere(sockaddr_in& address) {
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    bind(listener, plain, length); // port 0: any that is free
    listen(listener, 256);
    getsockname(listener, plain, &length);
    return listener;
}

int main() {
    for (const bool processes : {false, true}) {
        sockaddr_in address{};
        const int listener = listenSomewhere(address);
        std::vector<pid_t> servers;
        for (int me = 0; me < (processes ? kWorkers : 1); ++me) {
            servers.push_back(fork());
            if (servers.back() != 0)
                continue;
            std::vector<std::jthread> threads;
            for (int k = 1; k < (processes ? 1 : kWorkers); ++k)
                threads.emplace_back(serve, listener);
            serve(listener);
        }
        load(processes ? "processes" : "threads  ", address);
        for (const pid_t server : servers) {
            kill(server, SIGKILL);
            waitpid(server, nullptr, 0);
        }
        close(listener);
    }
}
