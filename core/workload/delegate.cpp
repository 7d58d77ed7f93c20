// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/delegate.h"

#include "core/base/child.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace contend::workload {

namespace {

/// CPU time of the calling thread up to this moment. Not from schedstat: there the kernel brings a running
/// thread's time up to date at its ticks only, and a short task sees none.
std::uint64_t ownCpuNs() noexcept
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000U +
           static_cast<std::uint64_t>(time.tv_nsec);
}

/// Time that the calling thread has waited for a core.
std::uint64_t ownDelayNs() noexcept
{
    const base::UniqueFd file(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC));
    std::array<char, 80> text{};
    const ssize_t length = file ? read(file.get(), text.data(), text.size()) : 0;
    const char* const end = text.data() + std::max<ssize_t>(length, 0);
    const char* const blank = std::find<const char*>(text.data(), end, ' ');
    std::uint64_t delay_ns = 0;
    if (blank < end)
        std::from_chars(blank + 1, end, delay_ns);
    return delay_ns;
}

std::uint64_t toNs(const timeval& time) noexcept
{
    constexpr std::uint64_t kUsPerS = 1'000'000;
    constexpr std::uint64_t kNsPerUs = 1'000;
    return (static_cast<std::uint64_t>(time.tv_sec) * kUsPerS + static_cast<std::uint64_t>(time.tv_usec)) *
           kNsPerUs;
}

/// Until the child has ended; it is not reaped yet.
void awaitEnd(pid_t pid) noexcept
{
    siginfo_t info{};
    while (waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
    }
}

} // namespace

std::uint64_t endedChildrenCpuNs() noexcept
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return toNs(usage.ru_utime) + toNs(usage.ru_stime);
}

base::Status runInThread(WorkerContext& context, const std::function<void()>& task)
{
    const auto life = [&context, &task] {
        task();
        context.probe().addDelegated(ownCpuNs(), ownDelayNs());
    };
    try {
        std::thread(life).join();
    } catch (const std::system_error& error) {
        return base::fail(base::ErrorCode::ProcessLimit, error.code().value(), "starting a thread",
                          "threads");
    }
    return {};
}

base::Status runInProcess(WorkerContext& context, const std::function<void()>& task)
{
    telemetry::WorkerProbe& probe = context.probe();
    const auto life = [&probe, &task] {
        task();
        probe.addDelegated(0, ownDelayNs());
        probe.handOver();
        return 0;
    };
    const std::uint64_t before_ns = endedChildrenCpuNs();
    probe.handOver();
    auto child = base::forkChild(life, {});
    if (!child)
        return tl::unexpected(child.error());
    awaitEnd(child->pid());
    child->poll();
    probe.takeBack();
    probe.addDelegated(endedChildrenCpuNs() - before_ns, 0);
    if (probe.state() != telemetry::WorkerState::Running)
        probe.enter(telemetry::WorkerState::Running, base::nowNs());
    return {};
}

} // namespace contend::workload
