// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/message_pipe.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace contend::workload {

/// The sending end of a queue as Python's multiprocessing builds it: send() waits for room, leaves the
/// message in a buffer of the process and returns; a thread of its own, the feeder, writes it into the pipe
/// under a lock that all senders share.
class QueueSender final : public MessageSender {
public:
    QueueSender(const ChannelUser& user, PipeQueue& queue, base::UniqueFd fd);
    ~QueueSender() override;
    bool send(MessageBytes& message) override;

private:
    bool takeRoom();
    bool leave(MessageBytes& message);
    void feed();
    bool writeOne(MessageBytes& message);

    const ChannelUser& m_user;
    PipeQueue& m_queue;
    PipeWriter m_writer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    // Under the mutex.
    std::deque<MessageBytes> m_buffer;
    std::size_t m_buffered_bytes = 0;
    MessageBytes m_spare;
    bool m_broken = false;
    std::atomic<bool> m_quit{false};
    std::thread m_feeder; ///< last: it uses all the others
};

/// The receiving end: reads under the lock that all receivers share, and gives the room back.
class QueueReceiver final : public MessageReceiver {
public:
    QueueReceiver(const ChannelUser& user, PipeQueue& queue, base::UniqueFd fd);
    bool receive(MessageBytes& message) override;
    void clear() override;

private:
    const ChannelUser& m_user;
    PipeQueue& m_queue;
    ProbeObserver m_observer;
    WorkerLock<sync::Mutex> m_lock;
    PipeReceiver m_pipe;
};

/// Both ends of a queue between threads.
class LocalSender final : public MessageSender {
public:
    LocalSender(const ChannelUser& user, LocalQueue& queue);
    bool send(MessageBytes& message) override;

private:
    const ChannelUser& m_user;
    LocalQueue& m_queue;
    ProbeObserver m_observer;
    WorkerLock<sync::Mutex> m_lock;
};

class LocalReceiver final : public MessageReceiver {
public:
    LocalReceiver(const ChannelUser& user, LocalQueue& queue);
    bool receive(MessageBytes& message) override;
    void clear() override { clearLocalQueue(m_queue); }

private:
    const ChannelUser& m_user;
    LocalQueue& m_queue;
    ProbeObserver m_observer;
    WorkerLock<sync::Mutex> m_lock;
};

} // namespace contend::workload
