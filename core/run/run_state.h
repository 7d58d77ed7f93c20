// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace contend::run {

// state     | what is going on                         | leads to
// ----------+------------------------------------------+------------------------------------------------
// Idle      | nothing started                          | Starting (start), Failed (start refused)
// Starting  | host boots, prepares, workers gather     | Running (all at the gate), Stopping (stop asked)
//           | at the start gate                        | Failed (host said so, died, or took too long)
// Running   | the gate is open                         | Stopping (stop asked), Failed (host died, unless
//           |                                          | the workload crashes on purpose: then it goes
//           |                                          | on without a host), Finished (stop asked then)
// Stopping  | told to stop, workers leave, host ends   | Finished (host ended by itself, or was made to)
// Finished  | host gone, figures final                 | –
// Failed    | host gone, error() says why              | –
enum class RunState : std::uint8_t { Idle, Starting, Running, Stopping, Finished, Failed };

/// Is the host gone for good (or was it never there)?
constexpr bool isOver(RunState state) noexcept
{
    return state == RunState::Finished || state == RunState::Failed;
}

} // namespace contend::run
