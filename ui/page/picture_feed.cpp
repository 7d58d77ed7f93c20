// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/picture_feed.h"

#include "ui/model/run_until.h"
#include "ui/page/live_view.h"
#include "ui/picture/catalog.h"
#include "ui/widget/chart_card.h"

namespace contend::ui {

PictureFeed::PictureFeed(LiveView& view, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_theme(theme)
{}

void PictureFeed::setExperiment(const experiment::Experiment& experiment)
{
    m_view.setPicture(nullptr, nullptr, {}); // the old widget goes before the picture that feeds it
    m_picture = makePicture(experiment, m_theme);
    m_shown.reset();
    m_behind = false;
    if (!m_picture)
        return;
    m_view.setPicture(m_picture->widget(), m_picture->chart(), m_picture->title());
    followLegend();
}

void PictureFeed::followLegend()
{
    ChartCard* const card = m_view.pictureCard();
    card->setCollapsedLegendText(m_picture->collapsedLegend());
    card->setLegend(m_picture->legend());
    connect(m_picture.get(), &ExperimentPicture::legendChanged, card,
            [this, card] { card->setLegend(m_picture->legend()); });
}

void PictureFeed::clear()
{
    m_behind = false;
    m_run_shown = -1;
    if (!m_picture)
        return;
    m_shown.reset();
    m_picture->clear();
    m_view.pictureCard()->setNotice({});
    m_view.pictureCard()->setFigure({}, {});
}

void PictureFeed::beginRun(const RunNews& news)
{
    if (!m_picture)
        return;
    PictureRun run;
    run.contender = news.contender;
    run.values = news.values;
    run.gauges = news.gauges;
    run.worker_gauges = news.worker_gauges;
    run.cores = static_cast<int>(news.cores);
    run.epoch_ns = news.epoch_ns;
    m_picture->begin(run);
}

void PictureFeed::setParameter(const QString& id, double value)
{
    if (m_picture)
        m_picture->setParameter(id.toStdString(), value);
}

void PictureFeed::add(const Sample& sample, const RunNews& /*run*/)
{
    if (m_picture && m_picture->add(sample->snapshot, sample->t_s))
        refresh();
}

void PictureFeed::showAt(const analysis::Record& record, double t_s)
{
    if (!m_picture)
        return;
    int run = -1;
    for (const analysis::RunRecord& each : record.runs)
        if (!each.t_s.empty() && each.t_s.front() <= t_s)
            run = static_cast<int>(&each - record.runs.data());
    if (run != m_run_shown) {
        clear();
        for (int before = 0; before < run; ++before)
            m_picture->show(record.runs[static_cast<std::size_t>(before)]);
        m_run_shown = run;
    }
    if (run >= 0) {
        m_picture->show(runUntil(record.runs[static_cast<std::size_t>(run)], t_s));
        showHeadline();
    }
    // Its hint tells how to run, which is not what is missing here.
    m_view.pictureCard()->setNotice(m_picture->chart()->isEmpty()
                                        ? tr("At this point of the replay nothing of it was known yet.")
                                        : QString());
}

void PictureFeed::show(const RecordOfAll& record)
{
    if (!m_picture || record->runs.empty())
        return;
    m_run_shown = -1;
    m_shown = record;
    m_view.pictureCard()->setNotice({});
    m_picture->show(record->runs.back());
    showHeadline();
}

void PictureFeed::retranslate()
{
    if (!m_picture)
        return;
    m_picture->retranslate();
    m_view.namePicture(m_picture->title());
    ChartCard* const card = m_view.pictureCard();
    card->setCollapsedLegendText(m_picture->collapsedLegend());
    if (m_shown)
        show(m_shown);
    else if (m_run_shown < 0)
        refresh(); // a moment of a replay is shown again by the replay
    card->setLegend(m_picture->legend());
}

void PictureFeed::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && m_behind && m_picture)
        refresh();
}

void PictureFeed::refresh()
{
    m_behind = m_paused;
    if (m_paused)
        return;
    m_picture->refresh();
    showHeadline();
}

void PictureFeed::showHeadline()
{
    const PictureHeadline headline = m_picture->headline();
    m_view.pictureCard()->setFigure(headline.figure, headline.phrase);
}

} // namespace contend::ui
