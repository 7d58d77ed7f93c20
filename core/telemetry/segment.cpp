// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/segment.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <new>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace contend::telemetry {

namespace {

// Events of all workers together get this many places, at least and at most so many each. The sampler
// empties the rings 20 times a second; a ring of 512 takes 10,000 intervals a second.
constexpr std::uint32_t kEventBudget = 1U << 18U;
constexpr std::uint32_t kFewestEvents = 512;
constexpr std::uint32_t kMostEvents = 8192;
constexpr std::uint32_t kItemCapacity = 256;

constexpr std::uint64_t roundUp(std::uint64_t value) noexcept
{
    return (value + base::kCacheLine - 1) / base::kCacheLine * base::kCacheLine;
}

std::uint64_t canvasBytes(std::uint64_t width, std::uint64_t height) noexcept
{
    return width * height > 0 ? roundUp(sizeof(CanvasHeader) + width * height * sizeof(std::uint32_t)) : 0;
}

/// The header that a segment of this specification must carry; also the measure for attaching.
SegmentHeader plan(const SegmentSpec& spec) noexcept
{
    SegmentHeader header;
    header.magic = kSegmentMagic;
    header.version = kSegmentVersion;
    header.run_id = static_cast<std::uint64_t>(spec.run);
    header.slot_bytes = sizeof(WorkerSlot);
    header.slot_count = std::clamp<std::uint32_t>(spec.slot_count, 1, kMaxWorkers);
    header.event_capacity =
        std::bit_floor(std::clamp(kEventBudget / header.slot_count, kFewestEvents, kMostEvents));
    header.item_capacity = kItemCapacity;
    header.control_offset = roundUp(sizeof(SegmentHeader));
    header.host_offset = header.control_offset + roundUp(sizeof(ControlBlock));
    header.slots_offset = header.host_offset + roundUp(sizeof(HostBlock));
    header.events_offset = header.slots_offset + std::uint64_t{header.slot_count} * sizeof(WorkerSlot);
    header.items_offset = roundUp(header.events_offset + std::uint64_t{header.slot_count} *
                                                             header.event_capacity * sizeof(StateEvent));
    header.canvas_offset = roundUp(header.items_offset + std::uint64_t{header.slot_count} *
                                                             header.item_capacity * sizeof(ItemRecord));
    header.canvas_width = std::min(spec.canvas_width, kMaxCanvasSide);
    header.canvas_height = std::min(spec.canvas_height, kMaxCanvasSide);
    header.arena_offset = header.canvas_offset + canvasBytes(header.canvas_width, header.canvas_height);
    header.arena_bytes = roundUp(spec.arena_bytes);
    header.total_bytes = header.arena_offset + header.arena_bytes;
    header.contender = static_cast<std::uint32_t>(spec.contender);
    header.start_method = static_cast<std::uint32_t>(spec.start_method);
    header.parameter_count = std::min<std::uint32_t>(spec.parameter_count, kMaxParameters);
    header.nice_increment = spec.nice_increment;
    header.units_per_ms = spec.units_per_ms;
    spec.workload.copy(header.workload.data(), kIdLength - 1);
    return header;
}

/// Which field of a foreign header is not what this build would have written; empty when all are.
std::string_view firstDifference(const SegmentHeader& found, std::uint64_t file_bytes) noexcept
{
    if (found.magic != kSegmentMagic)
        return "magic";
    if (found.version != kSegmentVersion)
        return "version";
    if (found.slot_bytes != sizeof(WorkerSlot))
        return "slot size";
    if (found.slot_count == 0 || found.slot_count > kMaxWorkers)
        return "slot count";
    if (found.canvas_width > kMaxCanvasSide || found.canvas_height > kMaxCanvasSide)
        return "canvas size";
    SegmentSpec spec;
    spec.slot_count = found.slot_count;
    spec.canvas_width = found.canvas_width;
    spec.canvas_height = found.canvas_height;
    spec.arena_bytes = static_cast<std::size_t>(std::min(found.arena_bytes, file_bytes));
    const SegmentHeader expected = plan(spec);
    if (found.total_bytes != expected.total_bytes || found.total_bytes != file_bytes)
        return "size";
    const bool same_map =
        found.control_offset == expected.control_offset && found.host_offset == expected.host_offset &&
        found.slots_offset == expected.slots_offset && found.events_offset == expected.events_offset &&
        found.items_offset == expected.items_offset && found.canvas_offset == expected.canvas_offset &&
        found.arena_offset == expected.arena_offset && found.event_capacity == expected.event_capacity &&
        found.item_capacity == expected.item_capacity;
    if (!same_map)
        return "offsets";
    if (found.parameter_count > kMaxParameters || found.workload.back() != '\0')
        return "setup";
    return {};
}

base::Result<void*> mapShared(int fd, std::size_t bytes)
{
    void* address = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (address == MAP_FAILED)
        return base::fail(base::ErrorCode::NoMemory, errno, "mapping the segment", "shared memory");
    return address;
}

} // namespace

