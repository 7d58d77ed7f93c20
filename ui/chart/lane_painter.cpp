// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/lane_painter.h"

#include "ui/look/clipped.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace contend::ui {
namespace {

constexpr double kHatchPeriod = 7.0; ///< logical pixels, across
constexpr double kHatchLine = 1.2;

QRgb mix(const QColor& under, const QColor& over, double coverage)
{
    const auto channel = [coverage](double low, double high) {
        return static_cast<int>(std::lround(255.0 * std::lerp(low, high, coverage)));
    };
    return qRgb(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                channel(under.blueF(), over.blueF()));
}

int positiveModulo(std::int64_t value, int period)
{
    return static_cast<int>(((value % period) + period) % period);
}

/// Does a run have room for edges at its left and right?
bool hasSides(const ColumnRun& run, int outline)
{
    return run.width() >= 6 * outline;
}

} // namespace

std::vector<ColumnRun> runsOf(std::span<const std::uint8_t> columns)
{
    std::vector<ColumnRun> runs;
    const int count = static_cast<int>(columns.size());
    for (int begin = 0; begin < count;) {
        int end = begin + 1;
        const std::uint8_t code = columns[static_cast<std::size_t>(begin)];
        while (end < count && columns[static_cast<std::size_t>(end)] == code)
            ++end;
        runs.push_back({begin, end, code});
        begin = end;
    }
    return runs;
}

LanePainter::LanePainter(const Theme& theme, double scale, int bar_height)
{
    const double finest = 4.0;
    m_period = static_cast<int>(std::lround(std::clamp(bar_height * 0.6, finest * std::max(1.0, scale * 0.75),
                                                       kHatchPeriod * scale * theme.screen_scale)));
    m_period = std::max(3, m_period);
    m_outline = std::max(1, static_cast<int>(std::lround(scale * theme.grid_px)));
    addStates(theme, scale, bar_height >= 6 * m_outline);
}

/// A bar too thin for an outline shows the state's full colour instead of a pale field.
void LanePainter::addStates(const Theme& theme, double scale, bool has_room)
{
    const double thickness = std::min(kHatchLine * scale * theme.screen_scale, m_period * 0.22);
    for (const StateKind kind : kAllStateKinds) {
        const StateColours& state = theme.state(kind);
        Look& look = m_looks[index(kind)];
        look.is_drawn = true;
        look.has_outline = has_room && state.outline.isValid();
        look.fill = (has_room ? state.fill : state.colour).rgb();
        look.outline = state.outline.rgb();
        if (state.hatch.isValid())
            look.hatch = hatchTile(state.fill, state.hatch, thickness, kind == StateKind::Gil);
    }
    m_looks[kDeadColumn].is_drawn = true;
    m_looks[kDeadColumn].fill = theme.dead_lane.rgb();
}

std::vector<QRgb> LanePainter::hatchTile(const QColor& fill, const QColor& line, double thickness,
                                         bool rising) const
{
    std::vector<QRgb> tile(static_cast<std::size_t>(m_period * m_period));
    for (int y = 0; y < m_period; ++y) {
        for (int x = 0; x < m_period; ++x) {
            const int across = positiveModulo(rising ? x + y : x - y, m_period);
            const double distance = std::abs(across - m_period / 2) / std::numbers::sqrt2;
            const double coverage = std::clamp(thickness / 2.0 + 0.5 - distance, 0.0, 1.0);
            tile[static_cast<std::size_t>(y * m_period + x)] = mix(fill, line, coverage);
        }
    }
    return tile;
}

void LanePainter::paint(QImage& image, const QRect& bar, std::int64_t first,
                        std::span<const ColumnRun> runs) const
{
    const QRect visible = bar & image.rect();
    if (visible.isEmpty() || bar.left() < 0 || bar.right() > image.rect().right())
        return;
    const auto bytes = static_cast<std::size_t>(bar.width()) * sizeof(QRgb);
    const int edge = std::min(m_outline, bar.height() / 3);
    for (int y = visible.top(); y <= visible.bottom(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y)) + bar.left();
        const int within = y - bar.top();
        // Below the first period the lane repeats itself.
        const int source = within - m_period;
        if (source >= edge && y - m_period >= visible.top() && within < bar.height() - edge) {
            std::memcpy(row, reinterpret_cast<const QRgb*>(image.constScanLine(y - m_period)) + bar.left(),
                        bytes);
            continue;
        }
        fillRow(row, within, first, runs);
        if (within < edge || within >= bar.height() - edge)
            fillEdge(row, runs);
    }
}

void LanePainter::fillRow(QRgb* row, int y, std::int64_t first, std::span<const ColumnRun> runs) const
{
    for (const ColumnRun& run : runs) {
        const Look& look = m_looks[run.code];
        if (!look.is_drawn)
            continue;
        if (!look.hatch.empty()) {
            hatchRun(row, y, first, run, look);
            continue;
        }
        std::fill(row + run.begin, row + run.end, look.fill);
        if (look.has_outline && hasSides(run, m_outline)) {
            std::fill(row + run.begin, row + run.begin + m_outline, look.outline);
            std::fill(row + run.end - m_outline, row + run.end, look.outline);
        }
    }
}

void LanePainter::fillEdge(QRgb* row, std::span<const ColumnRun> runs) const
{
    for (const ColumnRun& run : runs)
        if (const Look& look = m_looks[run.code]; look.is_drawn && look.has_outline)
            std::fill(row + run.begin, row + run.end, look.outline);
}

void LanePainter::hatchRun(QRgb* row, int y, std::int64_t first, const ColumnRun& run, const Look& look) const
{
    const QRgb* const tile = look.hatch.data() + static_cast<std::ptrdiff_t>(y % m_period) * m_period;
    int phase = positiveModulo(first + run.begin, m_period);
    for (int x = run.begin; x < run.end; ++x) {
        row[x] = tile[phase];
        phase = phase + 1 == m_period ? 0 : phase + 1;
    }
}

void paintLaneShapes(QPainter& painter, const QRectF& bar, double column_width,
                     std::span<const ColumnRun> runs, const Theme& theme)
{
    for (const ColumnRun& run : runs) {
        if (run.code == kEmptyColumn)
            continue;
        const QRectF field(bar.left() + run.begin * column_width, bar.top(), run.width() * column_width,
                           bar.height());
        if (run.code == kDeadColumn) {
            painter.fillRect(field, theme.dead_lane);
            continue;
        }
        const StateKind kind = kAllStateKinds[run.code];
        const StateColours& state = theme.state(kind);
        painter.fillRect(field, state.fill);
        if (state.outline.isValid()) {
            painter.setPen(QPen(state.outline, theme.grid_px));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(field);
        }
        if (state.hatch.isValid()) {
            painter.setPen(QPen(state.hatch, kHatchLine, Qt::SolidLine, Qt::FlatCap));
            paintHatch(painter, field, kHatchPeriod, kind == StateKind::Gil);
        }
    }
}

} // namespace contend::ui
