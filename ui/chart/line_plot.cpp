// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_plot.h"

#include "ui/chart/heat_plottable.h"

#include <QWindow>

#include <cmath>

namespace contend::ui {

namespace {

const QString kLinesLayer = QStringLiteral("lines");
const QString kStillLayer = QStringLiteral("legend"); ///< QCustomPlot's last one below its overlay
const QString kCursorLayer = QStringLiteral("overlay");

} // namespace

bool operator==(const PlotFrame& a, const PlotFrame& b)
{
    const bool same_expected = a.expected == b.expected || (std::isnan(a.expected) && std::isnan(b.expected));
    return same_expected && a.kind == b.kind && a.upper == b.upper && a.heat == b.heat &&
           a.workers == b.workers && a.following == b.following && a.axis == b.axis &&
           a.expected_label == b.expected_label && a.hint == b.hint && a.now_name == b.now_name &&
           a.labels_until_s == b.labels_until_s;
}

LinePlot::LinePlot(const Theme& theme, QWidget* parent)
    : QCustomPlot(parent)
{
    // The chart around it takes the mouse and the keys.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    makeLayers();
    makeContents();
    setTheme(theme);
}

void LinePlot::makeLayers()
{
    // Up to "legend" all layers are logical and share one buffer. "overlay" has its own already.
    addLayer(kLinesLayer, layer(kStillLayer), QCustomPlot::limAbove);
    layer(kLinesLayer)->setMode(QCPLayer::lmBuffered);
    layer(kCursorLayer)->setMode(QCPLayer::lmBuffered);
}

void LinePlot::makeContents()
{
    m_strips = new StripPlottable(xAxis, yAxis);
    m_strips->setLayer(kLinesLayer);
    m_heat = new HeatPlottable(xAxis, yAxis);
    m_heat->setLayer(kLinesLayer);
    m_markers = new MarkerNote(this, kLinesLayer);
    m_guide = new GuideNote(this, kLinesLayer); // above the curves, or they would cover its name
    m_cursor = new CursorNote(this, kCursorLayer);
    // The grid lies below the curves, and so do the axes: labels never cross them.
    setInteractions(QCP::Interactions());
}

void LinePlot::setTheme(const Theme& theme)
{
    m_theme = theme;
    restyle(*this, theme);
    m_heat->setScale(HeatScale(theme));
    for (PlotNote* const note : {static_cast<PlotNote*>(m_guide), static_cast<PlotNote*>(m_markers),
                                 static_cast<PlotNote*>(m_cursor)})
        note->setTheme(theme);
    m_still_changed = true;
}

void LinePlot::setPicture(const LinePicture& picture)
{
    m_still_changed = m_still_changed || !(picture.frame == m_picture.frame);
    m_picture = picture;
    const bool heat = picture.frame.heat;
    m_strips->setSeries(heat ? nullptr : picture.series);
    m_strips->setView(picture.view);
    m_strips->setUntil(picture.until_s);
    m_strips->setLines(picture.lines);
    m_strips->setSmoothing(picture.smoothing_s);
    m_heat->setSeries(heat ? picture.series : nullptr);
    m_heat->setView(picture.view);
    m_heat->setUntil(picture.until_s);
    m_heat->setUpper(picture.frame.upper);
    m_heat->setHidden(picture.hidden);
    m_markers->setSeries(picture.series);
    m_markers->setView(picture.view);
    m_markers->setUntil(picture.until_s);
    m_guide->setExpected(heat ? std::numeric_limits<double>::quiet_NaN() : picture.frame.expected,
                         picture.frame.expected_label);
    m_guide->setHint(picture.frame.hint);
}

void LinePlot::setUpAxes(const QSize& size)
{
    const PlotFrame& frame = m_picture.frame;
    xAxis->setRange(frame.axis.from_s, frame.axis.to_s);
    const QMargins margins = axisRect()->margins();
    const int across = labelsAlong(size.width() - margins.left() - margins.right(), m_theme, true);
    const int height = size.height() - margins.top() - margins.bottom();
    const int up = labelsAlong(height, m_theme, false);
    xAxis->setTicker(frame.following ? agoTicker(across, frame.now_name)
                                     : elapsedTicker(across, frame.labels_until_s));
    yAxis->setRangeReversed(frame.heat);
    yAxis->grid()->setVisible(!frame.heat);
    if (frame.heat) {
        yAxis->setRange(0.5, frame.workers + 0.5);
        yAxis->setTicker(workerTicker(std::min(2 * up, workerLabelsAlong(height, m_theme))));
    } else {
        yAxis->setRange(0.0, frame.upper);
        yAxis->setTicker(valueTicker(frame.kind, up));
    }
}

void LinePlot::redraw()
{
    followPixelRatio();
    if (m_still_changed) {
        m_still_changed = false;
        ++m_still_drawings;
        setUpAxes(size());
        replot(QCustomPlot::rpQueuedRefresh);
    } else {
        layer(kLinesLayer)->replot();
    }
}

void LinePlot::showCursor(double at, const QString& heading, std::vector<CursorRow> rows)
{
    const bool was_shown = m_cursor->isShown();
    m_cursor->show(at, heading, std::move(rows));
    if (was_shown || m_cursor->isShown())
        layer(kCursorLayer)->replot();
}

void LinePlot::paintInto(QCPPainter& painter, const QSize& size)
{
    setUpAxes(size);
    toPainter(&painter, size.width(), size.height());
    m_still_changed = true; // the layout was that of the other size
}

QRect LinePlot::plotRect() const
{
    return axisRect()->rect();
}

/// QCustomPlot 2.1.0 keeps the pixel ratio it was made with.
void LinePlot::followPixelRatio()
{
    if (bufferDevicePixelRatio() == devicePixelRatioF())
        return;
    setBufferDevicePixelRatio(devicePixelRatioF());
    m_still_changed = true;
}

void LinePlot::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    disconnect(m_screen_changed);
    if (const QWindow* const handle = window()->windowHandle())
        m_screen_changed = connect(handle, &QWindow::screenChanged, this, &LinePlot::redraw);
    redraw();
}

void LinePlot::resizeEvent(QResizeEvent* event)
{
    setUpAxes(event->size());
    ++m_still_drawings;
    QCustomPlot::resizeEvent(event);
}

} // namespace contend::ui
