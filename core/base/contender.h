// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace contend::base {

/// One way to run the same work. The numbers stand in shared memory and in saved settings: append only.
enum class Contender : std::uint32_t {
    Sequential = 0,     ///< one worker does all the work: the baseline of every speed-up
    Threads = 1,        ///< N threads of one process, no interpreter lock
    Gil = 2,            ///< N threads of one process under the interpreter-lock model
    Processes = 3,      ///< N processes, each with an interpreter lock of its own
    ThreadPerTask = 4,  ///< N threads, each of which starts a new thread for each task
    ProcessPerTask = 5, ///< N processes, each of which starts a new process for each task
    ThreadPool = 6,     ///< N threads, started once, fed by a queue
    ProcessPool = 7,    ///< N processes, started once, fed by a queue
};

/// How worker processes come into being.
enum class StartMethod : std::uint32_t { Fork = 0, Spawn = 1 };

/// The word for it on the command line and in records ("gil").
std::string_view contenderId(Contender contender) noexcept;

/// The contender of that name, if there is one.
std::optional<Contender> contenderOf(std::string_view id) noexcept;

/// All contenders, in the order in which people see them.
std::span<const Contender> allContenders() noexcept;

/// Do the workers of this contender live in processes of their own?
constexpr bool hasOwnProcesses(Contender contender) noexcept
{
    return contender == Contender::Processes || contender == Contender::ProcessPerTask ||
           contender == Contender::ProcessPool;
}

} // namespace contend::base
