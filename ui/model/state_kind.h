// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace contend::ui {

/// What a worker is doing, as every chart tells it. The order is the order of the record's state shares.
enum class StateKind : std::uint8_t {
    Running, ///< on a core
    Ready,   ///< wants a core, none is free
    Lock,    ///< waits for a lock that is not the interpreter's
    Gil,     ///< waits for the interpreter lock
    Io,      ///< waits for input, output or a message
    Idle,    ///< has nothing to do
    Other,   ///< anything else, other load included
};

inline constexpr std::size_t kStateKindCount = 7;

inline constexpr std::array<StateKind, kStateKindCount> kAllStateKinds = {
    StateKind::Running, StateKind::Ready, StateKind::Lock, StateKind::Gil,
    StateKind::Io,      StateKind::Idle,  StateKind::Other};

constexpr std::size_t index(StateKind kind) noexcept
{
    return static_cast<std::size_t>(kind);
}

/// The names that records and theme files use.
constexpr std::string_view idOf(StateKind kind) noexcept
{
    constexpr std::array<std::string_view, kStateKindCount> kNames = {"running", "ready", "lock", "gil",
                                                                      "io",      "idle",  "other"};
    return kNames[index(kind)];
}

/// The state of that name, nothing for a name that is none.
constexpr std::optional<StateKind> stateKindOf(std::string_view id) noexcept
{
    for (const StateKind kind : kAllStateKinds)
        if (idOf(kind) == id)
            return kind;
    return std::nullopt;
}

} // namespace contend::ui
