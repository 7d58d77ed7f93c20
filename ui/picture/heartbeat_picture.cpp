// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/heartbeat_picture.h"

#include "core/base/clock.h"
#include "ui/model/number_text.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kWindowS = 1.5;
constexpr std::size_t kMostBeats = 600;
constexpr double kMsPerS = 1000;

double orNone(double value)
{
    return std::isfinite(value) ? value : 0.0;
}

} // namespace

HeartbeatPicture::HeartbeatPicture(const Theme& theme)
    : HeartbeatPicture(new HeartbeatChart(theme))
{}

HeartbeatPicture::HeartbeatPicture(HeartbeatChart* chart)
    : ExperimentPicture(chart)
    , m_heartbeat(chart)
{
    connect(m_heartbeat, &PaintedChart::legendChanged, this, &ExperimentPicture::legendChanged);
    retranslate();
}

void HeartbeatPicture::retranslate()
{
    m_heartbeat->setEmptyHint(tr("60 beats per second appear here, and those that are missed"));
}

QString HeartbeatPicture::title() const
{
    return tr("Heartbeat");
}

Legend HeartbeatPicture::legend() const
{
    return m_heartbeat->legend();
}

PictureHeadline HeartbeatPicture::headline() const
{
    if (m_heartbeat->isEmpty())
        return {};
    const double due = m_made + m_missed;
    return {NumberText::percent(due > 0 ? 100 * m_missed / due : 0), tr("of the beats missed")};
}

void HeartbeatPicture::clear()
{
    m_reports.clear();
    m_made = m_missed = m_worst_gap_s = 0;
    m_now_ns = 0;
    m_heartbeat->setData({});
}

void HeartbeatPicture::begin(const PictureRun& run)
{
    m_reports.clear();
    m_gauges = run.gauges;
    m_epoch_ns = run.epoch_ns;
    m_made = m_missed = m_worst_gap_s = 0;
    m_now_ns = 0;
}

void HeartbeatPicture::note(const std::vector<telemetry::ItemReading>& items)
{
    for (const telemetry::ItemReading& item : items)
        m_reports.push_back({item.begin_ns, item.end_ns[0], item.number});
    while (m_reports.size() > kMostBeats)
        m_reports.pop_front();
}

bool HeartbeatPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    note(snapshot.items);
    m_made = orNone(gaugeOf(m_gauges, snapshot.gauges, "beats"));
    m_missed = orNone(gaugeOf(m_gauges, snapshot.gauges, "beats_missed"));
    m_worst_gap_s = orNone(gaugeOf(m_gauges, snapshot.gauges, "worst_gap_ms")) / kMsPerS;
    if (snapshot.workers_alive > 0)
        m_now_ns = snapshot.t_ns; // no gap grows once nobody is there to beat
    return m_now_ns != 0;
}

void HeartbeatPicture::refresh()
{
    if (m_now_ns != 0)
        m_heartbeat->setData(dataUntil(m_now_ns));
}

void HeartbeatPicture::show(const analysis::RunRecord& run)
{
    m_reports.clear();
    m_epoch_ns = run.epoch_ns;
    note(run.items);
    m_made = orNone(figureOf(run, "beats"));
    m_missed = orNone(figureOf(run, "beats_missed"));
    m_worst_gap_s = orNone(figureOf(run, "worst_gap_ms")) / kMsPerS;
    if (m_reports.empty())
        m_heartbeat->setData({});
    else
        m_heartbeat->setData(dataUntil(m_reports.back().at_ns));
}

HeartbeatData HeartbeatPicture::dataUntil(std::uint64_t end_ns) const
{
    HeartbeatData data;
    const auto seconds = [this](std::uint64_t ns) {
        return ns > m_epoch_ns ? base::toSeconds(ns - m_epoch_ns) : 0.0;
    };
    data.to_s = seconds(end_ns);
    data.from_s = data.to_s - kWindowS;
    data.beats_made = m_made;
    data.beats_missed = m_missed;
    data.worst_gap_s = m_worst_gap_s;
    for (std::size_t k = 0; k < m_reports.size(); ++k) {
        const Report& report = m_reports[k];
        Beat beat{seconds(report.due_ns), seconds(report.at_ns), 0};
        if (k > 0 && report.number > m_reports[k - 1].number)
            beat.missed = static_cast<int>(report.number - m_reports[k - 1].number) - 1;
        // One before the window, where the first gap begins; one after it that missed some within.
        const bool next_is_inside = k + 1 < m_reports.size() && seconds(m_reports[k + 1].at_ns) > data.from_s;
        if ((beat.at_s >= data.from_s || next_is_inside) && beat.at_s <= data.to_s + data.period_s)
            data.beats.push_back(beat);
    }
    return data;
}

} // namespace contend::ui
