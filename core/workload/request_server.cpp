// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"
#include "core/workload/compute.h"
#include "core/workload/delegate.h"
#include "core/workload/request_load.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <httplib.h>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

// A web server on the loopback address, built in several ways: all workers accept connections from one
// listening socket, which they inherit. One operation is one request answered; there is one request on each
// connection. A load generator in a process of its own asks without rest.
//
//   thread-pool, process-pool, gil          the worker answers by itself
//   thread-per-task, process-per-task       the worker starts a thread or a process for each connection,
//   which
//                                           answers; the worker waits for its end
//
// However it is built, no more connections are served at once than there are workers, so what differs is the
// cost of starting, and who may compute at once. Those who are not served yet wait in the system's queue,
// which is short: when it is full, connections are refused.
//
// The latency of a request is the time from the moment when its client began to connect until the answer was
// handed to the system.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kConnections, kCpuUs, kWaitMs };
constexpr std::array<std::string_view, 3> kParameterIds{"connections", "cpu", "wait"};
enum Gauges : std::size_t { kRequests, kRefused, kErrors };
constexpr std::array<std::string_view, 3> kGaugeIds{"requests", "refused", "errors"};

constexpr int kWaitingRoom = 64; ///< connections that nobody has accepted yet
constexpr int kSliceMs = 50;
constexpr std::uint64_t kSliceNs = 50'000'000;
constexpr std::uint64_t kPatienceNs = 1'000'000'000; ///< with a client that connects and says nothing
constexpr std::uint64_t kPauseAfterFailureNs = 10'000'000;
constexpr double kUsPerMs = 1000;
constexpr int kHttpOk = 200;
constexpr int kHttpBadRequest = 400;
constexpr int kHttpBusy = 503;

struct alignas(base::kCacheLine) Common {
    std::atomic<int> listening{-1}; ///< the socket's number, the same in all processes of the host
    std::atomic<std::uint32_t> port{0};
    std::atomic<std::uint32_t> open{0}; ///< 1: somebody accepts connections
    RequestCounts counts;
};
struct alignas(base::kCacheLine) PerWorker {};
using Area = SharedArea<Common, PerWorker>;

/// One accepted connection, under the worker's eyes: waits give the interpreter lock up and end with the run.
class RequestStream final : public httplib::Stream {
public:
    RequestStream(int socket, WorkerContext& context)
        : m_socket(socket)
        , m_context(context)
    {}

    using Stream::write;
    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char* into, std::size_t size) override
    {
        // The library asks for single characters.
        if (m_begin == m_end && !fill())
            return m_end_of_file ? 0 : -1;
        const std::size_t count = std::min(size, m_end - m_begin);
        std::memcpy(into, m_buffer.data() + m_begin, count);
        m_begin += count;
        return static_cast<ssize_t>(count);
    }
    ssize_t write(const char* from, std::size_t size) override
    {
        const Blocking network(m_context, telemetry::WorkerState::Io);
        const ssize_t count = retry(POLLOUT, [&] { return send(m_socket, from, size, MSG_NOSIGNAL); });
        m_good = m_good && count == static_cast<ssize_t>(size);
        return count;
    }
    void get_remote_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
    void get_local_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
    socket_t socket() const override { return m_socket; }

    /// Everything that was written has been handed to the system.
    bool good() const noexcept { return m_good; }

private:
    bool fill()
    {
        const Blocking network(m_context, telemetry::WorkerState::Io);
        const ssize_t count =
            retry(POLLIN, [this] { return recv(m_socket, m_buffer.data(), m_buffer.size(), 0); });
        m_end_of_file = count == 0;
        m_begin = 0;
        m_end = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        return count > 0;
    }
    template <class Call>
    ssize_t retry(short events, const Call& call)
    {
        const std::uint64_t begin = base::nowNs();
        while (true) {
            const ssize_t count = call();
            if (count >= 0 || (errno != EAGAIN && errno != EINTR))
                return count;
            if (m_context.stopping() || base::nowNs() - begin > kPatienceNs)
                return -1;
            pollfd entry{m_socket, events, 0};
            poll(&entry, 1, kSliceMs);
        }
    }

    int m_socket;
    WorkerContext& m_context;
    std::array<char, 1024> m_buffer; // NOLINT: filled before it is read
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_end_of_file = false;
    bool m_good = true;
};

std::uint64_t numberOf(const httplib::Request& request, const char* name)
{
    const std::string text = request.get_param_value(name);
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// cpp-httplib's server without its sockets and threads: it reads and answers one request on a connection
/// that somebody else has accepted. One per worker.
class Answerer final : public httplib::Server {
public:
    Answerer()
    {
        // Before the library looks for a handler by regular expressions: there is only one.
        set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
            answer(request, response);
            return HandlerResponse::Handled;
        });
    }

    /// Reads the request, does the work, writes the answer, and counts it if it was the right one.
    void serve(int socket, WorkerContext& context)
    {
        m_context = &context;
        m_status = 0;
        RequestStream stream(socket, context);
        bool closed = false;
        const bool done = process_request(stream, true, closed, nullptr);
        if (!done || !stream.good() || m_status != kHttpOk)
            return;
        context.probe().addLatency(base::nowNs() - m_since_ns);
        context.probe().addOperations(1);
    }

