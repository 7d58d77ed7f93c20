// SPDX-License-Identifier: GPL-3.0-or-later
// Five pages at once: threads or processes?
// Fetching is mostly waiting, and waiting overlaps whoever waits. The
// pages come from a small server on this machine, a process of its own.
#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 5; // {workers}
constexpr int kPages = 5; // {pages}
constexpr double kLatencyMs = 200.0; // {latency}
constexpr int kPageSizeKib = 64; // {page-size}
constexpr double kBandwidthKibPerS = 1000.0; // {bandwidth}
constexpr double kParseMs = 20.0; // {parse}

void pause(double ms) {
    std::this_thread::sleep_for(
        std::chrono::duration<double, std::milli>(ms));
}

void compute(double ms) {
    const auto used_ms = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
    };
    for (const double end = used_ms() + ms; used_ms() < end;) {
    }
}

void answer(int connection) {
    char request[1024];
    const std::string head = "HTTP/1.0 200 OK\r\n\r\n", kib(1024, 'x');
    bool going = recv(connection, request, sizeof request, 0) > 0;
    pause(kLatencyMs);
    going = going && send(connection, head.data(), head.size(), 0) > 0;
    for (int sent = 0; going && sent < kPageSizeKib; ++sent) {
        going =
            send(connection, kib.data(), kib.size(), MSG_NOSIGNAL) > 0;
        if (kBandwidthKibPerS > 0)
            pause(1000 / kBandwidthKibPerS);
    }
    close(connection);
}

void fetchPage(const sockaddr_in& address) {
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    const std::string request = "GET / HTTP/1.0\r\n\r\n";
    connect(connection, reinterpret_cast<const sockaddr*>(&address),
            sizeof address);
    long size = send(connection, request.data(), request.size(), 0);
    char buffer[16384];
    for (long got = 1; got > 0; size += got)
        got = recv(connection, buffer, sizeof buffer, 0);
    close(connection);
    if (size < kPageSizeKib * 1024L)
        std::fprintf(stderr, "a page is not whole\n");
    compute(kParseMs);
}

/// Worker `me` fetches every kWorkers-th page.
void work(int me, const sockaddr_in& address) {
    for (int page = me; page < kPages; page += kWorkers)
        fetchPage(address);
}

int main() {
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    socklen_t length = sizeof address;
    bind(listener, plain, length); // port 0: any that is free
    listen(listener, 128);
    getsockname(listener, plain, &length);
    const pid_t server = fork();
    if (server == 0) {
        while (true)
            std::thread(answer, accept(listener, nullptr, nullptr))
                .detach();
    }
    for (const std::string kind :
         {"sequential", "threads", "processes"}) {
        const auto begin = std::chrono::steady_clock::now();
        std::vector<std::thread> threads;
        std::vector<pid_t> children;
        for (int me = 0; me < kWorkers; ++me) {
            if (kind == "sequential")
                work(me, address);
            else if (kind == "threads")
                threads.emplace_back(work, me, std::cref(address));
            else if (children.push_back(fork()); children.back() == 0) {
                work(me, address);
                _exit(0);
            }
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const pid_t child : children)
            waitpid(child, nullptr, 0);
        const std::chrono::duration<double> took =
            std::chrono::steady_clock::now() - begin;
        std::printf("%-10s: %d pages, %.2f s\n", kind.c_str(), kPages,
                    took.count());
    }
    kill(server, SIGKILL);
    waitpid(server, nullptr, 0);
}
