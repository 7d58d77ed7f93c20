// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/telemetry/segment_layout.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace contend::telemetry {

/// What a segment is made for.
struct SegmentSpec {
    base::RunId run{};
    std::string_view workload;
    base::Contender contender = base::Contender::Threads;
    base::StartMethod start_method = base::StartMethod::Fork;
    std::uint32_t slot_count = 64;     ///< the most workers this run can have, 1 … kMaxWorkers
    std::uint32_t parameter_count = 0; ///< at most kMaxParameters
    std::size_t arena_bytes = 0;
    std::uint32_t canvas_width = 0; ///< at most kMaxCanvasSide each; 0: no canvas
    std::uint32_t canvas_height = 0;
    int nice_increment = 0;
    double units_per_ms = 0.0;
};

/// One run's shared memory, mapped into this process. The memory has no name in the file system: it lives as
/// long as a descriptor or a mapping of it, so nothing is left behind when everybody is gone, however they
/// went. Movable; the mapping goes with the object. All access through it is safe between threads and
/// processes as far as segment_layout.h says so.
class Segment {
public:
    Segment() = default;
    Segment(Segment&& other) noexcept;
    Segment& operator=(Segment&& other) noexcept;
    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;
    ~Segment();

    /// Makes a new segment, all memory reserved at once, so that a full system is told here and not by a
    /// SIGBUS later. Errors: NoMemory.
    static base::Result<Segment> create(const SegmentSpec& spec);

    /// Maps a segment that another process made. Errors: WrongSegment (doing says which field), NoMemory.
    static base::Result<Segment> attach(base::UniqueFd fd);

    explicit operator bool() const noexcept { return m_base != nullptr; }
    int fd() const noexcept { return m_fd.get(); }

    const SegmentHeader& header() const noexcept { return *at<SegmentHeader>(0); }
    ControlBlock& control() const noexcept { return *at<ControlBlock>(header().control_offset); }
    HostBlock& host() const noexcept { return *at<HostBlock>(header().host_offset); }
    std::uint32_t slotCount() const noexcept { return header().slot_count; }
    WorkerSlot& slot(base::WorkerId worker) const noexcept;
    std::span<StateEvent> events(base::WorkerId worker) const noexcept;
    std::span<ItemRecord> items(base::WorkerId worker) const noexcept;
    std::span<std::byte> arena() const noexcept;
    /// Without points where the run has no canvas.
    Canvas canvas() const noexcept;

    base::Contender contender() const noexcept { return static_cast<base::Contender>(header().contender); }
    std::string_view workload() const noexcept { return header().workload.data(); }

private:
    template <typename T>
    T* at(std::uint64_t offset) const noexcept
    {
        return reinterpret_cast<T*>(static_cast<std::byte*>(m_base) + offset);
    }
    void unmap() noexcept;

    base::UniqueFd m_fd;
    void* m_base = nullptr;
    std::size_t m_bytes = 0;
};

/// Bytes that a segment of this specification takes.
std::size_t segmentBytes(const SegmentSpec& spec) noexcept;

} // namespace contend::telemetry
