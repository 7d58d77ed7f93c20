// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"

#include "core/experiment/chapters.h"

#include <algorithm>
#include <array>
#include <string>

namespace contend::experiment {

namespace {

// clang-format off: one a line, in the order of the chapters
constexpr std::array kAll{
    &kCpuBound,         &kConcurrency,     &kDownloadPages,  &kMixedWork,      &kResponsiveness,
    &kGilHandoff,       &kGilConvoy,       &kRaceCondition,  &kLockContention, &kSemaphore,
    &kProducerConsumer, &kDeadlock,        &kFalseSharing,   &kStartupCost,    &kMessages,
    &kSeparateMemory,   &kMemoryFootprint, &kCrashIsolation, &kDataAnalysis,   &kImageProcessing,
    &kRequestServer,
};
// clang-format on

} // namespace

std::span<const Experiment* const> catalog() noexcept
{
    return kAll;
}

base::Result<const Experiment*> find(std::string_view id)
{
    const auto found =
        std::find_if(kAll.begin(), kAll.end(), [id](const Experiment* row) { return row->id == id; });
    if (found != kAll.end())
        return *found;
    std::string known;
    for (const Experiment* const row : kAll)
        known += (known.empty() ? "" : ", ") + std::string(row->id);
    return base::reject(base::ErrorCode::UnknownExperiment, "experiment", std::string(id), known);
}

} // namespace contend::experiment
