// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/socket_io.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>

namespace contend::workload {

namespace {

/// Is it worth another try?
bool onlyInterrupted() noexcept
{
    return errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK;
}

iovec vectorOf(std::span<const std::byte> bytes) noexcept
{
    return {const_cast<std::byte*>(bytes.data()), bytes.size()};
}

} // namespace

bool limitWaits(int socket) noexcept
{
    const timeval slice{0, static_cast<suseconds_t>(sync::kStopSliceNs / 1000)};
    return setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &slice, sizeof slice) == 0 &&
           setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &slice, sizeof slice) == 0;
}

bool sendAll(int socket, std::span<const std::byte> head, std::span<const std::byte> body,
             sync::StopCheck stop) noexcept
{
    while (!head.empty() || !body.empty()) {
        std::array<iovec, 2> parts{vectorOf(head), vectorOf(body)};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL);
        if (sent < 0 && (!onlyInterrupted() || stop()))
            return false;
        const auto done = static_cast<std::size_t>(std::max<ssize_t>(sent, 0));
        const std::size_t of_head = std::min(done, head.size());
        head = head.subspan(of_head);
        body = body.subspan(done - of_head);
    }
    return true;
}

bool receiveAll(int socket, std::span<std::byte> buffer, sync::StopCheck stop) noexcept
{
    while (!buffer.empty()) {
        const ssize_t received = recv(socket, buffer.data(), buffer.size(), MSG_WAITALL);
        if (received == 0 || (received < 0 && (!onlyInterrupted() || stop())))
            return false;
        buffer = buffer.subspan(static_cast<std::size_t>(std::max<ssize_t>(received, 0)));
    }
    return true;
}

} // namespace contend::workload
