// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/start_cost_picture.h"

#include "ui/chart/ticks.h"
#include "ui/model/plan_text.h"

#include <cmath>

namespace contend::ui {
namespace {

constexpr double kUsPerS = 1e6;
constexpr StateKind kStart = StateKind::Io;
constexpr StateKind kWork = StateKind::Running;
constexpr StateKind kEnd = StateKind::Other;

QString time(double us)
{
    return duration(us / kUsPerS);
}

LegendItem entry(int key, const QString& text, StateKind state)
{
    LegendItem item;
    item.key = key;
    item.text = text;
    item.state = state;
    item.is_line = false;
    return item;
}

} // namespace

bool StartCostPicture::Parts::known() const
{
    return std::isfinite(start) && std::isfinite(work) && std::isfinite(end);
}

StartCostPicture::StartCostPicture(const Theme& theme)
    : StartCostPicture(new RowChart(theme))
{}

StartCostPicture::StartCostPicture(RowChart* chart)
    : ExperimentPicture(chart)
    , m_rows(chart)
{
    connect(m_rows, &PaintedChart::legendChanged, this, &ExperimentPicture::legendChanged);
    retranslate();
}

void StartCostPicture::retranslate()
{
    m_rows->setAccessibleName(tr("Cost of a start"));
    m_rows->setEmptyHint(tr("What a task's time consists of appears here. Press Space to run."));
}

QString StartCostPicture::title() const
{
    return tr("Where a task's time goes");
}

PictureHeadline StartCostPicture::headline() const
{
    const auto parts = m_parts.find(m_current);
    if (parts == m_parts.end())
        return {};
    return {time(parts->second.overhead()), tr("for start and end: break-even size of a task")};
}

void StartCostPicture::clear()
{
    m_parts.clear();
    m_rows->setData({});
}

void StartCostPicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    m_current = run.contender;
}

bool StartCostPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    const Parts parts{gaugeOf(m_gauges, snapshot.gauges, "start_us"),
                      gaugeOf(m_gauges, snapshot.gauges, "work_us"),
                      gaugeOf(m_gauges, snapshot.gauges, "end_us")};
    if (parts.known())
        m_parts[m_current] = parts;
    return parts.known();
}

void StartCostPicture::refresh()
{
    if (m_parts.empty())
        return;
    RowData data;
    for (const auto& [contender, parts] : m_parts)
        data.rows.append({PlanText::contender(contender),
                          {{parts.start, -1, kStart}, {parts.work, -1, kWork}, {parts.end, -1, kEnd}},
                          tr("%1 + %2 + %3").arg(time(parts.start), time(parts.work), time(parts.end))});
    data.legend = {entry(0, tr("start"), kStart), entry(1, tr("work"), kWork), entry(2, tr("end"), kEnd)};
    if (const auto current = m_parts.find(m_current); current != m_parts.end())
        data.note = tr("Breaks even from %1 of work on").arg(time(current->second.overhead()));
    m_rows->setData(data);
}

void StartCostPicture::show(const analysis::RunRecord& run)
{
    const Parts parts{figureOf(run, "start_us"), figureOf(run, "work_us"), figureOf(run, "end_us")};
    m_current = run.contender;
    if (parts.known())
        m_parts[run.contender] = parts;
    refresh();
}

} // namespace contend::ui
