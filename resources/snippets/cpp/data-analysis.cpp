// SPDX-License-Identifier: GPL-3.0-or-later
// Mean, variance and medians of a large array, in chunks.
// Sending a chunk to a process means copying it through a pipe. Memory
// that all processes map needs no copy: everybody just takes the next
// chunk.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <new>
#include <random>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr int kDataMib = 32; // {data}
constexpr int kChunkKib = 256; // {chunk}
constexpr std::string_view kTransfer = "copied"; // {transfer}
constexpr size_t kCount = kDataMib * 1024ul * 1024 / sizeof(double);
constexpr size_t kChunk = kChunkKib * 1024ul / sizeof(double);

struct Shared {
    std::atomic<size_t> next = 0; // where the next chunk begins
    std::atomic<double> sum = 0, squares = 0, medians = 0;
    std::atomic<int> chunks = 0;
};

template <class T>
T* mapped(size_t count) {
    return static_cast<T*>(mmap(nullptr, count * sizeof(T),
                                PROT_READ | PROT_WRITE,
                                MAP_SHARED | MAP_ANONYMOUS, -1, 0));
}

void analyse(std::vector<double> chunk, Shared& shared) {
    double sum = 0, squares = 0;
    for (const double number : chunk) {
        sum += number;
        squares += number * number;
    }
    std::sort(chunk.begin(), chunk.end());
    shared.sum += sum;
    shared.squares += squares;
    shared.medians += chunk[chunk.size() / 2];
    ++shared.chunks;
}

/// Takes chunk after chunk of an array that it can see.
void workOnShared(const double* data, Shared& shared) {
    for (size_t begin;
         (begin = shared.next.fetch_add(kChunk)) < kCount;)
        analyse({data + begin, data + std::min(begin + kChunk, kCount)},
                shared);
}

/// Gets chunks through a pipe until it ends.
void workOnCopies(int pipe_end, Shared& shared) {
    std::vector<double> chunk(kChunk);
    char* const bytes = reinterpret_cast<char*>(chunk.data());
    size_t filled = 0;
    for (ssize_t got = 1; got > 0; filled += static_cast<size_t>(got)) {
        if (filled == kChunk * sizeof(double)) {
            analyse(chunk, shared);
            filled = 0;
        }
        got = read(pipe_end, bytes + filled,
                   kChunk * sizeof(double) - filled);
    }
    chunk.resize(filled / sizeof(double));
    if (!chunk.empty())
        analyse(chunk, shared);
}

/// Sends the chunks to the workers in turn, whoever can take one.
void sendAll(const double* data, const std::vector<int>& ends) {
    size_t turn = 0;
    for (size_t begin = 0; begin < kCount; begin += kChunk, ++turn) {
        const char* bytes = reinterpret_cast<const char*>(data + begin);
        size_t left = std::min(kChunk, kCount - begin) * sizeof(double);
        while (left > 0) {
            const ssize_t put =
                write(ends[turn % ends.size()], bytes, left);
            if (put <= 0)
                return std::perror("write");
            bytes += put;
            left -= static_cast<size_t>(put);
        }
    }
}

void runProcesses(const double* data, Shared& shared) {
    std::vector<int> ends; // where chunks are written
    for (int me = 0; me < kWorkers; ++me) {
        int pipe_ends[2];
        if (pipe(pipe_ends) != 0)
            return std::perror("pipe");
        ends.push_back(pipe_ends[1]);
        if (fork() == 0) {
            for (const int end : ends)
                close(
                    end); // or the pipe would never end for its reader
            if (kTransfer == "copied")
                workOnCopies(pipe_ends[0], shared);
            else
                workOnShared(data, shared);
            _exit(0);
        }
        close(pipe_ends[0]);
    }
    if (kTransfer == "copied")
        sendAll(data, ends);
    for (const int end : ends)
        close(end);
    while (wait(nullptr) > 0) {
    }
}

void tell(const char* kind, const Shared& shared, double took_s) {
    const double mean = shared.sum / kCount;
    std::printf(
        "%s: %d chunks in %.2f s, mean %.6f, variance %.6f, mean of "
        "the medians %.6f\n",
        kind, shared.chunks.load(), took_s, mean,
        shared.squares / kCount - mean * mean,
        shared.medians / shared.chunks);
}

int main() {
    double* const data = mapped<double>(kCount);
    std::minstd_rand random(1);
    for (size_t k = 0; k < kCount; ++k)
        data[k] = static_cast<double>(random()) / random.max();
    for (const bool processes : {false, true}) {
        Shared& shared = *new (mapped<Shared>(1)) Shared;
        const auto begin = std::chrono::steady_clock::now();
        if (processes) {
            runProcesses(data, shared);
        } else {
            std::vector<std::jthread> threads;
            for (int me = 0; me < kWorkers; ++me)
                threads.emplace_back(workOnShared, data,
                                     std::ref(shared));
        }
        const std::chrono::duration<double> took =
            std::chrono::steady_clock::now() - begin;
        tell(processes ? "processes" : "threads  ", shared,
             took.count());
    }
}
