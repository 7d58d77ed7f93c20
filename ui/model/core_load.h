// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace contend::ui {

/// How busy every core of the machine was over time. Bounded: the oldest samples go. Not thread-safe.
class CoreLoad {
public:
    static constexpr std::size_t kDefaultSamples = 12'000; ///< ten minutes at 20 samples/s
    /// In place of a percentage: not measured.
    static constexpr double kUnknown = -1.0;

    explicit CoreLoad(std::size_t most_samples = kDefaultSamples)
        : m_most(most_samples)
    {}

    /// busy_percent: one value a core, 0…100, for the time since the last sample. Times must grow; others are
    /// dropped.
    void append(double t_s, std::span<const double> busy_percent);
    void clear() { m_samples.clear(); }

    bool isEmpty() const { return m_samples.empty(); }
    std::size_t size() const { return m_samples.size(); }
    int cores() const;
    double beginTime() const { return isEmpty() ? 0.0 : m_samples.front().t_s; }
    double endTime() const { return isEmpty() ? 0.0 : m_samples.back().t_s; }
    /// The newest percentage of that core.
    double latest(int core) const;
    /// The percentage of that core at that time: the last one known until then, unless it is long ago.
    double at(int core, double t_s) const;

private:
    struct Sample {
        double t_s = 0.0;
        std::vector<std::uint8_t> busy; ///< in steps of half a percent; 255: unknown
    };

    static double percentOf(const Sample& sample, int core);

    std::size_t m_most;
    std::deque<Sample> m_samples;
};

} // namespace contend::ui
