// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/message_queue.h"

#include "core/workload/stop_alarm.h"

#include <chrono>
#include <utility>

namespace contend::workload {

namespace {

using telemetry::WorkerState;

// Queues hold so many bytes at most, beyond one message.
constexpr std::size_t kMostBytes = std::size_t{1} << 20U;
constexpr std::chrono::nanoseconds kSlice{sync::kStopSliceNs};

} // namespace

// --- between processes

QueueSender::QueueSender(const ChannelUser& user, PipeQueue& queue, base::UniqueFd fd)
    : m_user(user)
    , m_queue(queue)
    , m_writer(std::move(fd))
    , m_feeder([this] { feed(); })
{}

QueueSender::~QueueSender()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_changed.notify_all();
    m_feeder.join();
}

bool QueueSender::send(MessageBytes& message)
{
    return takeRoom() && leave(message);
}

bool QueueSender::takeRoom()
{
    if (m_queue.room.try_acquire())
        return true;
    const Blocking full(m_user.context, WorkerState::Io);
    while (!m_user.givesUp())
        if (m_queue.room.try_acquire_until(sync::Deadline::after(sync::kStopSliceNs)))
            return true;
    return false;
}

/// The buffer has room for a message of any size, but not for many large ones.
bool QueueSender::leave(MessageBytes& message)
{
    std::unique_lock lock(m_mutex);
    const auto has_room = [&] {
        return m_broken || m_buffer.empty() || m_buffered_bytes + message.size() <= kMostBytes;
    };
    if (!has_room()) {
        const Blocking full(m_user.context, WorkerState::Io);
        while (!m_changed.wait_for(lock, kSlice, has_room))
            if (m_user.givesUp())
                return false;
    }
    if (m_broken)
        return false;
    m_buffered_bytes += message.size();
    m_buffer.push_back(std::move(message));
    message = std::exchange(m_spare, {});
    m_changed.notify_all();
    return true;
}

void QueueSender::feed()
{
    const StopAlarm alarm;
    std::unique_lock lock(m_mutex);
    while (!m_quit) {
        if (m_buffer.empty()) {
            m_changed.wait(lock);
            continue;
        }
        MessageBytes message = std::move(m_buffer.front());
        m_buffer.pop_front();
        lock.unlock();
        const bool written = alarm.armed() && writeOne(message);
        lock.lock();
        m_buffered_bytes -= message.size();
        m_spare = std::move(message);
        m_broken = m_broken || !written;
        m_changed.notify_all();
    }
}

bool QueueSender::writeOne(MessageBytes& message)
{
    const auto gives_up = [this] { return m_quit || m_user.givesUp(); };
    if (!sync::lockOrStop(m_queue.write_lock.lock, gives_up))
        return false;
    const bool written = m_writer.write(message, gives_up);
    m_queue.write_lock.lock.unlock();
    return written;
}

QueueReceiver::QueueReceiver(const ChannelUser& user, PipeQueue& queue, base::UniqueFd fd)
    : m_user(user)
    , m_queue(queue)
    , m_observer(user.context)
    , m_lock(queue.read_lock, user.context, m_observer)
    , m_pipe(user, std::move(fd))
{}

bool QueueReceiver::receive(MessageBytes& message)
{
    const Locked held(m_lock);
    if (!held || !m_pipe.receive(message))
        return false;
    m_queue.room.release();
    return true;
}

void QueueReceiver::clear()
{
    m_pipe.clear();
    while (m_queue.room.release()) {
    }
}

// --- between threads

namespace {

bool hasRoom(const LocalQueue& queue, std::size_t bytes) noexcept
{
    return queue.count == 0 || (queue.count < LocalQueue::kMostMessages && queue.bytes + bytes <= kMostBytes);
}

/// Waits under the lock for what the other side does. False: the user gives up.
template <class Holds>
bool waitFor(const ChannelUser& user, LocalQueue& queue, Holds holds)
{
    while (!holds()) {
        if (user.givesUp())
            return false;
        const Blocking waits(user.context, WorkerState::Io);
        queue.changed.wait_until(queue.lock.lock, sync::Deadline::after(sync::kStopSliceNs));
    }
    return true;
}

} // namespace

LocalSender::LocalSender(const ChannelUser& user, LocalQueue& queue)
    : m_user(user)
    , m_queue(queue)
    , m_observer(user.context)
    , m_lock(queue.lock, user.context, m_observer)
{}

bool LocalSender::send(MessageBytes& message)
{
    auto handed_over = std::make_unique<MessageBytes>(std::move(message));
    message.clear();
    const Locked held(m_lock);
    const std::size_t bytes = handed_over->size();
    if (!held || !waitFor(m_user, m_queue, [&] { return hasRoom(m_queue, bytes); }))
        return false;
    m_queue.messages[(m_queue.first + m_queue.count) % LocalQueue::kMostMessages] = handed_over.release();
    ++m_queue.count;
    m_queue.bytes += bytes;
    m_queue.changed.notify_one();
    return true;
}

LocalReceiver::LocalReceiver(const ChannelUser& user, LocalQueue& queue)
    : m_user(user)
    , m_queue(queue)
    , m_observer(user.context)
    , m_lock(queue.lock, user.context, m_observer)
{}

bool LocalReceiver::receive(MessageBytes& message)
{
    std::unique_ptr<MessageBytes> taken;
    {
        const Locked held(m_lock);
        if (!held || !waitFor(m_user, m_queue, [&] { return m_queue.count > 0; }))
            return false;
        taken.reset(std::exchange(m_queue.messages[m_queue.first], nullptr));
        m_queue.first = (m_queue.first + 1) % LocalQueue::kMostMessages;
        --m_queue.count;
        m_queue.bytes -= taken->size();
        m_queue.changed.notify_one();
    }
    message = std::move(*taken);
    return true;
}

void clearLocalQueue(LocalQueue& queue)
{
    const std::lock_guard lock(queue.lock.lock);
    for (; queue.count > 0; --queue.count) {
        delete std::exchange(queue.messages[queue.first], nullptr);
        queue.first = (queue.first + 1) % LocalQueue::kMostMessages;
    }
    queue.bytes = 0;
}

} // namespace contend::workload
