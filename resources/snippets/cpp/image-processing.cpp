// SPDX-License-Identifier: GPL-3.0-or-later
// One picture, cut into tiles that workers share out among themselves.
// Whoever computes a tile: the picture is the same in the end.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <complex>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

constexpr int kWorkers = 4; // {workers}
constexpr std::string_view kFilter = "blur"; // {filter}
constexpr int kTile = 32; // {tile}
constexpr int kWidth = 1600, kHeight = 1200;
constexpr int kAcross = (kWidth + kTile - 1) / kTile;
constexpr int kTiles = kAcross * ((kHeight + kTile - 1) / kTile);

/// In memory that all workers see, threads and processes.
struct Picture {
    std::atomic<int> next_tile = 0;
    std::uint8_t pixels[kHeight][kWidth]{};
};

/// The picture before: rings and a chequered ground.
int source(int x, int y) {
    if (x < 0 || y < 0 || x >= kWidth || y >= kHeight)
        return 0;
    const int dx = x - kWidth / 2, dy = y - kHeight / 2;
    return (dx * dx + dy * dy) / 5000 % 128 +
           (x / 100 + y / 100) % 2 * 127;
}

int blur(int x, int y) {
    int sum = 0;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
            sum += source(x + dx, y + dy);
    return sum / 9;
}

int edges(int x, int y) {
    return std::min(255,
                    std::abs(source(x + 1, y) - source(x - 1, y)) +
                        std::abs(source(x, y + 1) - source(x, y - 1)));
}

int fractal(int x, int y) {
    const std::complex<double> start(x * 3.0 / kWidth - 2,
                                     y * 2.4 / kHeight - 1.2);
    std::complex<double> z;
    int rounds = 0;
    for (; rounds < 40 && std::norm(z) < 4; ++rounds)
        z = z * z + start;
    return rounds * 6;
}

/// Takes tile after tile until there are none.
void work(Picture& picture) {
    const auto pixel = kFilter == "blur"    ? blur
                       : kFilter == "edges" ? edges
                                            : fractal;
    for (int tile; (tile = picture.next_tile++) < kTiles;) {
        const int left = tile % kAcross * kTile,
                  top = tile / kAcross * kTile;
        for (int y = top; y < std::min(top + kTile, kHeight); ++y)
            for (int x = left; x < std::min(left + kTile, kWidth); ++x)
                picture.pixels[y][x] =
                    static_cast<std::uint8_t>(pixel(x, y));
    }
}

void run(const char* kind, int count, bool processes) {
    void* const memory =
        mmap(nullptr, sizeof(Picture), PROT_READ | PROT_WRITE,
             MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Picture& picture = *new (memory) Picture;
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::jthread> threads;
    for (int me = 0; me < count; ++me) {
        if (!processes)
            threads.emplace_back(work, std::ref(picture));
        else if (fork() == 0) {
            work(picture);
            _exit(0);
        }
    }
    threads.clear(); // joins them
    while (wait(nullptr) > 0) {
    }
    const std::chrono::duration<double> took =
        std::chrono::steady_clock::now() - begin;
    std::uint32_t checksum = 2166136261; // FNV-1a
    for (const auto& row : picture.pixels)
        for (const std::uint8_t each : row)
            checksum = (checksum ^ each) * 16777619;
    std::printf("%s: %d tiles in %.3f s, checksum %08x\n", kind, kTiles,
                took.count(), checksum);
    munmap(memory, sizeof(Picture));
}

int main() {
    run("sequential", 1, false);
    run("threads   ", kWorkers, false);
    run("processes ", kWorkers, true);
}
