// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"
#include "core/workload/locked.h"
#include "core/workload/manager_client.h"
#include "core/workload/message_area.h"
#include "core/workload/worker_context.h"

#include <memory>

namespace contend::workload {

/// What all channels of one worker need to know.
struct ChannelUser {
    WorkerContext& context;
    const MessagePair& pair;
    std::uint32_t side = 0;    ///< ours
    std::uint32_t number = 0;  ///< of the pair
    std::uint32_t partner = 0; ///< the ticket of who must be at the other side

    /// The run stops, or the other side has gone.
    bool givesUp() const noexcept
    {
        return context.stopping() || pair.present[1 - side].load(std::memory_order_relaxed) != partner;
    }
};

/// The sending end of a channel. Both ends block: send() returns when the message is on its way, receive()
/// when one is there. Waits show on the timeline. False: the user gives up (noticed within 100 ms), or the
/// channel is broken; then nothing that follows on it makes sense.
class MessageSender {
public:
    MessageSender() = default;
    MessageSender(const MessageSender&) = delete;
    MessageSender& operator=(const MessageSender&) = delete;
    virtual ~MessageSender() = default;

    /// message: afterwards of no particular content, to be used for the next one.
    virtual bool send(MessageBytes& message) = 0;
};

class MessageReceiver {
public:
    MessageReceiver() = default;
    MessageReceiver(const MessageReceiver&) = delete;
    MessageReceiver& operator=(const MessageReceiver&) = delete;
    virtual ~MessageReceiver() = default;

    virtual bool receive(MessageBytes& message) = 0;
    /// Takes out what is left of earlier sessions. While nobody sends.
    virtual void clear() = 0;
};

/// A worker's ends of all channels, made when they are first used. The user outlives them.
class MessageChannels {
public:
    explicit MessageChannels(const ChannelUser& user);
    ~MessageChannels();

    /// Null where the ends could not be opened.
    MessageSender* sender(Channel channel);
    MessageReceiver* receiver(Channel channel);
    /// Clears everything that leads to this side.
    void clearInbound();
    /// Lets go of what sends in the background, before another session begins.
    void stopSending();

private:
    std::unique_ptr<MessageSender> makeSender(Channel channel);
    std::unique_ptr<MessageReceiver> makeReceiver(Channel channel);
    base::UniqueFd openEnd(int inherited, int flags) const;

    const ChannelUser& m_user;
    MessageArea m_area;
    std::array<std::unique_ptr<MessageSender>, kChannels> m_senders;
    std::array<std::unique_ptr<MessageReceiver>, kChannels> m_receivers;
};

/// Frees what is left in a queue between threads. While nobody uses it.
void clearLocalQueue(LocalQueue& queue);

} // namespace contend::workload
