// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/lane_painter.h"
#include "ui/look/theme.h"
#include "ui/model/timeline.h"

#include <QImage>
#include <QSize>
#include <cstdint>
#include <vector>

namespace contend::ui {

/// Which part of a timeline is to be painted, and how large; all sizes in device pixels.
struct RasterRequest {
    ColumnGrid grid;
    QSize size;          ///< of the picture; one column a pixel
    int lanes = 0;       ///< worker 0 and following, from the top down
    double pitch = 0.0;  ///< from the top of a lane to the top of the next
    int bar_height = 0;  ///< how much of it the lane's bar takes, centred
    double scale = 1.0;  ///< device pixels per logical pixel
    unsigned hidden = 0; ///< bit n: state n is left blank
};

/// Paints a timeline's lanes into a picture that it keeps. What was classified for a column stays valid while
/// the time axis scrolls, so that a frame of a live timeline costs the new columns and copying of pixels.
class TimelineRaster {
public:
    /// The picture, valid until the next call. Repainted only as far as something changed.
    const QImage& paint(const Timeline& timeline, const RasterRequest& request, const Theme& theme);

    /// The lanes' columns of the last picture.
    const std::vector<std::uint8_t>& columns(int lane) const
    {
        return m_lanes.at(static_cast<std::size_t>(lane)).columns;
    }
    static QRect barOf(const RasterRequest& request, int lane);

    /// To be called when the timeline was cleared or the theme changed.
    void forget();

private:
    struct Lane {
        std::vector<std::uint8_t> columns;
        std::int64_t first = 0;
        std::int64_t settled = 0; ///< columns before this one will not change any more
    };

    bool updateLane(Lane& lane, const TimelineLane& source, const RasterRequest& request, bool keep) const;
    void repaint(const RasterRequest& request, const Theme& theme);

    std::vector<Lane> m_lanes;
    RasterRequest m_last;
    QImage m_picture;
};

} // namespace contend::ui
