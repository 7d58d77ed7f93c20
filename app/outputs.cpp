// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outputs.h"

#include "app/display.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "core/report/trace.h"
#include "ui/export/picture_of_record.h"

namespace contend::app {

namespace {

report::Units unitsOf(const experiment::Experiment& experiment)
{
    report::Units units;
    for (const plan::Parameter& parameter : experiment.parameters)
        units.emplace(parameter.id, parameter.unit);
    return units;
}

base::Status drawPng(const std::filesystem::path& path, const analysis::Record& record, int& argc,
                     char** argv)
{
    constexpr QSize kPixels(1920, 1080);
    const DrawingApplication application(argc, argv);
    const ui::PictureOfRecord picture(record, ui::loadTheme(ui::ThemeKind::Light));
    return picture.savePng(path, kPixels);
}

} // namespace

bool usesStandardOutput(const Outputs& outputs)
{
    return outputs.csv == "-" || outputs.json == "-" || outputs.png == "-" || outputs.trace == "-";
}

base::Status writeOutputs(const Outputs& outputs, const analysis::Record& record,
                          const experiment::Experiment& experiment, int& argc, char** argv)
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
    if (!outputs.png.empty())
        note(drawPng(outputs.png, record, argc, argv));
    return first;
}

} // namespace contend::app
