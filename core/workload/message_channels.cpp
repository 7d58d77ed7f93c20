// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/message_channels.h"

#include "core/workload/message_pipe.h"
#include "core/workload/message_queue.h"

#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace contend::workload {

namespace {

using telemetry::WorkerState;

// --- shared memory

class RingSender final : public MessageSender {
public:
    RingSender(const ChannelUser& user, ByteRing& ring) noexcept
        : m_user(user)
        , m_ring(ring)
    {}

    bool send(MessageBytes& message) override
    {
        for (std::span<const std::byte> left = message; !left.empty();) {
            const std::size_t written = m_ring.tryWrite(left);
            left = left.subspan(written);
            if (written == 0 && !waitForRoom())
                return false;
        }
        return true;
    }

private:
    bool waitForRoom()
    {
        const Blocking full(m_user.context, WorkerState::Io);
        m_ring.waitForRoom(sync::Deadline::after(sync::kStopSliceNs));
        return !m_user.givesUp();
    }

    const ChannelUser& m_user;
    ByteRing& m_ring;
};

class RingReceiver final : public MessageReceiver {
public:
    RingReceiver(const ChannelUser& user, ByteRing& ring) noexcept
        : m_user(user)
        , m_ring(ring)
    {}

    bool receive(MessageBytes& message) override
    {
        MessageHead head;
        if (!read(std::as_writable_bytes(std::span(&head, 1))))
            return false;
        const bool changes = head.has(MessageHead::kChannelChanges);
        if (!changes && !head.sizeIsSound())
            return false;
        message.resize(changes ? sizeof head : head.size());
        std::memcpy(message.data(), &head, sizeof head);
        return read(std::span(message).subspan(sizeof head));
    }

    void clear() override { m_ring.clear(); }

private:
    bool read(std::span<std::byte> buffer)
    {
        while (!buffer.empty()) {
            const std::size_t got = m_ring.tryRead(buffer);
            buffer = buffer.subspan(got);
            if (got == 0 && !waitForBytes())
                return false;
        }
        return true;
    }

    bool waitForBytes()
    {
        const Blocking empty(m_user.context, WorkerState::Io);
        m_ring.waitForBytes(sync::Deadline::after(sync::kStopSliceNs));
        return !m_user.givesUp();
    }

    const ChannelUser& m_user;
    ByteRing& m_ring;
};

// --- manager

class ManagerSender final : public MessageSender {
public:
    ManagerSender(const ChannelUser& user, const ManagerDoor& door, Direction& direction)
        : m_user(user)
        , m_client(door)
        , m_queue(2 * user.number + 1 - user.side)
    {
        direction.manager_used.store(1, std::memory_order_relaxed);
    }

    bool send(MessageBytes& message) override
    {
        const Blocking request(m_user.context, WorkerState::Io);
        return m_client.put(m_queue, message, [this] { return m_user.givesUp(); });
    }

private:
    const ChannelUser& m_user;
    ManagerClient m_client;
    std::uint32_t m_queue;
};

class ManagerReceiver final : public MessageReceiver {
public:
    ManagerReceiver(const ChannelUser& user, const ManagerDoor& door, const Direction& direction)
        : m_user(user)
        , m_client(door)
        , m_used(direction.manager_used)
        , m_queue(2 * user.number + user.side)
    {}

    bool receive(MessageBytes& message) override
    {
        const Blocking request(m_user.context, WorkerState::Io);
        return m_client.get(m_queue, message, [this] { return m_user.givesUp(); });
    }

    void clear() override
    {
        if (m_used.load(std::memory_order_relaxed) != 0)
            m_client.clear(m_queue, [this] { return m_user.context.stopping(); });
    }

private:
    const ChannelUser& m_user;
    ManagerClient m_client;
    const std::atomic<std::uint32_t>& m_used;
    std::uint32_t m_queue;
};

constexpr std::size_t indexOf(Channel channel) noexcept
{
    return static_cast<std::size_t>(channel);
}

} // namespace

MessageChannels::MessageChannels(const ChannelUser& user)
    : m_user(user)
    , m_area(user.context.shared())
{}

MessageChannels::~MessageChannels() = default;

MessageSender* MessageChannels::sender(Channel channel)
{
    auto& made = m_senders.at(indexOf(channel));
    if (!made)
        made = makeSender(channel);
    return made.get();
}

MessageReceiver* MessageChannels::receiver(Channel channel)
{
    auto& made = m_receivers.at(indexOf(channel));
    if (!made)
        made = makeReceiver(channel);
    return made.get();
}

void MessageChannels::clearInbound()
{
    for (std::uint32_t k = 0; k < kChannels; ++k)
        if (MessageReceiver* const end = receiver(static_cast<Channel>(k)))
            end->clear();
}

void MessageChannels::stopSending()
{
    for (auto& end : m_senders)
        end.reset();
}

std::unique_ptr<MessageSender> MessageChannels::makeSender(Channel channel)
{
    const std::uint32_t there = 1 - m_user.side;
    Direction& direction = m_area.worker(m_user.number).to[there];
    const bool queue = channel == Channel::Queue;
    if (queue && !base::hasOwnProcesses(m_user.context.contender()))
        return std::make_unique<LocalSender>(m_user, direction.local_queue);
    if (channel == Channel::SharedMemory)
        return std::make_unique<RingSender>(m_user, direction.ring);
    if (channel == Channel::Manager)
        return std::make_unique<ManagerSender>(m_user, m_area.common().door, direction);
    base::UniqueFd fd = openEnd(queue ? direction.pipe_queue.pipe.writer : direction.pipe.writer, O_WRONLY);
    if (!fd)
        return nullptr;
    if (queue)
        return std::make_unique<QueueSender>(m_user, direction.pipe_queue, std::move(fd));
    return std::make_unique<PipeSender>(m_user, std::move(fd));
}

std::unique_ptr<MessageReceiver> MessageChannels::makeReceiver(Channel channel)
{
    Direction& direction = m_area.worker(m_user.number).to[m_user.side];
    const bool queue = channel == Channel::Queue;
    if (queue && !base::hasOwnProcesses(m_user.context.contender()))
        return std::make_unique<LocalReceiver>(m_user, direction.local_queue);
    if (channel == Channel::SharedMemory)
        return std::make_unique<RingReceiver>(m_user, direction.ring);
    if (channel == Channel::Manager)
        return std::make_unique<ManagerReceiver>(m_user, m_area.common().door, direction);
    base::UniqueFd fd = openEnd(queue ? direction.pipe_queue.pipe.reader : direction.pipe.reader, O_RDONLY);
    if (!fd)
        return nullptr;
    if (queue)
        return std::make_unique<QueueReceiver>(m_user, direction.pipe_queue, std::move(fd));
    return std::make_unique<PipeReceiver>(m_user, std::move(fd));
}

/// A descriptor of our own for an end of a pipe: inherited, or, where the program was started afresh, opened
/// through the supervisor that holds it.
base::UniqueFd MessageChannels::openEnd(int inherited, int flags) const
{
    if (m_user.context.inheritsMemory())
        return base::UniqueFd(fcntl(inherited, F_DUPFD_CLOEXEC, 0));
    const std::string name =
        "/proc/" + std::to_string(m_area.common().supervisor) + "/fd/" + std::to_string(inherited);
    return base::UniqueFd(open(name.c_str(), flags | O_CLOEXEC));
}

} // namespace contend::workload
