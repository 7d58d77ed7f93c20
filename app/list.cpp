// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint.h"
#include "app/headless.h"
#include "core/base/topology.h"
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "core/report/json.h"
#include "core/report/json_writer.h"
#include "core/report/output_file.h"

#include <fmt/format.h>

namespace contend::app {

using experiment::Experiment;
using plan::Parameter;

namespace {

std::string contenderWords(const Experiment& experiment)
{
    std::string words;
    for (const base::Contender contender : experiment.contenders)
        words += fmt::format("{}{}", words.empty() ? "" : ", ", base::contenderId(contender));
    return words;
}

std::string parameterLine(const Parameter& parameter)
{
    const std::string unit =
        parameter.unit.empty() || parameter.isChoice() ? "" : " " + std::string(parameter.unit);
    return fmt::format("    {:<16} {:<34} default {:<10} {}{}\n", parameter.id,
                       plan::describeRange(parameter),
                       plan::formatValue(parameter, std::min(parameter.preset, parameter.limit())) + unit,
                       parameter.label, parameter.applies == plan::Applies::Live ? ", live" : "");
}

std::string asText(int cpus)
{
    std::string text;
    for (const Experiment* const row : experiment::catalog()) {
        text += fmt::format("{}{}\n  {}\n  contenders: {}\n  parameters:\n", text.empty() ? "" : "\n",
                            row->id, row->question, contenderWords(*row));
        for (const Parameter& parameter : row->parameters)
            text += parameterLine(plan::onThisMachine(parameter, cpus));
    }
    return text;
}

void writeParameter(report::JsonWriter& out, const Parameter& parameter)
{
    out.beginObject();
    out.member("id", parameter.id);
    out.member("label", parameter.label);
    out.member("unit", parameter.unit);
    if (parameter.isChoice()) {
        out.key("choices").beginFlatArray();
        for (const std::string_view choice : parameter.choices)
            out.value(choice);
        out.endFlatArray();
        out.member("default", plan::formatValue(parameter, parameter.preset));
    } else {
        out.member("minimum", parameter.minimum);
        out.member("maximum", parameter.limit());
        out.member("slider_maximum", parameter.maximum);
        out.member("default", std::min(parameter.preset, parameter.limit()));
        out.member("step", parameter.step);
        out.member("scale", parameter.scale == plan::Scale::Logarithmic ? "logarithmic" : "linear");
    }
    out.member("live", parameter.applies == plan::Applies::Live);
    out.endObject();
}

void writeFigures(report::JsonWriter& out, const Experiment& experiment)
{
    out.key("figures").beginArray();
    for (const experiment::Figure& figure : experiment.figures) {
        out.beginFlatObject();
        out.member("id", figure.id);
        out.member("label", figure.label);
        out.member("unit", figure.unit);
        out.endFlatObject();
    }
    out.endArray();
}

void writeExperiment(report::JsonWriter& out, const Experiment& experiment, int cpus)
{
    out.beginObject();
    out.member("id", experiment.id);
    out.member("chapter", experiment::chapterTitle(experiment.chapter));
    out.member("title", experiment.title);
    out.member("question", experiment.question);
    out.member("operations", experiment.operations);
    out.key("contenders").beginFlatArray();
    for (const base::Contender contender : experiment.contenders)
        out.value(base::contenderId(contender));
    out.endFlatArray();
    out.key("parameters").beginArray();
    for (const Parameter& parameter : experiment.parameters)
        writeParameter(out, plan::onThisMachine(parameter, cpus));
    out.endArray();
    writeFigures(out, experiment);
    out.endObject();
}

std::string asJson(int cpus)
{
    report::JsonWriter out;
    out.beginObject();
    out.member("schema", analysis::Record::kSchema);
    out.key("program").beginFlatObject();
    out.member("name", report::kProgramName);
    out.member("version", CONTEND_VERSION);
    out.endFlatObject();
    out.key("experiments").beginArray();
    for (const Experiment* const row : experiment::catalog())
        writeExperiment(out, *row, cpus);
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace

int list(const ListOptions& options)
{
    const int cpus = base::readTopology().cpusAvailable();
    const auto written = report::writeFile("-", options.json ? asJson(cpus) : asText(cpus));
    return written ? 0 : complain(written.error());
}

} // namespace contend::app
