// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QtGlobal>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace contend::test {

/// A tree that looks like /proc to core/sampling. Files are replaced in place, so a reader that keeps them
/// open sees the new text, as with the real one.
class FakeProc {
public:
    FakeProc()
    {
        if (!m_dir.isValid())
            qFatal("no temporary folder for a fake /proc");
    }

    std::filesystem::path root() const { return m_dir.path().toStdString(); }

    void write(const std::filesystem::path& file, const std::string& text) const
    {
        std::filesystem::create_directories((root() / file).parent_path());
        std::ofstream(root() / file, std::ios::trunc) << text;
    }

    void thread(int pid, int tid, std::uint64_t on_cpu_ns, std::uint64_t run_delay_ns,
                std::uint64_t switches = 1) const
    {
        write(taskFolder(pid, tid) / "schedstat", std::to_string(on_cpu_ns) + " " +
                                                      std::to_string(run_delay_ns) + " " +
                                                      std::to_string(switches) + "\n");
    }

    /// The letter of a thread's state: R runnable, S asleep, D in the kernel.
    void threadState(int pid, int tid, char state) const
    {
        write(taskFolder(pid, tid) / "stat", std::to_string(tid) + " (a) R) " + state + " 1 1 1 0 -1\n");
    }

    /// What a reader finds once the thread has gone: an open file gives nothing, a new one cannot be opened.
    void threadEnds(int pid, int tid) const
    {
        write(taskFolder(pid, tid) / "schedstat", "");
        std::filesystem::remove(root() / taskFolder(pid, tid) / "schedstat");
    }

    /// Times of a whole process in ticks of 10 ms; the name is one that confuses careless readers.
    void process(int pid, std::uint64_t user_ticks, std::uint64_t system_ticks) const
    {
        write(std::to_string(pid) + "/stat",
              std::to_string(pid) + " (a) b) (c) S 1 1 1 0 -1 4194560 100 0 0 0 " +
                  std::to_string(user_ticks) + " " + std::to_string(system_ticks) + " 0 0 20 0 1 0 1000\n");
    }

    void processEnds(int pid) const
    {
        write(std::to_string(pid) + "/stat", "");
        std::filesystem::remove(root() / std::to_string(pid) / "stat");
    }

    void children(int pid, const std::string& pids) const { write(taskFolder(pid, pid) / "children", pids); }

    struct Cpu {
        std::uint64_t busy_ticks = 0;
        std::uint64_t idle_ticks = 0;
    };
    void machine(const std::vector<Cpu>& cpus) const
    {
        Cpu all;
        std::string lines;
        for (std::size_t number = 0; number < cpus.size(); ++number) {
            all.busy_ticks += cpus[number].busy_ticks;
            all.idle_ticks += cpus[number].idle_ticks;
            lines += cpuLine("cpu" + std::to_string(number), cpus[number]);
        }
        write("stat", cpuLine("cpu ", all) + lines + "intr 1 2 3\nctxt 4\n");
    }

private:
    static std::filesystem::path taskFolder(int pid, int tid)
    {
        return std::filesystem::path(std::to_string(pid)) / "task" / std::to_string(tid);
    }
    static std::string cpuLine(const std::string& name, const Cpu& cpu)
    {
        return name + " " + std::to_string(cpu.busy_ticks) + " 0 0 " + std::to_string(cpu.idle_ticks) +
               " 0 0 0 0 0 0\n";
    }

    QTemporaryDir m_dir;
};

} // namespace contend::test
