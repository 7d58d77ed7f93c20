// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/catalog.h"

#include "core/workload/workloads.h"

#include <algorithm>
#include <array>

namespace contend::workload {

namespace {

// clang-format off: one a line
constexpr std::array kAll{
    &kCpuBound,
    &kDownloadPages,
    &kMixedWork,
    &kResponsiveness,
    &kGilHandoff,
    &kGilConvoy,
    &kRaceCondition,
    &kLockContention,
    &kStartupCost,
    &kMessages,
    &kSeparateMemory,
    &kMemoryFootprint,
    &kCrashIsolation,
    &kDataAnalysis,
    &kSemaphore,
    &kImageProcessing,
    &kRequestServer,
    &kProducerConsumer,
    &kDeadlock,
    &kFalseSharing,
};
// clang-format on

} // namespace

std::span<const Workload* const> catalog() noexcept
{
    return kAll;
}

const Workload* find(std::string_view id) noexcept
{
    const auto found =
        std::find_if(kAll.begin(), kAll.end(), [id](const Workload* row) { return row->id == id; });
    return found != kAll.end() ? *found : nullptr;
}

} // namespace contend::workload
