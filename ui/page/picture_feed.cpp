// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/picture_feed.h"

#include "ui/page/live_view.h"

namespace contend::ui {

PictureFeed::PictureFeed(LiveView& view, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_theme(theme)
{}
void PictureFeed::setTheme(const Theme& theme)
{
    m_theme = theme;
}
void PictureFeed::setExperiment(const experiment::Experiment&) {}
void PictureFeed::setPaused(bool paused)
{
    m_paused = paused;
}
void PictureFeed::clear() {}
void PictureFeed::beginRun(const RunNews&) {}
void PictureFeed::add(const Sample&, const RunNews&) {}

} // namespace contend::ui
