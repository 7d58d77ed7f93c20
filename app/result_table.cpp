// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/result_table.h"

#include "app/text_format.h"
#include "ui/look/caveat_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <vector>

namespace contend::app {

using analysis::CaveatKind;
using analysis::Record;
using analysis::RunRecord;
using experiment::Experiment;

namespace {

/// The repeats of one contender at one value of the swept parameter.
struct Row {
    const RunRecord* first = nullptr;
    std::vector<const RunRecord*> repeats;

    template <typename Figure>
    double mean(Figure figure) const
    {
        double sum = 0;
        for (const RunRecord* const run : repeats)
            sum += figure(*run);
        return sum / static_cast<double>(repeats.size());
    }
};

double parameterOf(const RunRecord& run, const std::string& id)
{
    const auto found = run.parameters.find(id);
    return found != run.parameters.end() ? found->second : std::nan("");
}

std::string settingOf(const RunRecord& run, const std::string& id)
{
    const auto choice = run.choices.find(id);
    return choice != run.choices.end() ? choice->second : fmt::format("{}", parameterOf(run, id));
}

double figureOf(const RunRecord& run, std::string_view id)
{
    const auto found = run.figures.find(id);
    return found != run.figures.end() && found->second ? *found->second : std::nan("");
}

double waitingOf(const RunRecord& run)
{
    double sum = 0;
    for (const analysis::WorkerRecord& worker : run.workers)
        sum += worker.shares.lock + worker.shares.gil;
    return run.workers.empty() ? std::nan("") : sum / static_cast<double>(run.workers.size());
}

double utilizationOf(const RunRecord& run)
{
    double sum = 0;
    for (const analysis::WorkerRecord& worker : run.workers)
        sum += worker.cpu_utilization_percent;
    return sum;
}

std::vector<Row> rowsOf(const Record& record)
{
    std::vector<Row> rows;
    for (const RunRecord& run : record.runs) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
            return row.first->contender == run.contender &&
                   (record.sweep_parameter.empty() ||
                    settingOf(*row.first, record.sweep_parameter) == settingOf(run, record.sweep_parameter));
        });
        if (same != rows.end())
            same->repeats.push_back(&run);
        else
            rows.push_back({&run, {&run}});
    }
    return rows;
}

/// Contenders in the order of the experiment, within one the swept values in theirs.
void sortRows(std::vector<Row>& rows, const Experiment& experiment)
{
    const auto place = [&](const Row& row) {
        return std::find(experiment.contenders.begin(), experiment.contenders.end(), row.first->contender) -
               experiment.contenders.begin();
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row& one, const Row& other) { return place(one) < place(other); });
}

/// Columns of text, the first ones flush left, numbers flush right.
class Grid {
public:
    void add(std::vector<std::string> line) { m_lines.push_back(std::move(line)); }

    std::string text() const
    {
        std::string text;
        for (const auto& line : m_lines) {
            std::string written;
            for (std::size_t column = 0; column < line.size(); ++column)
                written += column == 0 ? fmt::format("{:<{}}", line[column], width(column))
                                       : fmt::format("  {:>{}}", line[column], width(column));
            text += written + "\n";
        }
        return text;
    }

private:
    std::size_t width(std::size_t column) const
    {
        std::size_t most = 0;
        for (const auto& line : m_lines)
            most = std::max(most, fmt::formatted_size("{}", line[column]) - continuationBytes(line[column]));
        return most;
    }
    static std::size_t continuationBytes(const std::string& text)
    {
        return static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') == '\x80'; }));
    }

    std::vector<std::vector<std::string>> m_lines;
};

std::vector<std::string> header(const Record& record, const Experiment& experiment)
{
    std::vector<std::string> line{"contender"};
    if (!record.sweep_parameter.empty() && record.sweep_parameter != "workers")
        line.push_back(record.sweep_parameter);
    line.insert(line.end(), {"workers", fmt::format("{}/s", experiment.operations), "speed-up", "CPU",
                             "waiting for locks", "ended"});
    for (const experiment::Figure& figure : experiment.figures)
        if (figure.id != "speedup")
            line.emplace_back(figure.id);
    return line;
}

std::string throughputText(const Row& row)
{
    const auto throughput = [](const RunRecord& run) { return run.throughput_ops_per_s; };
    const double mean = row.mean(throughput);
    if (row.repeats.size() < 2 || mean <= 0)
        return compact(mean);
    const double variance = row.mean([&](const RunRecord& run) {
        return (run.throughput_ops_per_s - mean) * (run.throughput_ops_per_s - mean);
    });
    return fmt::format("{} ± {:.0f} %", compact(mean), 100 * std::sqrt(variance) / mean);
}

