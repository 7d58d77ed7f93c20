// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/lanes_picture.h"

#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

using telemetry::ExitKind;
using telemetry::Lifecycle;

bool isAlive(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Running || lifecycle == Lifecycle::Starting;
}

QString exitText(ExitKind kind, int value)
{
    return PlanText::exit({kind, value});
}

void end(LifeSpan& span, double t_s, bool crashed)
{
    span.end_s = t_s;
    span.goes_on = false;
    span.crashed = crashed;
}

} // namespace

LanesPicture::LanesPicture(const Theme& theme)
    : LanesPicture(new LivesChart(theme))
{}

LanesPicture::LanesPicture(LivesChart* lives)
    : ExperimentPicture(lives)
    , m_lives(lives)
{}

QString LanesPicture::title() const
{
    return tr("Lanes");
}

Legend LanesPicture::legend() const
{
    return m_lives->legend();
}

PictureHeadline LanesPicture::headline() const
{
    if (m_lives->isEmpty())
        return {};
    if (!std::isnan(m_left_percent))
        return {NumberText::wholePercent(m_left_percent), tr("of the throughput left")};
    const auto alive = std::ranges::count_if(
        m_tracks, [](const auto& each) { return each.second.lane.spans.back().goes_on; });
    return {QString::number(alive), tr("workers live")};
}

void LanesPicture::clear()
{
    m_is_new = true;
    m_left_percent = std::numeric_limits<double>::quiet_NaN();
    m_tracks.clear();
    m_lives->clear();
}

void LanesPicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    m_is_new = true;
}

bool LanesPicture::add(const sampling::Snapshot& snapshot, double t_s)
{
    if (m_is_new) {
        m_tracks.clear();
        m_zero_s = t_s;
        m_is_new = false;
    }
    m_end_s = t_s - m_zero_s;
    m_left_percent = gaugeOf(m_gauges, snapshot.gauges, "throughput_left_percent");
    for (const sampling::WorkerSample& sample : snapshot.workers)
        follow(sample, m_end_s);
    return true;
}

void LanesPicture::follow(const sampling::WorkerSample& sample, double t_s)
{
    const auto [place, is_new] = m_tracks.try_emplace(sample.worker);
    Track& track = place->second;
    std::vector<LifeSpan>& spans = track.lane.spans;
    track.lane.worker = static_cast<int>(base::index(sample.worker));
    const bool alive = isAlive(sample.reading.lifecycle);
    const bool successor = !is_new && sample.reading.incarnation != track.incarnation;
    track.incarnation = sample.reading.incarnation;
    if (successor && spans.back().goes_on)
        end(spans.back(), t_s, true); // it went and another came between two samples
    if (is_new || (alive && !spans.back().goes_on))
        spans.push_back({t_s, t_s, alive, false, {}});
    LifeSpan& last = spans.back();
    if (alive) {
        last.end_s = t_s;
        return;
    }
    if (last.goes_on)
        end(last, t_s, false);
    last.crashed = last.crashed || sample.reading.lifecycle == Lifecycle::Dead;
    if (last.crashed) // told a moment later than the end is seen
        last.how = exitText(sample.reading.exit_kind, sample.reading.exit_value);
}

void LanesPicture::refresh()
{
    LivesData data;
    data.end_s = m_end_s;
    for (const auto& [worker, track] : m_tracks)
        data.lanes.push_back(track.lane);
    m_lives->setData(data);
}

void LanesPicture::show(const analysis::RunRecord& run)
{
    m_tracks.clear();
    m_is_new = true;
    m_left_percent = figureOf(run, "throughput_left_percent");
    m_zero_s = run.t_s.empty() ? 0 : run.t_s.front();
    m_end_s = run.t_s.empty() ? 0 : run.t_s.back() - m_zero_s;
    for (std::size_t k = 0; k < run.workers.size() && k < run.series.size(); ++k)
        addLane(run, k);
    refresh();
}

/// Where a worker was gone its curves have a gap.
void LanesPicture::addLane(const analysis::RunRecord& run, std::size_t k)
{
    Track track;
    track.lane.worker = static_cast<int>(base::index(run.workers[k].worker));
    std::vector<LifeSpan>& spans = track.lane.spans;
    const std::vector<double>& curve = run.series[k].throughput_ops_per_s;
    for (std::size_t i = 0; i < std::min(curve.size(), run.t_s.size()); ++i) {
        const double t_s = run.t_s[i] - m_zero_s;
        const bool alive = !std::isnan(curve[i]);
        const bool goes_on = !spans.empty() && spans.back().goes_on;
        if (alive && !goes_on)
            spans.push_back({t_s, t_s, true, false, {}});
        else if (alive)
            spans.back().end_s = t_s;
        else if (goes_on)
            end(spans.back(), t_s, true);
    }
    if (spans.empty())
        return;
    const analysis::Exit& exit = run.workers[k].exit;
    for (LifeSpan& span : spans)
        if (span.crashed)
            span.how = exitText(exit.kind, exit.value);
    m_tracks.emplace(run.workers[k].worker, std::move(track));
}

} // namespace contend::ui
