// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contend::ui {

/// What a chart's values are.
enum class ValueKind {
    Percent, ///< 0 to 100 by nature
    Count,   ///< anything from 0 on: operations per second, bytes, items
};

/// Decides the upper end of a value axis that begins at 0. Percent stays at 100. Any other grows at once when
/// a value would not fit, and shrinks only after kShrinkAfterSeconds in which less would have done all the
/// time, so that the picture is calm. Pure: time is what the caller says.
class ValueRange {
public:
    static constexpr double kShrinkAfterSeconds = 3.0;

    explicit ValueRange(ValueKind kind = ValueKind::Percent)
        : m_kind(kind)
    {
        reset();
    }

    double upper() const { return m_upper; }
    /// highest: of all values in view; NaN if there is none. True if upper() changed.
    bool update(double highest, double now_s);
    /// Forgets what was seen, as for a new recording.
    void reset();

private:
    ValueKind m_kind;
    double m_upper = 0.0;
    double m_wasted_since_s = 0.0; ///< less would have done since then
    bool m_wasting = false;
    bool m_fresh = true; ///< no value seen yet
};

/// The round number an axis ends with so that highest fits below it: 1, 1.5, 2, 3, 4, 5, 6, 8 × 10^k.
double roundUpper(double highest);

} // namespace contend::ui
