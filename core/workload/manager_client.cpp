// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/manager_client.h"

#include "core/workload/manager_server.h"
#include "core/workload/socket_io.h"

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace contend::workload {

std::optional<std::uint64_t> ManagerClient::append(std::uint32_t entry, sync::StopCheck stop)
{
    const auto answer = ask({ManagerAction::Append, 0, 0, entry}, {}, nullptr, stop);
    return answer ? std::optional(answer->value) : std::nullopt;
}

std::optional<std::uint64_t> ManagerClient::length(sync::StopCheck stop)
{
    const auto answer = ask({ManagerAction::Length, 0, 0, 0}, {}, nullptr, stop);
    return answer ? std::optional(answer->value) : std::nullopt;
}

bool ManagerClient::put(std::uint32_t queue, std::span<const std::byte> message, sync::StopCheck stop)
{
    const auto length = static_cast<std::uint32_t>(message.size());
    return ask({ManagerAction::Put, queue, length, 0}, message, nullptr, stop).has_value();
}

bool ManagerClient::get(std::uint32_t queue, std::vector<std::byte>& message, sync::StopCheck stop)
{
    return ask({ManagerAction::Get, queue, 0, 0}, {}, &message, stop).has_value();
}

bool ManagerClient::clear(std::uint32_t queue, sync::StopCheck stop)
{
    return ask({ManagerAction::Clear, queue, 0, 0}, {}, nullptr, stop).has_value();
}

bool ManagerClient::connected()
{
    if (m_socket)
        return true;
    const std::uint32_t length = m_door.length.load(std::memory_order_acquire);
    base::UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (length == 0 || !socket || !limitWaits(socket.get()))
        return false;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_door.name.data(), length);
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
    if (connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), size) != 0)
        return false;
    m_socket = std::move(socket);
    return true;
}

std::optional<ManagerAnswer> ManagerClient::ask(const ManagerRequest& request,
                                                std::span<const std::byte> body, std::vector<std::byte>* into,
                                                sync::StopCheck stop)
{
    if (!connected())
        return std::nullopt;
    ManagerAnswer answer;
    bool good = sendAll(m_socket.get(), std::as_bytes(std::span(&request, 1)), body, stop) &&
                receiveAll(m_socket.get(), std::as_writable_bytes(std::span(&answer, 1)), stop) &&
                answer.length <= kManagerLongestMessage;
    if (good && into != nullptr) {
        into->resize(answer.length);
        good = receiveAll(m_socket.get(), *into, stop);
    }
    if (!good)
        m_socket.reset(); // in the middle of an exchange: what comes next would be taken for something else
    return good && answer.done != 0 ? std::optional(answer) : std::nullopt;
}

} // namespace contend::workload
