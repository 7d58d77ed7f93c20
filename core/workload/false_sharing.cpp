// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>

// Every worker adds 1 to a number of its own, again and again. Nobody touches another's number and there is
// no lock; what workers share, without wanting to, is cache lines.
//
//   layout  packed  the numbers lie side by side, eight on a cache line: each write takes the line away from
//                   the cores of the others
//           padded  each number has its line to itself, and the next line is left empty, because some
//                   processors fetch lines in pairs
//
// One operation is one increment: load, add, store, as for a plain variable.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kLayout };
constexpr std::array<std::string_view, 1> kParameterIds{"layout"};
enum Gauges : std::size_t { kCounted, kMiscounted };
constexpr std::array<std::string_view, 2> kGaugeIds{"counted", "miscounted"};
enum WorkerGauges : std::size_t { kLine, kOffset };
constexpr std::array<std::string_view, 2> kWorkerGaugeIds{"cache_line", "line_offset"};

enum class Layout { Packed, Padded };

using Number = std::atomic<std::uint64_t>;

// Increments between two looks at the slider: some ten to a hundred microseconds.
constexpr std::uint64_t kBatch = 20'000;
constexpr std::size_t kMostWorkers = 1024;

struct alignas(base::kCacheLine) Common {
    std::array<Number, kMostWorkers> packed{};
};
static_assert(sizeof(Number) * 8 == base::kCacheLine);

struct alignas(base::kCacheLine) PerWorker {
    alignas(base::kCacheLine) Number padded{0};
    alignas(base::kCacheLine) std::array<std::byte, base::kCacheLine> empty{};
    alignas(base::kCacheLine) Number made{0}; ///< what its worker says that it counted
};

using Area = SharedArea<Common, PerWorker>;

class CounterBody final : public WorkerBody {
public:
    explicit CounterBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
    {}

    void step(WorkerContext& context) override
    {
        const auto layout = static_cast<Layout>(context.parameter(kLayout));
        Number& number =
            layout == Layout::Packed ? m_area.common().packed[base::index(context.worker())] : m_mine.padded;
        tellPlace(context, number);
        for (std::uint64_t k = 0; k < kBatch; ++k)
            increment(number);
        m_mine.made.store(m_mine.made.load(std::memory_order_relaxed) + kBatch, std::memory_order_relaxed);
        context.probe().addOperations(kBatch);
    }

private:
    /// Atomic only so that others may look at it; the empty assembly keeps compilers from adding up in a
    /// register.
    static void increment(Number& number) noexcept
    {
        std::uint64_t value = number.load(std::memory_order_relaxed);
        asm volatile("" : "+r"(value));
        number.store(value + 1, std::memory_order_relaxed);
    }

    /// Where the number really lies, counted from the beginning of the shared memory.
    void tellPlace(WorkerContext& context, const Number& number)
    {
        const auto place =
            static_cast<std::size_t>(reinterpret_cast<const std::byte*>(&number) - context.shared().data());
        context.probe().setGauge(kLine, static_cast<double>(place / base::kCacheLine));
        context.probe().setGauge(kOffset, static_cast<double>(place % base::kCacheLine));
    }

    Area m_area;
    PerWorker& m_mine;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    if (setup.slot_count > kMostWorkers)
        return base::reject(base::ErrorCode::OutOfRange, "workers", std::to_string(setup.slot_count),
                            "at most " + std::to_string(kMostWorkers));
    Area::build(setup.shared, setup.slot_count);
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<CounterBody>(context);
}

/// The numbers against what the workers say: only once all are at rest do the two have to agree.
void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Area area(setup.shared);
    double counted = 0;
    double miscounted = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        const auto number = static_cast<double>(area.common().packed[k].load(std::memory_order_relaxed) +
                                                area.worker(k).padded.load(std::memory_order_relaxed));
        counted += number;
        miscounted +=
            std::abs(number - static_cast<double>(area.worker(k).made.load(std::memory_order_relaxed)));
    }
    gauges[kCounted] = counted;
    gauges[kMiscounted] = final ? miscounted : 0;
}

} // namespace

constinit const Workload kFalseSharing{
    .id = "false-sharing",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .worker_gauges = kWorkerGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
