// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_line.h"
#include "core/workload/compute.h"
#include "core/workload/rate_note.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <new>

// Pure computing in batches. Between two batches, and only there, a worker looks whether somebody wants the
// interpreter lock: a batch is what the "eval breaker" never interrupts, a long call into C for instance. One
// operation is one batch.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kBatchMs };
constexpr std::array<std::string_view, 1> kParameterIds{"batch"};
enum Gauges : std::size_t { kHandoffsPerS };
constexpr std::array<std::string_view, 1> kGaugeIds{"handoffs_per_s"};

constexpr double kPieceMs = 0.05;

struct alignas(base::kCacheLine) Common {
    RateNote handoffs; ///< the supervisor's
};

class BatchBody final : public WorkerBody {
public:
    void step(WorkerContext& context) override
    {
        const double per_ms = context.unitsPerMs();
        auto units =
            static_cast<std::uint64_t>(std::max(std::round(context.parameter(kBatchMs) * per_ms), 1.0));
        const auto piece = static_cast<std::uint64_t>(std::max(std::round(kPieceMs * per_ms), 1.0));
        while (units > piece + piece / 2) {
            m_work.run(piece);
            units -= piece;
            // Tells when the worker was off the CPU and looks for the end of the run, but not at the lock.
            context.probe().checkpoint(base::nowNs());
            if (context.stopping())
                return;
        }
        m_work.run(units);
        context.probe().addOperations(1);
    }

private:
    PrimeWork m_work;
};

std::size_t sharedBytes(std::uint32_t /*slot_count*/)
{
    return sizeof(Common);
}

base::Status prepare(const WorkSetup& setup)
{
    new (setup.shared.data()) Common();
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& /*context*/)
{
    return std::make_unique<BatchBody>();
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    Common& common = *std::launder(reinterpret_cast<Common*>(setup.shared.data()));
    gauges[kHandoffsPerS] = setup.gil != nullptr
                                ? common.handoffs.perSecond(setup.gil->figures().handoffs, final)
                                : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

constinit const Workload kGilHandoff{
    .id = "gil-handoff",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
