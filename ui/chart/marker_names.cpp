// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/marker_names.h"

#include <algorithm>

namespace contend::ui {
namespace {

/// One name between the nearest line to the left and whatever is nearest to the right.
MarkerPlace placeOne(const MarkerName& name, double left_limit, double right_limit, double gap)
{
    const double room_right = right_limit - name.x - 2.0 * gap;
    const double room_left = name.x - left_limit - 2.0 * gap;
    if (name.right_width <= room_right)
        return {MarkerSide::Right, name.x + gap, name.right_width};
    if (name.left_width <= room_left)
        return {MarkerSide::Left, name.x - gap - name.left_width, name.left_width};
    if (name.least_width <= room_right)
        return {MarkerSide::Right, name.x + gap, room_right};
    return {};
}

} // namespace

std::vector<MarkerPlace> placeMarkerNames(const std::vector<MarkerName>& names, double row_left,
                                          double row_right, double gap)
{
    std::vector<MarkerPlace> places(names.size());
    double free_to = row_right;
    for (std::size_t k = names.size(); k-- > 0;) {
        const double line_before = k > 0 ? names[k - 1].x : row_left;
        places[k] = placeOne(names[k], line_before, free_to, gap);
        free_to = places[k].side == MarkerSide::Left ? places[k].left : names[k].x;
    }
    return places;
}

} // namespace contend::ui
