// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/stop_check.h"

#include <atomic>
#include <cstdint>
#include <functional>

namespace contend::workload {

/// How the server treats pages at this moment; asked again and again while a page is under way.
struct PageTreatment {
    double latency_ms = 0;          ///< from the request to the first byte of the answer
    double bandwidth_kib_per_s = 0; ///< of each connection; 0: as fast as it goes
};

/// A web server on the loopback address: GET /page/NUMBER?bytes=SIZE answers with SIZE bytes of PagePattern.
/// Built on cpp-httplib. Serves up to `connections` pages at once, a thread for each.
struct PageServerSetup {
    std::uint32_t connections = 100;
    std::function<PageTreatment()> treatment; ///< called from many threads at once
    sync::StopCheck stop;                     ///< likewise
};

/// Binds 127.0.0.1 at a free port, publishes the port once requests can come in, and serves until stop() says
/// so; pages under way are broken off then, within 100 ms. Returns 0, or 1 if it could not serve.
/// The calling thread waits; the work is done in threads of its own, all gone on return.
int servePages(const PageServerSetup& setup, std::atomic<std::uint32_t>& port);

} // namespace contend::workload
