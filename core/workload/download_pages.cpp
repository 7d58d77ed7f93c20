// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/page_client.h"
#include "core/workload/page_rounds.h"
#include "core/workload/page_server.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>

// Rounds of pages, fetched over HTTP from a server of our own in a process of its own, then parsed: waiting
// that can overlap and computing that an interpreter lock keeps from overlapping. One operation is one page.
//
// A page is an item with the phases connect, wait (for the first byte), receive, parse.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kPages, kLatencyMs, kPageSizeKib, kBandwidth, kParseMs };
constexpr std::array<std::string_view, 5> kParameterIds{"pages", "latency", "page-size", "bandwidth",
                                                        "parse"};
enum Gauges : std::size_t { kPagesTotalS, kLastRoundS, kRounds, kPagesFailed };
constexpr std::array<std::string_view, 4> kGaugeIds{"pages_total_s", "last_round_s", "rounds",
                                                    "pages_failed"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kBytesPerKib = 1024;
// Pages under way at once: the most a round has, and some that are being closed.
constexpr std::uint32_t kMostConnections = 120;
constexpr std::uint64_t kIdleSliceNs = 50'000'000;
constexpr std::uint64_t kPauseAfterFailureNs = 20'000'000;

class PagesBody final : public WorkerBody {
public:
    explicit PagesBody(WorkerContext& context)
        : m_rounds(context.shared())
    {}

    void step(WorkerContext& context) override
    {
        const std::uint32_t seen = m_rounds.news();
        const auto claim =
            m_rounds.claim(context.worker(), static_cast<std::uint32_t>(context.parameter(kPages)));
        if (claim) {
            work(context, *claim);
            return;
        }
        const Blocking idle(context, telemetry::WorkerState::Idle);
        m_rounds.waitForNews(seen, sync::Deadline::after(kIdleSliceNs));
    }

private:
    void work(WorkerContext& context, const PageClaim& claim)
    {
        const FetchedPage page = fetch(context, claim);
        const double parse_ms = context.parameter(kParseMs);
        const bool parsed = !page.good() || parse_ms <= 0 || m_work.compute(context, parse_ms);
        if (page.stopped || !parsed) {
            m_rounds.giveBack(context.worker());
            return;
        }
        report(context, claim, page, page.good() && parse_ms > 0 ? base::nowNs() : 0);
        m_rounds.finish(context.worker(), page.good());
        if (!page.good()) { // nothing listens, perhaps: no reason to ask a thousand times a second
            const Blocking pause(context, telemetry::WorkerState::Io);
            base::sleepNs(kPauseAfterFailureNs);
        }
    }

    FetchedPage fetch(WorkerContext& context, const PageClaim& claim)
    {
        const auto bytes = static_cast<std::uint64_t>(context.parameter(kPageSizeKib) * kBytesPerKib);
        const std::uint32_t port = m_rounds.port().load(std::memory_order_acquire);
        const Blocking network(context, telemetry::WorkerState::Io);
        return fetchPage(port, claim.page, bytes, m_pattern, [&context] { return context.stopping(); });
    }

    static void report(WorkerContext& context, const PageClaim& claim, const FetchedPage& page,
                       std::uint64_t parsed_ns)
    {
        context.probe().addItem(
            {.number = claim.page,
             .round = claim.round,
             .begin_ns = page.begun_ns,
             .end_ns = {page.connected_ns, page.first_byte_ns, page.received_ns, parsed_ns},
             .bytes = page.bytes,
             .status = page.status});
        context.probe().addBytes(page.bytes);
        if (!page.good()) {
            context.probe().addErrors(1);
            return;
        }
        context.probe().addOperations(1);
        context.probe().addLatency((parsed_ns != 0 ? parsed_ns : page.received_ns) - page.begun_ns);
    }

    PageRounds m_rounds;
    PagePattern m_pattern;
    PrimeWork m_work;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return PageRounds::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    PageRounds::build(setup.shared, setup.slot_count);
    return {};
}

int serve(const WorkSetup& setup)
{
    const auto stop = [&setup] { return setup.stopping(); };
    const auto treatment = [&setup] {
        return PageTreatment{setup.parameters[kLatencyMs], setup.parameters[kBandwidth]};
    };
    const std::uint32_t connections = std::min(setup.slot_count + 4, kMostConnections);
    return servePages({connections, treatment, stop}, PageRounds(setup.shared).port());
}

bool serving(const WorkSetup& setup)
{
    return PageRounds(setup.shared).port().load(std::memory_order_acquire) != 0;
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<PagesBody>(context);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    PageRounds rounds(setup.shared);
    if (!final)
        rounds.recover(setup.slot_count);
    const RoundFigures figures = rounds.figures();
    gauges[kPagesTotalS] = figures.rounds > 0 ? figures.mean_s : kNone;
    gauges[kLastRoundS] = figures.rounds > 0 ? figures.last_s : kNone;
    gauges[kRounds] = static_cast<double>(figures.rounds);
    gauges[kPagesFailed] = static_cast<double>(figures.pages_failed);
}

} // namespace

constinit const Workload kDownloadPages{
    .id = "download-pages",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .serve = serve,
    .serving = serving,
    .makeBody = makeBody,
    .observe = observe,
    .complete_gauge = kRounds,
};

} // namespace contend::workload
