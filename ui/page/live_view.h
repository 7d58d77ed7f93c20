// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "ui/chart/chart.h"
#include "ui/chart/chart_clock.h"
#include "ui/chart/timeline_chart.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/model/recording.h"

#include <QList>
#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;
class QKeyEvent;
class QScrollArea;

namespace contend::ui {

class ChartCard;
class CoreStrip;
class LineChart;

/// The live charts in their cards: utilization, contention, throughput, timeline, and the experiment's own
/// picture. They share one time cursor, one view of time and one clock; any of them can be shown alone.
class LiveView : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// One chart with what stands around it, for export.
    struct Shown {
        ChartCard* card = nullptr;
        QWidget* widget = nullptr;
        Chart* chart = nullptr;
        QString title;
        Chart* cores = nullptr; ///< the strip that belongs to it, wherever it stands in the window
    };

    /// recording and clock must outlive the view.
    LiveView(const Recording& recording, ChartClock& clock, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// operations: what one operation is, plural.
    void setOperations(const QString& operations);
    /// A picture of the experiment's own; replaces an earlier one, none (null) leaves the four charts. The
    /// view takes the widget over.
    void setPicture(QWidget* widget, Chart* chart, const QString& title);
    /// Another title for the picture.
    void namePicture(const QString& title);
    ChartCard* pictureCard() const;

    /// The recording has grown.
    void refresh();
    /// The recording begins anew: everything follows again.
    void restart();
    /// The newest, or in a replay what it has come to, scrolls by again.
    void follow();
    /// Shows the recording from its beginning to its end, standing still.
    void showAll();
    /// A replay: shows the recording as it stood at that moment, each card marked with the words; no moment
    /// returns to all of it.
    void showAt(const std::optional<TimelineChart::Moment>& moment, const QString& mark);
    /// Holds the picture; the recording goes on.
    void setPaused(bool paused);

    /// Curves show means over a second instead of every sample; off at first. The cursor still tells what was
    /// measured.
    void setSteady(bool steady);
    /// Throughput has a curve of all workers together; off at first.
    void setTotalShown(bool shown);
    /// So many seconds are in view while following, 10 to 600; 60 at first.
    void setWindowSeconds(int seconds);
    /// More than LineChart::kMostCurves workers are shown as a heat map, as at first, or as curves like
    /// fewer.
    void setHeatMap(bool wanted);

    /// W A S D and F, pressed where nobody wants them: they are for the chart that stands alone, or all
    /// curves. False for other keys, or while nothing is recorded.
    bool steer(QKeyEvent& event);

    /// Brings all charts back if one stands alone; false if none did.
    bool collapse();
    void expand(ChartCard* card);
    ChartCard* expandedCard() const { return m_expanded; }

    /// While a replay is on, the titles say so.
    QList<Shown> charts() const;
    LineChart& utilization() const { return *m_utilization; }
    LineChart& throughput() const { return *m_throughput; }
    TimelineChart& timeline() const { return *m_timeline; }
    CoreStrip& cores() const { return *m_cores; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LineChart* addLineChart(const TimeSeries& series, bool percent);
    void name(const QWidget* chart, const QString& title);
    void addTimeline();
    void addCores();
    void placeCores(ChartCard* below);
    void fitCores();
    void fitRows();
    void fitColumns();
    ChartCard* addCard(QWidget* widget, Chart* chart, const QString& title);
    void share(LineChart* chart);
    void pointAt(std::optional<double> time_s);
    void followTogether(bool on);
    void buildField();
    void arrange();
    int lowestHeight() const;
    int lowestRow() const;
    int rows() const;
    bool isOneColumn() const;
    void placeBelowEachOther();
    void placeFour();
    void placeFive();
    ChartCard* cardOf(const QWidget* chart) const;
    bool hasRoomForThree() const;
    void place(ChartCard* card, int row, int column, int columns);
    void showHeadline();
    void showHeadlineSometimes();
    void hideWorkers(LineChart* chosen_in, const QSet<int>& keys);
    void showAllWorkers();

    const Recording& m_recording;
    ChartClock& m_clock;
    Theme m_theme;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_field =
        nullptr; ///< the cards stand on it; where the window is low it scrolls, a row at a time
    QGridLayout* m_grid = nullptr;
    QList<Shown> m_shown; ///< in the order of the keyboard
    QList<LineChart*> m_lines;
    LineChart* m_utilization = nullptr;
    LineChart* m_contention = nullptr;
    LineChart* m_throughput = nullptr;
    TimelineChart* m_timeline = nullptr;
    CoreStrip* m_cores = nullptr;      ///< below utilization or, beside a picture, the timeline
    ChartCard* m_cores_card = nullptr; ///< where it stands
    ChartCard* m_expanded = nullptr;
    ChartCard* m_picture = nullptr;
    QString m_operations;
    QString m_mark; ///< of a replay
    std::optional<double> m_until_s;
    bool m_paused = false;
    bool m_three_in_a_row = true;
    bool m_one_column = false;
    qint64 m_headline_shown_ms = 0;
};

} // namespace contend::ui
