// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output_file.h"

#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <new>
#include <sys/stat.h>
#include <unistd.h>

namespace contend::report {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::UniqueFd;

namespace {

constexpr std::string_view kStandardStream = "-";
constexpr mode_t kNewFile = 0666; // less what the umask takes away

/// 0, or errno.
int writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// What stands at a path now, links followed.
struct Target {
    fs::path path;        ///< where the name is to appear
    bool exists = false;  ///< as a regular file
    bool special = false; ///< exists, but is no regular file: written to directly
    mode_t mode = kNewFile;

    fs::path folder() const { return path.has_parent_path() ? path.parent_path() : fs::path("."); }
    /// A name of our own beside the target.
    fs::path beside() const
    {
        return folder() / fmt::format(".{}.{}.part", path.filename().string(), ::getpid());
    }
};

/// 0 and the target, or errno.
int lookAt(const fs::path& path, Target& target)
{
    std::error_code ignored;
    const fs::path followed = fs::canonical(path, ignored);
    target.path = followed.empty() ? path : followed;
    struct stat info {};
    if (::stat(target.path.c_str(), &info) != 0)
        return errno == ENOENT ? 0 : errno;
    if (S_ISDIR(info.st_mode))
        return EISDIR;
    target.special = !S_ISREG(info.st_mode);
    target.exists = !target.special;
    target.mode = info.st_mode & 07777;
    // A rename would replace a write-protected file without asking: its protection counts all the same.
    return ::access(target.path.c_str(), W_OK) == 0 ? 0 : errno;
}

int writeInPlace(const Target& target, std::string_view content)
{
    const UniqueFd fd(::open(target.path.c_str(), O_WRONLY | O_CLOEXEC));
    return fd ? writeAll(fd.get(), content) : errno;
}

int finish(const UniqueFd& fd, const Target& target, std::string_view content)
{
    if (const int error = writeAll(fd.get(), content); error != 0)
        return error;
    return target.exists && ::fchmod(fd.get(), target.mode) != 0 ? errno : 0;
}

int renameOver(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) == 0)
        return 0;
    const int error = errno;
    ::unlink(from.c_str());
    return error;
}

/// A file without a name in the target's folder; none if the file system has no such thing.
UniqueFd openNameless(const Target& target)
{
    return UniqueFd(::open(target.folder().c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, kNewFile));
}

bool knowsNoNamelessFiles(int error)
{
    return error == EOPNOTSUPP || error == EISDIR || error == ENOENT || error == EINVAL;
}

/// Gives the nameless file its name. A name that is taken can only be replaced by a rename: then the file,
/// complete already, has a name of our own for the moment between two calls.
int nameIt(const UniqueFd& fd, const Target& target)
{
    const std::string self = fmt::format("/proc/self/fd/{}", fd.get());
    const auto link = [&](const fs::path& name) {
        return ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
    };
    if (!target.exists) {
        const int error = link(target.path);
        if (error != EEXIST)
            return error;
    }
    const fs::path beside = target.beside();
    ::unlink(beside.c_str());
    const int error = link(beside);
    return error != 0 ? error : renameOver(beside, target.path);
}

int writeBeside(const Target& target, std::string_view content)
{
    const fs::path beside = target.beside();
    ::unlink(beside.c_str());
    const UniqueFd fd(::open(beside.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kNewFile));
    if (!fd)
        return errno;
    if (const int error = finish(fd, target, content); error != 0) {
        ::unlink(beside.c_str());
        return error;
    }
    return renameOver(beside, target.path);
}

int writeWhole(const Target& target, std::string_view content)
{
    const UniqueFd fd = openNameless(target);
    if (!fd)
        return knowsNoNamelessFiles(errno) ? writeBeside(target, content) : errno;
    if (const int error = finish(fd, target, content); error != 0)
        return error;
    // Without /proc a nameless file cannot get a name.
    const int error = nameIt(fd, target);
    return error == ENOENT ? writeBeside(target, content) : error;
}

int tryToOpen(const Target& target)
{
    if (openNameless(target))
        return 0;
    if (!knowsNoNamelessFiles(errno))
        return errno;
    const fs::path beside = target.beside();
    const UniqueFd fd(::open(beside.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kNewFile));
    if (!fd)
        return errno;
    ::unlink(beside.c_str());
    return 0;
}

base::Status told(int error, const fs::path& path)
{
    if (error == 0)
        return {};
    return base::fail(ErrorCode::CannotWrite, error, "writing", path.string());
}

bool isStandardOutput(const fs::path& path)
{
    return path == kStandardStream || path == "/dev/stdout";
}

} // namespace

base::Status writeFile(const fs::path& path, std::string_view content)
{
    if (isStandardOutput(path))
        return told(writeAll(STDOUT_FILENO, content), path);
    Target target;
    if (const int error = lookAt(path, target); error != 0)
        return told(error, path);
    return told(target.special ? writeInPlace(target, content) : writeWhole(target, content), path);
}

base::Status canWrite(const fs::path& path)
{
    if (isStandardOutput(path))
        return {};
    Target target;
    if (const int error = lookAt(path, target); error != 0)
        return told(error, path);
    return told(target.special ? 0 : tryToOpen(target), path);
}

base::Result<std::string> readFile(const fs::path& path, std::size_t limit)
{
    const auto refuse = [&](int error) {
        return base::fail(ErrorCode::CannotRead, error, "reading", path.string());
    };
    const bool standard = path == kStandardStream;
    const UniqueFd opened(standard ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!standard && !opened)
        return refuse(errno);
    const int fd = standard ? STDIN_FILENO : opened.get();
    try {
        std::string content;
        std::array<char, 1U << 16U> part{};
        for (;;) {
            const ssize_t got = ::read(fd, part.data(), part.size());
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return refuse(errno);
            if (got == 0)
                return content;
            if (content.size() + static_cast<std::size_t>(got) > limit)
                return refuse(EFBIG);
            content.append(part.data(), static_cast<std::size_t>(got));
        }
    } catch (const std::bad_alloc&) {
        return refuse(ENOMEM);
    }
}

} // namespace contend::report
