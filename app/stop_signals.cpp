// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace contend::app {

StopSignals::StopSignals()
{
    sigset_t stop;
    sigemptyset(&stop);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&stop, signal);
    pthread_sigmask(SIG_BLOCK, &stop, &m_before);
    m_fd.reset(signalfd(-1, &stop, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!m_fd) // then they end the program as usual
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

StopSignals::~StopSignals()
{
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void StopSignals::wait(std::uint64_t ns)
{
    constexpr std::uint64_t kNsPerSecond = 1'000'000'000;
    pollfd signals{m_fd.get(), POLLIN, 0};
    const timespec time{static_cast<time_t>(ns / kNsPerSecond), static_cast<long>(ns % kNsPerSecond)};
    if (ppoll(&signals, 1, &time, nullptr) <= 0)
        return;
    signalfd_siginfo info{};
    while (read(m_fd.get(), &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        ++m_count;
}

} // namespace contend::app