std::string endOf(const Row& row)
{
    for (const RunRecord* const run : row.repeats)
        if (run->exit != analysis::RunExit::Ok)
            return std::string(analysis::runExitId(run->exit));
    return std::string(analysis::runExitId(analysis::RunExit::Ok));
}

std::vector<std::string> lineOf(const Row& row, const Record& record, const Experiment& experiment)
{
    const RunRecord& run = *row.first;
    std::vector<std::string> line{std::string(base::contenderId(run.contender))};
    if (!record.sweep_parameter.empty() && record.sweep_parameter != "workers")
        line.push_back(settingOf(run, record.sweep_parameter));
    const double speedup = row.mean([](const RunRecord& one) { return figureOf(one, "speedup"); });
    const double waiting = row.mean(waitingOf);
    line.push_back(compact(parameterOf(run, "workers")));
    line.push_back(throughputText(row));
    line.push_back(std::isfinite(speedup) ? fmt::format("{:.2f}", speedup) : "-");
    line.push_back(fmt::format("{:.0f} % of {}", row.mean(utilizationOf), run.cores));
    line.push_back(std::isfinite(waiting) ? fmt::format("{:.0f} %", waiting) : "-");
    line.push_back(endOf(row));
    for (const experiment::Figure& figure : experiment.figures)
        if (figure.id != "speedup")
            line.push_back(compact(row.mean([&](const RunRecord& one) { return figureOf(one, figure.id); })));
    return line;
}

/// "4 cores, workers 4, operation 0.4 ms": the same for all rows.
std::string conditions(const Record& record, const Experiment& experiment)
{
    std::string text;
    const RunRecord& run = record.runs.back();
    for (const plan::Parameter& parameter : experiment.parameters) {
        if (parameter.id == record.sweep_parameter)
            continue;
        const std::string id(parameter.id);
        if (id == "workers") // the sequential contender's is always one
            continue;
        const std::string unit = parameter.unit.empty() ? "" : " " + std::string(parameter.unit);
        text += fmt::format("{}{} {}{}", text.empty() ? "" : ", ", id, settingOf(run, id), unit);
    }
    return text;
}

std::string caveatLines(const Record& record)
{
    std::map<CaveatKind, std::pair<analysis::Caveat, std::vector<std::string>>> kinds;
    for (const RunRecord& run : record.runs) {
        for (const analysis::Caveat& caveat : run.caveats) {
            auto& [worst, contenders] =
                kinds.try_emplace(caveat.kind, caveat, std::vector<std::string>()).first->second;
            worst.value = std::max(worst.value, caveat.value);
            const std::string contender(base::contenderId(run.contender));
            if (std::find(contenders.begin(), contenders.end(), contender) == contenders.end())
                contenders.push_back(contender);
        }
    }
    std::string text;
    for (const auto& [kind, found] : kinds)
        text += fmt::format("caveat: {} ({})\n", ui::CaveatText::explanation(found.first).toStdString(),
                            fmt::join(found.second, ", "));
    return text;
}

bool underminesFigures(CaveatKind kind) noexcept
{
    switch (kind) {
    case CaveatKind::OtherLoad:
    case CaveatKind::Unsteady:
    case CaveatKind::TooFewSamples:
    case CaveatKind::InstrumentLoad:
    case CaveatKind::WorkersLost:
    case CaveatKind::WorkersRefused:
    case CaveatKind::Incomplete:
    case CaveatKind::SanitizedBuild:
        return true;
    case CaveatKind::Oversubscribed:
    case CaveatKind::OneCore:
    case CaveatKind::EventsLost:
    case CaveatKind::LowerPriority:
        return false;
    }
    return true;
}

} // namespace

std::string resultText(const Record& record, const Experiment& experiment)
{
    if (record.runs.empty())
        return {};
    std::vector<Row> rows = rowsOf(record);
    sortRows(rows, experiment);
    Grid grid;
    grid.add(header(record, experiment));
    for (const Row& row : rows)
        grid.add(lineOf(row, record, experiment));
    std::string text =
        fmt::format("{}\n{}\n\n{}", experiment.question, conditions(record, experiment), grid.text());
    if (record.verdict)
        text += fmt::format("\n{}: {}\n", analysis::verdictId(record.verdict->status),
                            analysis::words(*record.verdict));
    if (!record.complete)
        text += "\nincomplete: not all runs were finished\n";
    return text + caveatLines(record);
}

bool isTrustworthy(const Record& record) noexcept
{
    return record.complete && std::all_of(record.runs.begin(), record.runs.end(), [](const RunRecord& run) {
               return std::none_of(
                   run.caveats.begin(), run.caveats.end(),
                   [](const analysis::Caveat& caveat) { return underminesFigures(caveat.kind); });
           });
}

} // namespace contend::app
