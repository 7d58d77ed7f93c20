// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/lost_updates_picture.h"

#include "ui/model/number_text.h"

namespace contend::ui {

LostUpdatesPicture::LostUpdatesPicture(const Theme& theme)
    : LostUpdatesPicture(new MeterChart(theme))
{}

LostUpdatesPicture::LostUpdatesPicture(MeterChart* chart)
    : ExperimentPicture(chart)
    , m_meter(chart)
{}

QString LostUpdatesPicture::title() const
{
    return tr("Lost updates");
}

PictureHeadline LostUpdatesPicture::headline() const
{
    if (!m_updates)
        return {};
    return {NumberText::compact(m_updates->lost_per_s), tr("lost/s")};
}

void LostUpdatesPicture::clear()
{
    m_updates.reset();
    m_meter->clear();
}

void LostUpdatesPicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    m_updates.reset();
}

bool LostUpdatesPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    const std::optional<LostUpdates> now = lostUpdatesOf(m_gauges, snapshot.gauges);
    if (now)
        m_updates = now;
    return now.has_value();
}

void LostUpdatesPicture::refresh()
{
    if (!m_updates)
        return;
    MeterData data;
    data.expected = m_updates->expected;
    data.actual = m_updates->actual;
    data.lost_per_s = m_updates->lost_per_s;
    m_meter->setData(data);
}

void LostUpdatesPicture::show(const analysis::RunRecord& run)
{
    m_updates = lostUpdatesOf(run);
    refresh();
}

} // namespace contend::ui
