// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/latency_view.h"

#include <algorithm>

namespace contend::ui {
namespace {

constexpr std::size_t kBucketsPerBin = 4; // of 32 to the octave
constexpr double kNsPerS = 1e9;
constexpr double kUsPerS = 1e6;

double secondsAt(std::size_t bucket)
{
    // The first buckets begin at 0 ns, which has no place on a logarithmic axis.
    return static_cast<double>(std::max<std::uint64_t>(analysis::LatencyHistogram::beginNs(bucket), 1)) /
           kNsPerS;
}

} // namespace

LatencyView latencyViewOf(std::span<const std::uint64_t> counts,
                          const std::optional<analysis::Percentiles>& percentiles)
{
    LatencyView view;
    const auto histogram = analysis::LatencyHistogram::of(counts);
    const auto used = [](std::uint64_t count) { return count != 0; };
    const auto all = histogram.counts();
    const auto first = std::find_if(all.begin(), all.end(), used);
    if (first == all.end())
        return view;
    const auto after = std::find_if(all.rbegin(), all.rend(), used).base();
    const auto last_bucket = static_cast<std::size_t>(after - all.begin());
    auto bucket = static_cast<std::size_t>(first - all.begin()) / kBucketsPerBin * kBucketsPerBin;
    for (; bucket < last_bucket; bucket += kBucketsPerBin) {
        LatencyBin bin{secondsAt(bucket), secondsAt(bucket + kBucketsPerBin), 0};
        for (std::size_t k = bucket; k < std::min(bucket + kBucketsPerBin, all.size()); ++k)
            bin.count += static_cast<double>(all[k]);
        view.bins.push_back(bin);
    }
    const analysis::Percentiles told =
        percentiles ? *percentiles : histogram.percentiles().value_or(analysis::Percentiles{});
    view.count = static_cast<double>(histogram.count());
    view.p50_s = told.p50_us / kUsPerS;
    view.p95_s = told.p95_us / kUsPerS;
    view.p99_s = told.p99_us / kUsPerS;
    view.worst_s = told.max_us / kUsPerS;
    return view;
}

} // namespace contend::ui
