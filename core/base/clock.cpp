// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <cerrno>

namespace contend::base {

void sleepNs(std::uint64_t ns) noexcept
{
    timespec left{static_cast<time_t>(ns / 1'000'000'000U), static_cast<long>(ns % 1'000'000'000U)};
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) == EINTR) {
    }
}

} // namespace contend::base
