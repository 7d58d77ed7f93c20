// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/request_load.h"

#include "core/base/clock.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace contend::workload {

namespace {

constexpr int kSliceMs = 10;
// A server whose queue is full says nothing at all; a client would try again after a second, then two, then
// four. Ours gives up before.
constexpr std::uint64_t kConnectPatienceNs = 500'000'000;
constexpr std::uint64_t kAnswerPatienceNs = 30'000'000'000;
constexpr std::uint64_t kPauseNs = 10'000'000; ///< after a failure
constexpr std::size_t kLongestAnswer = 4096;

void count(std::atomic<std::uint64_t>& counter) noexcept
{
    counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

base::UniqueFd makeSocket()
{
    base::UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int yes = 1;
    setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    // Closes at once: thousands of connections a second would otherwise use up all ports for the minute that
    // closed ones are remembered.
    const linger at_once{1, 0};
    setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    return socket;
}

int connectTo(int socket, std::uint32_t port) noexcept
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ? 0 : errno;
}

int pendingError(int socket) noexcept
{
    int error = 0;
    socklen_t length = sizeof error;
    getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

/// One of the clients.
///
///   state       waits for                 then
///   Resting     its pause                 opens a connection: Connecting
///   Connecting  the connection            asks: Asking
///   Asking      the end of the answer     counts: Resting, without a pause if the answer was right
class Client {
public:
    /// Opens a connection if it is time. False: the system refuses sockets.
    bool rouse(const RequestLoad& load, int epoll, std::uint32_t index, std::uint64_t number)
    {
        const std::uint64_t now = base::nowNs();
        if (m_state != State::Resting || now < m_due_ns)
            return true;
        m_socket = makeSocket();
        if (!m_socket)
            return false;
        m_number = number;
        m_since_ns = now;
        m_received.clear();
        m_state = State::Connecting;
        m_due_ns = now + kConnectPatienceNs;
        m_error = connectTo(m_socket.get(), load.port);
        epoll_event interest{.events = EPOLLOUT | EPOLLIN, .data = {.u32 = index}};
        return epoll_ctl(epoll, EPOLL_CTL_ADD, m_socket.get(), &interest) == 0;
    }

    /// Something happened on the connection.
    void proceed(int epoll, std::uint32_t index, RequestCounts& counts)
    {
        if (m_state == State::Connecting)
            ask(epoll, index, counts);
        if (m_state == State::Asking)
            listen(counts);
    }

    /// Gives up what takes too long.
    void look(std::uint64_t now_ns, RequestCounts& counts)
    {
        if (now_ns < m_due_ns)
            return;
        if (m_state == State::Connecting)
            end(counts.refused, kPauseNs);
        else if (m_state == State::Asking)
            end(counts.errors, kPauseNs);
    }

    /// The counter that the connection ended with, once; null: it has not ended.
    std::atomic<std::uint64_t>* takeEnd() { return std::exchange(m_ended, nullptr); }

    /// Breaks off without counting.
    void leave()
    {
        m_socket.reset();
        m_state = State::Resting;
        m_due_ns = 0;
    }

private:
    enum class State { Resting, Connecting, Asking };

    void ask(int epoll, std::uint32_t index, RequestCounts& counts)
    {
        if (m_error == 0 || m_error == EINPROGRESS)
            m_error = pendingError(m_socket.get());
        if (m_error != 0)
            return end(m_error == ECONNREFUSED ? counts.refused : counts.errors, kPauseNs);
        const std::string text = requestText(m_number, m_since_ns);
        const ssize_t sent = send(m_socket.get(), text.data(), text.size(), MSG_NOSIGNAL);
        if (sent != static_cast<ssize_t>(text.size())) // a fresh connection has room for so little
            return end(counts.errors, kPauseNs);
        epoll_event interest{.events = EPOLLIN, .data = {.u32 = index}};
        epoll_ctl(epoll, EPOLL_CTL_MOD, m_socket.get(), &interest);
        m_state = State::Asking;
        m_due_ns = m_since_ns + kAnswerPatienceNs;
    }

    void listen(RequestCounts& counts)
    {
        std::array<char, 1024> piece; // NOLINT: filled before it is read
        while (m_received.size() < kLongestAnswer) {
            const ssize_t length = recv(m_socket.get(), piece.data(), piece.size(), 0);
            if (length > 0) {
                m_received.append(piece.data(), static_cast<std::size_t>(length));
                continue;
            }
            if (length < 0 && (errno == EAGAIN || errno == EINTR))
                return;
            break; // the end, or broken off: what came tells
        }
        switch (judgeAnswer(m_received, m_number)) {
        case Answer::Right:
            return end(counts.answered, 0);
        case Answer::Refused:
            return end(counts.refused, kPauseNs);
        case Answer::Wrong:
            return end(counts.errors, kPauseNs);
        }
    }

    void end(std::atomic<std::uint64_t>& counter, std::uint64_t pause_ns)
    {
        leave();
        m_due_ns = pause_ns > 0 ? base::nowNs() + pause_ns : 0;
        m_ended = &counter;
    }

    State m_state = State::Resting;
    base::UniqueFd m_socket;
    std::uint64_t m_number = 0;
    std::uint64_t m_since_ns = 0;
    std::uint64_t m_due_ns = 0; ///< Resting: end of the pause; else end of its patience
    int m_error = 0;
    std::string m_received;
    std::atomic<std::uint64_t>* m_ended = nullptr;
};

class Crowd {
public:
    Crowd(const RequestLoad& load, RequestCounts& counts)
        : m_load(load)
        , m_counts(counts)
        , m_clients(kMostConnections)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    {}

    int run()
    {
        if (!m_epoll)
            return 1;
        while (!m_load.stop()) {
            if (!rouse())
                return 1;
            follow();
        }
        return 0;
    }

private:
    /// As many clients as are wanted now; the others leave.
    bool rouse()
    {
        const std::uint32_t wanted = std::clamp(m_load.connections(), 1U, kMostConnections);
        for (std::uint32_t k = 0; k < wanted; ++k)
            if (!m_clients[k].rouse(m_load, m_epoll.get(), k, ++m_number))
                return false;
        for (std::uint32_t k = wanted; k < m_active; ++k)
            m_clients[k].leave();
        m_active = wanted;
        return true;
    }

    void follow()
    {
        std::array<epoll_event, 64> events{};
        const int happened = epoll_wait(m_epoll.get(), events.data(), events.size(), kSliceMs);
        for (int k = 0; k < happened; ++k) {
            const std::uint32_t index = events.at(static_cast<std::size_t>(k)).data.u32;
            m_clients[index].proceed(m_epoll.get(), index, m_counts);
            note(m_clients[index]);
        }
        const std::uint64_t now = base::nowNs();
        if (now < m_looked_ns + kSliceMs * 1'000'000ULL)
            return;
        m_looked_ns = now;
        for (std::uint32_t k = 0; k < m_active; ++k) {
            m_clients[k].look(now, m_counts);
            note(m_clients[k]);
        }
    }

    /// A server that stops breaks its connections off: that is no error of its.
    void note(Client& client)
    {
        if (auto* const counter = client.takeEnd(); counter != nullptr && !m_load.stop())
            count(*counter);
    }

    const RequestLoad& m_load;
    RequestCounts& m_counts;
    std::vector<Client> m_clients;
    base::UniqueFd m_epoll;
    std::uint32_t m_active = 0;
    std::uint64_t m_number = 0;
    std::uint64_t m_looked_ns = 0;
};

} // namespace

int runLoad(const RequestLoad& load, RequestCounts& counts)
{
    return Crowd(load, counts).run();
}

std::string requestText(std::uint64_t number, std::uint64_t since_ns)
{
    return fmt::format(
        "GET /work?number={}&since={} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", number,
        since_ns);
}

std::string answerTo(std::uint64_t number)
{
    return fmt::format("done {}\n", number);
}

Answer judgeAnswer(std::string_view received, std::uint64_t number)
{
    constexpr std::string_view kGood = "HTTP/1.1 200 ";
    constexpr std::string_view kBusy = "HTTP/1.1 503 ";
    constexpr std::string_view kBodyBegins = "\r\n\r\n";
    if (received.starts_with(kBusy))
        return Answer::Refused;
    const std::size_t head = received.find(kBodyBegins);
    if (!received.starts_with(kGood) || head == std::string_view::npos)
        return Answer::Wrong;
    return received.substr(head + kBodyBegins.size()) == answerTo(number) ? Answer::Right : Answer::Wrong;
}

} // namespace contend::workload
