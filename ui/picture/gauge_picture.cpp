// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/gauge_picture.h"

#include <utility>

namespace contend::ui {
namespace {

/// As many in use as wait: curves of whole numbers are often equal.
LineChartSpec nested(LineChartSpec spec)
{
    spec.nested = true;
    return spec;
}

} // namespace

GaugePicture::GaugePicture(const Theme& theme, LineChartSpec spec, std::vector<std::string> ids)
    : GaugePicture(new LineChart(nested(std::move(spec)), theme), std::move(ids))
{}

GaugePicture::GaugePicture(LineChart* chart, std::vector<std::string> ids)
    : ExperimentPicture(chart)
    , m_lines(chart)
    , m_ids(std::move(ids))
{
    m_lines->setWorkerView(WorkerView::Curves);
    m_lines->setSeries(&m_series);
    connect(m_lines, &LineChart::legendChanged, this, &ExperimentPicture::legendChanged);
}

/// The series dies with the picture, the chart perhaps later, with the view that took it over.
GaugePicture::~GaugePicture()
{
    if (widget() != nullptr)
        m_lines->setSeries(nullptr);
}

Legend GaugePicture::legend() const
{
    return m_lines->legend();
}

double GaugePicture::last(std::size_t k) const
{
    return k < m_last.size() ? m_last[k] : std::numeric_limits<double>::quiet_NaN();
}

void GaugePicture::clear()
{
    m_series.clear();
    m_last.clear();
    m_lines->setFollowing(true);
    m_lines->seriesChanged();
}

void GaugePicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    if (!m_series.isEmpty())
        m_series.appendGap(m_series.lastTime() + 1e-3);
}

bool GaugePicture::add(const sampling::Snapshot& snapshot, double t_s)
{
    std::vector<double> values;
    for (const std::string& id : m_ids)
        values.push_back(gaugeOf(m_gauges, snapshot.gauges, id));
    append(t_s, values);
    return true;
}

void GaugePicture::append(double t_s, const std::vector<double>& values)
{
    if (m_series.append(t_s, values))
        m_last = values;
}

void GaugePicture::refresh()
{
    m_lines->seriesChanged();
}

void GaugePicture::show(const analysis::RunRecord& run)
{
    clear();
    for (std::size_t row = 0; row < run.t_s.size(); ++row) {
        std::vector<double> values;
        for (const std::string& id : m_ids) {
            const auto curve = run.gauge_series.find(id);
            const bool known = curve != run.gauge_series.end() && row < curve->second.size();
            values.push_back(known ? curve->second[row] : std::numeric_limits<double>::quiet_NaN());
        }
        append(run.t_s[row], values);
    }
    if (!m_series.isEmpty())
        m_lines->setRange(m_series.firstTime(), m_series.lastTime());
    m_lines->seriesChanged();
}

} // namespace contend::ui
