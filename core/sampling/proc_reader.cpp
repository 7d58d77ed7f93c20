// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/proc_reader.h"

#include "core/base/contender.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace contend::sampling {

namespace {

// USER_HZ, the unit of /proc/stat and /proc/PID/stat: 100 on every Linux that a program can meet, whatever
// the kernel's own tick is.
constexpr std::uint64_t kNsPerTick = 10'000'000;
// Descriptors that are left to everybody else in this process.
constexpr rlim_t kSpareFiles = 256;
constexpr std::size_t kMostCpus = 4096;

/// Cuts the next word off the text; empty at its end.
std::string_view nextWord(std::string_view& text) noexcept
{
    const auto begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos)
        return text = {};
    const auto end = std::min(text.find_first_of(" \t\n", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    text.remove_prefix(end);
    return word;
}

/// A whole word as a number.
template <typename Number>
std::optional<Number> toNumber(std::string_view word) noexcept
{
    Number value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || word.empty())
        return std::nullopt;
    return value;
}

std::string_view nextLine(std::string_view& text) noexcept
{
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// The fields of a stat file from the third on. The second is the program's name in parentheses and may
/// itself hold spaces and parentheses.
std::string_view behindName(std::string_view text) noexcept
{
    const auto name_end = text.rfind(')');
    return name_end == std::string_view::npos ? std::string_view() : text.substr(name_end + 1);
}

/// user nice system idle iowait irq softirq steal; guest time is part of user already.
CpuTimes timesOf(std::string_view words) noexcept
{
    constexpr int kColumns = 8;
    constexpr int kIdle = 3;
    constexpr int kIoWait = 4;
    CpuTimes times;
    for (int column = 0; column < kColumns; ++column) {
        const std::uint64_t ns = toNumber<std::uint64_t>(nextWord(words)).value_or(0) * kNsPerTick;
        times.total_ns += ns;
        if (column != kIdle && column != kIoWait)
            times.busy_ns += ns;
    }
    return times;
}

} // namespace

ProcFile::ProcFile(std::filesystem::path path, bool keep_open)
    : m_path(std::move(path))
    , m_keep_open(keep_open)
{}

std::optional<std::string_view> ProcFile::read(std::vector<char>& buffer)
{
    if (!m_fd)
        m_fd.reset(open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!m_fd)
        return std::nullopt;
    const ssize_t length = pread(m_fd.get(), buffer.data(), buffer.size(), 0);
    if (!m_keep_open)
        m_fd.reset();
    if (length <= 0)
        return std::nullopt;
    return std::string_view(buffer.data(), static_cast<std::size_t>(length));
}

OsCounters parseSchedstat(std::string_view text) noexcept
{
    const auto on_cpu = toNumber<std::uint64_t>(nextWord(text));
    const auto delay = toNumber<std::uint64_t>(nextWord(text));
    const auto switches = toNumber<std::uint64_t>(nextWord(text));
    if (!on_cpu || !delay || !switches || (*on_cpu == 0 && *switches == 0))
        return {};
    return {true, *on_cpu, *delay, *switches};
}

std::vector<CpuTimes> parseCpuTimes(std::string_view text)
{
    std::vector<CpuTimes> cpus;
    while (text.starts_with("cpu")) {
        std::string_view line = nextLine(text);
        const auto number = toNumber<std::size_t>(nextWord(line).substr(3));
        if (!number || *number >= kMostCpus)
            continue; // the first line is the sum of all
        if (cpus.size() <= *number)
            cpus.resize(*number + 1);
        cpus[*number] = timesOf(line);
    }
    return cpus;
}

char parseTaskState(std::string_view text) noexcept
{
    text = behindName(text);
    const std::string_view state = nextWord(text);
    return state.size() == 1 ? state.front() : '\0';
}

std::optional<std::uint64_t> parseProcessCpu(std::string_view text) noexcept
{
    text = behindName(text);
    constexpr int kFieldsBeforeUserTime = 11;
    for (int field = 0; field < kFieldsBeforeUserTime; ++field)
        nextWord(text);
    const auto user = toNumber<std::uint64_t>(nextWord(text));
    const auto system = toNumber<std::uint64_t>(nextWord(text));
    if (!user || !system)
        return std::nullopt;
    return (*user + *system) * kNsPerTick;
}

std::vector<int> parseChildren(std::string_view text)
{
    std::vector<int> children;
    for (auto word = nextWord(text); !word.empty(); word = nextWord(text))
        if (const auto pid = toNumber<int>(word); pid && *pid > 0)
            children.push_back(*pid);
    return children;
}

std::optional<MemoryUse> parseSmapsRollup(std::string_view text) noexcept
{
    constexpr std::uint64_t kKiB = 1024;
    MemoryUse use;
    bool found = false;
    while (!text.empty()) {
        std::string_view line = nextLine(text);
        const std::string_view name = nextWord(line);
        const auto kib = toNumber<std::uint64_t>(nextWord(line));
        if (!kib)
            continue;
        if (name.starts_with("Private_"))
            use.private_bytes += *kib * kKiB;
        else if (name.starts_with("Shared_"))
            use.shared_bytes += *kib * kKiB;
        else if (name == "Pss:")
            use.pss_bytes = *kib * kKiB;
        found = found || name == "Pss:";
    }
    return found ? std::optional(use) : std::nullopt;
}

std::optional<MemoryUse> memoryOf(int pid, const std::filesystem::path& proc)
{
    constexpr std::size_t kLongestRollup = 4096;
    std::vector<char> buffer(kLongestRollup);
    ProcFile file(proc / std::to_string(pid) / "smaps_rollup");
    const auto text = file.read(buffer);
    return text ? parseSmapsRollup(*text) : std::nullopt;
}

std::map<base::WorkerId, MemoryUse> workerMemory(const Snapshot& snapshot, const std::filesystem::path& proc)
{
    std::map<base::WorkerId, MemoryUse> uses;
    if (!base::hasOwnProcesses(snapshot.contender))
        return uses;
    for (const WorkerSample& sample : snapshot.workers) {
        if (sample.reading.pid <= 0 || sample.reading.lifecycle != telemetry::Lifecycle::Running)
            continue;
        if (const auto use = memoryOf(sample.reading.pid, proc))
            uses.emplace(sample.worker, *use);
    }
    return uses;
}

std::size_t makeRoomForFiles(std::size_t wanted) noexcept
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlim_t needed = static_cast<rlim_t>(wanted) + kSpareFiles;
    if (limit.rlim_cur < needed && limit.rlim_cur < limit.rlim_max) {
        rlimit raised = limit;
        raised.rlim_cur = std::min(needed, limit.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    const rlim_t room = limit.rlim_cur > kSpareFiles ? limit.rlim_cur - kSpareFiles : 0;
    return std::min(wanted, static_cast<std::size_t>(room));
}

} // namespace contend::sampling
