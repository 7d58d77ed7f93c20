// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/owner.h"
#include "core/workload/chunk_analysis.h"
#include "core/workload/chunk_pipe.h"
#include "core/workload/chunk_rounds.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>

// Mean, variance, histogram and, by sorting, median of a large array, chunk by chunk, pass after pass. One
// operation is one chunk.
//
//   transfer  copied   (processes) the chunk comes through a pipe from one sender, as from the parent of a
//                      pool; the worker reads it into memory of its own and then computes
//             shared   the array lies where every worker sees it; only the computing is left
//
// Threads see the array anyway: to them the switch means nothing.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kDataMib, kChunkKib, kTransfer };
constexpr std::array<std::string_view, 3> kParameterIds{"data", "chunk", "transfer"};
enum Gauges : std::size_t {
    kChecksum,
    kCopying,
    kComputing,
    kWaiting,
    kBytesPerS,
    kSending,
    kPasses,
    kPassesWrong,
    kMean,
    kDeviation,
    kMedian
};
constexpr std::array<std::string_view, 11> kGaugeIds{
    "checksum", "copying_percent", "computing_percent", "waiting_percent", "bytes_per_s", "sending_percent",
    "passes",   "passes_wrong",    "mean",   "deviation",       "median"};
enum WorkerGauges : std::size_t { kWorkerCopying, kWorkerComputing, kWorkerWaiting };
constexpr std::array<std::string_view, 3> kWorkerGaugeIds{
    "worker_copying_percent", "worker_computing_percent", "worker_waiting_percent"};

enum class Transfer { Copied, Shared };

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kBytesPerMib = 1024.0 * 1024.0;
constexpr double kBytesPerKib = 1024.0;
constexpr std::uint64_t kIdleSliceNs = 50'000'000;
// Shares are told anew after so much time, and rates taken over at least this long.
constexpr std::uint64_t kTellNs = 100'000'000;
constexpr std::uint64_t kSpanNs = 200'000'000;

using Number = std::atomic<std::uint64_t>;

/// What the passes do not know: the sender's account, and the supervisor's notes.
struct alignas(base::kCacheLine) Common {
    Number sending_ns{0};
    std::atomic<std::uint32_t> serving{0};
    // --- the supervisor
    alignas(base::kCacheLine) std::uint64_t first_ns = 0;
    std::uint64_t span_begin_ns = 0;
    std::uint64_t span_bytes = 0;
    double bytes_per_s = kNone;
};

/// Written by its worker alone.
struct alignas(base::kCacheLine) PerWorker {
    Number bytes{0};
    Number copy_ns{0};
    Number compute_ns{0};
    Number wait_ns{0};
};

using Area = SharedArea<Common, PerWorker>;

/// Where everything lies in the shared memory: passes, accounts, the sender's lines, the numbers.
struct Layout {
    Layout(std::span<std::byte> shared, std::uint32_t slot_count) noexcept
        : rounds(shared.first(ChunkRounds::bytes(slot_count)))
        , area(shared.subspan(ChunkRounds::bytes(slot_count)))
    {
        const auto rest = shared.subspan(ChunkRounds::bytes(slot_count) + Area::bytes(slot_count));
        lines = {reinterpret_cast<ChunkLine*>(rest.data()), slot_count};
        const auto data = rest.subspan(slot_count * sizeof(ChunkLine));
        numbers = {reinterpret_cast<std::uint32_t*>(data.data()), data.size() / sizeof(std::uint32_t)};
    }
    static std::size_t bytes(std::uint32_t slot_count) noexcept
    {
        return ChunkRounds::bytes(slot_count) + Area::bytes(slot_count) + slot_count * sizeof(ChunkLine);
    }

    ChunkRounds rounds;
    Area area;
    std::span<ChunkLine> lines;
    std::span<std::uint32_t> numbers;
};

std::uint64_t chunkNumbers(double kib) noexcept
{
    return static_cast<std::uint64_t>(kib * kBytesPerKib) / sizeof(std::uint32_t);
}

class AnalysisBody final : public WorkerBody {
public:
    explicit AnalysisBody(WorkerContext& context)
        : m_layout(context.shared(), context.slotCount())
        , m_mine(m_layout.area.worker(context.worker()))
        , m_owner{context.worker(), sync::ownThreadId()}
    {}
    ~AnalysisBody() override
    {
        m_receiver.reset();
        m_layout.rounds.giveBack(m_owner);
    }

