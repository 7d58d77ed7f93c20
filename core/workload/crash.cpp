// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/crash.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace contend::workload {

namespace {

constexpr std::size_t kRoomBytes = 64U << 20U;
constexpr std::size_t kPieceBytes = 1U << 20U;

/// A limit of no bytes is not enough: where core files go to a program, the kernel starts it all the same.
void forbidCoreFile() noexcept
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

/// Sanitizers and test programs catch these signals; the crash is meant to be one.
void takeDefaultAction() noexcept
{
    for (const int number : {SIGSEGV, SIGABRT}) {
        signal(number, SIG_DFL);
        sigset_t one;
        sigemptyset(&one);
        sigaddset(&one, number);
        pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
    }
}

/// Address space that the process has at this moment; 0 if it cannot be told.
std::size_t addressSpaceBytes() noexcept
{
    unsigned long pages = 0;
    std::FILE* const file = std::fopen("/proc/self/statm", "re");
    if (file != nullptr) {
        if (std::fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void takeMemoryUntilRefused() noexcept
{
    const rlim_t most = addressSpaceBytes() + kRoomBytes;
    const rlimit limit{most, most};
    if (setrlimit(RLIMIT_AS, &limit) != 0)
        return;
    while (true) {
        void* const piece =
            mmap(nullptr, kPieceBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (piece == MAP_FAILED)
            return;
        std::memset(piece, 1, kPieceBytes);
    }
}

} // namespace

void leadUpTo(CrashKind kind) noexcept
{
    if (kind == CrashKind::Memory)
        takeMemoryUntilRefused();
}

void crash(CrashKind kind) noexcept
{
    forbidCoreFile();
    takeDefaultAction();
    if (kind == CrashKind::NullPointer) {
        // Volatile twice: compilers must neither see what is coming nor leave the store out.
        volatile int* volatile nowhere = nullptr;
        *nowhere = 1;
    }
    std::abort();
}

} // namespace contend::workload
