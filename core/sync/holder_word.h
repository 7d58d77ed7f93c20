// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <atomic>
#include <cstdint>
#include <optional>

namespace contend::sync {

/// Who holds a lock, for others to read: so that a timeline can say "waits for the lock held by worker 1".
/// A hint beside the lock, written by the holder with relaxed stores: a reader may see the one before, and a
/// lock need not clear it when it is released. Shared memory: yes.
class HolderWord {
public:
    /// Worker index + 1; 0 = unknown. What goes into telemetry.
    std::uint32_t raw() const noexcept { return m_raw.load(std::memory_order_relaxed); }
    std::optional<base::WorkerId> worker() const noexcept { return fromRaw(raw()); }

    void set(base::WorkerId worker) noexcept { m_raw.store(toRaw(worker), std::memory_order_relaxed); }
    void clear() noexcept { m_raw.store(0, std::memory_order_relaxed); }

    static constexpr std::uint32_t toRaw(base::WorkerId worker) noexcept { return base::index(worker) + 1; }
    static constexpr std::optional<base::WorkerId> fromRaw(std::uint32_t raw) noexcept
    {
        return raw == 0 ? std::nullopt : std::optional(base::WorkerId{raw - 1});
    }

private:
    std::atomic<std::uint32_t> m_raw{0};
};

} // namespace contend::sync