    void step(WorkerContext& context) override
    {
        const bool copied = base::hasOwnProcesses(context.contender()) &&
                            static_cast<Transfer>(context.parameter(kTransfer)) == Transfer::Copied;
        if (copied)
            takeFromPipe(context);
        else
            takeFromSharedMemory(context);
        tellShares(context);
    }

private:
    void takeFromSharedMemory(WorkerContext& context)
    {
        m_receiver.reset(); // what was on its way is done by whoever is free
        const std::uint32_t seen = m_layout.rounds.news();
        const auto chunk = m_layout.rounds.claim(m_owner, chunkNumbers(context.parameter(kChunkKib)));
        if (chunk) {
            compute(context, *chunk, m_layout.numbers.subspan(chunk->begin, chunk->count));
            return;
        }
        const std::uint64_t begin = base::nowNs();
        {
            const Blocking idle(context, telemetry::WorkerState::Idle);
            m_layout.rounds.waitForNews(seen, sync::Deadline::after(kIdleSliceNs));
        }
        add(m_mine.wait_ns, base::nowNs() - begin);
    }

    void takeFromPipe(WorkerContext& context)
    {
        if (!m_receiver)
            m_receiver = std::make_unique<ChunkReceiver>(m_layout.lines[base::index(context.worker())]);
        const std::uint64_t copied_before = m_receiver->copyNs();
        const auto progress = m_receiver->receive();
        add(m_mine.copy_ns, m_receiver->copyNs() - copied_before);
        if (progress == ChunkReceiver::Progress::Done) {
            compute(context, m_receiver->chunk(), m_receiver->numbers());
            return;
        }
        const std::uint64_t begin = base::nowNs();
        {
            const Blocking message(context, telemetry::WorkerState::Io);
            if (progress == ChunkReceiver::Progress::Waiting)
                m_receiver->wait();
            else
                base::sleepNs(kIdleSliceNs);
        }
        if (progress == ChunkReceiver::Progress::Broken)
            m_receiver.reset();
        add(m_mine.wait_ns, base::nowNs() - begin);
    }

    void compute(WorkerContext& context, const Chunk& chunk, std::span<const std::uint32_t> numbers)
    {
        const std::uint64_t begin = base::nowNs();
        const bool finished = m_analysis.analyse(context, numbers);
        add(m_mine.compute_ns, base::nowNs() - begin);
        if (!finished)
            return; // told to stop: what is still held is given back in the end
        if (!m_analysis.isSorted())
            context.probe().addErrors(1);
        if (!m_layout.rounds.finish(m_owner, chunk, m_analysis.found()))
            return;
        add(m_mine.bytes, numbers.size_bytes());
        context.probe().addBytes(numbers.size_bytes());
        context.probe().addOperations(1);
        context.probe().addLatency(base::nowNs() - begin);
    }

    void tellShares(WorkerContext& context)
    {
        const std::uint64_t now = base::nowNs();
        if (now < m_told_ns + kTellNs)
            return;
        m_told_ns = now;
        const auto copy = static_cast<double>(m_mine.copy_ns.load(std::memory_order_relaxed));
        const auto work = static_cast<double>(m_mine.compute_ns.load(std::memory_order_relaxed));
        const auto wait = static_cast<double>(m_mine.wait_ns.load(std::memory_order_relaxed));
        const double all = std::max(copy + work + wait, 1.0);
        context.probe().setGauge(kWorkerCopying, 100 * copy / all);
        context.probe().setGauge(kWorkerComputing, 100 * work / all);
        context.probe().setGauge(kWorkerWaiting, 100 * wait / all);
    }

