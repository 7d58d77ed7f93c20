// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace contend::workload {

/// A large array in this process's own memory, as a program has that has read its data in: known numbers,
/// every page of them written. After a fork parent and child share its pages until one of them writes to a
/// page (copy on write). Unmapped by its owner; a forked child may look at its parent's through a view.
class PrivateData {
public:
    static constexpr std::size_t kPageBytes = 4096;
    static constexpr std::size_t kWordsPerPage = kPageBytes / sizeof(std::uint64_t);

    PrivateData() = default;
    PrivateData(PrivateData&& other) noexcept
        : m_base(std::exchange(other.m_base, nullptr))
        , m_pages(other.m_pages)
        , m_owned(other.m_owned)
    {}
    PrivateData& operator=(PrivateData&& other) noexcept;
    PrivateData(const PrivateData&) = delete;
    PrivateData& operator=(const PrivateData&) = delete;
    ~PrivateData();

    /// Memory of its own, filled in. Errors: NoMemory.
    static base::Result<PrivateData> create(std::size_t bytes);
    /// What another PrivateData of this process, or of the parent that forked it, gave away: `address` is
    /// what release() returned there. Does not unmap.
    static PrivateData view(std::uint64_t address, std::size_t bytes) noexcept;

    /// Leaves the memory mapped for the rest of the process's life, for children that inherit it.
    std::uint64_t release() noexcept;

    std::size_t pages() const noexcept { return m_pages; }

    /// Reads every word of a page; true if they are what they were in the beginning. Safe among threads, also
    /// beside touchPage().
    bool readPage(std::size_t page) const noexcept;
    /// Writes to a page without changing what it says, as a reference count does that goes up and down again.
    void touchPage(std::size_t page) noexcept;

private:
    std::uint64_t* words(std::size_t page) const noexcept { return m_base + page * kWordsPerPage; }
    void unmap() noexcept;

    std::uint64_t* m_base = nullptr;
    std::size_t m_pages = 0;
    bool m_owned = false;
};

} // namespace contend::workload
