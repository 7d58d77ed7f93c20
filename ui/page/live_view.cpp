// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/live_view.h"

#include "ui/chart/chart_access.h"
#include "ui/chart/core_strip.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/chart_card.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace contend::ui {

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
    addCores();
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
    m_field->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
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
            [this, chart](const QSet<int>& keys) { hideWorkers(chart, keys); });
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

void LiveView::addCores()
{
    m_cores = new CoreStrip(m_theme, m_field);
    m_cores->setLoad(&m_recording.cores());
    m_clock.add(m_cores, [this] {
        if (!m_paused)
            m_cores->refresh();
    });
}

void LiveView::placeCores(ChartCard* below)
{
    if (m_cores_card == below)
        return;
    if (m_cores_card != nullptr)
        m_cores_card->setFoot(nullptr);
    m_cores_card = below;
    below->setFoot(m_cores);
    m_cores->show();
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

/// A worker is the same one in all charts; their total stands in one. Of a heat map's scale nothing can be
/// hidden.
void LiveView::hideWorkers(LineChart* chosen_in, const QSet<int>& keys)
{
    if (chosen_in->isHeatMap())
        return;
    for (LineChart* const line : m_lines) {
        const Legend legend = line->legend();
        for (const LegendItem& item : legend)
            if (line == chosen_in || item.key != LineChart::kTotal)
                line->setHidden(item.key, keys.contains(item.key));
    }
}

bool LiveView::steer(QKeyEvent& event)
{
    static constexpr std::array kKeys{Qt::Key_W, Qt::Key_A, Qt::Key_S, Qt::Key_D, Qt::Key_F};
    if (m_recording.isEmpty() || std::ranges::find(kKeys, event.key()) == kKeys.end())
        return false;
    QWidget* const chart = m_expanded != nullptr && m_expanded == cardOf(m_timeline)
                               ? static_cast<QWidget*>(m_timeline)
                               : m_utilization;
    return QCoreApplication::sendEvent(chart, &event);
}

void LiveView::showAllWorkers()
{
    for (LineChart* const line : m_lines)
        line->showAll();
}

void LiveView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_grid->setSpacing(theme.space(1.75));
    for (const Shown& shown : std::as_const(m_shown)) {
        shown.chart->setTheme(theme);
        shown.card->setTheme(theme);
    }
    m_cores->setTheme(theme);
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
    showAllWorkers(); // who they were is over
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

} // namespace contend::ui
