// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"

#include <csignal>
#include <cstdint>

namespace contend::app {

/// Turns SIGINT, SIGTERM and SIGHUP into something to ask for, so that an interrupted measurement is ended in
/// good order. They are blocked while the object lives, and read from a descriptor: no handler, no global.
/// Only for a program with one thread (or before others start).
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Sleeps for that long, or until a signal comes.
    void wait(std::uint64_t ns);

    /// How many have come so far. The second means: at once.
    int count() const noexcept { return m_count; }

private:
    sigset_t m_before{};
    base::UniqueFd m_fd;
    int m_count = 0;
};

} // namespace contend::app
