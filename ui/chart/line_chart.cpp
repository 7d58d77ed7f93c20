// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_chart.h"

#include "ui/chart/chart_clock.h"
#include "ui/chart/follow_button.h"
#include "ui/chart/heat_plottable.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/ticks.h"

#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cmath>

namespace contend::ui {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// The newest value of a curve in the range; not a number where it has none.
double lastMeasured(std::span<const float> values, const SampleRange& range)
{
    for (std::size_t i = range.end; i > range.begin; --i)
        if (std::isfinite(values[i - 1]))
            return static_cast<double>(values[i - 1]);
    return kNan;
}

struct Mean {
    double sum = 0.0;
    int count = 0;
    double value() const { return count > 0 ? sum / count : kNan; }
};

Mean meanOf(std::span<const float> values, const SampleRange& range)
{
    Mean mean;
    for (std::size_t i = range.begin; i < range.end && i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        mean.sum += static_cast<double>(values[i]);
        ++mean.count;
    }
    return mean;
}

} // namespace

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

Legend LineChart::legend() const
{
    Legend legend;
    if (!m_series)
        return legend;
    if (isHeatMap()) {
        for (int step = 0; step < static_cast<int>(m_scale_colours.size()); ++step) {
            const QString text = valueLabel(m_range.upper() * step / 2.0, m_spec.kind, m_range.upper());
            legend.push_back(
                {step, text, {}, m_scale_colours[static_cast<std::size_t>(step)], {}, false, false});
        }
        return legend;
    }
    for (int worker = 0; worker < m_series->workerCount(); ++worker)
        legend.push_back({worker,
                          m_spec.lines.value(worker, QLocale().toString(worker + 1)),
                          {},
                          lineColour(worker, m_theme),
                          {},
                          isHidden(worker),
                          true});
    if (m_total_shown && m_series->hasTotal())
        legend.push_back({kTotal, tr("all"), {}, m_theme.text, {}, isHidden(kTotal), true});
    return legend;
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
    picture.frame.expected = m_expected;
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

QString LineChart::summary() const
{
    if (isEmpty())
        return tr("%1: nothing recorded yet.").arg(m_spec.title);
    const TimeSpan shown = view();
    const SampleRange range = m_series->range(shown.from_s, std::min(shown.to_s, lastShownTime()));
    Mean all;
    double lowest = kNan;
    double highest = kNan;
    for (int worker = 0; worker < m_series->workerCount(); ++worker) {
        const Mean mean = meanOf(m_series->values(worker), range);
        if (mean.count == 0)
            continue;
        all.sum += mean.sum;
        all.count += mean.count;
        lowest = std::fmin(lowest, mean.value());
        highest = std::fmax(highest, mean.value());
    }
    const auto told = [this](double value) { return exactValue(value, m_spec.kind, m_spec.unit); };
    const double seconds =
        std::min(shown.to_s, lastShownTime()) - std::max(shown.from_s, m_series->firstTime());
    return tr("%1 of %Ln workers over %2: on average %3 each, the lowest %4, the highest %5.", nullptr,
              m_series->workerCount())
        .arg(m_spec.title, duration(std::max(0.0, seconds)), told(all.value()), told(lowest), told(highest));
}

/// The newest value in sight of each; beyond a dozen nobody listens.
QString LineChart::workersInWords() const
{
    constexpr int kMostTold = 12;
    if (isEmpty() || m_series->workerCount() > kMostTold)
        return {};
    const TimeSpan shown = view();
    const SampleRange range = m_series->range(shown.from_s, std::min(shown.to_s, lastShownTime()));
    QStringList words;
    for (int worker = 0; worker < m_series->workerCount() && !range.isEmpty(); ++worker)
        if (const double value = lastMeasured(m_series->values(worker), range); std::isfinite(value))
            words << tr("worker %1: %2")
                         .arg(QLocale().toString(worker + 1), exactValue(value, m_spec.kind, m_spec.unit));
    return words.isEmpty() ? QString() : tr("At the end %1.").arg(words.join(QStringLiteral(", ")));
}

/// Renews the words for a screen reader, but not with every frame.
void LineChart::describe()
{
    const double now_s = isEmpty() ? 0.0 : lastShownTime();
    if (m_described_at_s >= 0.0 && now_s >= m_described_at_s && now_s < m_described_at_s + 1.0)
        return;
    m_described_at_s = isEmpty() ? -1.0 : now_s;
    setAccessibleDescription(isEmpty() && !m_spec.hint.isEmpty() ? m_spec.hint : summary());
}

} // namespace contend::ui
