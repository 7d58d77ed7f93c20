// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_layout.h"

#include <QSizeF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace contend::ui {
namespace {

/// The number of columns that makes cards of the best shape: somewhat wider than high, and no row half empty.
std::size_t columnsFor(const QSizeF& room, std::size_t count)
{
    constexpr double kBestShape = 1.7;
    constexpr double kForEmptyPlace = 0.35;
    std::size_t best = 1;
    double best_cost = std::numeric_limits<double>::infinity();
    for (std::size_t columns = 1; columns <= count; ++columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        const double shape = room.width() / static_cast<double>(columns) * static_cast<double>(rows) /
                             std::max(room.height(), 1.0);
        const double empty = static_cast<double>(rows * columns - count);
        const double cost = std::fabs(std::log(shape / kBestShape)) + kForEmptyPlace * empty;
        if (cost < best_cost) {
            best = columns;
            best_cost = cost;
        }
    }
    return best;
}

std::vector<QRectF> rowOf(const QRectF& row, std::size_t count, double gap)
{
    std::vector<QRectF> frames;
    const double width = (row.width() - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    for (std::size_t number = 0; number < count; ++number)
        frames.emplace_back(row.left() + static_cast<double>(number) * (width + gap), row.top(), width,
                            row.height());
    return frames;
}

std::vector<QRectF> gridOf(const QRectF& room, std::size_t count, double gap)
{
    std::vector<QRectF> frames;
    if (count == 0)
        return frames;
    const std::size_t columns = columnsFor(room.size(), count);
    const std::size_t rows = (count + columns - 1) / columns;
    const double height = (room.height() - gap * static_cast<double>(rows - 1)) / static_cast<double>(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const double top = room.top() + static_cast<double>(row) * (height + gap);
        for (const QRectF& frame : rowOf(QRectF(room.left(), top, room.width(), height),
                                         std::min(columns, count - row * columns), gap))
            frames.push_back(frame);
    }
    return frames;
}

} // namespace

std::vector<QRectF> cardPlaces(const Page& page, const QRectF& room, double gap)
{
    const std::size_t count = page.cards.size();
    if (page.layout == PageLayout::Grid || page.leading == 0 || page.leading >= count)
        return gridOf(room, count, gap);
    if (room.height() > room.width()) {
        constexpr double kShareAbove = 0.25;
        const double above = (room.height() - gap) * kShareAbove;
        std::vector<QRectF> frames =
            rowOf(QRectF(room.topLeft(), QSizeF(room.width(), above)), page.leading, gap);
        for (const QRectF& frame : gridOf(room.adjusted(0, above + gap, 0, 0), count - page.leading, gap))
            frames.push_back(frame);
        return frames;
    }
    const double left = (room.width() - gap) * page.leading_share;
    const double height =
        (room.height() - gap * static_cast<double>(page.leading - 1)) / static_cast<double>(page.leading);
    std::vector<QRectF> frames;
    for (std::size_t number = 0; number < page.leading; ++number)
        frames.emplace_back(room.left(), room.top() + static_cast<double>(number) * (height + gap), left,
                            height);
    for (const QRectF& frame : gridOf(room.adjusted(left + gap, 0, 0, 0), count - page.leading, gap))
        frames.push_back(frame);
    return frames;
}

} // namespace contend::ui
