// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/latency_picture.h"

#include "ui/chart/ticks.h"

#include <QLocale>
#include <cmath>
#include <utility>

namespace contend::ui {
namespace {

constexpr std::string_view kRefused = "refused";

double orNone(double value)
{
    return std::isfinite(value) ? value : 0.0;
}

} // namespace

LatencyPicture::LatencyPicture(const Theme& theme)
    : LatencyPicture(new LatencyChart(theme))
{}

LatencyPicture::LatencyPicture(LatencyChart* chart)
    : ExperimentPicture(chart)
    , m_latency(chart)
{
    retranslate();
}

void LatencyPicture::retranslate()
{
    m_latency->setEmptyHint(tr("How long each request took appears here"));
}

QString LatencyPicture::title() const
{
    return tr("Latency of the requests");
}

PictureHeadline LatencyPicture::headline() const
{
    if (m_latency->isEmpty())
        return {};
    return {duration(m_latency->data().view.p99_s), tr("p99: one in a hundred took longer")};
}

void LatencyPicture::clear()
{
    m_counts.reset();
    m_refused = 0;
    m_latency->setData({});
}

void LatencyPicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    m_counts.reset();
    m_refused = 0;
}

bool LatencyPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    if (!snapshot.latency_counts)
        return false;
    m_counts = snapshot.latency_counts;
    m_refused = orNone(gaugeOf(m_gauges, snapshot.gauges, kRefused));
    return true;
}

void LatencyPicture::refresh()
{
    if (m_counts)
        showView(latencyViewOf(*m_counts));
}

void LatencyPicture::show(const analysis::RunRecord& run)
{
    m_refused = orNone(figureOf(run, kRefused));
    showView(latencyViewOf(run.latency_counts, run.latency));
}

void LatencyPicture::showView(LatencyView view)
{
    const QString note =
        m_refused > 0 ? tr("%1 refused").arg(QLocale().toString(m_refused, 'f', 0)) : QString();
    m_latency->setData({std::move(view), tr("requests"), note});
}

} // namespace contend::ui
