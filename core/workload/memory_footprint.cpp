// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/private_data.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>

// Every worker reads the same data set from end to end, over and over, and writes to some of its pages. Where
// that data set lies is the experiment:
//
//   threads           once, in the host: everybody reads and writes the same pages
//   processes, fork   once, in the supervisor, before it forks: parent and children share every page until
//                     one of them writes to it; then the writer gets a copy of its own
//   processes, spawn  a new program inherits nothing: each worker makes its own
//
// A page once copied stays copied: taking the share of touched pages back gives no memory back.
// One operation is a block of 64 pages read (and touched, as far as asked for).

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kDataMib, kTouched };
constexpr std::array<std::string_view, 2> kParameterIds{"data", "touched"};
enum Gauges : std::size_t { kPasses, kWritten, kPagesWrong };
constexpr std::array<std::string_view, 3> kGaugeIds{"passes", "written_percent", "pages_wrong"};

constexpr double kBytesPerMib = 1024.0 * 1024.0;
constexpr std::size_t kPagesInBlock = 64;
constexpr std::size_t kPagesBetweenChecks = 16;
constexpr std::uint64_t kIdleSliceNs = 50'000'000;

using Number = std::atomic<std::uint64_t>;

/// Written by the supervisor before any worker lives.
struct alignas(base::kCacheLine) Common {
    std::uint64_t address = 0; ///< of the data set in the memory that workers inherit; 0: they make their own
    std::uint64_t bytes = 0;
};

struct alignas(base::kCacheLine) PerWorker {
    Number here{0};   ///< 1 while a worker lives in this slot
    Number passes{0}; ///< times it went through all of the data
    Number pages_wrong{0};
    std::atomic<double> written{0}; ///< the greatest share that this worker was told to touch
};

using Area = SharedArea<Common, PerWorker>;

/// Which pages are touched at a share: spread evenly, and those of a small share are among those of a
/// greater.
bool isTouched(std::size_t page, double percent) noexcept
{
    constexpr std::size_t kStride = 37; // no common factor with 100: reaches every remainder
    return static_cast<double>(page * kStride % 100) < percent;
}

PrivateData dataFor(const WorkerContext& context, const Common& common)
{
    if (context.inheritsMemory())
        return PrivateData::view(common.address, common.bytes);
    auto own = PrivateData::create(common.bytes);
    return own ? std::move(*own) : PrivateData();
}

class FootprintBody final : public WorkerBody {
public:
    explicit FootprintBody(WorkerContext& context)
        : m_mine(Area(context.shared()).worker(context.worker()))
        , m_data(dataFor(context, Area(context.shared()).common()))
    {
        if (m_data.pages() * PrivateData::kPageBytes < Area(context.shared()).common().bytes)
            context.probe().addErrors(1); // the system had no memory for its data
        m_mine.passes.store(0, std::memory_order_relaxed);
        m_mine.written.store(0, std::memory_order_relaxed);
        m_mine.here.store(1, std::memory_order_relaxed);
    }
    ~FootprintBody() override { m_mine.here.store(0, std::memory_order_relaxed); }

    void step(WorkerContext& context) override
    {
        if (m_data.pages() == 0) {
            rest(context);
            return;
        }
        const std::size_t end = std::min(m_page + kPagesInBlock, m_data.pages());
        while (m_page < end) {
            work(context, std::min(m_page + kPagesBetweenChecks, end));
            if (!context.checkpoint())
                return;
        }
        context.probe().addOperations(1);
        if (m_page == m_data.pages()) {
            m_page = 0;
            m_mine.passes.fetch_add(1, std::memory_order_relaxed);
        }
    }

private:
    void work(WorkerContext& context, std::size_t end)
    {
        const double touched = context.parameter(kTouched);
        if (touched > m_mine.written.load(std::memory_order_relaxed))
            m_mine.written.store(touched, std::memory_order_relaxed);
        const std::size_t begin = m_page;
        for (; m_page < end; ++m_page) {
            if (isTouched(m_page, touched))
                m_data.touchPage(m_page);
            if (!m_data.readPage(m_page)) [[unlikely]]
                m_mine.pages_wrong.fetch_add(1, std::memory_order_relaxed);
        }
        context.probe().addBytes((end - begin) * PrivateData::kPageBytes);
    }

    /// Without data there is nothing to do but to be there.
    void rest(WorkerContext& context)
    {
        m_mine.passes.store(1, std::memory_order_relaxed);
        const Blocking idle(context, telemetry::WorkerState::Idle);
        base::sleepNs(kIdleSliceNs);
    }

    PerWorker& m_mine;
    PrivateData m_data;
    std::size_t m_page = 0; ///< the next
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    Common& common = Area(setup.shared).common();
    common.bytes = static_cast<std::uint64_t>(setup.parameters[kDataMib] * kBytesPerMib);
    if (!setup.workersInherit())
        return {};
    auto data = PrivateData::create(common.bytes);
    if (!data)
        return tl::unexpected(data.error());
    common.address = data->release(); // it goes with the supervisor's process
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<FootprintBody>(context);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Area area(setup.shared);
    double fewest = std::numeric_limits<double>::infinity();
    double written = 0;
    double wrong = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        const PerWorker& worker = area.worker(k);
        const auto passes = static_cast<double>(worker.passes.load(std::memory_order_relaxed));
        if (worker.here.load(std::memory_order_relaxed) != 0 || (final && passes > 0))
            fewest = std::min(fewest, passes);
        written = std::max(written, worker.written.load(std::memory_order_relaxed));
        wrong += static_cast<double>(worker.pages_wrong.load(std::memory_order_relaxed));
    }
    gauges[kPasses] = fewest < std::numeric_limits<double>::infinity() ? fewest : 0;
    gauges[kWritten] = written;
    gauges[kPagesWrong] = wrong;
}

} // namespace

constinit const Workload kMemoryFootprint{
    .id = "memory-footprint",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
    .complete_gauge = kPasses,
    .wants_memory = true,
};

} // namespace contend::workload
