// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/condition.h"
#include "core/sync/mutex.h"
#include "core/workload/locked.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::workload {

/// What goes through the queue: whose it is, its number among that producer's items from 1 on, and contents
/// that follow from the two, so that a broken item is recognised.
struct QueueItem {
    std::uint32_t producer = 0;
    std::uint64_t number = 0;
    std::array<std::uint64_t, 2> contents{};

    static QueueItem make(std::uint32_t producer, std::uint64_t number) noexcept
    {
        QueueItem item{producer, number, {}};
        item.contents = contentsOf(producer, number);
        return item;
    }
    bool isIntact() const noexcept { return contents == contentsOf(producer, number); }

private:
    static std::array<std::uint64_t, 2> contentsOf(std::uint32_t producer, std::uint64_t number) noexcept
    {
        const std::uint64_t seed = (number << 16U ^ producer) * 0x9E3779B97F4A7C15U;
        return {seed ^ seed >> 29U, ~seed};
    }
};

/// A queue of bounded size as one part of memory that all workers share: a ring, one mutex, and two
/// conditions, one for those who wait for space and one for those who wait for items.
///
/// Requires: built once, in place (shared memory: yes). Everything but the conditions and the two counts,
/// which anybody may read, is used under the mutex only. Guarantees: first in, first out. A worker killed in
/// put() or take() leaves a queue that works: the item is there or not, because one store decides.
struct ItemQueue {
    static constexpr std::uint32_t kMostCapacity = 1024;

    sync::WatchedLock<sync::Mutex> mutex;
    alignas(base::kCacheLine) sync::Condition space;
    alignas(base::kCacheLine) sync::Condition items;
    alignas(base::kCacheLine) std::atomic<std::uint64_t> put_count{0};
    std::atomic<std::uint64_t> take_count{0};
    std::uint32_t capacity = 1; ///< never changes once workers live
    std::array<QueueItem, kMostCapacity> ring{};

    std::uint64_t depth() const noexcept
    {
        // In this order, so that it is never negative; without the mutex it may be too high by what was put
        // in between.
        const std::uint64_t taken = take_count.load(std::memory_order_acquire);
        return put_count.load(std::memory_order_acquire) - taken;
    }
    bool isFull() const noexcept { return depth() >= capacity; }
    bool isEmpty() const noexcept { return depth() == 0; }
    /// Not when full.
    void put(const QueueItem& item) noexcept
    {
        const std::uint64_t place = put_count.load(std::memory_order_relaxed);
        ring[place % capacity] = item;
        put_count.store(place + 1, std::memory_order_release);
    }
    /// Not when empty.
    QueueItem take() noexcept
    {
        const std::uint64_t place = take_count.load(std::memory_order_relaxed);
        const QueueItem item = ring[place % capacity];
        take_count.store(place + 1, std::memory_order_release);
        return item;
    }
};

static_assert(std::is_standard_layout_v<ItemQueue>);

} // namespace contend::workload
