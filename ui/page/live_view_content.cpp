// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards of the live view show.
#include "ui/page/live_view.h"

#include "ui/chart/core_strip.h"
#include "ui/chart/line_chart.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/replay_headline.h"
#include "ui/widget/chart_card.h"

#include <QDateTime>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kSteadySpan_s = 1.0; ///< long enough for the turns of the interpreter lock to even out
/// Figures that change more often than this cannot be read.
constexpr qint64 kHeadlineEvery_ms = 250;

} // namespace

void LiveView::refresh()
{
    for (LineChart* const line : m_lines)
        line->seriesChanged();
    if (m_paused)
        return;
    m_clock.markDirty(m_timeline);
    m_clock.markDirty(m_cores);
    showHeadlineSometimes();
}

void LiveView::showHeadlineSometimes()
{
    const qint64 now_ms = QDateTime::currentMSecsSinceEpoch();
    if (std::abs(now_ms - m_headline_shown_ms) < kHeadlineEvery_ms)
        return;
    m_headline_shown_ms = now_ms;
    showHeadline();
}

void LiveView::follow()
{
    for (LineChart* const line : m_lines)
        line->setFollowing(true);
    m_timeline->follow();
}

void LiveView::restart()
{
    follow();
    for (LineChart* const line : m_lines)
        line->seriesChanged();
    m_timeline->refresh();
    m_cores->refresh();
    m_headline_shown_ms = 0;
    showHeadline();
}

void LiveView::showAll()
{
    const TimeSeries& series = m_recording.utilization();
    if (series.isEmpty())
        return;
    for (LineChart* const line : m_lines)
        line->setRange(series.firstTime(), series.lastTime());
    const Timeline& timeline = m_recording.timeline();
    const double middle = (timeline.beginTime() + timeline.endTime()) / 2;
    m_timeline->setRange(middle - TimelineView::kDefaultSpan / 2, middle + TimelineView::kDefaultSpan / 2);
    showHeadline();
}

void LiveView::showAt(const std::optional<TimelineChart::Moment>& moment, const QString& mark)
{
    const bool stands = !moment || moment->page_s <= 0.0;
    m_until_s = moment ? std::optional(moment->at_s) : std::nullopt;
    for (LineChart* const line : m_lines)
        line->setShownUntil(m_until_s);
    m_timeline->setMoment(moment);
    m_cores->setMoment(m_until_s);
    m_mark = mark;
    for (const Shown& shown : std::as_const(m_shown))
        shown.card->setMark(mark);
    if (stands)
        showHeadline();
    else
        showHeadlineSometimes();
}

QList<LiveView::Shown> LiveView::charts() const
{
    QList<Shown> shown = m_shown;
    for (Shown& each : shown) {
        if (!m_mark.isEmpty())
            each.title += QStringLiteral(" · ") + m_mark;
        if (each.widget == m_utilization)
            each.cores = m_cores;
    }
    return shown;
}

void LiveView::setSteady(bool steady)
{
    for (LineChart* const line : m_lines)
        line->setSmoothing(steady ? kSteadySpan_s : 0.0);
}

void LiveView::setTotalShown(bool shown)
{
    m_throughput->setTotalShown(shown);
}

void LiveView::setWindowSeconds(int seconds)
{
    for (LineChart* const line : m_lines)
        line->setWindowSeconds(seconds);
}

void LiveView::setHeatMap(bool wanted)
{
    for (LineChart* const line : m_lines)
        line->setWorkerView(wanted ? WorkerView::Automatic : WorkerView::Curves);
}

void LiveView::setPaused(bool paused)
{
    m_paused = paused;
    for (LineChart* const line : m_lines)
        line->setPaused(paused);
    m_cores->setMoment(paused ? std::optional(m_recording.cores().endTime()) : m_until_s);
    m_headline_shown_ms = 0;
    if (!paused)
        refresh();
}

void LiveView::showHeadline()
{
    const auto put = [this](const QWidget* chart, const QString& figure, const QString& phrase) {
        for (const Shown& shown : std::as_const(m_shown))
            if (shown.widget == chart)
                shown.card->setFigure(figure, phrase);
    };
    if (m_recording.isEmpty()) {
        for (const LineChart* const line : m_lines)
            put(line, {}, {});
        return;
    }
    const Headline now = m_until_s ? headlineAt(m_recording, *m_until_s) : m_recording.headline();
    put(m_utilization, NumberText::wholePercent(now.cpu_percent), PlanText::ofCores(now.cores));
    QString waiting = tr("of the time waiting");
    if (now.gil_percent >= 1 && now.lock_percent < 1)
        waiting = tr("of the time waiting for the GIL");
    else if (now.lock_percent >= 1 && now.gil_percent < 1)
        waiting = tr("of the time waiting for locks");
    else if (now.lock_percent >= 1)
        waiting =
            tr("waiting: GIL %1, locks %2")
                .arg(NumberText::wholePercent(now.gil_percent), NumberText::wholePercent(now.lock_percent));
    if (now.waiters > 0)
        waiting = tr("%1 · %Ln waiting", "phrase; workers", static_cast<int>(now.waiters)).arg(waiting);
    put(m_contention, NumberText::percent(now.waiting_percent), waiting);
    put(m_throughput, NumberText::compact(now.throughput_per_s), tr("%1/s").arg(m_operations));
}

} // namespace contend::ui
