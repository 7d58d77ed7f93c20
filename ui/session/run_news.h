// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/contender.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sampling/rates.h"
#include "core/sampling/snapshot.h"
#include "core/session/conductor.h"

#include <QMetaType>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace contend::ui {

/// What a session is busy with.
enum class Activity {
    Idle,
    Live,      ///< one run with an open end; the contender may change
    Comparing, ///< every contender once or more
    Sweeping,  ///< every value of a parameter with every contender
    Ending,    ///< told to stop; hosts are leaving
};

/// A run begins.
struct RunNews {
    base::RunId run{};
    std::size_t number = 0; ///< 0-based within the schedule
    std::size_t count = 1;  ///< runs in the schedule; for a live session the runs so far
    base::Contender contender{};
    std::map<std::string, double, std::less<>> values; ///< every parameter by id
    std::vector<std::string> gauges;                   ///< what Snapshot::gauges mean, in its order
    std::vector<std::string> worker_gauges; ///< what SlotReading::gauges mean, in its order
    std::uint32_t workers = 1;
    std::uint32_t cores = 1;
    double planned_s = 0; ///< warm-up and measuring window together; 0: open end
    double t_s = 0;       ///< now, on the session's time axis
    std::uint64_t epoch_ns = 0;
};

/// One sample with its place on the session's time axis.
struct SampleNews {
    sampling::Snapshot snapshot;
    std::optional<sampling::Rates> rates; ///< none for a run's first sample
    double t_s = 0;
    std::uint64_t epoch_ns = 0; ///< zero of the time axis on the monotonic clock
};

// Shared and constant: one sample goes to a dozen models without being copied.
using Sample = std::shared_ptr<const SampleNews>;
using RecordOfRun = std::shared_ptr<const analysis::RunRecord>;
using RecordOfAll = std::shared_ptr<const analysis::Record>;
using MaybeError = std::optional<base::Error>;

} // namespace contend::ui

Q_DECLARE_METATYPE(contend::ui::RunNews)
Q_DECLARE_METATYPE(contend::ui::Sample)
Q_DECLARE_METATYPE(contend::ui::RecordOfRun)
Q_DECLARE_METATYPE(contend::ui::RecordOfAll)
Q_DECLARE_METATYPE(contend::ui::MaybeError)
