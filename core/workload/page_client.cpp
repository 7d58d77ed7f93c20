// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/page_client.h"

#include "core/base/clock.h"
#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <httplib.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace contend::workload {

namespace {

constexpr const char* kAddress = "127.0.0.1";
constexpr int kSliceMs = 50;
constexpr int kHttpOk = 200;
constexpr std::uint64_t kPatienceNs = 30'000'000'000;

/// Waits until the socket is ready for the events, or should not be waited for any longer. errno says why
/// not.
bool waitFor(int socket, short events, sync::StopCheck stop)
{
    const std::uint64_t begin = base::nowNs();
    pollfd entry{socket, events, 0};
    while (!stop()) {
        const int ready = poll(&entry, 1, kSliceMs);
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
        if (base::nowNs() - begin > kPatienceNs) {
            errno = ETIMEDOUT;
            return false;
        }
    }
    errno = ECANCELED;
    return false;
}

/// A connection that looks up while it waits, and notes when the first byte came.
class WatchedStream final : public httplib::Stream {
public:
    WatchedStream(int socket, sync::StopCheck stop, FetchedPage& page)
        : m_socket(socket)
        , m_stop(stop)
        , m_page(page)
    {}

    using Stream::write;
    bool is_readable() const override { return m_begin < m_end || waitFor(m_socket, POLLIN, m_stop); }
    bool is_writable() const override { return waitFor(m_socket, POLLOUT, m_stop); }

    ssize_t read(char* into, std::size_t size) override
    {
        if (m_begin == m_end && !fill())
            return m_end_of_file ? 0 : -1;
        const std::size_t count = std::min(size, m_end - m_begin);
        std::memcpy(into, m_buffer.data() + m_begin, count);
        m_begin += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* from, std::size_t size) override
    {
        while (true) {
            const ssize_t count = send(m_socket, from, size, MSG_NOSIGNAL);
            if (count >= 0)
                return count;
            if (!worthWaiting(POLLOUT))
                return -1;
        }
    }

    void get_remote_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
    void get_local_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
    socket_t socket() const override { return m_socket; }

    /// errno of the call that ended the connection; 0: none did.
    int failure() const noexcept { return m_failure; }

private:
    bool fill()
    {
        while (true) {
            const ssize_t count = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (count > 0) {
                if (m_page.first_byte_ns == 0)
                    m_page.first_byte_ns = base::nowNs();
                m_begin = 0;
                m_end = static_cast<std::size_t>(count);
                return true;
            }
            m_end_of_file = count == 0;
            if (count == 0 || !worthWaiting(POLLIN))
                return false;
        }
    }
    /// After a call that failed: false, with the reason noted, if trying again is no use.
    bool worthWaiting(short events)
    {
        if (errno == EINTR || (errno == EAGAIN && waitFor(m_socket, events, m_stop)))
            return true;
        m_failure = errno;
        return false;
    }

    int m_socket;
    sync::StopCheck m_stop;
    FetchedPage& m_page;
    std::array<char, 16'384> m_buffer; // NOLINT: filled before it is read
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_end_of_file = false;
    int m_failure = 0;
};

/// cpp-httplib's client with its connection replaced, as its own SSLClient does it.
class WatchedClient final : public httplib::ClientImpl {
public:
    WatchedClient(std::uint32_t port, sync::StopCheck stop, FetchedPage& page)
        : ClientImpl(kAddress, static_cast<int>(port))
        , m_port(static_cast<std::uint16_t>(port))
        , m_stop(stop)
        , m_page(page)
    {
        set_keep_alive(false);
        set_decompress(false);
    }

    int systemError() const noexcept { return m_errno; }

private:
    bool create_and_connect_socket(Socket& socket, httplib::Error& error) override
    {
        base::UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!fd || !connectTo(fd.get())) {
            m_errno = errno;
            error = httplib::Error::Connection;
            return false;
        }
        m_page.connected_ns = base::nowNs();
        socket.sock = fd.release();
        return true;
    }

    bool connectTo(int fd) const
    {
        const int yes = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        // Closes at once: thousands of pages a second would otherwise use up all ports for the minute that
        // closed connections are remembered.
        const linger at_once{1, 0};
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
            return true;
        if (errno != EINPROGRESS || !waitFor(fd, POLLOUT, m_stop))
            return false;
        int failure = 0;
        socklen_t length = sizeof failure;
        getsockopt(fd, SOL_SOCKET, SO_ERROR, &failure, &length);
        errno = failure;
        return failure == 0;
    }

    bool process_socket(const Socket& socket, std::function<bool(httplib::Stream&)> callback) override
    {
        WatchedStream stream(socket.sock, m_stop, m_page);
        const bool done = callback(stream);
        m_errno = stream.failure();
        return done;
    }

    std::uint16_t m_port;
    sync::StopCheck m_stop;
    FetchedPage& m_page;
    int m_errno = 0;
};

/// The page's status: the first thing that went wrong.
std::uint64_t statusOf(int system_error, int http_status, bool content_is_right, bool complete)
{
    if (system_error != 0)
        return static_cast<std::uint64_t>(system_error);
    if (http_status != kHttpOk)
        return http_status > 0 ? static_cast<std::uint64_t>(http_status) : FetchedPage::kBadAnswer;
    return content_is_right && complete ? 0 : FetchedPage::kWrongContent;
}

} // namespace

FetchedPage fetchPage(std::uint32_t port, std::uint32_t page, std::uint64_t bytes, const PagePattern& pattern,
                      sync::StopCheck stop)
{
    FetchedPage fetched;
    fetched.begun_ns = base::nowNs();
    WatchedClient client(port, stop, fetched);
    int http_status = 0;
    bool right = true;
    const auto read_head = [&http_status](const httplib::Response& head) {
        http_status = head.status;
        return http_status == kHttpOk;
    };
    const auto read_content = [&](const char* data, std::size_t length) {
        right = pattern.matches(page, fetched.bytes, {data, length});
        fetched.bytes += length;
        return right;
    };
    const auto result = client.Get(fmt::format("/page/{}?bytes={}", page, bytes), read_head, read_content);
    fetched.received_ns = base::nowNs();
    const bool complete = static_cast<bool>(result) && fetched.bytes == bytes;
    fetched.status = statusOf(client.systemError(), http_status, right, complete);
    fetched.stopped = fetched.status != 0 && stop();
    return fetched;
}

} // namespace contend::workload
