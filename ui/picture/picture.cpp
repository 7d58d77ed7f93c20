// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture.h"

#include <algorithm>
#include <limits>

namespace contend::ui {

double gaugeOf(const std::vector<std::string>& ids, const std::vector<double>& values, std::string_view id)
{
    const auto place = static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
    return place < std::min(ids.size(), values.size()) ? values[place]
                                                       : std::numeric_limits<double>::quiet_NaN();
}

double figureOf(const analysis::RunRecord& run, std::string_view id)
{
    const auto figure = run.figures.find(id);
    return figure != run.figures.end() && figure->second ? *figure->second
                                                         : std::numeric_limits<double>::quiet_NaN();
}

ExperimentPicture::~ExperimentPicture()
{
    if (m_widget != nullptr && m_widget->parent() == nullptr)
        delete m_widget;
}

void ExperimentPicture::setParameter(const std::string& /*id*/, double /*value*/) {}

} // namespace contend::ui
