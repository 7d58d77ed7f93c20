// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/page_server.h"

#include "core/base/clock.h"
#include "core/workload/page_pattern.h"

#include <algorithm>
#include <charconv>
#include <httplib.h>
#include <memory>
#include <optional>
#include <string>
#include <sys/socket.h>
#include <thread>

namespace contend::workload {

namespace {

constexpr const char* kAddress = "127.0.0.1";
constexpr std::uint64_t kSliceNs = 10'000'000;
// cpp-httplib is built to queue five connections that nobody has accepted yet. A sixth would be told nothing
// and try again after a second, and a hundred workers begin at once.
constexpr int kBacklog = 1024;
constexpr std::size_t kLargestPage = std::size_t{256} << 20U;
constexpr std::size_t kSmallestPiece = 512;
constexpr double kPieceMs = 10; ///< a slow page comes in pieces of about this length
constexpr double kBytesPerKib = 1024;
constexpr time_t kPatienceS = 1;
constexpr int kHttpOk = 200;
constexpr int kHttpBadRequest = 400;

std::optional<std::size_t> parseNumber(const std::string& text)
{
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && rest == end ? std::optional(number) : std::nullopt;
}

/// One answer on its way: knows when its next piece is due.
class PageTransfer {
public:
    PageTransfer(const PageServerSetup& setup, const PagePattern& pattern, std::uint32_t page)
        : m_setup(setup)
        , m_pattern(pattern)
        , m_page(page)
    {}

    /// Sends the piece that begins at offset, when it is due. False: broken off.
    bool send(std::size_t offset, std::size_t length, httplib::DataSink& sink)
    {
        const double per_ms = m_setup.treatment().bandwidth_kib_per_s * kBytesPerKib / 1000;
        std::size_t piece = std::min(length, PagePattern::kLongestPiece);
        if (per_ms > 0) {
            const auto paced = static_cast<std::size_t>(per_ms * kPieceMs);
            piece = std::min(piece, std::max(paced, kSmallestPiece));
            if (!waitFor(static_cast<std::uint64_t>(static_cast<double>(piece) / per_ms * base::kNsPerMs)))
                return false;
        } else {
            m_due = 0;
        }
        const std::string_view bytes = m_pattern.at(m_page, offset, piece);
        return !m_setup.stop() && sink.write(bytes.data(), bytes.size());
    }

private:
    /// Waits until a piece that takes so long has gone through the line; what one wait was too long, the next
    /// one makes good.
    bool waitFor(std::uint64_t ns)
    {
        if (m_due == 0)
            m_due = base::nowNs();
        m_due += ns;
        for (std::uint64_t now = base::nowNs(); now < m_due; now = base::nowNs()) {
            if (m_setup.stop())
                return false;
            base::sleepNs(std::min(m_due - now, kSliceNs));
        }
        return true;
    }

    const PageServerSetup& m_setup;
    const PagePattern& m_pattern;
    std::uint32_t m_page;
    std::uint64_t m_due = 0; ///< 0: not paced yet
};

/// False: broken off. Follows the slider while it waits.
bool waitLatency(const PageServerSetup& setup)
{
    const std::uint64_t begin = base::nowNs();
    while (!setup.stop()) {
        const auto latency = static_cast<std::uint64_t>(setup.treatment().latency_ms * base::kNsPerMs);
        const std::uint64_t waited = base::nowNs() - begin;
        if (waited >= latency)
            return true;
        base::sleepNs(std::min(latency - waited, kSliceNs));
    }
    return false;
}

void answer(const PageServerSetup& setup, const PagePattern& pattern, const httplib::Request& request,
            httplib::Response& response)
{
    const auto page = parseNumber(request.matches[1]);
    const auto bytes = parseNumber(request.get_param_value("bytes"));
    if (!page || !bytes || *bytes > kLargestPage) {
        response.status = kHttpBadRequest;
        return;
    }
    waitLatency(setup);
    response.status = kHttpOk;
    const auto transfer = std::make_shared<PageTransfer>(setup, pattern, static_cast<std::uint32_t>(*page));
    response.set_content_provider(
        *bytes, "application/octet-stream",
        [transfer](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
            return transfer->send(offset, length, sink);
        });
}

void configure(httplib::Server& server, const PageServerSetup& setup, const PagePattern& pattern,
               int& listening_socket)
{
    server.new_task_queue = [&setup] { return new httplib::ThreadPool(setup.connections); };
    server.set_keep_alive_max_count(1);
    server.set_keep_alive_timeout(kPatienceS); // with clients that connect and say nothing
    server.set_read_timeout(kPatienceS);
    server.set_write_timeout(kPatienceS);
    server.set_tcp_nodelay(true); // else a page's body waits for the client's word on its head
    server.set_socket_options([&listening_socket](socket_t socket) { listening_socket = socket; });
    server.Get(R"(/page/(\d+))",
               [&setup, &pattern](const httplib::Request& request, httplib::Response& response) {
                   answer(setup, pattern, request, response);
               });
}

} // namespace

int servePages(const PageServerSetup& setup, std::atomic<std::uint32_t>& port)
{
    const PagePattern pattern;
    httplib::Server server;
    int listening_socket = -1;
    configure(server, setup, pattern, listening_socket);
    const int bound = server.bind_to_any_port(kAddress);
    if (bound <= 0 || listen(listening_socket, kBacklog) != 0)
        return 1;
    std::atomic<bool> ended{false};
    std::thread acceptor([&server, &ended] {
        server.listen_after_bind();
        ended = true;
    });
    port.store(static_cast<std::uint32_t>(bound), std::memory_order_release);
    while (!setup.stop() && !ended)
        base::sleepNs(kSliceNs);
    const bool broken = ended && !setup.stop();
    while (!ended && !server.is_running()) // stop() means nothing to a server that has not begun
        base::sleepNs(kSliceNs);
    server.stop();
    acceptor.join();
    return broken ? 1 : 0;
}

} // namespace contend::workload
