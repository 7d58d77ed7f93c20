// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

// What a set of measured throughputs says about scaling. Pure functions. "Nothing" means that the data cannot
// tell: too few values, or none that is positive and finite.

namespace contend::analysis {

/// Throughput with so many workers.
struct ScalingPoint {
    double workers = 0;
    double throughput = 0;
};

/// How many times as fast as the baseline. Nothing for a baseline that is not positive.
std::optional<double> speedUp(double baseline_throughput, double throughput) noexcept;

/// Speed-up per worker (or per core): 1 is ideal.
std::optional<double> efficiency(double speed_up, double workers) noexcept;

/// The serial fraction that one speed-up on n > 1 workers implies, as A. Karp and H. Flatt, "Measuring
/// parallel processor performance" (1990), compute it: (1/S − 1/n) / (1 − 1/n). 0 is ideal, 1 no gain at
/// all; below 0 the speed-up was more than linear.
std::optional<double> karpFlatt(double speed_up, double workers) noexcept;

/// The speed-up on n workers of a program whose serial fraction is s, after G. Amdahl (1967):
/// 1 / (s + (1 − s)/n).
double amdahlSpeedUp(double serial_fraction, double workers) noexcept;

struct AmdahlFit {
    double serial_fraction = 0;   ///< 0 … 1
    double single_throughput = 0; ///< what the fit expects of one worker
};

/// Amdahl's law through measured points: 1/X(n) is linear in 1/n, so the fit is linear; deviations count
/// relative to the point. A serial fraction outside of 0 … 1 becomes the nearer end. Needs two different n.
std::optional<AmdahlFit> fitAmdahl(std::span<const ScalingPoint> points);

/// N. Gunther's universal scalability law: X(n) = λn / (1 + σ(n − 1) + κn(n − 1)).
struct UslFit {
    double single_throughput = 0; ///< λ
    double contention = 0;        ///< σ ≥ 0: waiting for what is shared
    double coherency = 0;         ///< κ ≥ 0: cost of keeping everybody informed; above 0 there is a peak

    double throughput(double workers) const noexcept;
    /// The number of workers with the highest throughput; nothing when it only grows.
    std::optional<double> peakWorkers() const noexcept;
};

/// The law through measured points: n/X(n) is linear in λ⁻¹, σ/λ and κ/λ; deviations count relative to the
/// point. A coefficient that comes out negative is held at 0 and the others are fitted again. Needs three
/// different n.
std::optional<UslFit> fitUsl(std::span<const ScalingPoint> points);

/// R. Jain's fairness index (Jain, Chiu, Hawe 1984): (Σx)² / (n Σx²). 1: all got the same; 1/n: one got
/// everything. 1 when nobody got anything; nothing without values.
std::optional<double> fairness(std::span<const double> values) noexcept;

std::optional<double> mean(std::span<const double> values) noexcept;

/// Sample standard deviation divided by the mean. Needs two values and a mean that is not 0.
std::optional<double> coefficientOfVariation(std::span<const double> values) noexcept;

/// The middle value; of an even number the mean of the two in the middle. NaN values are left out.
std::optional<double> median(std::span<const double> values);

} // namespace contend::analysis
