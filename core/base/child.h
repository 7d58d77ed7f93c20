// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace contend::base {

// Starting and ending of processes: the only file that forks, waits or kills.

/// How a process ended.
struct ChildExit {
    bool signalled = false;
    int value = 0; ///< signal number or exit status

    bool clean() const noexcept { return !signalled && value == 0; }
};

/// Owns one child process. Destroying it kills what still lives and reaps it, so nothing outlives its owner.
/// The child itself asks the kernel to be killed when the thread that started it is gone.
class Child {
public:
    Child() = default;
    explicit Child(pid_t pid) noexcept
        : m_pid(pid)
    {}
    Child(Child&& other) noexcept
        : m_pid(std::exchange(other.m_pid, 0))
        , m_exit(other.m_exit)
    {}
    Child& operator=(Child&& other) noexcept;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    pid_t pid() const noexcept { return m_pid; }
    bool started() const noexcept { return m_pid > 0; }
    /// Reaps the process if it has ended; never blocks. The same answer ever after.
    std::optional<ChildExit> poll() noexcept;
    bool running() const noexcept { return m_pid > 0 && !m_exit; }
    /// Waits until it has ended, and reaps it.
    void wait() noexcept;
    /// Kills it (SIGKILL) and reaps it; blocks for the moment that takes.
    void kill() noexcept;

private:
    pid_t m_pid = 0;
    std::optional<ChildExit> m_exit;
};

/// Forks and runs `work` in the child, whose return value becomes its exit status. For the single-threaded
/// supervisor only. keep_away: descriptors that the child must not hold. Errors: ProcessLimit, NoMemory.
Result<Child> forkChild(const std::function<int()>& work, const std::vector<int>& keep_away);

/// Descriptors that a program started by spawnProgram finds under given numbers.
struct FdMapping {
    int here = -1;
    int there = -1;
};

/// Starts a program in a process (and process group) of its own. The child calls only async-signal-safe
/// functions; if the program cannot be executed, errno comes back on a close-on-exec pipe. No other
/// descriptor above standard error is inherited. `there` stays below 16. Errors: ProcessLimit, NoMemory,
/// FileLimit, CannotStartHost.
Result<Child> spawnProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                           const std::vector<FdMapping>& descriptors, bool own_group);

} // namespace contend::base
