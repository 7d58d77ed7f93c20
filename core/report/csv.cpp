// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <string_view>

namespace contend::report {

using analysis::Record;
using analysis::RunRecord;

namespace {

/// Collects the fields of one line after the other.
class Table {
public:
    void field(std::string_view text)
    {
        separate();
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_text += text;
            return;
        }
        m_text += '"';
        for (const char letter : text) {
            if (letter == '"')
                m_text += '"';
            m_text += letter;
        }
        m_text += '"';
    }

    void field(double number, int digits)
    {
        separate();
        if (std::isfinite(number))
            fmt::format_to(std::back_inserter(m_text), "{:.{}g}", number, digits);
    }

    void fields(std::string_view ready_made)
    {
        separate();
        m_text += ready_made;
    }

    void endLine()
    {
        m_text += '\n';
        m_at_start = true;
    }

    std::string take() { return std::move(m_text); }

private:
    void separate()
    {
        if (!m_at_start)
            m_text += ',';
        m_at_start = false;
    }

    std::string m_text;
    bool m_at_start = true;
};

constexpr int kFullDigits = 15;
constexpr int kTimeDigits = 10;
constexpr int kCurveDigits = 6;

using Names = std::set<std::string, std::less<>>;

Names parameterNames(const Record& record)
{
    Names names;
    for (const RunRecord& run : record.runs) {
        for (const auto& [id, number] : run.parameters)
            names.insert(id);
        for (const auto& [id, choice] : run.choices)
            names.insert(id);
    }
    return names;
}

/// Units as they can stand in a column's name.
std::string_view plainUnit(std::string_view unit)
{
    if (unit == "%")
        return "percent";
    if (unit == "µs")
        return "us";
    if (unit == "KiB/s")
        return "KiB_per_s";
    return unit;
}

void writeHeader(Table& table, const Names& names, const Units& units)
{
    for (const std::string_view name : {"experiment", "run", "contender", "repeat"})
        table.field(name);
    for (const std::string& name : names) {
        const auto unit = units.find(name);
        if (unit == units.end() || unit->second.empty())
            table.field(name);
        else
            table.field(fmt::format("{}_{}", name, plainUnit(unit->second)));
    }
    for (const std::string_view name :
         {"t_s", "worker", "cpu_utilization_percent", "lock_wait_percent", "throughput_ops_per_s"})
        table.field(name);
    table.endLine();
}

/// What all rows of a run begin with.
std::string runFields(const Record& record, std::size_t number, const Names& names)
{
    const RunRecord& run = record.runs[number];
    Table table;
    table.field(record.experiment);
    table.field(std::to_string(number + 1));
    table.field(base::contenderId(run.contender));
    table.field(std::to_string(run.repeat + 1));
    for (const std::string& name : names) {
        const auto choice = run.choices.find(name);
        const auto value = run.parameters.find(name);
        if (choice != run.choices.end())
            table.field(choice->second);
        else
            table.field(value == run.parameters.end() ? std::nan("") : value->second, kFullDigits);
    }
    return table.take();
}

double at(const std::vector<double>& curve, std::size_t sample)
{
    return sample < curve.size() ? curve[sample] : std::nan("");
}

/// The number by which people know the lane: the record's, where it has one.
std::uint32_t laneOf(const RunRecord& run, std::size_t curve)
{
    return curve < run.workers.size() ? base::index(run.workers[curve].worker) + 1
                                      : static_cast<std::uint32_t>(curve) + 1;
}

void writeRun(Table& table, const RunRecord& run, std::string_view beginning)
{
    for (std::size_t sample = 0; sample < run.t_s.size(); ++sample) {
        for (std::size_t curve = 0; curve < run.series.size(); ++curve) {
            const analysis::WorkerSeries& worker = run.series[curve];
            table.fields(beginning);
            table.field(run.t_s[sample], kTimeDigits);
            table.field(std::to_string(laneOf(run, curve)));
            table.field(at(worker.cpu_utilization_percent, sample), kCurveDigits);
            table.field(at(worker.lock_wait_percent, sample), kCurveDigits);
            table.field(at(worker.throughput_ops_per_s, sample), kCurveDigits);
            table.endLine();
        }
    }
}

} // namespace

std::string toCsv(const Record& record, const Units& units)
{
    const Names names = parameterNames(record);
    Table table;
    writeHeader(table, names, units);
    for (std::size_t number = 0; number < record.runs.size(); ++number)
        writeRun(table, record.runs[number], runFields(record, number, names));
    return table.take();
}

} // namespace contend::report
