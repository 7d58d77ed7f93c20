// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/message_pipe.h"

#include <cerrno>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace contend::workload {

namespace {

// A call on a pipe that took longer has waited.
constexpr std::uint64_t kWaitedNs = 10'000;

/// Does the call; what took long becomes an interval of waiting, if the worker is Running by its account.
template <class Call>
bool timed(WorkerContext& context, Call call)
{
    telemetry::WorkerProbe& probe = context.probe();
    if (probe.state() != telemetry::WorkerState::Running)
        return call();
    const std::uint64_t begin = base::nowNs();
    const bool done = call();
    const std::uint64_t end = base::nowNs();
    if (end - begin > kWaitedNs) {
        probe.enter(telemetry::WorkerState::Io, begin);
        probe.enter(telemetry::WorkerState::Running, end);
    }
    return done;
}

} // namespace

bool PipeWriter::write(std::span<const std::byte> message, sync::StopCheck gives_up) noexcept
{
    while (!message.empty()) {
        const ssize_t written = ::write(m_fd.get(), message.data(), message.size());
        if (written < 0 && (errno != EINTR || gives_up()))
            return false;
        if (written > 0)
            message = message.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool PipeReader::fill(std::size_t at_least, std::size_t at_most, sync::StopCheck gives_up)
{
    if (m_buffer.size() < at_most)
        m_buffer.resize(at_most);
    while (m_have < at_least) {
        const ssize_t got = ::read(m_fd.get(), m_buffer.data() + m_have, at_most - m_have);
        if (got == 0 || (got < 0 && (errno != EINTR || gives_up())))
            return false;
        if (got > 0)
            m_have += static_cast<std::size_t>(got);
    }
    return true;
}

bool PipeReader::read(MessageBytes& message, sync::StopCheck gives_up)
{
    if (!fill(kSmallestMessage, std::max(m_usual, m_have), gives_up))
        return false;
    const MessageHead head = headOf(m_buffer);
    if (head.has(MessageHead::kChannelChanges))
        return takeOut(kSmallestMessage, message);
    if (!head.sizeIsSound() || !fill(head.size(), std::max(head.size(), m_have), gives_up))
        return false;
    m_usual = head.size();
    return takeOut(head.size(), message);
}

/// The buffer itself becomes the message; what is left over of the next one (only after a large message was
/// followed by smaller ones) goes into the new buffer.
bool PipeReader::takeOut(std::size_t size, MessageBytes& message)
{
    const std::size_t left = m_have - size;
    m_buffer.swap(message);
    if (left > 0) {
        m_buffer.resize(std::max(left, m_usual));
        std::memcpy(m_buffer.data(), message.data() + size, left);
    }
    message.resize(size);
    m_have = left;
    return true;
}

void PipeReader::clear()
{
    m_have = 0;
    m_usual = kSmallestMessage;
    m_buffer.resize(PipeReader::m_usual);
    std::array<std::byte, 4096> waste{};
    for (int waiting = 0; ioctl(m_fd.get(), FIONREAD, &waiting) == 0 && waiting > 0;)
        if (::read(m_fd.get(), waste.data(),
                   std::min<std::size_t>(waste.size(), static_cast<unsigned>(waiting))) < 0 &&
            errno != EINTR)
            return;
}

PipeSender::PipeSender(const ChannelUser& user, base::UniqueFd fd) noexcept
    : m_user(user)
    , m_writer(std::move(fd))
{}

bool PipeSender::send(MessageBytes& message)
{
    const auto gives_up = [this] { return m_user.givesUp(); };
    return timed(m_user.context, [&] { return m_writer.write(message, gives_up); });
}

PipeReceiver::PipeReceiver(const ChannelUser& user, base::UniqueFd fd) noexcept
    : m_user(user)
    , m_reader(std::move(fd))
{}

bool PipeReceiver::receive(MessageBytes& message)
{
    const auto gives_up = [this] { return m_user.givesUp(); };
    return timed(m_user.context, [&] { return m_reader.read(message, gives_up); });
}

} // namespace contend::workload
