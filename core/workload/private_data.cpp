// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/private_data.h"

#include <atomic>
#include <cerrno>
#include <sys/mman.h>

namespace contend::workload {

namespace {

// The words of a page count up from a number of its own, so that a page in the wrong place is noticed.
constexpr std::uint64_t firstWord(std::size_t page) noexcept
{
    return (static_cast<std::uint64_t>(page) + 1) * 0x9e37'79b9'7f4a'7c15U;
}

constexpr std::uint64_t sumOfPage(std::size_t page) noexcept
{
    constexpr std::uint64_t n = PrivateData::kWordsPerPage;
    return n * firstWord(page) + n * (n - 1) / 2;
}

} // namespace

PrivateData& PrivateData::operator=(PrivateData&& other) noexcept
{
    if (this != &other) {
        unmap();
        m_base = std::exchange(other.m_base, nullptr);
        m_pages = other.m_pages;
        m_owned = other.m_owned;
    }
    return *this;
}

PrivateData::~PrivateData()
{
    unmap();
}

void PrivateData::unmap() noexcept
{
    if (m_owned && m_base != nullptr)
        munmap(m_base, m_pages * kPageBytes);
    m_base = nullptr;
}

base::Result<PrivateData> PrivateData::create(std::size_t bytes)
{
    PrivateData data;
    data.m_pages = bytes / kPageBytes;
    data.m_owned = true;
    if (data.m_pages == 0)
        return data;
    void* const memory =
        mmap(nullptr, data.m_pages * kPageBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return base::fail(base::ErrorCode::NoMemory, errno, "making room for the data set", "memory");
    // With huge pages the kernel would copy or account for 2 MiB where one word was written.
    madvise(memory, data.m_pages * kPageBytes, MADV_NOHUGEPAGE);
    data.m_base = static_cast<std::uint64_t*>(memory);
    for (std::size_t page = 0; page < data.m_pages; ++page)
        for (std::size_t k = 0; k < kWordsPerPage; ++k)
            data.words(page)[k] = firstWord(page) + k;
    return data;
}

PrivateData PrivateData::view(std::uint64_t address, std::size_t bytes) noexcept
{
    PrivateData data;
    data.m_base = reinterpret_cast<std::uint64_t*>(static_cast<std::uintptr_t>(address));
    data.m_pages = address != 0 ? bytes / kPageBytes : 0;
    return data;
}

std::uint64_t PrivateData::release() noexcept
{
    m_owned = false;
    return static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(m_base));
}

bool PrivateData::readPage(std::size_t page) const noexcept
{
    std::uint64_t sum = 0;
    for (std::size_t k = 0; k < kWordsPerPage; ++k)
        sum += std::atomic_ref(words(page)[k]).load(std::memory_order_relaxed);
    return sum == sumOfPage(page);
}

void PrivateData::touchPage(std::size_t page) noexcept
{
    const std::atomic_ref word(words(page)[0]);
    word.store(word.load(std::memory_order_relaxed), std::memory_order_relaxed);
}

} // namespace contend::workload
