// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/complaint.h"
#include "app/outputs.h"
#include "app/progress.h"
#include "app/result_table.h"
#include "app/stop_signals.h"
#include "core/base/topology.h"
#include "core/experiment/catalog.h"
#include "core/report/output_file.h"
#include "core/run/run_controller.h"
#include "core/session/conductor.h"
#include "ui/look/error_text.h"

#include <algorithm>

namespace contend::app {

namespace {

constexpr int kDone = 0;
constexpr int kNotTrusted = 5;
constexpr int kInterrupted = 130;

base::Result<session::Schedule> scheduleOf(const MeasureOptions& options)
{
    const base::Topology topology = base::readTopology();
    auto runs = options.sweep ? plan::planSweep(options.setup, *options.sweep, topology)
                              : plan::planComparison(options.setup, topology);
    if (!runs)
        return tl::unexpected(runs.error());
    session::Schedule schedule;
    schedule.runs = std::move(*runs);
    if (options.sweep)
        schedule.sweep_parameter = options.sweep->parameter;
    return schedule;
}

/// What a measurement left behind.
struct Outcome {
    analysis::Record record;
    std::optional<base::Error> error;
    bool interrupted = false;
};

/// Everything up to the last run, or to the first signal, in good order; a second signal ends it at once.
Outcome conduct(session::Schedule schedule, Progress::Style style)
{
    StopSignals stop_signals;
    Progress progress(style, schedule.runs, schedule.sweep_parameter);
    session::Conductor conductor(std::move(schedule), run::findHost(), progress);
    while (stop_signals.count() < 2 && conductor.step()) {
        stop_signals.wait(conductor.nsUntilNext());
        if (stop_signals.count() > 0)
            conductor.stop();
    }
    Outcome outcome{conductor.record(), conductor.error(), stop_signals.count() > 0};
    outcome.record.complete = outcome.record.complete && !outcome.interrupted;
    return outcome;
}

/// Has any run got as far as measuring? Otherwise a table would say nothing but zeros.
bool hasResults(const analysis::Record& record)
{
    return std::any_of(record.runs.begin(), record.runs.end(),
                       [](const analysis::RunRecord& run) { return run.elapsed_s > 0; });
}

int statusOf(const Outcome& outcome, const MeasureOptions& options, const base::Status& written)
{
    if (outcome.interrupted)
        return kInterrupted;
    if (outcome.error)
        return ui::exitStatusOf(outcome.error->code);
    if (!written)
        return ui::exitStatusOf(written.error().code);
    return options.strict && !isTrustworthy(outcome.record) ? kNotTrusted : kDone;
}

} // namespace

int measure(const MeasureOptions& options, int& argc, char** argv)
{
    auto schedule = scheduleOf(options);
    if (!schedule)
        return complain(schedule.error());
    const experiment::Experiment& experiment = *schedule->runs.front().experiment;
    const Outcome outcome = conduct(std::move(*schedule), Progress::styleFor(options.quiet));
    base::Status written = writeOutputs(options.outputs, outcome.record, experiment, argc, argv);
    const bool table = !options.quiet && !usesStandardOutput(options.outputs) && hasResults(outcome.record);
    if (table && written)
        written = report::writeFile("-", resultText(outcome.record, experiment));
    if (outcome.error)
        complain(*outcome.error);
    if (!written)
        complain(written.error());
    return statusOf(outcome, options, written);
}

} // namespace contend::app
