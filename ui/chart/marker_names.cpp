// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/marker_names.h"

#include <algorithm>

namespace contend::ui {
namespace {

/// How far a name may reach.
struct Room {
    double left = 0;      ///< to the nearest line
    double left_over = 0; ///< over the lines of others
    double right = 0;
};

MarkerPlace placeOne(const MarkerName& name, const Room& room, double gap)
{
    const double room_right = room.right - name.x - 2.0 * gap;
    if (name.right_width <= room_right)
        return {MarkerSide::Right, name.x + gap, name.right_width};
    const double left = name.x - gap - name.left_width;
    if (name.x <= room.right && (left >= room.left + gap || left >= room.left_over + gap))
        return {MarkerSide::Left, left, name.left_width};
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
        const bool newest = k + 1 == names.size();
        places[k] = placeOne(names[k], {line_before, newest ? row_left : line_before, free_to}, gap);
        free_to = std::min(free_to, places[k].side == MarkerSide::Left ? places[k].left : names[k].x);
    }
    return places;
}

} // namespace contend::ui
