// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outputs.h"

#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "core/report/trace.h"

namespace contend::app {

namespace {

report::Units unitsOf(const experiment::Experiment& experiment)
{
    report::Units units;
    for (const plan::Parameter& parameter : experiment.parameters)
        units.emplace(parameter.id, parameter.unit);
    return units;
}

} // namespace

bool usesStandardOutput(const Outputs& outputs)
{
    return outputs.csv == "-" || outputs.json == "-" || outputs.png == "-" || outputs.trace == "-";
}

base::Status writeOutputs(const Outputs& outputs, const analysis::Record& record,
                          const experiment::Experiment& experiment)
{
    base::Status first;
    const auto note = [&first](base::Status status) {
        if (first && !status)
            first = std::move(status);
    };
    if (!outputs.json.empty())
        note(report::writeFile(outputs.json, report::toJson(record)));
    if (!outputs.csv.empty())
        note(report::writeFile(outputs.csv, report::toCsv(record, unitsOf(experiment))));
    if (!outputs.trace.empty())
        note(report::writeFile(outputs.trace, report::toTrace(record)));
    return first;
}

} // namespace contend::app
