// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_line.h"
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/echo_server.h"
#include "core/workload/pause.h"
#include "core/workload/rate_note.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <new>

// Worker 0 is a client: it sends a message over TCP, waits until the server (a process of its own) has sent
// it back, and looks at the answer. All other workers only compute. One operation is one request; the busy
// workers count none.
//
// As in CPython, the client gives the interpreter lock up for each of its two system calls and needs it again
// after each of them. A request is timed from before the first until it has the lock back after the second.
//
// The convoy: see core/gil/interpreter_lock.h.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kBusyThreads, kMessageBytes };
constexpr std::array<std::string_view, 2> kParameterIds{"busy-threads", "message-size"};
enum Gauges : std::size_t { kRequestsPerS, kCorrupt };
constexpr std::array<std::string_view, 2> kGaugeIds{"requests_per_s", "corrupt"};

constexpr double kBusyMs = 1;
constexpr double kPauseAfterFailureMs = 20;
constexpr std::size_t kShortestEcho = 16;

using Number = std::atomic<std::uint64_t>;

struct Common {
    // --- the server
    alignas(base::kCacheLine) std::atomic<std::uint32_t> port{0};
    // --- the client
    alignas(base::kCacheLine) Number requests{0};
    Number corrupt{0};
    // --- the supervisor
    alignas(base::kCacheLine) RateNote rate;
};

Common& commonOf(std::span<std::byte> shared) noexcept
{
    return *std::launder(reinterpret_cast<Common*>(shared.data()));
}

void addOne(Number& number) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

/// Worker 0.
class ClientBody final : public WorkerBody {
public:
    explicit ClientBody(WorkerContext& context)
        : m_common(commonOf(context.shared()))
        , m_stop_asked{context}
    {}

    void step(WorkerContext& context) override
    {
        const bool usable = m_client.isConnected() || connect(context);
        if (!usable || context.stopping() || request(context) == Outcome::Done)
            return;
        m_client.close();
        if (!context.stopping())
            fail(context);
    }

private:
    using Outcome = EchoClient::Outcome;

    bool connect(WorkerContext& context)
    {
        {
            const Blocking network(context, telemetry::WorkerState::Io);
            const std::uint32_t port = m_common.port.load(std::memory_order_acquire);
            if (m_client.connectTo(port, m_stop_asked) == Outcome::Done)
                return true;
        }
        if (!context.stopping())
            fail(context);
        return false;
    }

    Outcome request(WorkerContext& context)
    {
        const auto size = static_cast<std::size_t>(std::clamp(context.parameter(kMessageBytes),
                                                              static_cast<double>(kShortestEcho),
                                                              static_cast<double>(kLongestEcho)));
        const auto message = std::span(m_message).first(size);
        const auto answer = std::span(m_answer).first(size);
        write(message);
        const std::uint64_t begin = base::nowNs();
        if (const Outcome sent = send(context, message); sent != Outcome::Done)
            return sent;
        if (const Outcome received = receive(context, answer); received != Outcome::Done)
            return received;
        if (context.stopping()) // without the interpreter lock, perhaps
            return Outcome::Stopped;
        context.probe().addLatency(base::nowNs() - begin);
        context.probe().addBytes(size);
        count(context, std::equal(message.begin(), message.end(), answer.begin()));
        return Outcome::Done;
    }

    Outcome send(WorkerContext& context, std::span<const std::byte> message)
    {
        const Blocking network(context, telemetry::WorkerState::Io);
        return m_client.send(message, m_stop_asked);
    }

    Outcome receive(WorkerContext& context, std::span<std::byte> answer)
    {
        const Blocking network(context, telemetry::WorkerState::Io);
        return m_client.receive(answer, m_stop_asked);
    }

    /// Each message differs from the one before, so that an old answer cannot pass for a new one.
    void write(std::span<std::byte> message)
    {
        ++m_number;
        for (std::size_t k = 0; k < message.size(); k += kShortestEcho)
            message[k] = static_cast<std::byte>((m_number + k / kShortestEcho) & 0xFFU);
    }

    void count(WorkerContext& context, bool intact)
    {
        context.probe().addOperations(1);
        addOne(m_common.requests);
        if (intact)
            return;
        addOne(m_common.corrupt);
        context.probe().addErrors(1);
    }

    static void fail(WorkerContext& context)
    {
        context.probe().addErrors(1);
        pauseFor(context, kPauseAfterFailureMs);
    }

    struct StopAsked {
        const WorkerContext& context;
        bool operator()() const noexcept { return context.stopping(); }
    };

    Common& m_common;
    StopAsked m_stop_asked;
    EchoClient m_client;
    std::uint64_t m_number = 0;
    std::array<std::byte, kLongestEcho> m_message{};
    std::array<std::byte, kLongestEcho> m_answer{};
};

/// All others.
class BusyBody final : public WorkerBody {
public:
    void step(WorkerContext& context) override { m_work.compute(context, kBusyMs); }

private:
    PrimeWork m_work;
};

std::size_t sharedBytes(std::uint32_t /*slot_count*/)
{
    return sizeof(Common);
}

base::Status prepare(const WorkSetup& setup)
{
    new (setup.shared.data()) Common();
    return {};
}

int serve(const WorkSetup& setup)
{
    const auto stop = [&setup] { return setup.stopping(); };
    return serveEchoes(commonOf(setup.shared).port, stop);
}

bool serving(const WorkSetup& setup)
{
    return commonOf(setup.shared).port.load(std::memory_order_acquire) != 0;
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    if (base::index(context.worker()) == 0)
        return std::make_unique<ClientBody>(context);
    return std::make_unique<BusyBody>();
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    Common& common = commonOf(setup.shared);
    gauges[kRequestsPerS] = common.rate.perSecond(common.requests.load(std::memory_order_relaxed), final);
    gauges[kCorrupt] = static_cast<double>(common.corrupt.load(std::memory_order_relaxed));
}

} // namespace

constinit const Workload kGilConvoy{
    .id = "gil-convoy",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .serve = serve,
    .serving = serving,
    .makeBody = makeBody,
    .observe = observe,
    .wants_latency = true,
};

} // namespace contend::workload
