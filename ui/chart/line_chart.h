// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axes.h"
#include "ui/chart/chart.h"
#include "ui/chart/time_view.h"
#include "ui/look/legend.h"
#include "ui/model/time_series.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <array>
#include <limits>
#include <optional>
#include <set>

namespace contend::ui {

class ChartClock;
class FollowButton;
class LinePlot;
struct CursorRow;
struct LinePicture;

/// How workers are drawn.
enum class WorkerView {
    Automatic, ///< curves up to LineChart::kMostCurves workers, a heat map beyond
    Curves,
    HeatMap,
};

/// What a line chart is about.
struct LineChartSpec {
    QString title; ///< "CPU utilization"; accessible name, beginning of the summary
    ValueKind kind = ValueKind::Percent;
    QString unit; ///< of a count: "operations/s"
    QString hint; ///< shown quietly while there is nothing to show
    /// What the lines are if they are not workers: a name for each, in the order of their colours.
    QStringList lines{};
    /// Keys of the lines' colours, where that is not the lines' own order.
    QList<int> keys{};
    /// These lines may lie on each other for long: all of them are to be seen even then.
    bool nested = false;
    QStringList short_lines{}; ///< of the lines' names, where there is little room
};

/// A value per worker over time: CPU utilization, lock contention, throughput. Follows the newest sample, or
/// stands where a person zoomed or panned to. The plot alone: title, figure and legend() belong to the card
/// around it.
///
/// Mouse: the wheel zooms at the pointer (Ctrl finer, Shift faster), dragging pans; both stop following.
/// Keys: W S zoom, A D or arrows pan, F or Home follow, Enter expands. Pointing shows a time cursor with
/// exact values; connect cursorMoved to setCursorTime of other charts, and rangeChanged to setRange, to share
/// them.
///
/// The series is not owned: it must outlive the chart or be taken away with setSeries(nullptr). Whoever
/// changes it calls seriesChanged(). With a clock (attach()) the chart draws in the clock's frames, otherwise
/// as soon as the event loop runs.
class LineChart : public QWidget, public Chart {
    Q_OBJECT

public:
    static constexpr int kMostCurves = 12;
    static constexpr int kTotal = TimeSeries::kTotal; ///< legend key of the total

    LineChart(const LineChartSpec& spec, const Theme& theme, QWidget* parent = nullptr);
    ~LineChart() override;

    void attach(ChartClock& clock);
    void setSeries(const TimeSeries* series);
    /// The series has other content than before.
    void seriesChanged();

    /// Title, kind, unit or hint in another language or for another experiment.
    void setSpec(const LineChartSpec& spec);
    const LineChartSpec& spec() const { return m_spec; }

    bool isFollowing() const { return m_time.isFollowing(); }
    double windowSeconds() const { return m_time.windowSeconds(); }
    /// What is in view now.
    TimeSpan view() const;
    /// Width of the view while following, 10 to 600 s.
    void setWindowSeconds(double seconds);
    /// Holds the picture while the recording goes on; letting go shows everything since.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused_at_s.has_value(); }
    /// A replay: what was recorded after that time stays hidden, and "now" is that time. Nothing: all of it.
    void setShownUntil(std::optional<double> time_s);
    bool isReplaying() const { return m_until_s.has_value(); }
    /// Where the time cursor is, seen or not.
    std::optional<double> cursorTime() const { return m_cursor_s; }
    /// NaN without a line.
    double expected() const { return m_expected; }

    void setWorkerView(WorkerView view);
    bool isHeatMap() const;
    void setTotalShown(bool shown);
    /// key: a worker or kTotal.
    void setHidden(int key, bool hidden);
    bool isHidden(int key) const { return m_hidden.contains(key); }
    /// Shows this one alone; the same again shows all.
    void solo(int key);
    /// Nobody is hidden.
    void showAll();
    /// Curves show means over the last so many seconds instead of every sample: many noisy workers can be
    /// told apart then. The cursor still tells what was measured. 0, as at first: every sample. A heat map is
    /// left as it is.
    void setSmoothing(double span_s);
    double smoothing() const { return m_smoothing_s; }
    /// What the cursor tells at that time: measured values, each with the place of its dot on the curve.
    std::vector<CursorRow> cursorRows(double time_s) const;
    /// A dashed line at that value; NaN takes it away.
    void setExpected(double value, const QString& label);

    /// Entries for the line above the plot: workers by number (and the total), or the scale of a heat map.
    Legend legend() const;
    /// Upper end of the value axis.
    double upper() const { return m_range.upper(); }

    void setTheme(const Theme& theme) override;
    QImage render(QSize size, qreal scale, const Theme& theme) override;
    void paintVector(QPainter* painter, const QRect& rect, const Theme& theme) override;
    bool isEmpty() const override;
    QString summary() const override;
    QString workersInWords() const override;

    /// The plot without labels, in the widget's coordinates.
    QRect plotRect() const;
    /// Brings the picture up to date; what the clock calls.
    void refresh();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Back to the newest sample, or stay where we are.
    void setFollowing(bool on);
    /// Shows that span, as another chart does; emits nothing.
    void setRange(double from_s, double to_s);
    /// Puts the cursor at that time, as another chart does; nothing hides it. Emits nothing.
    void setCursorTime(std::optional<double> time_s);

signals:
    void followingChanged(bool on);
    /// A person zoomed or panned.
    void rangeChanged(double from_s, double to_s);
    /// A person points at that time, or at none any more.
    void cursorMoved(std::optional<double> time_s);
    void legendChanged();
    void expandRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double nowTime() const;
    double lastShownTime() const;
    void scheduleRefresh();
    void offerToFollow();
    LinePicture pictureBesideButton() const;
    void updateRange(const TimeSpan& view);
    double highestIn(const TimeSpan& view) const;
    LinePicture picture(const Theme& theme) const;
    void announceLegend();
    void announceRange(bool was_following);
    void describe();

    double timeAt(double x) const;
    void zoomAt(double factor, double time_s);
    void panBy(double seconds);
    void pointAt(const QPointF& position);
    void updateCursor();
    double drawnValue(int line, double time_s) const;
    QString lineName(int line) const;
    QColor lineColour(int line, const Theme& theme) const;
    std::vector<CursorRow> heatRows(double time_s) const;

    LineChartSpec m_spec;
    Theme m_theme;
    LinePlot* m_plot = nullptr;
    FollowButton* m_follow = nullptr;
    QPointer<ChartClock> m_clock;
    const TimeSeries* m_series = nullptr;
    std::uint64_t m_series_generation = 0;

    TimeView m_time;
    ValueRange m_range;
    std::optional<double> m_paused_at_s;
    std::optional<double> m_until_s;
    WorkerView m_worker_view = WorkerView::Automatic;
    bool m_total_shown = false;
    double m_smoothing_s = 0.0;
    std::set<int> m_hidden;
    double m_expected = std::numeric_limits<double>::quiet_NaN();
    QString m_expected_label;
    Legend m_announced_legend;
    std::array<QColor, 3> m_scale_colours; ///< of a heat map: nothing, half, most
    double m_described_at_s = -1.0;

    std::optional<double> m_cursor_s;
    std::optional<QPointF> m_pointer;    ///< while over the plot
    std::optional<QPointF> m_drag_start; ///< while a button is down
    bool m_dragging = false;
    bool m_refresh_queued = false;
    bool m_focus_shown = false;
};

} // namespace contend::ui
