// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/manager_server.h"

#include "core/base/unique_fd.h"
#include "core/workload/manager_objects.h"
#include "core/workload/socket_io.h"

#include <atomic>
#include <cstring>
#include <list>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace contend::workload {

namespace {

constexpr int kAcceptSliceMs = 50;
constexpr int kBacklog = 1024;

struct Objects {
    ManagedList list;
    std::vector<ManagedQueue> queues;
};

/// One connection: reads a request, does it, answers, until the other end goes.
class Session {
public:
    Session(base::UniqueFd socket, Objects& objects, sync::StopCheck stop)
        : m_socket(std::move(socket))
        , m_objects(objects)
        , m_stop(stop)
        , m_thread([this] { run(); })
    {}
    ~Session() { m_thread.join(); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    bool ended() const noexcept { return m_ended.load(std::memory_order_acquire); }

private:
    void run()
    {
        while (answerOne()) {
        }
        shutdown(m_socket.get(), SHUT_RDWR);
        m_ended.store(true, std::memory_order_release);
    }

    bool answerOne()
    {
        ManagerRequest request;
        if (!receiveAll(m_socket.get(), std::as_writable_bytes(std::span(&request, 1)), m_stop) ||
            request.length > kManagerLongestMessage)
            return false;
        ManagedMessage message(request.length);
        if (!receiveAll(m_socket.get(), message, m_stop))
            return false;
        ManagerAnswer answer;
        answer.done = perform(request, message, answer) ? 1 : 0;
        answer.length = static_cast<std::uint32_t>(message.size());
        return sendAll(m_socket.get(), std::as_bytes(std::span(&answer, 1)), message, m_stop);
    }

    /// message: what came with the request; afterwards what goes with the answer.
    bool perform(const ManagerRequest& request, ManagedMessage& message, ManagerAnswer& answer)
    {
        switch (request.action) {
        case ManagerAction::Append:
            answer.value = m_objects.list.append(request.value);
            return true;
        case ManagerAction::Length:
            answer.value = m_objects.list.length();
            return true;
        case ManagerAction::Put:
        case ManagerAction::Get:
        case ManagerAction::Clear:
            return request.object < m_objects.queues.size() &&
                   performOn(m_objects.queues[request.object], request.action, message);
        }
        return false;
    }

    static bool performOn(ManagedQueue& queue, ManagerAction action, ManagedMessage& message)
    {
        if (action == ManagerAction::Put)
            return queue.put(std::exchange(message, {}));
        if (action == ManagerAction::Clear) {
            queue.clear();
            return true;
        }
        auto taken = queue.get();
        if (taken)
            message = std::move(*taken);
        return taken.has_value();
    }

    base::UniqueFd m_socket;
    Objects& m_objects;
    sync::StopCheck m_stop;
    std::atomic<bool> m_ended{false};
    std::thread m_thread; ///< last: it uses all the others
};

/// Listens under a name that the kernel chooses.
base::UniqueFd listenAnywhere(ManagerDoor& door)
{
    base::UniqueFd listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socklen_t length = sizeof address.sun_family;
    if (!listener || bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), length) != 0 ||
        listen(listener.get(), kBacklog) != 0)
        return {};
    length = sizeof address;
    if (getsockname(listener.get(), reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return {};
    const std::size_t name_length = length - offsetof(sockaddr_un, sun_path);
    if (name_length > door.name.size())
        return {};
    std::memcpy(door.name.data(), address.sun_path, name_length);
    door.length.store(static_cast<std::uint32_t>(name_length), std::memory_order_release);
    return listener;
}

bool isOfTheSameUser(int socket) noexcept
{
    ucred peer{};
    socklen_t length = sizeof peer;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == geteuid();
}

/// Everybody who came and has not gone.
class Sessions {
public:
    Sessions(Objects& objects, std::uint32_t most, sync::StopCheck stop)
        : m_objects(objects)
        , m_most(most)
        , m_stop(stop)
    {}

    void accept(int listener)
    {
        m_all.remove_if([](const Session& session) { return session.ended(); });
        base::UniqueFd socket(accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket || m_all.size() >= m_most || !isOfTheSameUser(socket.get()) || !limitWaits(socket.get()))
            return;
        try {
            m_all.emplace_back(std::move(socket), m_objects, m_stop);
        } catch (const std::system_error&) {
            // No more threads: whoever came sees the connection end.
        }
    }

private:
    Objects& m_objects;
    std::size_t m_most;
    sync::StopCheck m_stop;
    std::list<Session> m_all;
};

} // namespace

int serveManager(ManagerDoor& door, std::uint32_t queues, std::uint32_t connections, sync::StopCheck stop)
{
    const base::UniqueFd listener = listenAnywhere(door);
    if (!listener)
        return 1;
    Objects objects{{}, std::vector<ManagedQueue>(queues)};
    Sessions sessions(objects, connections, stop);
    while (!stop()) {
        pollfd waiting{listener.get(), POLLIN, 0};
        if (poll(&waiting, 1, kAcceptSliceMs) > 0)
            sessions.accept(listener.get());
    }
    for (ManagedQueue& queue : objects.queues)
        queue.close();
    return 0;
}

} // namespace contend::workload
