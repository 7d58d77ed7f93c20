// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/timeline_raster.h"
#include "ui/model/timeline.h"
#include "ui/model/timeline_view.h"

#include <optional>

namespace contend::ui {

class FollowButton;

/// What every worker did when: one lane a worker, coloured by state with a second cue (hatch, outline,
/// letter), dark where a worker is gone. The wheel zooms at the pointer (Ctrl finer, Shift faster), dragging
/// and the keys W A S D and the arrows move, F or the button returns to following the newest. The legend
/// tells the share of the visible time in each state.
///
/// Shows a Timeline that somebody else fills; call refresh() after filling it.
class TimelineChart : public PaintedChart {
    Q_OBJECT

public:
    explicit TimelineChart(const Theme& theme, QWidget* parent = nullptr);

    /// The timeline must outlive the chart or be replaced; none shows the hint.
    void setTimeline(const Timeline* timeline);
    /// The timeline has grown or was cleared: follows it, if following, and repaints.
    void refresh();

    /// Holds the picture while the recording goes on; letting go shows everything since.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    /// A replay: what was recorded after the moment stays hidden.
    struct Moment {
        double at_s = 0.0;
        double page_s = 0.0; ///< so long a page stands, in recorded time; 0: the replay stands
        int worker = -1;     ///< whose change of state is told, with the state that begins; -1: nobody's
        StateKind state = StateKind::Other;

        friend bool operator==(const Moment&, const Moment&) = default;
    };
    void setMoment(const std::optional<Moment>& moment);
    /// Scrolls to the moment, at a zoom at which something so long can be seen.
    void showMoment(double detail_s);

    /// Writes the core's number into wide enough bars.
    void setCoresShown(bool shown);
    bool areCoresShown() const { return m_cores_shown; }

    const TimelineView& view() const { return m_view; }
    void setRange(double begin_s, double end_s);
    void follow();
    /// Draws the time cursor that all charts share; nothing takes it away.
    void setCursorTime(std::optional<double> t_s);
    std::optional<double> cursorTime() const { return m_cursor; }

    void setTheme(const Theme& theme) override;
    bool isEmpty() const override;
    QString summary() const override;
    QString workersInWords() const override;
    Legend legend() const override;

signals:
    void followingChanged(bool following);
    void rangeChanged(double begin_s, double end_s);
    /// The pointer stands at that time, or left (no value).
    void cursorMoved(std::optional<double> t_s);

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where everything stands; logical pixels.
    struct Layout {
        QRectF plot;      ///< the lanes
        double pitch = 0; ///< from one lane to the next
        double bar = 0;   ///< height of a bar
        int lanes = 0;
        double gutter = 0; ///< for the lanes' names, left of the plot
        bool long_names = false;
        double band = 0; ///< above the plot, for markers' names
    };

    static QString timeText(double t_s, int decimals);
    Layout layOut(const QRectF& rect, const Theme& theme) const;
    RasterRequest request(const Layout& layout, double scale) const;
    double timeAt(const Layout& layout, double x) const;
    double xOf(const Layout& layout, double t) const;
    double shownEnd() const;

    void paintLanes(QPainter& painter, const Layout& layout, const Theme& theme, Medium medium);
    void paintLanesAsShapes(QPainter& painter, const Layout& layout, const Theme& theme,
                            const TimelineRaster& raster, const RasterRequest& asked) const;
    void paintLaneNames(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintTimeAxis(QPainter& painter, const Layout& layout, const Theme& theme, Medium medium) const;
    void paintMarkers(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintMarkerNames(QPainter& painter, const Layout& layout, const Theme& theme,
                          const std::vector<const TimelineMarker*>& markers) const;
    void paintLetters(QPainter& painter, const Layout& layout, const Theme& theme,
                      const TimelineRaster& raster, const RasterRequest& asked) const;
    void paintLetter(QPainter& painter, const QRectF& bar, const QString& text, const QColor& plate) const;
    void paintDeaths(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintCursor(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintMoment(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintMomentPin(QPainter& painter, const Layout& layout, const Theme& theme, double x) const;
    QString barText(const TimelineLane& lane, StateKind state, double t, const Theme& theme) const;

    void followNewest();
    void placeFollowButton();
    void viewMoved(bool was_following);
    void updateLegend();
    QString describe(const TimelineInterval& interval, int worker) const;

    const Timeline* m_timeline = nullptr;
    int m_epoch = -1;
    TimelineView m_view;
    TimelineRaster m_raster;
    Legend m_legend;
    bool m_paused = false;
    bool m_cores_shown = false;
    std::optional<Moment> m_moment;
    std::optional<double> m_cursor;
    std::optional<QPointF> m_drag_from;
    FollowButton* m_follow_button = nullptr;
};

} // namespace contend::ui
