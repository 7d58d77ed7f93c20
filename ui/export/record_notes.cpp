// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_notes.h"

#include "ui/model/run_groups.h"
#include "ui/model/scaling_laws.h"
#include "ui/picture/catalog.h"

#include <algorithm>

namespace contend::ui {

using analysis::Record;
using analysis::RunRecord;
using experiment::Experiment;

const experiment::Figure* RecordNotes::comparedFigure(const Experiment& experiment)
{
    return experiment.compared_figure.empty()
               ? nullptr
               : experiment::findFigure(experiment, experiment.compared_figure);
}

/// The part of the work that only one worker at a time can do, where the experiment sets it.
std::optional<double> RecordNotes::serialShare(const Experiment& experiment, const RunRecord& run)
{
    const auto share = run.parameters.find("critical-share");
    if (!hasPicture(experiment, experiment::Picture::Amdahl) || share == run.parameters.end())
        return std::nullopt;
    const auto lock = run.choices.find("lock");
    const auto readers = run.parameters.find("readers");
    const bool shared =
        lock != run.choices.end() && lock->second == "rwlock" && readers != run.parameters.end();
    return ui::serialShare(share->second, shared ? readers->second : 0);
}

/// "Mean of 3 runs", "2 to 3 runs".
QString RecordNotes::runs(const Experiment& experiment, const Record& record)
{
    std::size_t fewest = record.runs.size();
    std::size_t most = 0;
    const plan::Parameter* const swept = experiment::findParameter(experiment, record.sweep_parameter);
    const auto count = [&](const RunList& runs) {
        fewest = std::min(fewest, runs.size());
        most = std::max(most, runs.size());
    };
    for (const RunGroup& group : groupsOf(experiment, record)) {
        if (swept == nullptr)
            count(group.runs);
        else
            for (const auto& [at, runs] : group.byValueOf(*swept))
                count(runs);
    }
    if (most <= 1)
        return tr("One run each, without its warm-up.");
    return fewest == most
               ? tr("Mean of %n runs each, without their warm-up.", nullptr, static_cast<int>(most))
               : tr("Mean of %1 to %2 runs each, without their warm-up.").arg(fewest).arg(most);
}

QString RecordNotes::incomplete(const Record& record)
{
    return record.complete ? QString()
                           : QLatin1Char(' ') + tr("Incomplete: stopped before all runs were made.");
}

bool RecordNotes::isRepeated(const Record& record)
{
    return std::ranges::any_of(record.runs, [](const RunRecord& run) { return run.repeat > 0; });
}

} // namespace contend::ui