    static void add(Number& number, std::uint64_t by) noexcept
    {
        number.store(number.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    }

    Layout m_layout;
    PerWorker& m_mine;
    ChunkOwner m_owner;
    ChunkAnalysis m_analysis;
    std::unique_ptr<ChunkReceiver> m_receiver;
    std::uint64_t m_told_ns = 0;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Layout::bytes(slot_count);
}

std::size_t dataBytes(std::span<const double> parameters)
{
    return static_cast<std::size_t>(std::max(parameters[kDataMib], 1.0) * kBytesPerMib);
}

base::Status prepare(const WorkSetup& setup)
{
    const std::size_t rounds = ChunkRounds::bytes(setup.slot_count);
    ChunkRounds::build(setup.shared.first(rounds), setup.slot_count);
    Area::build(setup.shared.subspan(rounds), setup.slot_count);
    Layout layout(setup.shared, setup.slot_count);
    std::uninitialized_default_construct(layout.lines.begin(), layout.lines.end());
    const Findings expected = makeNumbers(layout.numbers);
    layout.rounds.begin(layout.numbers.size(), expected.checksum());
    return {};
}

int serve(const WorkSetup& setup)
{
    const Layout layout(setup.shared, setup.slot_count);
    const auto size = [](const void* context) {
        return chunkNumbers(static_cast<const WorkSetup*>(context)->parameters[kChunkKib]);
    };
    Common& common = layout.area.common();
    ChunkSender sender({layout.rounds, layout.lines, layout.numbers, size, &setup, &common.sending_ns});
    common.serving.store(1, std::memory_order_release);
    sender.run([&setup] { return setup.stopping(); });
    return 0;
}

bool serving(const WorkSetup& setup)
{
    return Layout(setup.shared, setup.slot_count).area.common().serving.load(std::memory_order_acquire) != 0;
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<AnalysisBody>(context);
}

struct Sums {
    double bytes = 0;
    double copy_ns = 0;
    double compute_ns = 0;
    double wait_ns = 0;

    static Sums of(const Area& area, std::uint32_t slot_count)
    {
        Sums sums;
        for (std::uint32_t k = 0; k < slot_count; ++k) {
            const PerWorker& worker = area.worker(k);
            sums.bytes += static_cast<double>(worker.bytes.load(std::memory_order_relaxed));
            sums.copy_ns += static_cast<double>(worker.copy_ns.load(std::memory_order_relaxed));
            sums.compute_ns += static_cast<double>(worker.compute_ns.load(std::memory_order_relaxed));
            sums.wait_ns += static_cast<double>(worker.wait_ns.load(std::memory_order_relaxed));
        }
        return sums;
    }
    double percent(double part) const
    {
        const double all = copy_ns + compute_ns + wait_ns;
        return all > 0 ? 100 * part / all : kNone;
    }
};

double perSecond(double count, std::uint64_t ns)
{
    return ns > 0 ? count / base::toSeconds(ns) : kNone;
}

/// Bytes analysed per second: of the last fifth of a second while it runs, of the whole run at its end.
double bytesPerSecond(Common& common, double bytes, std::uint64_t now_ns, bool final)
{
    if (common.first_ns == 0)
        common.first_ns = common.span_begin_ns = now_ns;
    if (final)
        return perSecond(bytes, now_ns - common.first_ns);
    if (const std::uint64_t span = now_ns - common.span_begin_ns; span >= kSpanNs) {
        common.bytes_per_s = perSecond(bytes - static_cast<double>(common.span_bytes), span);
        common.span_begin_ns = now_ns;
        common.span_bytes = static_cast<std::uint64_t>(bytes);
    }
    return common.bytes_per_s;
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    Layout layout(setup.shared, setup.slot_count);
    Common& common = layout.area.common();
    const std::uint64_t now = base::nowNs();
    if (!final)
        layout.rounds.recover();
    const Sums sums = Sums::of(layout.area, setup.slot_count);
    gauges[kBytesPerS] = bytesPerSecond(common, sums.bytes, now, final);
    gauges[kCopying] = sums.percent(sums.copy_ns);
    gauges[kComputing] = sums.percent(sums.compute_ns);
    gauges[kWaiting] = sums.percent(sums.wait_ns);
    const auto sending = static_cast<double>(common.sending_ns.load(std::memory_order_relaxed));
    gauges[kSending] =
        now > common.first_ns ? 100 * sending / static_cast<double>(now - common.first_ns) : kNone;
    const PassFigures figures = layout.rounds.figures();
    const bool complete = figures.passes > 0;
    gauges[kPasses] = static_cast<double>(figures.passes);
    gauges[kPassesWrong] = static_cast<double>(figures.wrong);
    gauges[kChecksum] = complete ? figures.last.checksum() : kNone;
    gauges[kMean] = complete ? figures.last.mean() : kNone;
    gauges[kDeviation] = complete ? std::sqrt(figures.last.variance()) : kNone;
    gauges[kMedian] = complete ? figures.last.median() : kNone;
}

} // namespace

constinit const Workload kDataAnalysis{
    .id = "data-analysis",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .worker_gauges = kWorkerGaugeIds,
    .sharedBytes = sharedBytes,
    .dataBytes = dataBytes,
    .prepare = prepare,
    .serve = serve,
    .serving = serving,
    .makeBody = makeBody,
    .observe = observe,
    .complete_gauge = kPasses,
};

} // namespace contend::workload
