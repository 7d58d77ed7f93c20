// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/lists_picture.h"

#include "ui/model/number_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace contend::ui {
namespace {

constexpr std::string_view kMade = "entries_made";
constexpr std::string_view kSeen = "entries_seen";

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

ListsPicture::ListsPicture(const Theme& theme)
    : ListsPicture(new RowChart(theme))
{}

ListsPicture::ListsPicture(RowChart* chart)
    : ExperimentPicture(chart)
    , m_rows(chart)
{
    retranslate();
}

void ListsPicture::retranslate()
{
    m_rows->setAccessibleName(tr("Lists"));
    m_rows->setEmptyHint(tr("How long the list is that each worker sees appears here. Press Space to run."));
}

QString ListsPicture::title() const
{
    return tr("The list as each worker sees it");
}

PictureHeadline ListsPicture::headline() const
{
    if (m_seen.empty())
        return {};
    const auto longest = std::max_element(m_seen.begin(), m_seen.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
    return {whole(longest->second), tr("of %1 entries in the longest").arg(whole(m_made))};
}

void ListsPicture::forget()
{
    m_seen.clear();
    m_made = 0.0;
}

void ListsPicture::clear()
{
    forget();
    m_rows->setData({});
}

void ListsPicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    m_worker_gauges = run.worker_gauges;
    forget();
}

bool ListsPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    const double made = gaugeOf(m_gauges, snapshot.gauges, kMade);
    const auto place = std::ranges::find(m_worker_gauges, kSeen);
    if (!std::isfinite(made) || place == m_worker_gauges.end())
        return false;
    m_made = made;
    const auto k = static_cast<std::size_t>(std::distance(m_worker_gauges.begin(), place));
    for (const sampling::WorkerSample& worker : snapshot.workers)
        m_seen[static_cast<int>(base::index(worker.worker))] = worker.reading.gauges.at(k);
    return !m_seen.empty();
}

void ListsPicture::refresh()
{
    if (m_seen.empty())
        return;
    RowData data;
    for (const auto& [worker, length] : m_seen)
        data.rows.append({tr("Worker %1").arg(worker + 1), {{length, worker, {}}}, whole(length)});
    data.marker = m_made;
    data.marker_name = tr("made by all: %1").arg(whole(m_made));
    m_rows->setData(data);
}

void ListsPicture::show(const analysis::RunRecord& run)
{
    forget();
    const double made = figureOf(run, kMade);
    m_made = std::isfinite(made) ? made : 0.0;
    const auto seen = run.lists.find(kSeen);
    for (std::size_t k = 0; seen != run.lists.end() && k < seen->second.size(); ++k)
        if (std::isfinite(seen->second[k]))
            m_seen[k < run.workers.size() ? static_cast<int>(base::index(run.workers[k].worker))
                                          : static_cast<int>(k)] = seen->second[k];
    if (m_seen.empty())
        m_rows->setData({});
    refresh();
}

} // namespace contend::ui
