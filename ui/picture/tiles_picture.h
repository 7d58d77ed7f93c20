// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/tiles_chart.h"
#include "ui/picture/picture.h"

#include <memory>
#include <span>

namespace contend::ui {

/// The picture that the workers draw, as it appears tile by tile. Of a finished run only who drew what is
/// known: its last picture, tile by tile in the workers' colours.
class TilesPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit TilesPicture(const Theme& theme);

    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit TilesPicture(TilesChart* chart);
    void addTiles(std::span<const telemetry::ItemReading> items);

    TilesChart* m_tiles;
    std::vector<std::string> m_gauges;
    std::shared_ptr<const sampling::CanvasImage> m_canvas;
    QList<TileMark> m_marks;
    std::uint32_t m_number = 0; ///< of the picture that the marks are of
    double m_picture_s = 0;
    double m_pictures = 0;
};

} // namespace contend::ui
