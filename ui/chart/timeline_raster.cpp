// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/timeline_raster.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

bool sameColumns(const RasterRequest& one, const RasterRequest& other)
{
    return one.grid.width_s == other.grid.width_s && one.scale == other.scale;
}

bool samePicture(const RasterRequest& one, const RasterRequest& other)
{
    return sameColumns(one, other) && one.grid.first == other.grid.first && one.size == other.size &&
           one.lanes == other.lanes && one.pitch == other.pitch && one.bar_height == other.bar_height &&
           one.hidden == other.hidden;
}

/// A mark must be seen from the back row: two logical pixels.
int markColumns(double scale)
{
    return std::max(1, static_cast<int>(std::lround(2.0 * scale)));
}

} // namespace

const QImage& TimelineRaster::paint(const Timeline& timeline, const RasterRequest& request,
                                    const Theme& theme)
{
    const bool keep = sameColumns(request, m_last);
    bool changed = !samePicture(request, m_last) || m_picture.isNull();
    m_lanes.resize(static_cast<std::size_t>(std::max(0, request.lanes)));
    for (int lane = 0; lane < request.lanes; ++lane)
        changed |= updateLane(m_lanes[static_cast<std::size_t>(lane)], timeline.lane(lane), request, keep);
    m_last = request;
    if (changed)
        repaint(request, theme);
    return m_picture;
}

QRect TimelineRaster::barOf(const RasterRequest& request, int lane)
{
    const int top =
        static_cast<int>(std::lround(lane * request.pitch + (request.pitch - request.bar_height) / 2.0));
    return {0, top, request.size.width(), request.bar_height};
}

void TimelineRaster::forget()
{
    m_lanes.clear();
    m_picture = {};
    m_last = {};
}

bool TimelineRaster::updateLane(Lane& lane, const TimelineLane& source, const RasterRequest& request,
                                bool keep) const
{
    const std::int64_t first = request.grid.first;
    const std::int64_t end = first + request.size.width();
    const std::int64_t have_end =
        std::min(lane.first + static_cast<std::int64_t>(lane.columns.size()), lane.settled);
    std::vector<std::uint8_t> columns(static_cast<std::size_t>(request.size.width()), kEmptyColumn);
    std::int64_t from = std::max(first, lane.first);
    std::int64_t until = std::min(end, have_end);
    if (!keep || until <= from)
        from = until = first;
    std::copy_n(lane.columns.begin() + (from == until ? 0 : from - lane.first), until - from,
                columns.begin() + (from - first));
    const auto classify = [&](std::int64_t begin, std::int64_t stop) {
        if (stop > begin)
            classifyColumns(source, {request.grid.width_s, begin}, markColumns(request.scale),
                            std::span(columns).subspan(static_cast<std::size_t>(begin - first),
                                                       static_cast<std::size_t>(stop - begin)));
    };
    classify(first, from);
    classify(until, end);
    const double settled = source.settledTime();
    lane.settled = std::isfinite(settled) ? request.grid.columnAt(settled) : first;
    const bool changed = columns != lane.columns || lane.first != first;
    lane.columns.swap(columns);
    lane.first = first;
    return changed;
}

void TimelineRaster::repaint(const RasterRequest& request, const Theme& theme)
{
    // A see-through card is for exports; without one the picture is copied to the screen much faster.
    const QImage::Format format =
        theme.card.alpha() == 255 ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    if (m_picture.size() != request.size || m_picture.format() != format)
        m_picture = QImage(request.size, format);
    m_picture.fill(theme.card);
    const LanePainter painter(theme, request.scale, request.bar_height);
    for (int lane = 0; lane < request.lanes; ++lane) {
        std::vector<ColumnRun> runs = runsOf(columns(lane));
        if (request.hidden != 0)
            std::erase_if(runs, [&](const ColumnRun& run) {
                return run.code < kEmptyColumn && (request.hidden >> run.code & 1U) != 0;
            });
        painter.paint(m_picture, barOf(request, lane), request.grid.first, runs);
    }
}

} // namespace contend::ui
