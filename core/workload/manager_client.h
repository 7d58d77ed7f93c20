// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"
#include "core/sync/stop_check.h"
#include "core/workload/manager_protocol.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace contend::workload {

/// One worker's connection to the manager; made at its first request, and again after a broken one. Every
/// call is one request and its answer, and waits for it: wrap calls in Blocking. Used by one thread.
///
/// Nothing, or false: the run stops (noticed within 100 ms), the manager is gone, or it sent the request
/// away because the queue was cleared.
class ManagerClient {
public:
    explicit ManagerClient(const ManagerDoor& door) noexcept
        : m_door(door)
    {}

    std::optional<std::uint64_t> append(std::uint32_t entry, sync::StopCheck stop);
    std::optional<std::uint64_t> length(sync::StopCheck stop);
    bool put(std::uint32_t queue, std::span<const std::byte> message, sync::StopCheck stop);
    /// message grows as needed and holds what came.
    bool get(std::uint32_t queue, std::vector<std::byte>& message, sync::StopCheck stop);
    bool clear(std::uint32_t queue, sync::StopCheck stop);

private:
    bool connected();
    std::optional<ManagerAnswer> ask(const ManagerRequest& request, std::span<const std::byte> body,
                                     std::vector<std::byte>* into, sync::StopCheck stop);

    const ManagerDoor& m_door;
    base::UniqueFd m_socket;
};

} // namespace contend::workload
