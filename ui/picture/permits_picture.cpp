// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/permits_picture.h"

#include <QLocale>
#include <cmath>

namespace contend::ui {
namespace {

constexpr std::string_view kPermits = "permits";

} // namespace

LineChartSpec PermitsPicture::spec()
{
    return {tr("Connections in use"),
            ValueKind::Count,
            {},
            tr("Connections in use and workers waiting for one appear here"),
            {tr("in use"), tr("workers waiting")},
            {},
            true};
}

PermitsPicture::PermitsPicture(const Theme& theme)
    : GaugePicture(theme, spec(), {"permits_in_use", "waiters"})
{}

void PermitsPicture::retranslate()
{
    lines().setSpec(spec());
    setPermits(m_permits);
}

QString PermitsPicture::title() const
{
    return tr("Connections in use");
}

PictureHeadline PermitsPicture::headline() const
{
    if (!std::isfinite(last(0)))
        return {};
    const QString figure = QLocale().toString(last(0), 'f', 0);
    if (m_permits <= 0)
        return {figure, tr("connections in use")};
    return {figure, tr("of %1 connections in use, %Ln workers waiting", nullptr,
                       qRound(std::isfinite(last(1)) ? last(1) : 0.0))
                        .arg(QLocale().toString(m_permits, 'f', 0))};
}

void PermitsPicture::clear()
{
    GaugePicture::clear();
    setPermits(0);
}

void PermitsPicture::begin(const PictureRun& run)
{
    GaugePicture::begin(run);
    const auto found = run.values.find(kPermits);
    setPermits(found != run.values.end() ? found->second : 0);
}

void PermitsPicture::setParameter(const std::string& id, double value)
{
    if (id == kPermits)
        setPermits(value);
}

void PermitsPicture::show(const analysis::RunRecord& run)
{
    GaugePicture::show(run);
    const auto found = run.parameters.find(kPermits);
    setPermits(found != run.parameters.end() ? found->second : 0);
}

void PermitsPicture::setPermits(double permits)
{
    m_permits = permits;
    lines().setExpected(permits > 0 ? permits : std::numeric_limits<double>::quiet_NaN(), tr("in the pool"));
}

} // namespace contend::ui
