// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"
#include "core/workload/message_channels.h"

namespace contend::workload {

/// Writes whole messages into a pipe, one system call for each where they fit. A thread with a StopAlarm.
class PipeWriter {
public:
    explicit PipeWriter(base::UniqueFd fd) noexcept
        : m_fd(std::move(fd))
    {}
    /// False: gives_up() said so, or the pipe is broken.
    bool write(std::span<const std::byte> message, sync::StopCheck gives_up) noexcept;

private:
    base::UniqueFd m_fd;
};

/// Reads whole messages from a pipe: asks for as much as the last message had, so that messages of one size
/// cost one system call each.
class PipeReader {
public:
    explicit PipeReader(base::UniqueFd fd) noexcept
        : m_fd(std::move(fd))
    {}
    /// False also when what came is no message.
    bool read(MessageBytes& message, sync::StopCheck gives_up);
    /// Takes out all that is in the pipe now.
    void clear();

private:
    bool fill(std::size_t at_least, std::size_t at_most, sync::StopCheck gives_up);
    bool takeOut(std::size_t size, MessageBytes& message);

    base::UniqueFd m_fd;
    MessageBytes m_buffer;
    std::size_t m_have = 0;
    std::size_t m_usual = kSmallestMessage;
};

/// A pipe as a channel. In state Running it times its calls and enters what took long as waiting, because
/// only the kernel knows whether a call waits; in state Io, for a worker that hardly does anything but wait,
/// it leaves the account alone and reads no clock.
class PipeSender final : public MessageSender {
public:
    PipeSender(const ChannelUser& user, base::UniqueFd fd) noexcept;
    bool send(MessageBytes& message) override;

private:
    const ChannelUser& m_user;
    PipeWriter m_writer;
};

class PipeReceiver final : public MessageReceiver {
public:
    PipeReceiver(const ChannelUser& user, base::UniqueFd fd) noexcept;
    bool receive(MessageBytes& message) override;
    void clear() override { m_reader.clear(); }

private:
    const ChannelUser& m_user;
    PipeReader m_reader;
};

} // namespace contend::workload