private:
    void answer(const httplib::Request& request, httplib::Response& response)
    {
        m_since_ns = numberOf(request, "since");
        if (request.path != "/work" || m_since_ns == 0)
            m_status = kHttpBadRequest;
        else
            m_status = work() ? kHttpOk : kHttpBusy;
        response.status = m_status;
        response.set_content(m_status == kHttpOk ? answerTo(numberOf(request, "number")) : std::string(),
                             "text/plain");
    }

    /// False: the worker has to leave.
    bool work()
    {
        if (!waitFor(m_context->parameter(kWaitMs)))
            return false;
        const double cpu_ms = m_context->parameter(kCpuUs) / kUsPerMs;
        return cpu_ms <= 0 || m_work.compute(*m_context, cpu_ms);
    }

    /// As for a database: asleep.
    bool waitFor(double ms)
    {
        if (ms <= 0)
            return !m_context->stopping();
        const Blocking database(*m_context, telemetry::WorkerState::Io);
        const std::uint64_t end = base::nowNs() + static_cast<std::uint64_t>(ms * base::kNsPerMs);
        for (std::uint64_t now = base::nowNs(); now < end; now = base::nowNs()) {
            if (m_context->stopping())
                return false;
            base::sleepNs(std::min(end - now, kSliceNs));
        }
        return !m_context->stopping();
    }

    WorkerContext* m_context = nullptr;
    PrimeWork m_work;
    std::uint64_t m_since_ns = 0;
    int m_status = 0;
};

class ServerBody final : public WorkerBody {
public:
    explicit ServerBody(WorkerContext& context)
        : m_common(Area(context.shared()).common())
    {}

    void step(WorkerContext& context) override
    {
        m_common.open.store(1, std::memory_order_release);
        const base::UniqueFd connection = acceptOne(context);
        if (!connection)
            return;
        const auto serve = [&] { m_answerer.serve(connection.get(), context); };
        base::Status started;
        if (context.contender() == base::Contender::ThreadPerTask)
            started = runInThread(context, serve);
        else if (context.contender() == base::Contender::ProcessPerTask)
            started = runInProcess(context, serve);
        else
            serve();
        if (!started)
            turnAway(connection.get(), context);
    }

private:
    /// The next connection; nothing if none has come for a while.
    base::UniqueFd acceptOne(WorkerContext& context) const
    {
        const Blocking idle(context, telemetry::WorkerState::Idle);
        // A blocking call with a time limit, not poll(): the system then wakes one worker for a connection,
        // not all of them.
        base::UniqueFd connection(accept4(m_common.listening.load(std::memory_order_relaxed), nullptr,
                                          nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!connection && errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
            base::sleepNs(kPauseAfterFailureNs); // no descriptors left, say: no reason to ask again at once
        const int yes = 1;
        if (connection) // else the body of an answer would wait for the client's word on its head
            setsockopt(connection.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        return connection;
    }

    /// The system gives no thread or process: the client is told so.
    static void turnAway(int socket, WorkerContext& context)
    {
        constexpr std::string_view kBusy = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
        const Blocking network(context, telemetry::WorkerState::Io);
        send(socket, kBusy.data(), kBusy.size(), MSG_NOSIGNAL);
        shutdown(socket, SHUT_WR);
        base::sleepNs(kPauseAfterFailureNs);
    }

    Common& m_common;
    Answerer m_answerer;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status cannotListen()
{
    return base::fail(base::ErrorCode::CannotStartHelper, errno, "listening on the loopback address",
                      "request-server");
}

/// Opens the listening socket before there are workers, so that all of them inherit it; it is gone with the
/// last of them.
base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    Common& common = Area(setup.shared).common();
    base::UniqueFd listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    const timeval slice{0, kSliceMs * 1000};
    if (!listening || bind(listening.get(), any, length) != 0 || listen(listening.get(), kWaitingRoom) != 0 ||
        getsockname(listening.get(), any, &length) != 0 ||
        setsockopt(listening.get(), SOL_SOCKET, SO_RCVTIMEO, &slice, sizeof slice) != 0)
        return cannotListen();
    common.port.store(ntohs(address.sin_port), std::memory_order_relaxed);
    common.listening.store(listening.release(), std::memory_order_release);
    return {};
}

/// The load generator. Begins when the first worker accepts connections, so that nobody is refused before.
int serve(const WorkSetup& setup)
{
    Common& common = Area(setup.shared).common();
    const auto stop = [&setup] { return setup.stopping(); };
    while (common.open.load(std::memory_order_acquire) == 0) {
        if (stop())
            return 0;
        base::sleepNs(1'000'000);
    }
    const auto connections = [&setup] { return static_cast<std::uint32_t>(setup.parameters[kConnections]); };
    return runLoad({common.port.load(std::memory_order_relaxed), connections, stop}, common.counts);
}

bool serving(const WorkSetup& /*setup*/)
{
    return true;
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<ServerBody>(context);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool /*final*/)
{
    const RequestCounts& counts = Area(setup.shared).common().counts;
    gauges[kRequests] = static_cast<double>(counts.answered.load(std::memory_order_relaxed));
    gauges[kRefused] = static_cast<double>(counts.refused.load(std::memory_order_relaxed));
    gauges[kErrors] = static_cast<double>(counts.errors.load(std::memory_order_relaxed));
}

} // namespace

constinit const Workload kRequestServer{
    .id = "request-server",
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
