// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "ui/look/theme.h"
#include "ui/session/run_news.h"

#include <QObject>

namespace contend::ui {

class LiveView;

/// Gives the live view the picture that belongs to the experiment, and the picture its data.
class PictureFeed : public QObject {
    Q_OBJECT

public:
    /// view must outlive the feed.
    PictureFeed(LiveView& view, const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme);
    void setExperiment(const experiment::Experiment& experiment);
    void setPaused(bool paused);

    void clear();
    void beginRun(const RunNews& news);
    void add(const Sample& sample, const RunNews& run);

private:
    LiveView& m_view;
    Theme m_theme;
    bool m_paused = false;
};

} // namespace contend::ui
