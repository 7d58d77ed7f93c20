// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/analysis/verdict.h"
#include "core/base/contender.h"
#include "core/base/result.h"
#include "core/base/topology.h"
#include "core/plan/parameter.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace contend::experiment {

enum class Chapter : std::uint8_t { FirstIdeas, InterpreterLock, SharingSafely, Processes, RealCases };

/// English title of a chapter ("First ideas"); the window translates it (context "chapter").
std::string_view chapterTitle(Chapter chapter) noexcept;

/// A figure of the experiment's own, as it appears in records and on screen.
struct Figure {
    std::string_view id;    ///< snake_case with its unit; a contract
    std::string_view label; ///< English; the window translates it (context "figure")
    std::string_view unit;
};

/// Pictures beyond the four standard charts.
enum class Picture : std::uint8_t {
    None,
    Waterfall,    ///< downloads, a bar for each page
    LostUpdates,  ///< expected against actual
    Amdahl,       ///< the law's line in the scaling chart
    Overlap,      ///< how many workers run at the same instant
    Crossover,    ///< throughput by waiting share, and where the GIL stops mattering
    Heartbeat,    ///< beats that came, beats that were missed
    GilHolder,    ///< who holds the interpreter lock
    Latency,      ///< histogram with percentiles
    Permits,      ///< permits in use, and who waits
    QueueDepth,   ///< items in the queue, who waits for space and who for items
    WaitForGraph, ///< who waits for whom, the cycle marked
    CacheLines,   ///< whose counter lies on which cache line
    StartCost,    ///< what of a task's time its start took
    MessageRate,  ///< rate and latency by message size
    Lists,        ///< what each worker finds in "the same" list
    Memory,       ///< stacked by worker
    Lanes,        ///< who lives, who died, who came back
    CopyCompute,  ///< copying against computing
    Tiles,        ///< the picture, tile by tile
};

/// The values of an experiment's parameters by id; choices as the index of the choice.
using Values = std::map<std::string, double, std::less<>>;

/// One question with its workload, contenders, parameters, charts and verdict rule: a constant table row.
struct Experiment {
    std::string_view id;
    std::string_view workload;
    Chapter chapter = Chapter::FirstIdeas;
    std::string_view title;    ///< short, for the list: "Do more threads calculate faster?"
    std::string_view question; ///< the heading: "Do more threads make a calculation faster?"
    std::string_view summary;  ///< one line on the work: "Prime numbers in blocks"
    std::span<const base::Contender> contenders;            ///< at least two
    base::Contender first_contender = base::Contender::Gil; ///< chosen when the window opens the experiment
    /// The common parameters (with this experiment's own presets) followed by its own.
    std::span<const plan::Parameter> parameters;
    std::span<const Figure> figures;
    std::span<const Picture> pictures;
    /// What one operation is, plural: "blocks", "pages", "increments".
    std::string_view operations;
    /// Optional, where no parameter "workers" says it: how many workers the values mean. Live changes follow.
    std::uint32_t (*workersOf)(const Values& values) = nullptr;
    /// Optional: refuses values that contradict each other or that this machine cannot take, before anything
    /// is started. Errors: ExceedsMemory, ExceedsParameter. Pure.
    base::Status (*check)(const Values& values, base::Contender contender,
                          const base::Topology& machine) = nullptr;
    /// Optional: figures that follow from what one finished run recorded. Pure but for the run's figures.
    void (*addFigures)(analysis::RunRecord& run) = nullptr;
    /// The figure that contenders are compared by, in bars and over swept values; empty: throughput.
    std::string_view compared_figure{};
    /// What Sweep offers first, as on the command line ("waiting-share=0,20,40", "cores=1:max"); empty: the
    /// workers.
    std::string_view suggested_sweep{};
    /// The parameter whose sweep the rule judges as one; empty: none, see judgeRuns().
    std::string_view judged_sweep{};
    /// The verdict on the finished runs of one comparison: a pure function. The runs of one contender stand
    /// in the order in which they were made (repeats). Never assumes that all contenders are there.
    analysis::Verdict (*judge)(std::span<const analysis::RunRecord> runs) = nullptr;
};

/// The parameter of that id, or null.
const plan::Parameter* findParameter(const Experiment& experiment, std::string_view id) noexcept;

/// The figure of that id, or null.
const Figure* findFigure(const Experiment& experiment, std::string_view id) noexcept;

/// Is it one of the experiment's contenders?
bool hasContender(const Experiment& experiment, base::Contender contender) noexcept;

/// Ids of what there is, for messages: "workers, cores, seconds".
std::string parameterIds(const Experiment& experiment);
std::string contenderIds(const Experiment& experiment);

} // namespace contend::experiment
