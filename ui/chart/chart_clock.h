// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

class QWidget;

namespace contend::ui {

/// The one clock that decides when charts draw.
///
/// Charts register and say when they have something new; at most kMaxFramesPerSecond times a second the clock
/// lets those draw that are new and on view, all in one frame, and paints their windows within it, so that it
/// knows what a frame costs. When drawing would take more than kDrawingShare of one core, the frames come
/// more slowly (down to one in kLongestFrame). Nothing is drawn while a chart, or its window, is hidden or
/// minimized; what it missed is drawn when it comes back.
///
/// | state    | timer                    | left when                                          |
/// |----------|--------------------------|----------------------------------------------------|
/// | idle     | none                     | a chart is marked: waiting                         |
/// | waiting  | rest of the frame        | it fires: a frame; then idle, waiting or looking   |
/// | looking  | kLookInterval            | a marked chart has come on view: a frame           |
///
/// Lives in the window's thread.
class ChartClock : public QObject {
    Q_OBJECT

public:
    using nanoseconds = std::chrono::nanoseconds;

    static constexpr int kMaxFramesPerSecond = 30;
    static constexpr nanoseconds kShortestFrame = nanoseconds(std::chrono::seconds(1)) / kMaxFramesPerSecond;
    static constexpr nanoseconds kLongestFrame = std::chrono::milliseconds(500);
    static constexpr nanoseconds kLookInterval = std::chrono::milliseconds(200);
    static constexpr double kDrawingShare = 0.10;

    /// Where time comes from; tests put their own in.
    struct Sources {
        std::function<nanoseconds()> now;   ///< steady
        std::function<nanoseconds()> spent; ///< processor time of this thread
    };
    static Sources systemSources();

    explicit ChartClock(QObject* parent = nullptr, Sources sources = systemSources());

    /// From now on draw() is called in a frame after the chart was marked. It should bring the chart up to
    /// date and call update(). A chart that is destroyed is forgotten. Marks it.
    void add(QWidget* chart, std::function<void()> draw);
    void remove(QWidget* chart);
    /// The chart has something new to show. Cheap; any number of times a frame.
    void markDirty(QWidget* chart);

    /// What a frame takes at present, kShortestFrame unless drawing is costly.
    nanoseconds frameInterval() const { return m_interval; }
    std::uint64_t frameCount() const { return m_frames; }
    /// Processor time of all frames so far.
    nanoseconds drawingTime() const { return m_drawing_time; }
    /// Of the last few seconds, for the status line.
    double framesPerSecond() const;
    /// Drawing time over the last few seconds in proportion to one core, 0 to 1.
    double drawingShare() const;

    /// Draws what is due now. The clock does it by itself; public for tests and benchmarks.
    void drawFrame();

private:
    struct Entry {
        QWidget* chart = nullptr;
        std::function<void()> draw;
        bool dirty = true;
    };
    struct Frame {
        nanoseconds at;
        nanoseconds cost;
    };

    Entry* find(const QObject* chart);
    void schedule();
    double usualCost() const;
    void account(nanoseconds began, nanoseconds cost);

    Sources m_sources;
    QTimer m_timer;
    std::vector<Entry> m_charts;
    std::deque<Frame> m_recent; ///< of the last kStatisticsSpan
    std::uint64_t m_frames = 0;
    nanoseconds m_drawing_time{0};
    nanoseconds m_interval = kShortestFrame;
    nanoseconds m_last_frame_at{0};
    bool m_drawing = false;
};

} // namespace contend::ui
