// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/live_view.h"

#include "ui/chart/chart_access.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"
#include "ui/look/style_sheet.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/replay_headline.h"
#include "ui/widget/chart_card.h"

#include <QDateTime>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>
#include <cmath>

namespace contend::ui {
namespace {

/// In letters' heights: below this a card's title and figure do not fit.
constexpr double kSteadySpan_s = 1.0; ///< long enough for the turns of the interpreter lock to even out
constexpr double kNarrowestCard = 19;
constexpr double kLowestCard = 11;
constexpr double kLowestProjectedCard = 7; ///< its words are larger against the picture
constexpr int kColumns = 6;                ///< two halves or three thirds
/// Figures that change more often than this cannot be read.
constexpr qint64 kHeadlineEvery_ms = 250;

} // namespace

LiveView::LiveView(const Recording& recording, ChartClock& clock, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_recording(recording)
    , m_clock(clock)
    , m_theme(theme)
{
    installChartAccess();
    buildField();
    m_utilization = addLineChart(recording.utilization(), true);
    m_contention = addLineChart(recording.contention(), true);
    m_throughput = addLineChart(recording.throughput(), false);
    addTimeline();
    for (LineChart* const line : m_lines)
        share(line);
    setTheme(theme);
    retranslate();
}

void LiveView::retranslate()
{
    for (LineChart* const line : m_lines) {
        const QString title = line == m_utilization  ? tr("CPU utilization")
                              : line == m_contention ? tr("Lock contention")
                                                     : tr("Throughput");
        LineChartSpec spec = line->spec();
        spec.title = title;
        line->setSpec(spec);
        name(line, title);
    }
    name(m_timeline, tr("Timeline"));
    cardOf(m_timeline)->setCollapsedLegendText(tr("by state"));
    showHeadline();
}

void LiveView::buildField()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(0);
    m_field = new QWidget;
    setRole(m_field, role::kGround);
    m_scroll->setWidget(m_field);
    column->addWidget(m_scroll);
    m_grid = new QGridLayout(m_field);
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void LiveView::name(const QWidget* chart, const QString& title)
{
    for (Shown& shown : m_shown)
        if (shown.widget == chart) {
            shown.title = title;
            shown.card->setTitle(title);
        }
}

LineChart* LiveView::addLineChart(const TimeSeries& series, bool percent)
{
    LineChartSpec spec;
    spec.kind = percent ? ValueKind::Percent : ValueKind::Count;
    auto* const chart = new LineChart(spec, m_theme);
    chart->attach(m_clock);
    chart->setSeries(&series);
    ChartCard* const card = addCard(chart, chart, {});
    connect(chart, &LineChart::legendChanged, card, [card, chart] { card->setLegend(chart->legend()); });
    connect(card, &ChartCard::hiddenKeysChanged, this,
            [this, chart](const QSet<int>& keys) { hideKeys(chart, keys); });
    m_lines.append(chart);
    return chart;
}

void LiveView::addTimeline()
{
    m_timeline = new TimelineChart(m_theme);
    m_timeline->setTimeline(&m_recording.timeline());
    ChartCard* const card = addCard(m_timeline, m_timeline, {});
    connect(m_timeline, &TimelineChart::legendChanged, card,
            [this, card] { card->setLegend(m_timeline->legend()); });
    connect(m_timeline, &TimelineChart::cursorMoved, this, &LiveView::pointAt);
    connect(m_timeline, &TimelineChart::followingChanged, this, &LiveView::followTogether);
    m_clock.add(m_timeline, [this] {
        if (!m_paused)
            m_timeline->refresh();
    });
}

ChartCard* LiveView::addCard(QWidget* widget, Chart* chart, const QString& title)
{
    auto* const card = new ChartCard(m_theme, m_field);
    card->setTitle(title);
    card->setContent(widget);
    connect(card, &ChartCard::expandRequested, this, [this, card] {
        if (m_expanded == card)
            collapse();
        else
            expand(card);
    });
    m_shown.append({card, widget, chart, title});
    return card;
}

/// One cursor and one view of time for all curves.
void LiveView::share(LineChart* chart)
{
    for (LineChart* const other : m_lines) {
        if (other == chart)
            continue;
        connect(chart, &LineChart::rangeChanged, other, &LineChart::setRange);
        connect(chart, &LineChart::followingChanged, other, &LineChart::setFollowing);
    }
    connect(chart, &LineChart::cursorMoved, this, &LiveView::pointAt);
    connect(chart, &LineChart::followingChanged, this, &LiveView::followTogether);
}

/// Who asks one chart to follow wants to see the newest on all of them; who looks around in one may let the
/// others go on.
void LiveView::followTogether(bool on)
{
    if (!on)
        return;
    for (LineChart* const line : m_lines)
        line->setFollowing(true);
    if (!m_timeline->view().isFollowing())
        m_timeline->follow();
}

/// Puts everybody's cursor at the time that one of them points at.
void LiveView::pointAt(std::optional<double> time_s)
{
    for (const Shown& shown : std::as_const(m_shown))
        if (auto* const line = qobject_cast<LineChart*>(shown.widget); line != nullptr && line != sender())
            line->setCursorTime(time_s);
    if (m_timeline != sender())
        m_timeline->setCursorTime(time_s);
}

void LiveView::hideKeys(LineChart* chart, const QSet<int>& keys)
{
    const Legend legend = chart->legend();
    for (const LegendItem& item : legend)
        chart->setHidden(item.key, keys.contains(item.key));
}

void LiveView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_grid->setSpacing(theme.space(1.75));
    for (const Shown& shown : std::as_const(m_shown)) {
        shown.chart->setTheme(theme);
        shown.card->setTheme(theme);
    }
    arrange();
}

void LiveView::setOperations(const QString& operations)
{
    m_operations = operations;
    LineChartSpec spec = m_throughput->spec();
    spec.unit = tr("%1/s").arg(operations);
    m_throughput->setSpec(spec);
    showHeadline();
}

void LiveView::setPicture(QWidget* widget, Chart* chart, const QString& title)
{
    collapse();
    if (m_picture != nullptr) {
        m_shown.removeIf([this](const Shown& shown) { return shown.card == m_picture; });
        delete m_picture;
        m_picture = nullptr;
    }
    if (widget != nullptr) {
        m_picture = addCard(widget, chart, title);
        if (auto* const lines = qobject_cast<LineChart*>(widget))
            connect(lines, &LineChart::cursorMoved, this, &LiveView::pointAt);
        m_shown.move(m_shown.size() - 1, 0);
    }
    arrange();
}

void LiveView::namePicture(const QString& title)
{
    for (const Shown& shown : std::as_const(m_shown))
        if (shown.card == m_picture)
            return name(shown.widget, title);
}

ChartCard* LiveView::pictureCard() const
{
    return m_picture;
}

// ---- where the cards stand

void LiveView::place(ChartCard* card, int row, int column, int columns)
{
    m_grid->addWidget(card, row, column, 1, columns);
    card->show();
}

void LiveView::arrange()
{
    for (const Shown& shown : std::as_const(m_shown)) {
        m_grid->removeWidget(shown.card);
        shown.card->setVisible(m_expanded == nullptr || shown.card == m_expanded);
        shown.card->setExpanded(shown.card == m_expanded);
    }
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, m_expanded == nullptr ? 1 : 0);
    m_field->setMinimumHeight(lowestHeight());
    if (m_expanded != nullptr) {
        place(m_expanded, 0, 0, kColumns);
        return;
    }
    if (m_picture == nullptr)
        placeFour();
    else
        placeFive();
}

