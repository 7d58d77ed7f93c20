// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace contend::test {

/// A clock that goes on when it is told to. Hand its reader() to whoever needs the time; the clock has to
/// outlive it.
class FakeClock {
public:
    explicit FakeClock(std::uint64_t now_ns = 1'000'000'000)
        : m_now_ns(now_ns)
    {}
    FakeClock(const FakeClock&) = delete;
    FakeClock& operator=(const FakeClock&) = delete;

    std::uint64_t now() const { return m_now_ns; }
    std::uint64_t advance(std::uint64_t ns) { return m_now_ns += ns; }
    /// Goes on by itself by so much at each reading.
    void setStep(std::uint64_t ns) { m_step_ns = ns; }
    auto reader()
    {
        return [this] {
            m_now_ns += m_step_ns;
            return m_now_ns;
        };
    }

private:
    std::uint64_t m_now_ns;
    std::uint64_t m_step_ns = 0;
};

} // namespace contend::test
