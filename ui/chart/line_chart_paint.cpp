// SPDX-License-Identifier: GPL-3.0-or-later
// What a line chart shows: its axis, its lines, and the picture of them for the screen and for files.
#include "ui/chart/line_chart.h"

#include "ui/chart/follow_button.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/ticks.h"

#include <QPainter>
#include <QPicture>

#include <algorithm>

namespace contend::ui {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

/// The button stands in the row of the labels: those below it give way.
LinePicture LineChart::pictureBesideButton() const
{
    LinePicture shown = picture(m_theme);
    const QRect plot = plotRect();
    if (m_follow->isHidden() || plot.width() <= 0)
        return shown;
    const double half_label = 2.0 * m_theme.textPx(TextSize::Small);
    const double room = m_follow->x() - half_label - plot.left();
    shown.frame.labels_until_s = shown.view.from_s + room / plot.width() * shown.view.size();
    return shown;
}

void LineChart::updateRange(const TimeSpan& view)
{
    if (!isPaused())
        m_range.update(highestIn(view), nowTime());
}

double LineChart::highestIn(const TimeSpan& view) const
{
    double highest = m_expected;
    if (!m_series || m_spec.kind == ValueKind::Percent)
        return highest;
    const SampleRange range =
        m_series->range(view.from_s, std::min(view.to_s, m_until_s.value_or(view.to_s)));
    const std::span<const double> times = m_series->times();
    const bool curves = !isHeatMap();
    std::vector<float> smoothed;
    for (int line = m_total_shown && curves ? kTotal : 0; line < m_series->workerCount(); ++line) {
        if (isHidden(line) || range.isEmpty())
            continue;
        std::span<const float> values = m_series->values(line).subspan(range.begin, range.end - range.begin);
        if (curves && m_smoothing_s > 0.0) {
            smooth(times.subspan(range.begin, values.size()), values, m_smoothing_s, smoothed);
            values = smoothed;
        }
        float most = -1.0F;
        for (const float value : values)
            most = value > most ? value : most;
        if (most >= 0.0F && !(highest >= static_cast<double>(most)))
            highest = static_cast<double>(most);
    }
    return highest;
}

LinePicture LineChart::picture(const Theme& theme) const
{
    const TimeSpan shown = view();
    const int workers = m_series ? m_series->workerCount() : 0;
    LinePicture picture;
    picture.series = m_series;
    picture.view = shown;
    picture.smoothing_s = m_smoothing_s;
    picture.frame.kind = m_spec.kind;
    picture.frame.upper = m_range.upper();
    picture.frame.heat = isHeatMap();
    picture.frame.workers = workers;
    picture.until_s = m_until_s.value_or(shown.to_s);
    picture.frame.now_name = isReplaying() ? elapsedLabel(0.0, 1.0) : QString();
    picture.frame.following = isFollowing();
    picture.frame.axis = isFollowing() ? TimeSpan{-shown.size(), 0.0} : shown;
    picture.frame.expected = isEmpty() ? kNone : m_expected; // or it would run through the hint
    picture.frame.expected_label = m_expected_label;
    picture.frame.hint = isEmpty() ? m_spec.hint : QString();
    // A thick pen for many curves would paint one blot.
    const double width = workers > kMostCurves ? std::max(1.2, theme.line_px * 0.5) : theme.line_px;
    // The earlier ones are wider and show on both sides of the later ones.
    const int named = m_spec.nested ? static_cast<int>(m_spec.lines.size()) : 0;
    const auto widthOf = [&](int line) {
        return line < named ? width * (1.0 + 0.9 * (named - 1 - line)) : width;
    };
    for (int worker = 0; worker < workers; ++worker) {
        picture.hidden.push_back(isHidden(worker));
        if (!isHidden(worker))
            picture.lines.push_back({worker, lineColour(worker, theme), widthOf(worker)});
    }
    if (m_total_shown && m_series && m_series->hasTotal() && !isHidden(kTotal))
        picture.lines.push_back({kTotal, theme.text, theme.line_px});
    return picture;
}

QImage LineChart::render(QSize size, qreal scale, const Theme& theme)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.card);
    updateRange(view());
    LinePlot plot(theme);
    plot.setPicture(picture(theme));
    QCPPainter painter(&image);
    plot.paintInto(painter, size);
    return image;
}

void LineChart::paintVector(QPainter* painter, const QRect& rect, const Theme& theme)
{
    updateRange(view());
    LinePlot plot(theme);
    plot.setPicture(picture(theme));
    plot.setBackground(QBrush(Qt::NoBrush));
    // QCustomPlot wants a painter of its own kind, and a device has but one painter: record, then replay.
    QPicture record;
    {
        QCPPainter recorder(&record);
        recorder.setMode(QCPPainter::pmVectorized);
        plot.paintInto(recorder, rect.size());
    }
    painter->save();
    painter->translate(rect.topLeft());
    // A picture is replayed in inches; what we mean are the painter's units.
    painter->scale(static_cast<double>(record.logicalDpiX()) / painter->device()->logicalDpiX(),
                   static_cast<double>(record.logicalDpiY()) / painter->device()->logicalDpiY());
    painter->drawPicture(0, 0, record);
    painter->restore();
}

} // namespace contend::ui
