// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/look/theme.h"
#include "ui/picture/picture.h"
#include "ui/session/run_news.h"

#include <QObject>
#include <memory>

namespace contend::ui {

class LiveView;

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
    /// A saved record: its last run.
    void show(const RecordOfAll& record);
    /// What the picture was at that moment of what is recorded, as far as it was recorded over time.
    void showAt(const analysis::Record& record, double t_s);
    /// Says everything anew in the language that is spoken now. A picture that is held says its data's words
    /// when it goes on.
    void retranslate();

private:
    void refresh();
    void showHeadline();
    void followLegend();

    LiveView& m_view;
    Theme m_theme;
    std::unique_ptr<ExperimentPicture> m_picture; ///< null: the experiment has none
    int m_run_shown = -1; ///< of a record: those before it have been shown whole; -1: none is replayed
    RecordOfAll m_shown;  ///< null: the picture shows what is being measured
    bool m_paused = false;
    bool m_behind = false; ///< something came while paused
};

} // namespace contend::ui
