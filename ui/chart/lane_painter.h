// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/model/timeline_columns.h"

#include <QImage>
#include <QRect>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

class QPainter;

namespace contend::ui {

/// Neighbouring columns that show the same.
struct ColumnRun {
    int begin = 0; ///< index into the columns
    int end = 0;
    std::uint8_t code = kEmptyColumn;

    int width() const { return end - begin; }
};

std::vector<ColumnRun> runsOf(std::span<const std::uint8_t> columns);

/// Paints lanes of a timeline into an image, one device pixel a column: fills, hatches that stay with the
/// time axis while it scrolls, outlines. Straight into the pixels, because a path painter would take longer
/// than a frame for what 64 dense lanes hold.
class LanePainter {
public:
    /// scale: device pixels per logical pixel. bar_height: of a lane, in device pixels; narrow lanes get a
    /// finer hatch.
    LanePainter(const Theme& theme, double scale, int bar_height);

    /// bar: where the lane goes, in device pixels; its width is the number of columns. first: the number of
    /// the first column. The image must be Format_RGB32 or Format_ARGB32_Premultiplied.
    void paint(QImage& image, const QRect& bar, std::int64_t first, std::span<const ColumnRun> runs) const;

private:
    static constexpr std::size_t kCodes = kDeadColumn + 1;

    struct Look {
        bool is_drawn = false;
        QRgb fill = 0;
        QRgb outline = 0;
        bool has_outline = false;
        std::vector<QRgb> hatch; ///< m_period × m_period pixels; empty: none
    };

    void addStates(const Theme& theme, double scale, bool has_room);
    std::vector<QRgb> hatchTile(const QColor& fill, const QColor& line, double thickness, bool rising) const;
    void fillRow(QRgb* row, int y, std::int64_t first, std::span<const ColumnRun> runs) const;
    void fillEdge(QRgb* row, std::span<const ColumnRun> runs) const;
    void hatchRun(QRgb* row, int y, std::int64_t first, const ColumnRun& run, const Look& look) const;

    int m_period = 8;  ///< of the hatch, device pixels
    int m_outline = 1; ///< width of outlines, device pixels
    std::array<Look, kCodes> m_looks;
};

/// The same lane as shapes, for SVG and PDF. column_width: in the painter's units.
void paintLaneShapes(QPainter& painter, const QRectF& bar, double column_width,
                     std::span<const ColumnRun> runs, const Theme& theme);

} // namespace contend::ui
