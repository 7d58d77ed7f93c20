// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_clock.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <ctime>
#include <numeric>

namespace contend::ui {

namespace {

constexpr std::chrono::nanoseconds kStatisticsSpan = std::chrono::seconds(3);

std::chrono::nanoseconds threadTime()
{
    timespec ts{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
    return std::chrono::seconds(ts.tv_sec) + std::chrono::nanoseconds(ts.tv_nsec);
}

bool isOnView(const QWidget& chart)
{
    if (!chart.isVisible() || chart.window()->isMinimized())
        return false;
    const QWindow* const window = chart.window()->windowHandle();
    return window && window->isExposed();
}

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

ChartClock::Sources ChartClock::systemSources()
{
    return {[] { return nanoseconds(base::nowNs()); }, threadTime};
}

ChartClock::ChartClock(QObject* parent, Sources sources)
    : QObject(parent)
    , m_sources(std::move(sources))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChartClock::drawFrame);
}

ChartClock::Entry* ChartClock::find(const QObject* chart)
{
    const auto found = std::find_if(m_charts.begin(), m_charts.end(),
                                    [=](const Entry& entry) { return entry.chart == chart; });
    return found == m_charts.end() ? nullptr : &*found;
}

void ChartClock::add(QWidget* chart, std::function<void()> draw)
{
    remove(chart);
    m_charts.push_back({chart, std::move(draw), true});
    // No more than its address may be used by then: the widget is half gone.
    connect(chart, &QObject::destroyed, this, [this, chart] { remove(chart); });
    schedule();
}

void ChartClock::remove(QWidget* chart)
{
    std::erase_if(m_charts, [=](const Entry& entry) { return entry.chart == chart; });
}

void ChartClock::markDirty(QWidget* chart)
{
    Entry* const entry = find(chart);
    if (!entry || entry->dirty)
        return;
    entry->dirty = true;
    schedule();
}

/// Sets the timer for the next frame, or a look whether hidden charts have come back, if there is need.
void ChartClock::schedule()
{
    if (m_drawing)
        return; // the frame does it when it is done
    const bool dirty = std::any_of(m_charts.begin(), m_charts.end(), [](const Entry& e) { return e.dirty; });
    if (!dirty) {
        m_timer.stop();
        return;
    }
    const bool due = std::any_of(m_charts.begin(), m_charts.end(),
                                 [](const Entry& entry) { return entry.dirty && isOnView(*entry.chart); });
    nanoseconds wait = kLookInterval;
    if (due)
        wait = std::max(nanoseconds(0), m_last_frame_at + m_interval - m_sources.now());
    const auto wait_ms = std::chrono::ceil<std::chrono::milliseconds>(wait);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait_ms)
        m_timer.start(wait_ms);
}

void ChartClock::drawFrame()
{
    if (m_drawing)
        return;
    m_drawing = true;
    const nanoseconds began = m_sources.now();
    const nanoseconds spent_before = m_sources.spent();
    std::vector<QPointer<QWidget>> windows;
    // By index: a draw() may add or remove charts.
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (!m_charts[i].dirty || !isOnView(*m_charts[i].chart))
            continue;
        m_charts[i].dirty = false;
        QWidget* const window = m_charts[i].chart->window();
        if (std::find(windows.begin(), windows.end(), window) == windows.end())
            windows.push_back(window);
        const auto draw = m_charts[i].draw;
        draw();
    }
    // Painting belongs to the frame: without it the cost would be unknown, and several updates might mean
    // several paintings.
    for (const QPointer<QWidget>& window : windows)
        if (window)
            QCoreApplication::sendPostedEvents(window, QEvent::UpdateRequest);
    if (!windows.empty())
        account(began, m_sources.spent() - spent_before);
    m_drawing = false;
    schedule();
}

void ChartClock::account(nanoseconds began, nanoseconds cost)
{
    ++m_frames;
    m_drawing_time += cost;
    m_last_frame_at = began;
    m_recent.push_back({began, cost});
    while (m_recent.front().at < began - kStatisticsSpan)
        m_recent.pop_front();
    const auto affordable =
        std::chrono::duration_cast<nanoseconds>(std::chrono::duration<double>(usualCost() / kDrawingShare));
    m_interval = std::clamp(affordable, kShortestFrame, kLongestFrame);
}

/// Seconds of processor time that a frame takes these days. One slow frame (the first, a resize, another
/// theme) must not slow down the rest; a lasting load must, within half a second.
double ChartClock::usualCost() const
{
    constexpr std::size_t kFrames = 16;
    constexpr std::size_t kTooFew = 5;
    constexpr std::size_t kOutliers = 2;
    if (m_recent.size() < kTooFew)
        return 0.0;
    std::vector<double> costs;
    for (auto frame = m_recent.rbegin(); frame != m_recent.rend() && costs.size() < kFrames; ++frame)
        costs.push_back(seconds(frame->cost));
    std::sort(costs.begin(), costs.end());
    costs.resize(costs.size() - kOutliers);
    return std::accumulate(costs.begin(), costs.end(), 0.0) / static_cast<double>(costs.size());
}

double ChartClock::framesPerSecond() const
{
    if (m_recent.size() < 2)
        return 0.0;
    const double span = seconds(std::max(m_sources.now() - m_recent.front().at, kShortestFrame));
    return span > seconds(2 * kStatisticsSpan) ? 0.0 : static_cast<double>(m_recent.size()) / span;
}

double ChartClock::drawingShare() const
{
    if (m_recent.empty())
        return 0.0;
    nanoseconds cost{0};
    for (const Frame& frame : m_recent)
        cost += frame.cost;
    return seconds(cost) / seconds(std::max(m_sources.now() - m_recent.front().at, kShortestFrame));
}

} // namespace contend::ui