std::size_t segmentBytes(const SegmentSpec& spec) noexcept
{
    return static_cast<std::size_t>(plan(spec).total_bytes);
}

base::Result<Segment> Segment::create(const SegmentSpec& spec)
{
    const SegmentHeader header = plan(spec);
    Segment segment;
    segment.m_bytes = static_cast<std::size_t>(header.total_bytes);
    segment.m_fd.reset(memfd_create("contend", MFD_CLOEXEC));
    if (!segment.m_fd)
        return base::fail(base::ErrorCode::NoMemory, errno, "creating the segment", "shared memory");
    if (const int error = posix_fallocate(segment.fd(), 0, static_cast<off_t>(segment.m_bytes)); error != 0)
        return base::fail(base::ErrorCode::NoMemory, error, "reserving the segment", "shared memory");
    auto mapped = mapShared(segment.fd(), segment.m_bytes);
    if (!mapped)
        return tl::unexpected(mapped.error());
    segment.m_base = *mapped;
    std::construct_at(segment.at<SegmentHeader>(0), header);
    std::construct_at(segment.at<ControlBlock>(header.control_offset));
    std::construct_at(segment.at<HostBlock>(header.host_offset));
    for (auto& gauge : segment.host().gauges)
        gauge.store(std::numeric_limits<double>::quiet_NaN(), std::memory_order_relaxed);
    // Slots, events and items are atomics whose zero is their initial value; fresh memory is zero. Touching
    // them here would make pages resident that a run of four workers never needs.
    return segment;
}

base::Result<Segment> Segment::attach(base::UniqueFd fd)
{
    struct stat info {};
    if (fstat(fd.get(), &info) != 0)
        return base::fail(base::ErrorCode::WrongSegment, errno, "reading the segment's size");
    const auto bytes = static_cast<std::uint64_t>(info.st_size);
    if (bytes < sizeof(SegmentHeader))
        return base::fail(base::ErrorCode::WrongSegment, 0, "size");
    Segment segment;
    segment.m_bytes = static_cast<std::size_t>(bytes);
    auto mapped = mapShared(fd.get(), segment.m_bytes);
    if (!mapped)
        return tl::unexpected(mapped.error());
    segment.m_base = *mapped;
    segment.m_fd = std::move(fd);
    if (const auto field = firstDifference(segment.header(), bytes); !field.empty())
        return base::fail(base::ErrorCode::WrongSegment, 0, std::string(field));
    return segment;
}

Segment::Segment(Segment&& other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_base(std::exchange(other.m_base, nullptr))
    , m_bytes(std::exchange(other.m_bytes, 0))
{}

Segment& Segment::operator=(Segment&& other) noexcept
{
    if (this != &other) {
        unmap();
        m_fd = std::move(other.m_fd);
        m_base = std::exchange(other.m_base, nullptr);
        m_bytes = std::exchange(other.m_bytes, 0);
    }
    return *this;
}

Segment::~Segment()
{
    unmap();
}

void Segment::unmap() noexcept
{
    if (m_base != nullptr)
        munmap(m_base, m_bytes);
    m_base = nullptr;
}

WorkerSlot& Segment::slot(base::WorkerId worker) const noexcept
{
    return at<WorkerSlot>(header().slots_offset)[base::index(worker)];
}

std::span<StateEvent> Segment::events(base::WorkerId worker) const noexcept
{
    const std::size_t capacity = header().event_capacity;
    return {at<StateEvent>(header().events_offset) + base::index(worker) * capacity, capacity};
}

std::span<ItemRecord> Segment::items(base::WorkerId worker) const noexcept
{
    const std::size_t capacity = header().item_capacity;
    return {at<ItemRecord>(header().items_offset) + base::index(worker) * capacity, capacity};
}

Canvas Segment::canvas() const noexcept
{
    const std::size_t points = std::size_t{header().canvas_width} * header().canvas_height;
    if (points == 0)
        return {};
    const std::uint64_t first = header().canvas_offset + sizeof(CanvasHeader);
    return {header().canvas_width,
            header().canvas_height,
            {at<std::atomic<std::uint32_t>>(first), points},
            &at<CanvasHeader>(header().canvas_offset)->version};
}

std::span<std::byte> Segment::arena() const noexcept
{
    return {at<std::byte>(header().arena_offset), static_cast<std::size_t>(header().arena_bytes)};
}

} // namespace contend::telemetry
