// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child.h"

#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace contend::base {

namespace {

ChildExit exitOf(int status) noexcept
{
    if (WIFSIGNALED(status))
        return {true, WTERMSIG(status)};
    return {false, WEXITSTATUS(status)};
}

ErrorCode codeOf(int error) noexcept
{
    switch (error) {
    case EAGAIN:
        return ErrorCode::ProcessLimit;
    case ENOMEM:
        return ErrorCode::NoMemory;
    case EMFILE:
    case ENFILE:
        return ErrorCode::FileLimit;
    default:
        return ErrorCode::CannotStartHost;
    }
}

/// In the child: die with the parent, also when it died between fork and now; leave no core file.
/// Async-signal-safe.
void bindToParent(pid_t parent) noexcept
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(125);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// A copy of the descriptor above all places that spawnProgram may have to fill, or -1 with errno.
int parked(int fd) noexcept
{
    constexpr int kOutOfTheWay = 16;
    const int copy = fcntl(fd, F_DUPFD_CLOEXEC, kOutOfTheWay);
    if (copy < 0 && errno == EINVAL)
        errno = EMFILE; // so many descriptors are not allowed at all: the same limit by another name
    return copy;
}

/// In the child, async-signal-safe: every descriptor goes to its place; the rest is closed at exec.
/// The places may be occupied by descriptors that are still needed, so all move out of the way first.
bool placeDescriptors(const std::vector<FdMapping>& descriptors, int& report_fd) noexcept
{
    std::array<int, 8> moved{};
    const int report = parked(report_fd);
    if (report < 0 || descriptors.size() > moved.size())
        return false;
    report_fd = report;
    int highest = STDERR_FILENO;
    for (std::size_t i = 0; i < descriptors.size(); ++i) {
        moved[i] = parked(descriptors[i].here);
        if (moved[i] < 0)
            return false;
    }
    for (std::size_t i = 0; i < descriptors.size(); ++i) {
        if (dup2(moved[i], descriptors[i].there) < 0)
            return false;
        highest = std::max(highest, descriptors[i].there);
    }
    close_range(static_cast<unsigned>(highest) + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    return true;
}

struct ExecPlan {
    const char* program = nullptr;
    std::vector<char*> arguments; ///< ends with a null
    const std::vector<FdMapping>* descriptors = nullptr;
    pid_t parent = 0;
    bool own_group = false;
};

/// The child's side of spawnProgram; async-signal-safe throughout.
[[noreturn]] void execInChild(const ExecPlan& plan, int report_fd) noexcept
{
    bindToParent(plan.parent);
    if (plan.own_group)
        setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    if (placeDescriptors(*plan.descriptors, report_fd))
        execv(plan.program, plan.arguments.data());
    const int error = errno;
    [[maybe_unused]] const ssize_t written = write(report_fd, &error, sizeof error);
    _exit(127);
}

std::vector<char*> argumentVector(const std::string& program, const std::vector<std::string>& arguments)
{
    std::vector<char*> vector;
    vector.push_back(const_cast<char*>(program.c_str()));
    for (const std::string& argument : arguments)
        vector.push_back(const_cast<char*>(argument.c_str()));
    vector.push_back(nullptr);
    return vector;
}

/// errno of a failed exec, or 0 once the program runs (its end of the pipe closed).
int readReport(int fd) noexcept
{
    int error = 0;
    ssize_t length = 0;
    do {
        length = read(fd, &error, sizeof error);
    } while (length < 0 && errno == EINTR);
    return length == static_cast<ssize_t>(sizeof error) ? error : 0;
}

} // namespace

Child& Child::operator=(Child&& other) noexcept
{
    if (this != &other) {
        kill();
        m_pid = std::exchange(other.m_pid, 0);
        m_exit = other.m_exit;
    }
    return *this;
}

Child::~Child()
{
    kill();
}

std::optional<ChildExit> Child::poll() noexcept
{
    if (!running())
        return m_exit;
    int status = 0;
    const pid_t pid = waitpid(m_pid, &status, WNOHANG);
    if (pid == m_pid)
        m_exit = exitOf(status);
    else if (pid < 0 && errno == ECHILD)
        m_exit = ChildExit{}; // somebody else reaped it: it is gone, how is unknown
    return m_exit;
}

void Child::wait() noexcept
{
    if (!running())
        return;
    int status = 0;
    pid_t pid = 0;
    do
        pid = waitpid(m_pid, &status, 0);
    while (pid < 0 && errno == EINTR);
    m_exit = pid == m_pid ? exitOf(status) : ChildExit{};
}

void Child::kill() noexcept
{
    if (!running())
        return;
    ::kill(m_pid, SIGKILL);
    wait();
}

Result<Child> forkChild(const std::function<int()>& work, const std::vector<int>& keep_away)
{
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid < 0)
        return fail(codeOf(errno), errno, "forking a process", "processes");
    if (pid > 0)
        return Child(pid);
    bindToParent(parent);
    for (const int fd : keep_away)
        close(fd);
    _exit(work());
}

Result<Child> spawnProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                           const std::vector<FdMapping>& descriptors, bool own_group)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(codeOf(errno), errno, "opening a pipe", "open files");
    const UniqueFd reader(ends[0]);
    UniqueFd writer(ends[1]);
    const std::string path = program.string();
    const ExecPlan plan{path.c_str(), argumentVector(path, arguments), &descriptors, getpid(), own_group};
    const pid_t pid = fork();
    if (pid < 0)
        return fail(codeOf(errno), errno, "starting a process", "processes");
    if (pid == 0)
        execInChild(plan, writer.get());
    Child child(pid);
    writer.reset();
    if (const int error = readReport(reader.get()); error != 0) {
        child.kill();
        return fail(ErrorCode::CannotStartHost, error, "executing", path);
    }
    return child;
}

} // namespace contend::base
