// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

#include <QImage>
#include <QList>
#include <QRect>
#include <QSize>

namespace contend::ui {

/// A finished part of a picture, in the picture's points.
struct TileMark {
    QRect place;
    int worker = 0; ///< 0-based

    friend bool operator==(const TileMark&, const TileMark&) = default;
};

/// A picture that several workers draw.
struct TilesData {
    QImage picture;        ///< null: only who drew what is known
    QSize size;            ///< of the picture, in points
    QList<TileMark> tiles; ///< finished ones of this picture

    bool isEmpty() const { return size.isEmpty(); }
};

/// The picture as far as it has come, each finished tile framed in the colour of the worker who drew it, and
/// beside it, where there is room, how many tiles each worker has drawn. Without the picture's points the
/// tiles are fields in their worker's colour.
class TilesChart : public PaintedChart {
    Q_OBJECT

public:
    explicit TilesChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const TilesData& data);
    const TilesData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.isEmpty(); }
    QString summary() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    QRectF frameOf(const QRectF& rect, const Theme& theme) const;
    void paintTiles(QPainter& painter, const QRectF& frame, const Theme& theme) const;
    void paintShares(QPainter& painter, const QRectF& room, const Theme& theme) const;
    /// Tiles by worker, in the order of the workers.
    QMap<int, int> shares() const;

    TilesData m_data;
};

} // namespace contend::ui