/// Lower than this two rows of curves would be flat lines; then they scroll.
int LiveView::lowestHeight() const
{
    const double lines = m_theme.card_frame ? kLowestCard : kLowestProjectedCard;
    return m_expanded != nullptr
               ? 0
               : 2 * qRound(lines * m_theme.textPx(TextSize::Body)) + m_grid->verticalSpacing();
}

ChartCard* LiveView::cardOf(const QWidget* chart) const
{
    for (const Shown& shown : m_shown)
        if (shown.widget == chart)
            return shown.card;
    return nullptr;
}

void LiveView::placeFour()
{
    place(cardOf(m_utilization), 0, 0, 3);
    place(cardOf(m_contention), 0, 3, 3);
    place(cardOf(m_throughput), 1, 0, 3);
    place(cardOf(m_timeline), 1, 3, 3);
}

/// The picture and the timeline are what such an experiment is about; the curves stand below, three where
/// they can be read, else two: the timeline tells about utilization as well.
void LiveView::placeFive()
{
    place(m_picture, 0, 0, 3);
    place(cardOf(m_timeline), 0, 3, 3);
    m_three_in_a_row = hasRoomForThree();
    if (m_three_in_a_row) {
        place(cardOf(m_utilization), 1, 0, 2);
        place(cardOf(m_contention), 1, 2, 2);
        place(cardOf(m_throughput), 1, 4, 2);
    } else {
        cardOf(m_utilization)->hide();
        place(cardOf(m_contention), 1, 0, 3);
        place(cardOf(m_throughput), 1, 3, 3);
    }
}

bool LiveView::hasRoomForThree() const
{
    return width() > 3 * kNarrowestCard * m_theme.textPx(TextSize::Body);
}

void LiveView::expand(ChartCard* card)
{
    m_expanded = card;
    arrange();
    for (const Shown& shown : std::as_const(m_shown))
        if (shown.card == card)
            shown.widget->setFocus();
}

bool LiveView::collapse()
{
    if (m_expanded == nullptr)
        return false;
    m_expanded = nullptr;
    arrange();
    return true;
}

void LiveView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_picture != nullptr && m_expanded == nullptr && hasRoomForThree() != m_three_in_a_row)
        arrange();
    // Equal halves and thirds, whatever the cards would like to have.
    const int part =
        (m_scroll->viewport()->width() - (kColumns - 1) * m_grid->horizontalSpacing()) / kColumns;
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnMinimumWidth(column, std::max(0, part - 1));
}

// ---- what they show

void LiveView::refresh()
{
    for (LineChart* const line : m_lines)
        line->seriesChanged();
    if (m_paused)
        return;
    m_clock.markDirty(m_timeline);
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
    for (Shown& each : shown)
        if (!m_mark.isEmpty())
            each.title += QStringLiteral(" · ") + m_mark;
    return shown;
}

void LiveView::setSteady(bool steady)
{
    for (LineChart* const line : m_lines)
        line->setSmoothing(steady ? kSteadySpan_s : 0.0);
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
    put(m_contention, NumberText::percent(now.waiting_percent), waiting);
    put(m_throughput, NumberText::compact(now.throughput_per_s), tr("%1/s").arg(m_operations));
}

} // namespace contend::ui
