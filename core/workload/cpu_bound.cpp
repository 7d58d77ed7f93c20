// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/workloads.h"

#include <array>

// Pure computing: blocks of prime counting, nothing shared, nothing waited for. One operation is one block.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kOperationMs };
constexpr std::array<std::string_view, 1> kParameterIds{"operation"};

class CpuBoundBody final : public WorkerBody {
public:
    void step(WorkerContext& context) override
    {
        const std::uint64_t begin = base::nowNs();
        if (!m_work.compute(context, context.parameter(kOperationMs)))
            return;
        context.probe().addOperations(1);
        context.probe().addLatency(base::nowNs() - begin);
    }

private:
    PrimeWork m_work;
};

std::unique_ptr<WorkerBody> makeBody(WorkerContext& /*context*/)
{
    return std::make_unique<CpuBoundBody>();
}

} // namespace

constinit const Workload kCpuBound{
    .id = "cpu-bound",
    .parameters = kParameterIds,
    .gauges = {},
    .makeBody = makeBody,
};

} // namespace contend::workload
