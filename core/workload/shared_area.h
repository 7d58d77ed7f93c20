// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <type_traits>

namespace contend::workload {

/// The usual shape of what a workload shares: one common part, then one part for each slot, each on cache
/// lines of their own. A view of shared memory; the objects in it are built once, by build().
template <class Common, class PerWorker>
class SharedArea {
    static_assert(std::is_standard_layout_v<Common> && std::is_standard_layout_v<PerWorker>);
    static_assert(alignof(Common) == base::kCacheLine && alignof(PerWorker) == base::kCacheLine);

public:
    explicit SharedArea(std::span<std::byte> memory) noexcept
        : m_memory(memory.data())
    {}

    static constexpr std::size_t bytes(std::uint32_t slot_count) noexcept
    {
        return sizeof(Common) + slot_count * sizeof(PerWorker);
    }
    /// Builds all objects in place. In the supervisor, before anybody uses them.
    static void build(std::span<std::byte> memory, std::uint32_t slot_count)
    {
        new (memory.data()) Common();
        for (std::uint32_t k = 0; k < slot_count; ++k)
            new (place(memory.data(), k)) PerWorker();
    }

    Common& common() const noexcept { return *std::launder(reinterpret_cast<Common*>(m_memory)); }
    PerWorker& worker(std::uint32_t slot) const noexcept
    {
        return *std::launder(reinterpret_cast<PerWorker*>(place(m_memory, slot)));
    }
    PerWorker& worker(base::WorkerId id) const noexcept { return worker(base::index(id)); }

private:
    static std::byte* place(std::byte* memory, std::uint32_t slot) noexcept
    {
        return memory + sizeof(Common) + slot * sizeof(PerWorker);
    }

    std::byte* m_memory;
};

} // namespace contend::workload
