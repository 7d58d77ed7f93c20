// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace contend::ui {

/// A name that wants to stand beside the upright line of its marker. Widths in the unit of x.
struct MarkerName {
    double x = 0;           ///< of the line
    double right_width = 0; ///< of the whole text to the right of the line
    double left_width = 0;  ///< of the whole text to the left of it
    double least_width = 0; ///< of the shortest text worth reading, to the right
};

enum class MarkerSide { None, Right, Left };

struct MarkerPlace {
    MarkerSide side = MarkerSide::None;
    double left = 0;  ///< where the text begins
    double width = 0; ///< for the text; less than it wants: shorten it

    double right() const { return left + width; }
};

/// Places names in one row so that no text touches another one or the ends of the row. The newest has the
/// first choice: to the right of its line, else to the left, else shortened to the right, else nowhere. As it
/// tells what goes on now, it alone may stand over the lines of others; their names give way. Pure.
/// names: by ascending x. gap: kept free on both sides of every text.
std::vector<MarkerPlace> placeMarkerNames(const std::vector<MarkerName>& names, double row_left,
                                          double row_right, double gap);

} // namespace contend::ui
