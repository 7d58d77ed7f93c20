// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/look/theme.h"
#include "ui/model/lost_updates.h"
#include "ui/model/page_rounds.h"
#include "ui/session/run_news.h"

#include <QObject>
#include <QPointer>

namespace contend::ui {

class LiveView;
class MeterChart;
class WaterfallChart;

/// Gives the live view the picture that belongs to the experiment (a waterfall of downloads, a meter of lost
/// updates), and the picture its data. Goes on collecting while the picture is paused.
class PictureFeed : public QObject {
    Q_OBJECT

public:
    /// view must outlive the feed.
    PictureFeed(LiveView& view, const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setExperiment(const experiment::Experiment& experiment);
    void setPaused(bool paused);

    void clear();
    void beginRun(const RunNews& news);
    void add(const Sample& sample, const RunNews& run);
    /// A parameter was changed while running.
    void setParameter(const QString& id, double value);
    /// From a saved or finished run.
    void show(const analysis::RunRecord& run);

private:
    void showWaterfall();
    void showMeter();
    void addLegend();

    LiveView& m_view;
    Theme m_theme;
    QPointer<WaterfallChart> m_waterfall;
    QPointer<MeterChart> m_meter;
    PageRounds m_rounds;
    std::optional<LostUpdates> m_updates;
    bool m_paused = false;
    bool m_behind = false; ///< something came while paused
};

} // namespace contend::ui
