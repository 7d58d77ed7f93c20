// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/result.h"
#include "core/base/topology.h"
#include "core/experiment/experiment.h"
#include "core/plan/run_setup.h"
#include "core/workload/workload.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contend::plan {

/// How long a run without an end lasts: until somebody stops it.
inline constexpr double kOpenEnd = 0;

/// One run, resolved and checked: nothing in it can be refused any more except by the machine itself.
struct RunPlan {
    const experiment::Experiment* experiment = nullptr;
    const workload::Workload* workload = nullptr;
    base::Contender contender{};
    int repeat = 0;
    /// Every parameter of the experiment, by id.
    std::map<std::string, double, std::less<>> values;
    std::uint32_t workers = 1;       ///< what runs: 1 for the sequential contender, whatever the slider says
    std::uint32_t most_workers = 64; ///< slots: how far "workers" can be raised while it runs
    std::uint32_t cores = 1;         ///< C: how many of the allowed CPUs the workers use
    std::uint32_t most_cores = 1;    ///< how many of them there are
    base::StartMethod start_method = base::StartMethod::Fork;
    double warm_up_s = 0.5;
    double seconds = 3; ///< of the measuring window; kOpenEnd: until stopped
    int nice_increment = 0;
};

/// The value of a parameter in the plan; its preset if the plan does not name it, 0 if there is no such
/// thing.
double valueOf(const RunPlan& plan, std::string_view id);

/// Checks one setup for one contender and fills in everything left open. More cores than there are means all
/// of them; the plan says how many those are.
/// Errors: UnknownExperiment, UnknownContender, UnknownParameter, OutOfRange, each naming what is allowed.
base::Result<RunPlan> resolve(const RunSetup& setup, base::Contender contender,
                              const base::Topology& topology);

/// The plan with one value changed, checked and carried through (workers, cores). What belongs to the
/// experiment only in another contender is remembered all the same. workers beyond most_workers is
/// OutOfRange; on the sequential contender it is remembered and the plan keeps one worker. Errors:
/// UnknownParameter, OutOfRange.
base::Result<RunPlan> withValue(const RunPlan& plan, std::string_view id, double value);

/// The runs of a comparison: for each repeat every contender once; every other repeat in reverse order, so
/// that a machine that warms up or slows down favours nobody.
base::Result<std::vector<RunPlan>> planComparison(const RunSetup& setup, const base::Topology& topology);

/// A swept parameter and its values.
struct Sweep {
    std::string parameter;
    std::vector<double> values;
};

/// Reads "workers=1:8", "workers=1:64:x2", "operation=0.5:8:0.5" or a list "workers=1,2,4,8". Without a step:
/// at most nine values, evenly spaced on the parameter's scale. "max" stands for the end of the slider on a
/// machine with so many CPUs: "cores=1:max". Choices: "lock=mutex,spin" or "lock=mutex:spin". Values come in
/// ascending order, each once. Errors: BadSweep, UnknownParameter, NotANumber, OutOfRange, UnknownChoice.
base::Result<Sweep> parseSweep(const experiment::Experiment& experiment, std::string_view text,
                               int cpus_available);

/// The most values that one sweep may have.
inline constexpr std::size_t kMostSweepValues = 200;

/// The runs of a sweep: for each value every contender, in one order and then in the other (ABBA), and every
/// other repeat goes through the values from the last to the first, so that a machine that warms up or slows
/// down favours neither a contender nor a value. When the number of workers or cores is swept, the sequential
/// contender runs once a repeat: it has one worker at every value.
/// Errors: those of resolve(); a swept number of cores must not exceed the machine's.
base::Result<std::vector<RunPlan>> planSweep(const RunSetup& setup, const Sweep& sweep,
                                             const base::Topology& topology);

/// The live values of the workload's own parameters, in its order, preceded by the switch interval.
std::vector<double> liveValues(const RunPlan& plan);

/// Place of a parameter in the segment's array of live values; nullopt when it does not stand there (workers,
/// cores, seconds, start-method).
std::optional<std::size_t> liveIndex(const workload::Workload& workload, std::string_view id) noexcept;

} // namespace contend::plan
