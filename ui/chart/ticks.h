// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace contend::ui {

/// Round places on an axis.
struct Ticks {
    std::vector<double> at;
    double step = 1.0;
    int decimals = 0; ///< as many as the step needs
};

/// Multiples of 1, 2 or 5 times a power of ten within the range, at most that many; one or two more where
/// there would be only one, of one alone the outer two. Empty for a range that is empty or not finite.
Ticks linearTicks(double from, double to, int at_most);

/// 1, 2, 5 times powers of ten within a positive range, thinned to at most that many.
Ticks logarithmicTicks(double from, double to, int at_most);

/// A length of time for people: "3.2 s", "45 ms", "12 µs".
QString duration(double seconds);

} // namespace contend::ui
