// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"

#include <chrono>
#include <csignal>
#include <cstddef>
#include <new>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <type_traits>
#include <unistd.h>
#include <utility>
#include <vector>

namespace contend::test {

/// A T in a memfd, mapped at one address here and at another one wherever remap() is called: whatever keeps
/// an address inside shared memory fails with it.
template <class T>
class SharedPage {
public:
    template <class... Arguments>
    explicit SharedPage(Arguments&&... arguments)
        : m_fd(memfd_create("contend-test", MFD_CLOEXEC))
    {
        if (!m_fd || ftruncate(m_fd.get(), kSize) != 0)
            throw std::bad_alloc();
        m_object = new (map()) T(std::forward<Arguments>(arguments)...);
    }
    SharedPage(const SharedPage&) = delete;
    SharedPage& operator=(const SharedPage&) = delete;
    ~SharedPage() { munmap(static_cast<void*>(m_object), kSize); }

    T& operator*() const { return *m_object; }
    T* operator->() const { return m_object; }
    /// The same object at a second address; stays mapped until the process ends.
    T& remap() const { return *std::launder(static_cast<T*>(map())); }

private:
    static_assert(std::is_trivially_destructible_v<T>, "what lives in shared memory is never destroyed");
    static constexpr std::size_t kSize = (sizeof(T) + 4095) / 4096 * 4096;

    void* map() const
    {
        void* memory = mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_SHARED, m_fd.get(), 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        return memory;
    }

    base::UniqueFd m_fd;
    T* m_object = nullptr;
};

/// Child processes that run a function and end; killed and reaped at the latest by the destructor.
class Children {
public:
    Children() = default;
    Children(const Children&) = delete;
    Children& operator=(const Children&) = delete;
    ~Children()
    {
        for (const pid_t pid : m_pids)
            kill(pid, SIGKILL);
        waitForAll();
    }

    /// Forks; the child leaves with what body returns. The body must not allocate.
    template <class Body>
    pid_t start(Body&& body)
    {
        const pid_t pid = fork();
        if (pid == 0)
            _exit(body());
        m_pids.push_back(pid);
        return pid;
    }

    void killWithoutReaping(pid_t pid)
    {
        kill(pid, SIGKILL);
        siginfo_t info{};
        waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT);
    }

    /// True if all ended by themselves with 0.
    bool waitForAll()
    {
        bool fine = true;
        for (const pid_t pid : std::exchange(m_pids, {})) {
            int status = -1;
            fine = waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0 && fine;
        }
        return fine;
    }

private:
    std::vector<pid_t> m_pids;
};

/// Polls until the condition holds; generous, for loaded machines.
template <class Condition>
bool comesTrue(Condition&& condition, std::chrono::milliseconds limit = std::chrono::seconds(60))
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

} // namespace contend::test
