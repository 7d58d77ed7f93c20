// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/owner.h"

#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <pthread.h>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace contend::sync {

namespace detail {

// A cache of what the kernel knows anyway; the child of a fork must not inherit its parent's number.
constinit thread_local std::uint32_t t_thread_id = 0;

std::uint32_t lookUpThreadId() noexcept
{
    [[maybe_unused]] static const int registered = pthread_atfork(nullptr, nullptr, [] { t_thread_id = 0; });
    t_thread_id = static_cast<std::uint32_t>(syscall(SYS_gettid));
    return t_thread_id;
}

} // namespace detail

namespace {

// The state letter in /proc/TID/stat, which follows the name in brackets; 0 when it cannot be read. Allocates
// nothing, as it runs in workers that may be children of a fork.
char stateLetter(std::uint32_t thread_id) noexcept
{
    constexpr std::string_view kBefore = "/proc/";
    constexpr std::string_view kAfter = "/stat";
    std::array<char, 32> path{};
    char* end = std::copy(kBefore.begin(), kBefore.end(), path.data());
    end = std::to_chars(end, path.data() + path.size(), thread_id).ptr;
    std::copy(kAfter.begin(), kAfter.end(), end);

    const base::UniqueFd file(open(path.data(), O_RDONLY | O_CLOEXEC));
    std::array<char, 256> text{};
    const ssize_t length = file ? read(file.get(), text.data(), text.size()) : 0;
    if (length <= 0)
        return 0;
    const std::string_view line(text.data(), static_cast<std::size_t>(length));
    const std::size_t bracket = line.rfind(')');
    return bracket != std::string_view::npos && bracket + 2 < line.size() ? line[bracket + 2] : '\0';
}

} // namespace

bool threadHasEnded(std::uint32_t thread_id) noexcept
{
    if (syscall(SYS_tkill, thread_id, 0) != 0)
        return errno == ESRCH;
    // A killed process keeps its number until its parent has asked how it ended.
    const char state = stateLetter(thread_id);
    return state == 'Z' || state == 'X' || state == 'x';
}

} // namespace contend::sync
