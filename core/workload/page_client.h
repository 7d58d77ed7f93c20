// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/stop_check.h"
#include "core/workload/page_pattern.h"

#include <cstdint>

namespace contend::workload {

/// What became of one page. Times are base::nowNs(); 0: it did not come to that.
struct FetchedPage {
    bool stopped = false;     ///< broken off because the run stops; nothing else is to be believed
    std::uint64_t status = 0; ///< 0: size and content are right; else errno, or the HTTP status, see below
    std::uint64_t begun_ns = 0;
    std::uint64_t connected_ns = 0;
    std::uint64_t first_byte_ns = 0;
    std::uint64_t received_ns = 0;
    std::uint64_t bytes = 0;

    /// Statuses of our own, beyond errno and HTTP: the answer was not HTTP, or not the page.
    static constexpr std::uint64_t kBadAnswer = 1000;
    static constexpr std::uint64_t kWrongContent = 1001;

    bool good() const noexcept { return !stopped && status == 0; }
};

/// Fetches a page from the loopback address over a connection of its own, checks every byte, and closes the
/// connection. Gives up within 100 ms of stop() turning true, and after 30 s without a byte. Built on
/// cpp-httplib's client, whose connecting, reading and writing it replaces by one that times the phases and
/// looks up. Thread-safe.
FetchedPage fetchPage(std::uint32_t port, std::uint32_t page, std::uint64_t bytes, const PagePattern& pattern,
                      sync::StopCheck stop);

} // namespace contend::workload
