// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/echo_server.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <vector>

namespace contend::workload {

namespace {

using Outcome = EchoClient::Outcome;

constexpr int kSliceMs = 50; // how long a stop may go unnoticed
constexpr int kBacklog = 16;
constexpr std::size_t kMostConnections = 8;
// Room for a whole message on each side, so that neither waits for the other to read.
constexpr int kBufferBytes = static_cast<int>(4 * kLongestEcho);

base::UniqueFd openSocket() noexcept
{
    return base::UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

sockaddr_in loopback(std::uint16_t port) noexcept
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void configure(int socket) noexcept
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &kBufferBytes, sizeof kBufferBytes);
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &kBufferBytes, sizeof kBufferBytes);
}

/// Waits until the socket is ready for the events or broken.
Outcome waitFor(int socket, short events, sync::StopCheck stop) noexcept
{
    pollfd entry{socket, events, 0};
    while (!stop()) {
        const int ready = poll(&entry, 1, kSliceMs);
        if (ready > 0)
            return Outcome::Done;
        if (ready < 0 && errno != EINTR)
            return Outcome::Broken;
    }
    return Outcome::Stopped;
}

/// After a call that moved nothing: is it worth another try?
Outcome waitToTryAgain(int socket, short events, sync::StopCheck stop) noexcept
{
    if (errno == EINTR)
        return stop() ? Outcome::Stopped : Outcome::Done;
    return errno == EAGAIN || errno == EWOULDBLOCK ? waitFor(socket, events, stop) : Outcome::Broken;
}

Outcome sendAll(int socket, std::span<const std::byte> message, sync::StopCheck stop) noexcept
{
    while (!message.empty()) {
        const ssize_t count = ::send(socket, message.data(), message.size(), MSG_NOSIGNAL);
        if (count > 0) {
            message = message.subspan(static_cast<std::size_t>(count));
            continue;
        }
        if (const Outcome next = waitToTryAgain(socket, POLLOUT, stop); next != Outcome::Done)
            return next;
    }
    return Outcome::Done;
}

Outcome receiveAll(int socket, std::span<std::byte> into, sync::StopCheck stop) noexcept
{
    while (!into.empty()) {
        const ssize_t count = recv(socket, into.data(), into.size(), 0);
        if (count > 0) {
            into = into.subspan(static_cast<std::size_t>(count));
            continue;
        }
        if (count == 0)
            return Outcome::Broken;
        if (const Outcome next = waitToTryAgain(socket, POLLIN, stop); next != Outcome::Done)
            return next;
    }
    return Outcome::Done;
}

/// Listens on a free port; the port, or 0 for none.
std::uint32_t listenAnywhere(int socket) noexcept
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto* const name = reinterpret_cast<sockaddr*>(&address);
    if (bind(socket, name, length) != 0 || listen(socket, kBacklog) != 0 ||
        getsockname(socket, name, &length) != 0)
        return 0;
    return ntohs(address.sin_port);
}

/// The server's connections; the first entry is the one that listens.
class EchoServer {
public:
    EchoServer(base::UniqueFd listener, sync::StopCheck stop)
        : m_listener(std::move(listener))
        , m_stop(stop)
        , m_entries{{m_listener.get(), POLLIN, 0}}
    {}

    void run()
    {
        while (!m_stop()) {
            if (poll(m_entries.data(), m_entries.size(), kSliceMs) <= 0)
                continue;
            for (std::size_t k = m_entries.size(); k-- > 1;)
                if (m_entries[k].revents != 0 && !answer(m_entries[k].fd))
                    drop(k);
            if (m_entries.front().revents != 0)
                welcome();
        }
    }

private:
    void welcome()
    {
        base::UniqueFd client(accept4(m_listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client || m_clients.size() >= kMostConnections)
            return;
        configure(client.get());
        m_entries.push_back({client.get(), POLLIN, 0});
        m_clients.push_back(std::move(client));
    }

    /// False: the connection is over.
    bool answer(int client)
    {
        const ssize_t count = recv(client, m_buffer.data(), m_buffer.size(), 0);
        if (count < 0)
            return errno == EAGAIN || errno == EINTR;
        return count > 0 && sendAll(client, std::span(m_buffer).first(static_cast<std::size_t>(count)),
                                    m_stop) == Outcome::Done;
    }

    void drop(std::size_t entry)
    {
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(entry));
        m_clients.erase(m_clients.begin() + static_cast<std::ptrdiff_t>(entry - 1));
    }

    base::UniqueFd m_listener;
    sync::StopCheck m_stop;
    std::vector<pollfd> m_entries;
    std::vector<base::UniqueFd> m_clients; ///< one less than entries
    std::array<std::byte, kLongestEcho> m_buffer{};
};

} // namespace

int serveEchoes(std::atomic<std::uint32_t>& port, sync::StopCheck stop)
{
    base::UniqueFd listener = openSocket();
    const std::uint32_t number = listener ? listenAnywhere(listener.get()) : 0;
    if (number == 0)
        return 1;
    EchoServer server(std::move(listener), stop);
    port.store(number, std::memory_order_release);
    server.run();
    return 0;
}

Outcome EchoClient::connectTo(std::uint32_t port, sync::StopCheck stop) noexcept
{
    m_socket = openSocket();
    if (!m_socket)
        return Outcome::Broken;
    configure(m_socket.get());
    const sockaddr_in address = loopback(static_cast<std::uint16_t>(port));
    if (connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return Outcome::Done;
    Outcome outcome = errno == EINPROGRESS ? waitFor(m_socket.get(), POLLOUT, stop) : Outcome::Broken;
    int failure = 0;
    socklen_t length = sizeof failure;
    getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &failure, &length);
    if (outcome == Outcome::Done && failure != 0)
        outcome = Outcome::Broken;
    if (outcome != Outcome::Done)
        close();
    return outcome;
}

Outcome EchoClient::send(std::span<const std::byte> message, sync::StopCheck stop) noexcept
{
    return sendAll(m_socket.get(), message, stop);
}

Outcome EchoClient::receive(std::span<std::byte> into, sync::StopCheck stop) noexcept
{
    return receiveAll(m_socket.get(), into, stop);
}

} // namespace contend::workload
