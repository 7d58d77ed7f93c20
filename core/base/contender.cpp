// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contender.h"

#include <array>

namespace contend::base {

namespace {

constexpr std::array kAll{Contender::Sequential, Contender::Threads,       Contender::Gil,
                          Contender::Processes,  Contender::ThreadPerTask, Contender::ProcessPerTask,
                          Contender::ThreadPool, Contender::ProcessPool};
constexpr std::array<std::string_view, kAll.size()> kIds{"sequential",  "threads",         "gil",
                                                         "processes",   "thread-per-task", "process-per-task",
                                                         "thread-pool", "process-pool"};

} // namespace

std::string_view contenderId(Contender contender) noexcept
{
    const auto number = static_cast<std::size_t>(contender);
    return number < kIds.size() ? kIds.at(number) : std::string_view{"?"};
}

std::optional<Contender> contenderOf(std::string_view id) noexcept
{
    for (const Contender contender : kAll)
        if (contenderId(contender) == id)
            return contender;
    return std::nullopt;
}

std::span<const Contender> allContenders() noexcept
{
    return kAll;
}

} // namespace contend::base
