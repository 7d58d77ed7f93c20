// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/gil_holder_picture.h"

#include "core/base/clock.h"
#include "ui/model/number_text.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr std::size_t kTurns = 20;
constexpr std::size_t kMostIntervals = 20'000;
constexpr double kBetweenLooksS = 0.25;

bool isHolding(const telemetry::Interval& interval)
{
    const bool holds =
        interval.state == telemetry::WorkerState::Running || interval.state == telemetry::WorkerState::Ready;
    return holds && !interval.mixed && interval.end_ns > interval.begin_ns;
}

/// Times since the first of them.
std::vector<HolderTurn> turnsOf(const std::vector<telemetry::Interval>& intervals)
{
    std::vector<HolderTurn> turns;
    for (const telemetry::Interval& interval : intervals) {
        const auto worker = static_cast<int>(base::index(interval.worker));
        const std::uint64_t zero = intervals.front().begin_ns;
        const double begin = base::toSeconds(interval.begin_ns - zero);
        const double end = base::toSeconds(interval.end_ns - zero);
        if (!turns.empty() && turns.back().worker == worker)
            turns.back().end_s = std::max(turns.back().end_s, end);
        else
            turns.push_back({worker, begin, end});
    }
    return turns;
}

} // namespace

GilHolderPicture::GilHolderPicture(const Theme& theme)
    : GilHolderPicture(new HolderChart(theme))
{}

GilHolderPicture::GilHolderPicture(HolderChart* chart)
    : ExperimentPicture(chart)
    , m_holder(chart)
{
    retranslate();
}

void GilHolderPicture::retranslate()
{
    m_holder->setEmptyHint(m_has_gil ? tr("Who holds the interpreter lock appears here")
                                     : tr("No lock for all: nobody waits for a turn"));
}

QString GilHolderPicture::title() const
{
    return tr("Who holds the GIL");
}

PictureHeadline GilHolderPicture::headline() const
{
    if (m_holder->isEmpty() || !std::isfinite(m_handoffs_per_s))
        return {};
    return {NumberText::compact(m_handoffs_per_s), tr("hand-offs/s")};
}

void GilHolderPicture::clear()
{
    m_intervals.clear();
    m_handoffs_per_s = std::nan("");
    m_shown_s = -1;
    m_holder->setData({});
}

void GilHolderPicture::setContender(base::Contender contender)
{
    m_has_gil = contender == base::Contender::Gil;
    retranslate();
}

void GilHolderPicture::begin(const PictureRun& run)
{
    clear();
    setContender(run.contender);
    m_gauges = run.gauges;
}

bool GilHolderPicture::add(const sampling::Snapshot& snapshot, double t_s)
{
    if (!m_has_gil)
        return false;
    m_intervals.insert(m_intervals.end(), snapshot.intervals.begin(), snapshot.intervals.end());
    if (m_intervals.size() > kMostIntervals)
        m_intervals.erase(m_intervals.begin(), m_intervals.end() - kMostIntervals / 2);
    m_handoffs_per_s = gaugeOf(m_gauges, snapshot.gauges, "handoffs_per_s");
    if (snapshot.workers_alive == 0 || t_s < m_shown_s + kBetweenLooksS)
        return false;
    m_shown_s = t_s;
    return true;
}

void GilHolderPicture::refresh()
{
    m_holder->setData(dataOf({m_intervals.begin(), m_intervals.end()}));
}

void GilHolderPicture::show(const analysis::RunRecord& run)
{
    clear();
    setContender(run.contender);
    m_handoffs_per_s = figureOf(run, "handoffs_per_s");
    if (m_has_gil)
        m_holder->setData(dataOf(run.intervals));
}

HolderData GilHolderPicture::dataOf(std::vector<telemetry::Interval> intervals)
{
    std::erase_if(intervals, [](const telemetry::Interval& interval) { return !isHolding(interval); });
    std::ranges::stable_sort(intervals, {}, &telemetry::Interval::begin_ns);
    HolderData data;
    if (intervals.empty())
        return data;
    data.turns = turnsOf(intervals);
    if (data.turns.size() > kTurns)
        data.turns.erase(data.turns.begin(), data.turns.end() - static_cast<std::ptrdiff_t>(kTurns));
    data.from_s = data.turns.front().begin_s;
    for (const HolderTurn& turn : data.turns)
        data.to_s = std::max(data.to_s, turn.end_s);
    return data;
}

} // namespace contend::ui
