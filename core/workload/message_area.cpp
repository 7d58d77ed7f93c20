// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/message_area.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace contend::workload {

namespace {

/// As many open files as the system lets us have.
void raiseFileLimit() noexcept
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

bool open(PipeEnds& ends) noexcept
{
    std::array<int, 2> both{};
    if (pipe2(both.data(), O_CLOEXEC) != 0)
        return false;
    ends = {both[0], both[1]};
    return true;
}

} // namespace

base::Status openPipes(const MessageArea& area, std::uint32_t pairs)
{
    raiseFileLimit();
    for (std::uint32_t k = 0; k < pairs; ++k)
        for (Direction& direction : area.worker(k).to)
            if (!open(direction.pipe) || !open(direction.pipe_queue.pipe))
                return base::fail(base::ErrorCode::FileLimit, errno, "opening a pipe", "open files");
    return {};
}

} // namespace contend::workload
