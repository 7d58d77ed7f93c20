// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scaling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace contend::analysis {

namespace {

bool isUsable(const ScalingPoint& point) noexcept
{
    return std::isfinite(point.workers) && std::isfinite(point.throughput) && point.workers > 0 &&
           point.throughput > 0;
}

std::vector<ScalingPoint> usable(std::span<const ScalingPoint> points)
{
    std::vector<ScalingPoint> good;
    std::copy_if(points.begin(), points.end(), std::back_inserter(good), isUsable);
    return good;
}

std::size_t differentWorkers(std::span<const ScalingPoint> points)
{
    std::set<double> workers;
    for (const ScalingPoint& point : points)
        workers.insert(point.workers);
    return workers.size();
}

// Of equations scaled to 1: below it they say the same thing twice.
constexpr double kSmallestPivot = 1e-13;

template <std::size_t N>
using Row = std::array<double, N + 1>; ///< coefficients and right-hand side

/// Solves N linear equations by elimination with the largest pivot. Nothing if they do not determine all.
template <std::size_t N>
std::optional<std::array<double, N>> solve(std::array<Row<N>, N> rows) noexcept
{
    for (std::size_t column = 0; column < N; ++column) {
        const auto pivot = std::max_element(
            rows.begin() + static_cast<std::ptrdiff_t>(column), rows.end(),
            [&](const auto& a, const auto& b) { return std::abs(a[column]) < std::abs(b[column]); });
        if (!(std::abs((*pivot)[column]) > kSmallestPivot))
            return std::nullopt;
        std::swap(rows[column], *pivot);
        for (std::size_t row = 0; row < N; ++row) {
            if (row == column)
                continue;
            const double factor = rows[row][column] / rows[column][column];
            for (std::size_t k = column; k <= N; ++k)
                rows[row][k] -= factor * rows[column][k];
        }
    }
    std::array<double, N> solution{};
    for (std::size_t k = 0; k < N; ++k)
        solution[k] = rows[k][N] / rows[k][k];
    return solution;
}

/// Least squares: Σ c_k · terms_k ≈ 1 over all points, by the normal equations of terms scaled to length 1.
template <std::size_t N, typename Terms>
std::optional<std::array<double, N>> fitToOne(std::span<const ScalingPoint> points, Terms terms) noexcept
{
    std::array<Row<N>, N> rows{};
    for (const ScalingPoint& point : points) {
        const std::array<double, N> values = terms(point);
        for (std::size_t row = 0; row < N; ++row) {
            for (std::size_t column = 0; column < N; ++column)
                rows[row][column] += values[row] * values[column];
            rows[row][N] += values[row];
        }
    }
    std::array<double, N> length{};
    for (std::size_t k = 0; k < N; ++k)
        length[k] = std::sqrt(rows[k][k]);
    for (std::size_t row = 0; row < N; ++row) {
        for (std::size_t column = 0; column < N; ++column)
            rows[row][column] /= length[row] * length[column];
        rows[row][N] /= length[row];
    }
    auto solution = solve<N>(rows);
    for (std::size_t k = 0; solution && k < N; ++k)
        (*solution)[k] /= length[k];
    return solution;
}

/// n/X = a + b(n − 1) + c·n(n − 1), each equation divided by n/X so that deviations are relative.
std::array<double, 3> uslTerms(const ScalingPoint& point) noexcept
{
    const double scale = point.throughput / point.workers;
    const double others = point.workers - 1;
    return {scale, scale * others, scale * others * point.workers};
}

UslFit uslFrom(double a, double b, double c) noexcept
{
    return {1 / a, b / a, c / a};
}

enum class Kept : std::size_t { Contention = 1, Coherency = 2 };

/// The law with one of its two coefficients, the other held at 0; with neither if that one is negative too.
std::optional<UslFit> fitOneCoefficient(std::span<const ScalingPoint> points, Kept kept)
{
    const auto pair = fitToOne<2>(points, [&](const ScalingPoint& point) {
        const auto terms = uslTerms(point);
        return std::array<double, 2>{terms[0], terms[static_cast<std::size_t>(kept)]};
    });
    if (pair && (*pair)[0] > 0 && (*pair)[1] >= 0)
        return kept == Kept::Contention ? uslFrom((*pair)[0], (*pair)[1], 0)
                                        : uslFrom((*pair)[0], 0, (*pair)[1]);
    const auto linear = fitToOne<1>(
        points, [](const ScalingPoint& point) { return std::array<double, 1>{uslTerms(point)[0]}; });
    return linear && (*linear)[0] > 0 ? std::optional(uslFrom((*linear)[0], 0, 0)) : std::nullopt;
}

double relativeError(std::span<const ScalingPoint> points, const UslFit& fit) noexcept
{
    double sum = 0;
    for (const ScalingPoint& point : points)
        sum += std::pow(point.throughput / fit.throughput(point.workers) - 1, 2);
    return sum;
}

} // namespace

