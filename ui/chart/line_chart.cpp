// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_chart.h"

#include "ui/chart/chart_clock.h"
#include "ui/chart/follow_button.h"
#include "ui/chart/heat_plottable.h"
#include "ui/chart/line_plot.h"

#include <algorithm>

namespace contend::ui {

LineChart::LineChart(const LineChartSpec& spec, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new LinePlot(theme, this))
    , m_follow(new FollowButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_follow, &FollowButton::clicked, this, [this] { setFollowing(true); });
    setSpec(spec);
    setTheme(theme);
}

LineChart::~LineChart() = default;

void LineChart::attach(ChartClock& clock)
{
    m_clock = &clock;
    clock.add(this, [this] { refresh(); });
}

void LineChart::setSpec(const LineChartSpec& spec)
{
    if (spec.kind != m_spec.kind || m_spec.title.isEmpty())
        m_range = ValueRange(spec.kind);
    m_spec = spec;
    setAccessibleName(spec.title);
    m_described_at_s = -1.0;
    describe();
    scheduleRefresh();
}

void LineChart::setSeries(const TimeSeries* series)
{
    m_series = series;
    m_range.reset();
    m_paused_at_s.reset();
    seriesChanged();
}

void LineChart::seriesChanged()
{
    announceLegend();
    scheduleRefresh();
}

void LineChart::setShownUntil(std::optional<double> time_s)
{
    if (m_until_s == time_s)
        return;
    if (!time_s || !m_until_s || *time_s < *m_until_s)
        m_range.reset(); // it shrinks with time only, and time went back
    m_until_s = time_s;
    scheduleRefresh();
}

double LineChart::nowTime() const
{
    if (m_until_s)
        return *m_until_s;
    if (m_paused_at_s)
        return *m_paused_at_s;
    return m_series ? m_series->lastTime() : 0.0;
}

/// What is newer is not to be seen.
double LineChart::lastShownTime() const
{
    return m_until_s ? std::min(*m_until_s, m_series->lastTime()) : m_series->lastTime();
}

TimeSpan LineChart::view() const
{
    return m_time.span(nowTime());
}

void LineChart::setWindowSeconds(double seconds)
{
    m_time.setWindow(seconds);
    scheduleRefresh();
}

void LineChart::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_paused_at_s = paused ? std::optional(nowTime()) : std::nullopt;
    scheduleRefresh();
}

void LineChart::setWorkerView(WorkerView view)
{
    m_worker_view = view;
    announceLegend();
    scheduleRefresh();
}

bool LineChart::isHeatMap() const
{
    if (m_worker_view != WorkerView::Automatic)
        return m_worker_view == WorkerView::HeatMap;
    return m_series && m_series->workerCount() > kMostCurves;
}

void LineChart::setTotalShown(bool shown)
{
    m_total_shown = shown;
    announceLegend();
    scheduleRefresh();
}

void LineChart::setHidden(int key, bool hidden)
{
    if (hidden)
        m_hidden.insert(key);
    else
        m_hidden.erase(key);
    announceLegend();
    scheduleRefresh();
}

void LineChart::solo(int key)
{
    std::set<int> others;
    const int workers = m_series ? m_series->workerCount() : 0;
    for (int other = kTotal; other < workers; ++other)
        if (other != key)
            others.insert(other);
    m_hidden = m_hidden == others ? std::set<int>() : others;
    announceLegend();
    scheduleRefresh();
}

void LineChart::showAll()
{
    m_hidden.clear();
    announceLegend();
    scheduleRefresh();
}

void LineChart::setSmoothing(double span_s)
{
    m_smoothing_s = std::isfinite(span_s) ? std::max(0.0, span_s) : 0.0;
    m_range.reset();
    scheduleRefresh();
}

void LineChart::setExpected(double value, const QString& label)
{
    m_expected = value;
    m_expected_label = label;
    scheduleRefresh();
}

void LineChart::announceLegend()
{
    const Legend now = legend();
    if (now == m_announced_legend)
        return;
    m_announced_legend = now;
    emit legendChanged();
}

void LineChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_plot->setTheme(theme);
    m_follow->setTheme(theme);
    const HeatScale scale(theme);
    m_scale_colours = {QColor::fromRgb(scale.colour(0.0)), QColor::fromRgb(scale.colour(0.5)),
                       QColor::fromRgb(scale.colour(1.0))};
    updateGeometry();
    update();
    announceLegend();
    scheduleRefresh();
}

bool LineChart::isEmpty() const
{
    return !m_series || m_series->isEmpty();
}

QSize LineChart::sizeHint() const
{
    return {m_theme.space(60), m_theme.space(34)};
}

QSize LineChart::minimumSizeHint() const
{
    const double line = m_theme.textPx(TextSize::Small);
    return {static_cast<int>(line * 14.0), static_cast<int>(line * 6.0)};
}

QRect LineChart::plotRect() const
{
    return m_plot->plotRect().translated(m_plot->pos());
}

void LineChart::scheduleRefresh()
{
    if (m_clock) {
        m_clock->markDirty(this);
    } else if (!m_refresh_queued) {
        m_refresh_queued = true;
        QMetaObject::invokeMethod(this, &LineChart::refresh, Qt::QueuedConnection);
    }
}

void LineChart::refresh()
{
    m_refresh_queued = false;
    if (m_series && m_series->generation() != m_series_generation) {
        if (m_series->isEmpty())
            m_range.reset();
        m_series_generation = m_series->generation();
    }
    updateRange(view());
    announceLegend();
    describe();
    offerToFollow();
    m_plot->setPicture(pictureBesideButton());
    if (!isVisible())
        return;
    m_plot->redraw();
    if (m_pointer && !m_dragging)
        pointAt(*m_pointer); // time goes on below a pointer at rest
    else
        updateCursor();
}

void LineChart::offerToFollow()
{
    m_follow->offer(!isFollowing() && !isEmpty());
}

} // namespace contend::ui
