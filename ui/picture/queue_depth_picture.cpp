// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/queue_depth_picture.h"

#include <QLocale>
#include <cmath>

namespace contend::ui {
namespace {

constexpr std::string_view kCapacity = "capacity";

} // namespace

LineChartSpec QueueDepthPicture::spec()
{
    return {tr("The queue"),
            ValueKind::Count,
            {},
            tr("Items in the queue, and who waits for what, appear here"),
            {tr("items in the queue"), tr("producers waiting for space"), tr("consumers waiting for items")},
            {},
            true,
            {tr("items"), tr("producers"), tr("consumers")}};
}

QueueDepthPicture::QueueDepthPicture(const Theme& theme)
    : GaugePicture(theme, spec(), {"depth", "waiting_producers", "waiting_consumers"})
{}

void QueueDepthPicture::retranslate()
{
    lines().setSpec(spec());
    setCapacity(m_capacity);
}

QString QueueDepthPicture::title() const
{
    return tr("The queue");
}

PictureHeadline QueueDepthPicture::headline() const
{
    if (!std::isfinite(last(0)))
        return {};
    const QString figure = QLocale().toString(last(0), 'f', 0);
    if (m_capacity <= 0)
        return {figure, tr("items in the queue")};
    return {figure, tr("of %1 places taken").arg(QLocale().toString(m_capacity, 'f', 0))};
}

void QueueDepthPicture::clear()
{
    GaugePicture::clear();
    setCapacity(0);
}

void QueueDepthPicture::begin(const PictureRun& run)
{
    GaugePicture::begin(run);
    const auto found = run.values.find(kCapacity);
    setCapacity(found != run.values.end() ? found->second : 0);
}

void QueueDepthPicture::show(const analysis::RunRecord& run)
{
    GaugePicture::show(run);
    const auto found = run.parameters.find(kCapacity);
    setCapacity(found != run.parameters.end() ? found->second : 0);
}

void QueueDepthPicture::setCapacity(double capacity)
{
    m_capacity = capacity;
    lines().setExpected(capacity > 0 ? capacity : std::numeric_limits<double>::quiet_NaN(), tr("places"));
}

} // namespace contend::ui
