// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/contender.h"
#include "core/sampling/snapshot.h"
#include "ui/chart/chart.h"
#include "ui/look/legend.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace contend::ui {

/// What a picture is told of a run that begins.
struct PictureRun {
    base::Contender contender{};
    std::map<std::string, double, std::less<>> values; ///< every parameter by id
    std::vector<std::string> gauges;                   ///< what Snapshot::gauges mean, in its order
    std::vector<std::string> worker_gauges;            ///< what SlotReading::gauges mean, in its order
    int cores = 1;
    std::uint64_t epoch_ns = 0; ///< zero of the time axis on the monotonic clock
};

/// The one figure above a picture, and what it means: "0.32 s", "for 5 pages".
struct PictureHeadline {
    QString figure;
    QString phrase;
};

/// The value of the gauge of that id; NaN if there is no such gauge or it has no value yet.
double gaugeOf(const std::vector<std::string>& ids, const std::vector<double>& values, std::string_view id);
/// The figure of that id; NaN if the run has none.
double figureOf(const analysis::RunRecord& run, std::string_view id);

/// An experiment's own picture: a chart, and what turns snapshots or a finished run into its content. The
/// same object serves the window, live, and files.
///
/// Collecting and showing are apart, so that a paused picture misses nothing: add() only takes notes, and
/// refresh() brings the chart up to date with them.
///
/// Requires: the chart is a widget. Whoever shows it may take the widget over (give it a parent); a widget
/// without one goes with the picture. Use on the window's thread.
class ExperimentPicture : public QObject {
    Q_OBJECT

public:
    /// chart and widget are the same object.
    template <class Widget>
    explicit ExperimentPicture(Widget* chart)
        : m_widget(chart)
        , m_chart(chart)
    {}
    ~ExperimentPicture() override;

    /// Null once somebody has destroyed the widget.
    QWidget* widget() const { return m_widget; }
    /// Valid as long as widget() is.
    Chart* chart() const { return m_chart; }

    /// Sets the words that the chart was given, in the language that is spoken now. What its data say is said
    /// anew by the next refresh() or show().
    virtual void retranslate() {}
    /// Above the chart: "Pages".
    virtual QString title() const = 0;
    virtual Legend legend() const { return {}; }
    /// In place of a legend that has no room.
    virtual QString collapsedLegend() const { return {}; }
    virtual PictureHeadline headline() const { return {}; }

    /// Forgets everything; the chart shows its hint.
    virtual void clear() = 0;
    /// Another run begins, of another contender perhaps; what was shown may stay until it brings something.
    virtual void begin(const PictureRun& run) = 0;
    /// Takes a snapshot's news in; t_s: its place on the session's time axis. True if there is something new
    /// to show.
    virtual bool add(const sampling::Snapshot& snapshot, double t_s) = 0;
    /// A parameter was changed while running.
    virtual void setParameter(const std::string& id, double value);
    /// Brings the chart up to date.
    virtual void refresh() = 0;
    /// Shows a finished or opened run.
    virtual void show(const analysis::RunRecord& run) = 0;

signals:
    /// legend() answers differently from before.
    void legendChanged();

private:
    QPointer<QWidget> m_widget;
    Chart* m_chart;
};

} // namespace contend::ui
