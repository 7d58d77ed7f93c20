// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/cache_lines_picture.h"

#include "core/base/clock.h"
#include "ui/model/number_text.h"

#include <cmath>

namespace contend::ui {
namespace {

// Speeds over shorter spans would flicker.
constexpr std::uint64_t kSpanNs = 300'000'000;

} // namespace

CacheLinesPicture::CacheLinesPicture(const Theme& theme)
    : CacheLinesPicture(new CacheLineChart(theme))
{}

CacheLinesPicture::CacheLinesPicture(CacheLineChart* chart)
    : ExperimentPicture(chart)
    , m_lines(chart)
{}

QString CacheLinesPicture::title() const
{
    return tr("Counters in memory");
}

PictureHeadline CacheLinesPicture::headline() const
{
    if (m_lines->isEmpty())
        return {};
    double sum = 0;
    for (const CounterPlace& counter : m_lines->data())
        sum += counter.per_s;
    return {NumberText::compact(sum), m_lines->sharedLineCount() > 0
                                          ? tr("increments/s, on shared cache lines")
                                          : tr("increments/s, a cache line for each")};
}

void CacheLinesPicture::clear()
{
    m_marks.clear();
    m_counters.clear();
    m_lines->setData({});
}

void CacheLinesPicture::begin(const PictureRun& run)
{
    m_worker_gauges = run.worker_gauges;
    m_marks.clear();
}

bool CacheLinesPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    std::vector<CounterPlace> counters;
    for (const sampling::WorkerSample& worker : snapshot.workers) {
        const telemetry::SlotReading& reading = worker.reading;
        if (reading.counters.operations == 0)
            continue;
        const std::vector<double> gauges(reading.gauges.begin(), reading.gauges.end());
        const auto number = static_cast<int>(base::index(worker.worker));
        counters.push_back(
            {number, gaugeOf(m_worker_gauges, gauges, "cache_line"),
             gaugeOf(m_worker_gauges, gauges, "line_offset"),
             speedOf(number, worker.t_ns != 0 ? worker.t_ns : snapshot.t_ns, reading.counters.operations)});
    }
    if (counters.empty())
        return false;
    m_counters = std::move(counters);
    return true;
}

double CacheLinesPicture::speedOf(int worker, std::uint64_t t_ns, std::uint64_t operations)
{
    const auto [found, added] = m_marks.try_emplace(worker, Mark{t_ns, operations, 0});
    Mark& mark = found->second;
    if (added || t_ns < mark.t_ns || operations < mark.operations)
        mark = {t_ns, operations, mark.per_s};
    if (t_ns - mark.t_ns >= kSpanNs)
        mark = {t_ns, operations,
                static_cast<double>(operations - mark.operations) / base::toSeconds(t_ns - mark.t_ns)};
    return mark.per_s;
}

void CacheLinesPicture::refresh()
{
    m_lines->setData(m_counters);
}

void CacheLinesPicture::show(const analysis::RunRecord& run)
{
    clear();
    const auto lines = run.lists.find("cache_line");
    const auto offsets = run.lists.find("line_offset");
    if (lines == run.lists.end() || offsets == run.lists.end())
        return;
    for (std::size_t k = 0; k < run.workers.size(); ++k)
        if (k < lines->second.size() && k < offsets->second.size())
            m_counters.push_back({static_cast<int>(base::index(run.workers[k].worker)), lines->second[k],
                                  offsets->second[k], run.workers[k].throughput_ops_per_s});
    refresh();
}

} // namespace contend::ui
