// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <type_traits>

namespace contend::sync {

/// How long a wait may sleep before it asks again whether it should stop. Half of the 100 ms within which
/// every blocking wait has to notice a stop request, so that a loaded machine has the other half.
inline constexpr std::uint64_t kStopSliceNs = 50'000'000;

/// "Should I stop?", asked between the slices of a long wait. Refers to any callable that returns bool; the
/// callable must outlive the wait. Costs one indirect call; allocates nothing.
class StopCheck {
public:
    /// Never stops.
    constexpr StopCheck() noexcept = default;

    template <class Callable>
    requires(!std::is_same_v<std::remove_cvref_t<Callable>, StopCheck> &&
             std::is_invocable_r_v<bool, const Callable&>) StopCheck(const Callable& callable)
    noexcept
        : m_object(std::addressof(callable))
        , m_ask(
              [](const void* object) { return static_cast<bool>((*static_cast<const Callable*>(object))()); })
    {}

    bool operator()() const { return m_ask != nullptr && m_ask(m_object); }

private:
    const void* m_object = nullptr;
    bool (*m_ask)(const void*) = nullptr;
};

} // namespace contend::sync
