// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/picture_feed.h"

#include "ui/chart/meter_chart.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/export/record_charts.h"
#include "ui/model/number_text.h"
#include "ui/page/live_view.h"
#include "ui/widget/chart_card.h"

namespace contend::ui {
namespace {

constexpr std::string_view kPages = "pages";

} // namespace

PictureFeed::PictureFeed(LiveView& view, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_theme(theme)
{}

void PictureFeed::setExperiment(const experiment::Experiment& experiment)
{
    m_rounds.clear(0);
    m_updates.reset();
    if (hasPicture(experiment, experiment::Picture::Waterfall)) {
        m_waterfall = new WaterfallChart(m_theme);
        m_waterfall->setEmptyHint(tr("Pages appear here as they arrive"));
        m_view.setPicture(m_waterfall, m_waterfall, tr("Pages"));
        addLegend();
    } else if (hasPicture(experiment, experiment::Picture::LostUpdates)) {
        m_meter = new MeterChart(m_theme);
        m_view.setPicture(m_meter, m_meter, tr("Lost updates"));
    } else {
        m_view.setPicture(nullptr, nullptr, {});
    }
}

void PictureFeed::addLegend()
{
    ChartCard* const card = m_view.pictureCard();
    card->setCollapsedLegendText(tr("by phase"));
    card->setLegend(m_waterfall->legend());
    connect(m_waterfall, &PaintedChart::legendChanged, card,
            [this, card] { card->setLegend(m_waterfall->legend()); });
}

void PictureFeed::clear()
{
    m_rounds.clear(0);
    m_updates.reset();
    m_behind = false;
    if (m_waterfall)
        m_waterfall->setData({});
    if (m_meter)
        m_meter->clear();
    if (ChartCard* const card = m_view.pictureCard())
        card->setFigure({}, {});
}

void PictureFeed::beginRun(const RunNews& news)
{
    const auto pages = news.values.find(kPages);
    m_rounds.clear(pages == news.values.end() ? 0 : static_cast<std::size_t>(pages->second));
    m_updates.reset();
}

void PictureFeed::setParameter(const QString& id, double value)
{
    if (id == QLatin1String(kPages.data(), static_cast<qsizetype>(kPages.size())))
        m_rounds.setPagesPerRound(static_cast<std::size_t>(value));
}

void PictureFeed::add(const Sample& sample, const RunNews& run)
{
    if (m_waterfall && m_rounds.add(sample->snapshot.items))
        showWaterfall();
    if (!m_meter)
        return;
    if (const std::optional<LostUpdates> now = lostUpdatesOf(run.gauges, sample->snapshot.gauges)) {
        m_updates = now;
        showMeter();
    }
}

void PictureFeed::show(const analysis::RunRecord& run)
{
    if (m_waterfall)
        m_waterfall->setData(RecordCharts::waterfallOf(run));
    m_updates = lostUpdatesOf(run);
    if (m_meter && m_updates)
        m_meter->setData(RecordCharts::meterOf(*m_updates));
}

void PictureFeed::setPaused(bool paused)
{
    m_paused = paused;
    if (paused || !m_behind)
        return;
    m_behind = false;
    if (m_waterfall)
        showWaterfall();
    if (m_meter && m_updates)
        showMeter();
}

void PictureFeed::showWaterfall()
{
    if (m_paused) {
        m_behind = true;
        return;
    }
    const WaterfallData data = RecordCharts::waterfallOf(m_rounds.shown());
    m_waterfall->setData(data);
    if (data.total_s > 0)
        m_view.pictureCard()->setFigure(
            tr("%1 s").arg(NumberText::compact(data.total_s)),
            data.bars.size() == 1 ? tr("for 1 page")
                                  : tr("for %n pages", nullptr, static_cast<int>(data.bars.size())));
}

void PictureFeed::showMeter()
{
    if (m_paused) {
        m_behind = true;
        return;
    }
    m_meter->setData(RecordCharts::meterOf(*m_updates));
    m_view.pictureCard()->setFigure(NumberText::compact(m_updates->lost_per_s), tr("lost/s"));
}

} // namespace contend::ui
