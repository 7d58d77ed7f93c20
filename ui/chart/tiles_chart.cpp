// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tiles_chart.h"

#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMap>
#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

// Beside the picture: room for a worker's bar, in heights of a line.
constexpr double kSharesLines = 9.0;
constexpr double kThinnestFrame = 1.0;
constexpr double kFrameShare = 0.08; ///< of a tile's side

QRectF scaled(const QRect& place, const QRectF& frame, QSize size)
{
    const double across = frame.width() / size.width();
    const double down = frame.height() / size.height();
    return {frame.left() + place.left() * across, frame.top() + place.top() * down, place.width() * across,
            place.height() * down};
}

} // namespace

TilesChart::TilesChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void TilesChart::retranslate()
{
    setAccessibleName(tr("Picture"));
    setEmptyHint(tr("The picture appears here tile by tile. Press Space to run."));
}

void TilesChart::setData(const TilesData& data)
{
    m_data = data;
    contentChanged();
}

QMap<int, int> TilesChart::shares() const
{
    QMap<int, int> tiles;
    for (const TileMark& tile : m_data.tiles)
        ++tiles[tile.worker];
    return tiles;
}

QString TilesChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    QStringList words;
    const QMap<int, int> tiles = shares();
    for (auto worker = tiles.begin(); worker != tiles.end(); ++worker)
        words += tr("worker %1: %2").arg(worker.key() + 1).arg(worker.value());
    return tr("%Ln tiles of the picture are finished.", nullptr, static_cast<int>(m_data.tiles.size())) +
           QLatin1Char(' ') + words.join(QStringLiteral(", "));
}

/// Where the picture goes: as large as its proportions allow, at the left if there is room for more.
QRectF TilesChart::frameOf(const QRectF& rect, const Theme& theme) const
{
    const QSizeF size = QSizeF(m_data.size).scaled(rect.size(), Qt::KeepAspectRatio);
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    const double over = rect.width() - size.width();
    const double left = over >= kSharesLines * line ? 0.0 : over / 2.0;
    return {rect.left() + left, rect.top() + (rect.height() - size.height()) / 2.0, size.width(),
            size.height()};
}

void TilesChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const QRectF frame = frameOf(rect, theme);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_data.picture.isNull())
        painter.fillRect(frame, theme.track);
    else
        painter.drawImage(frame, m_data.picture);
    paintTiles(painter, frame, theme);
    const QRectF room(frame.right() + theme.space(2), frame.top(),
                      rect.right() - frame.right() - theme.space(2), frame.height());
    if (frame.left() == rect.left() && room.width() > 0.0)
        paintShares(painter, room, theme);
}

void TilesChart::paintTiles(QPainter& painter, const QRectF& frame, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TileMark& tile : m_data.tiles) {
        const QRectF place = scaled(tile.place, frame, m_data.size);
        const QColor colour = workerColor(theme, tile.worker);
        if (m_data.picture.isNull())
            painter.fillRect(place, colour);
        const double width =
            std::clamp(place.width() * kFrameShare, kThinnestFrame, std::max(theme.line_px, kThinnestFrame));
        const double inset = width / 2.0;
        painter.setPen(QPen(m_data.picture.isNull() ? theme.card : colour, width, Qt::SolidLine,
                            Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

/// A bar for each worker: the part of the finished tiles that it drew. As many as there is room for.
void TilesChart::paintShares(QPainter& painter, const QRectF& room, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double row = metrics.height() * 1.35;
    const QMap<int, int> tiles = shares();
    if (tiles.isEmpty())
        return;
    const int most = *std::max_element(tiles.begin(), tiles.end());
    const double name = metrics.horizontalAdvance(QStringLiteral("00 "));
    const double number = tabularWidth(font, QLocale().toString(most));
    const double longest = room.width() - name - number - theme.space(1);
    double top = room.top();
    for (auto worker = tiles.begin(); worker != tiles.end() && top + row <= room.bottom();
         ++worker, top += row) {
        const double base = top + metrics.ascent();
        painter.setFont(font);
        painter.setPen(theme.muted_text);
        painter.drawText(QPointF(room.left(), base), QString::number(worker.key() + 1));
        const QRectF bar(room.left() + name, top, std::max(1.0, longest * worker.value() / most),
                         metrics.height());
        painter.fillRect(bar, workerColor(theme, worker.key()));
        painter.setPen(theme.text);
        drawTabular(painter, font, QPointF(bar.right() + theme.space(0.5), base),
                    QLocale().toString(worker.value()));
    }
}

QString TilesChart::toolTipAt(const QPointF& position)
{
    const QRectF frame = frameOf(QRectF(rect()), theme());
    for (const TileMark& tile : m_data.tiles)
        if (scaled(tile.place, frame, m_data.size).contains(position))
            return tr("Tile at %1, %2, %3 × %4 points<br>drawn by worker %5")
                .arg(tile.place.left())
                .arg(tile.place.top())
                .arg(tile.place.width())
                .arg(tile.place.height())
                .arg(tile.worker + 1);
    return {};
}

} // namespace contend::ui
