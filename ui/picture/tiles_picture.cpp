// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/tiles_picture.h"

#include "core/base/tile.h"
#include "ui/model/number_text.h"

#include <cmath>

namespace contend::ui {
namespace {

QImage imageOf(const sampling::CanvasImage& canvas)
{
    const auto width = static_cast<int>(canvas.width);
    const auto height = static_cast<int>(canvas.height);
    QImage image(width, height, QImage::Format_RGB32);
    constexpr QRgb kOpaque = 0xff000000U;
    for (int y = 0; y < height; ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const std::size_t row = static_cast<std::size_t>(y) * canvas.width;
        for (std::size_t x = 0; x < canvas.width; ++x)
            line[x] = canvas.points[row + x] | kOpaque;
    }
    return image;
}

TileMark markOf(const telemetry::ItemReading& item)
{
    const base::Tile tile = base::tileOf(item.number, item.bytes);
    return {QRect(static_cast<int>(tile.x), static_cast<int>(tile.y), static_cast<int>(tile.width),
                  static_cast<int>(tile.height)),
            static_cast<int>(base::index(item.worker))};
}

} // namespace

TilesPicture::TilesPicture(const Theme& theme)
    : TilesPicture(new TilesChart(theme))
{}

TilesPicture::TilesPicture(TilesChart* chart)
    : ExperimentPicture(chart)
    , m_tiles(chart)
{}

QString TilesPicture::title() const
{
    return tr("Picture");
}

PictureHeadline TilesPicture::headline() const
{
    if (!(m_picture_s > 0))
        return {};
    return {tr("%1 s").arg(NumberText::compact(m_picture_s)),
            tr("for a picture, %Ln finished", nullptr, static_cast<int>(m_pictures))};
}

void TilesPicture::clear()
{
    m_canvas.reset();
    m_marks.clear();
    m_number = 0;
    m_picture_s = 0;
    m_pictures = 0;
    m_tiles->setData({});
}

void TilesPicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    m_marks.clear();
    m_number = 0;
    m_picture_s = 0;
    m_pictures = 0;
}

bool TilesPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    if (snapshot.canvas)
        m_canvas = snapshot.canvas;
    addTiles(snapshot.items);
    const double last_s = gaugeOf(m_gauges, snapshot.gauges, "last_picture_s");
    if (std::isfinite(last_s)) {
        m_picture_s = last_s;
        m_pictures = gaugeOf(m_gauges, snapshot.gauges, "pictures");
    }
    return snapshot.canvas != nullptr || !snapshot.items.empty();
}

/// The tiles of the newest picture; with its first one those of the picture before go.
void TilesPicture::addTiles(std::span<const telemetry::ItemReading> items)
{
    for (const telemetry::ItemReading& item : items) {
        if (item.round > m_number) {
            m_marks.clear();
            m_number = item.round;
        }
        if (item.round == m_number)
            m_marks.append(markOf(item));
    }
}

void TilesPicture::refresh()
{
    TilesData data;
    data.tiles = m_marks;
    if (m_canvas) {
        data.picture = imageOf(*m_canvas);
        data.size = data.picture.size();
    } else {
        QRect all;
        for (const TileMark& mark : m_marks)
            all = all.united(mark.place);
        data.size = {all.right() + 1, all.bottom() + 1};
    }
    m_tiles->setData(data);
}

void TilesPicture::show(const analysis::RunRecord& run)
{
    clear();
    // The last picture was broken off; the one before it is whole.
    std::uint32_t newest = 0;
    for (const telemetry::ItemReading& item : run.items)
        newest = std::max(newest, item.round);
    std::vector<telemetry::ItemReading> whole;
    for (const telemetry::ItemReading& item : run.items)
        if (item.round + 1 == newest || newest == 1)
            whole.push_back(item);
    addTiles(whole);
    const double mean_s = figureOf(run, "picture_s");
    m_picture_s = std::isfinite(mean_s) ? mean_s : 0;
    m_pictures = m_picture_s > 0 ? figureOf(run, "pictures") : 0;
    refresh();
}

} // namespace contend::ui
