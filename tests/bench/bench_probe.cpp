// SPDX-License-Identifier: GPL-3.0-or-later
// What the telemetry costs the work that it watches: the same blocks of computing, bare and through the
// probe. Prints one line a row: row|figure|baseline|ratio|goal.

#include "core/base/clock.h"
#include "core/telemetry/segment.h"
#include "core/telemetry/worker_probe.h"
#include "core/workload/compute.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

using namespace contend;

namespace {

constexpr int kRepeats = 15;
constexpr std::uint64_t kSpanNs = 60'000'000;

volatile std::uint64_t g_sink = 0; // keeps the compiler from dropping the work

/// Operations a second of `operation`, over about kSpanNs.
template <typename Operation>
double rate(std::uint64_t operations, Operation operation)
{
    const std::uint64_t begin = base::nowNs();
    for (std::uint64_t i = 0; i < operations; ++i)
        operation();
    return static_cast<double>(operations) / base::toSeconds(base::nowNs() - begin);
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + kRepeats / 2, values.end());
    return values[kRepeats / 2];
}

/// Bare and counted in turn, so that a machine that changes its speed treats both alike; the median of the
/// pairs' ratios counts.
void compareAt(const char* name, double operation_us, double units_per_ms, bool with_checkpoint,
               telemetry::WorkerProbe& probe)
{
    const auto units =
        std::max<std::uint64_t>(1, static_cast<std::uint64_t>(operation_us * units_per_ms / 1e3));
    const auto operations = static_cast<std::uint64_t>(static_cast<double>(kSpanNs) / 1e3 / operation_us);
    workload::PrimeWork work;
    std::vector<double> bare;
    std::vector<double> counted;
    std::vector<double> ratios;
    for (int repeat = 0; repeat < kRepeats; ++repeat) {
        bare.push_back(rate(operations, [&] { g_sink = g_sink + work.run(units); }));
        counted.push_back(rate(operations, [&] {
            g_sink = g_sink + work.run(units);
            probe.addOperations(1);
            if (with_checkpoint)
                probe.checkpoint(base::nowNs());
        }));
        ratios.push_back(counted.back() / bare.back());
    }
    std::printf("%s|%.0f operations/s|%.0f operations/s|%.3f|>= 0.98\n", name, median(counted), median(bare),
                median(ratios));
}

} // namespace

int main()
{
    telemetry::SegmentSpec spec;
    spec.workload = "bench";
    spec.slot_count = 1;
    auto segment = telemetry::Segment::create(spec);
    if (!segment)
        return 1;
    telemetry::WorkerProbe probe(*segment, base::WorkerId{0});
    probe.begin(base::nowNs());
    probe.enter(telemetry::WorkerState::Running, base::nowNs());
    const double units_per_ms = workload::calibrateUnitsPerMs();
    compareAt("operation of 1 µs, counted", 1, units_per_ms, false, probe);
    compareAt("operation of 50 µs, counted, with a checkpoint", 50, units_per_ms, true, probe);
    probe.end(base::nowNs());
    return 0;
}