std::optional<double> speedUp(double baseline_throughput, double throughput) noexcept
{
    if (!(baseline_throughput > 0) || !std::isfinite(baseline_throughput) || !std::isfinite(throughput))
        return std::nullopt;
    return throughput / baseline_throughput;
}

std::optional<double> efficiency(double speed_up, double workers) noexcept
{
    if (!(workers > 0) || !std::isfinite(speed_up))
        return std::nullopt;
    return speed_up / workers;
}

std::optional<double> karpFlatt(double speed_up, double workers) noexcept
{
    if (!(speed_up > 0) || !(workers > 1))
        return std::nullopt;
    return (1 / speed_up - 1 / workers) / (1 - 1 / workers);
}

double amdahlSpeedUp(double serial_fraction, double workers) noexcept
{
    return 1 / (serial_fraction + (1 - serial_fraction) / workers);
}

std::optional<AmdahlFit> fitAmdahl(std::span<const ScalingPoint> points)
{
    const auto good = usable(points);
    if (differentWorkers(good) < 2)
        return std::nullopt;
    // 1/X = a + b/n, each equation multiplied by X; a = s/λ and b = (1 − s)/λ.
    const auto fit = fitToOne<2>(good, [](const ScalingPoint& point) {
        return std::array<double, 2>{point.throughput, point.throughput / point.workers};
    });
    if (!fit)
        return std::nullopt;
    const auto [a, b] = *fit;
    if (!(a + b > 0))
        return std::nullopt;
    return AmdahlFit{std::clamp(a / (a + b), 0.0, 1.0), 1 / (a + b)};
}

double UslFit::throughput(double workers) const noexcept
{
    return single_throughput * workers /
           (1 + contention * (workers - 1) + coherency * workers * (workers - 1));
}

std::optional<double> UslFit::peakWorkers() const noexcept
{
    if (!(coherency > 0))
        return std::nullopt;
    return contention < 1 ? std::max(1.0, std::sqrt((1 - contention) / coherency)) : 1.0;
}

std::optional<UslFit> fitUsl(std::span<const ScalingPoint> points)
{
    const auto good = usable(points);
    if (differentWorkers(good) < 3)
        return std::nullopt;
    const auto fit = fitToOne<3>(good, uslTerms);
    if (fit && (*fit)[0] > 0 && (*fit)[1] >= 0 && (*fit)[2] >= 0)
        return uslFrom((*fit)[0], (*fit)[1], (*fit)[2]);
    const auto contention = fitOneCoefficient(good, Kept::Contention);
    const auto coherency = fitOneCoefficient(good, Kept::Coherency);
    if (!contention || !coherency)
        return contention ? contention : coherency;
    return relativeError(good, *contention) <= relativeError(good, *coherency) ? contention : coherency;
}

std::optional<double> fairness(std::span<const double> values) noexcept
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    return squares > 0 ? sum * sum / (static_cast<double>(values.size()) * squares) : 1.0;
}

std::optional<double> mean(std::span<const double> values) noexcept
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

std::optional<double> coefficientOfVariation(std::span<const double> values) noexcept
{
    const auto middle = mean(values);
    if (values.size() < 2 || !middle || *middle == 0)
        return std::nullopt;
    double squares = 0;
    for (const double value : values)
        squares += (value - *middle) * (value - *middle);
    return std::sqrt(squares / static_cast<double>(values.size() - 1)) / std::abs(*middle);
}

std::optional<double> median(std::span<const double> values)
{
    std::vector<double> sorted;
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double value) { return !std::isnan(value); });
    if (sorted.empty())
        return std::nullopt;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

} // namespace contend::analysis
