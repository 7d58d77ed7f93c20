// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/timeline_chart.h"

#include "ui/chart/follow_button.h"
#include "ui/look/state_look.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace contend::ui {
namespace {

constexpr double kBarShare = 0.66;           ///< of a lane's pitch
constexpr double kWidestPitchUnits = 12;     ///< a lone lane does not fill the whole chart
constexpr double kLinesForMarkerNames = 6.5; ///< a lower chart spends no line on them

double sum(const StateTimes& times)
{
    return std::accumulate(times.begin(), times.end(), 0.0);
}

} // namespace

TimelineChart::TimelineChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    m_follow_button = new FollowButton(this);
    m_follow_button->setTheme(theme);
    connect(m_follow_button, &FollowButton::clicked, this, &TimelineChart::follow);
    retranslate();
}

void TimelineChart::retranslate()
{
    setAccessibleName(tr("Timeline"));
    setEmptyHint(tr("What every worker does when appears here. Press Space to run."));
    placeFollowButton();
    updateLegend();
}

void TimelineChart::setTimeline(const Timeline* timeline)
{
    m_timeline = timeline;
    m_epoch = -1;
    refresh();
}

void TimelineChart::refresh()
{
    if (m_timeline == nullptr) {
        contentChanged();
        return;
    }
    if (m_epoch != m_timeline->epoch()) {
        m_epoch = m_timeline->epoch();
        m_raster.forget();
        m_view.reset();
    }
    if (m_paused)
        return;
    const double begin = m_view.begin();
    if (m_moment)
        m_view.followMoment(m_timeline->beginTime(), m_moment->at_s, m_moment->page_s);
    else
        followNewest();
    updateLegend();
    if (begin != m_view.begin())
        emit rangeChanged(m_view.begin(), m_view.end());
    placeFollowButton();
    contentChanged();
}

void TimelineChart::followNewest()
{
    const auto& markers = m_timeline->markers();
    const auto named = std::find_if(markers.rbegin(), markers.rend(),
                                    [](const TimelineMarker& marker) { return !marker.label.isEmpty(); });
    m_view.update(m_timeline->beginTime(), m_timeline->endTime(),
                  named == markers.rend() ? -1.0 : named->at_s);
}

void TimelineChart::setMoment(const std::optional<Moment>& moment)
{
    if (m_moment == moment)
        return;
    m_moment = moment;
    refresh();
}

void TimelineChart::showMoment(double detail_s)
{
    if (!m_moment)
        return;
    m_view.showMoment(m_moment->at_s, detail_s);
    refresh();
}

void TimelineChart::setPaused(bool paused)
{
    m_paused = paused;
    refresh();
}

void TimelineChart::setCoresShown(bool shown)
{
    m_cores_shown = shown;
    update();
}

void TimelineChart::setRange(double begin_s, double end_s)
{
    const bool was_following = m_view.isFollowing();
    m_view.setRange(begin_s, end_s);
    viewMoved(was_following);
}

void TimelineChart::follow()
{
    const bool was_following = m_view.isFollowing();
    m_view.follow();
    viewMoved(was_following);
}

void TimelineChart::setCursorTime(std::optional<double> t_s)
{
    if (m_cursor == t_s)
        return;
    m_cursor = t_s;
    update();
}

void TimelineChart::setTheme(const Theme& theme)
{
    m_raster.forget();
    m_follow_button->setTheme(theme);
    PaintedChart::setTheme(theme);
    placeFollowButton();
}

bool TimelineChart::isEmpty() const
{
    return m_timeline == nullptr || m_timeline->isEmpty();
}

QString TimelineChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    QStringList shares;
    for (const LegendItem& item : m_legend)
        shares << item.text;
    const int lanes = m_timeline->lanesWithin(m_view.begin(), m_view.end());
    return tr("Workers in sight: %1. From %2 to %3: %4.")
        .arg(QLocale().toString(lanes), timeText(m_view.begin(), 3), timeText(m_view.end(), 3),
             shares.join(QStringLiteral(", ")));
}

/// What each did most in sight; beyond a dozen nobody listens.
QString TimelineChart::workersInWords() const
{
    constexpr int kMostTold = 12;
    QStringList words;
    for (int worker = 0; !isEmpty() && worker < std::min(m_timeline->workers(), kMostTold); ++worker) {
        const TimelineLane& lane = m_timeline->lane(worker);
        StateTimes times = lane.timeUntil(shownEnd());
        const StateTimes before = lane.timeUntil(m_view.begin());
        std::transform(times.begin(), times.end(), before.begin(), times.begin(), std::minus<>());
        const auto most = std::max_element(times.begin(), times.end());
        if (const double all = sum(times); all > 0)
            words << tr("worker %1: %2 %3 %", "number, state, share")
                         .arg(
                             QLocale().toString(worker + 1),
                             StateLook::label(kAllStateKinds[static_cast<std::size_t>(most - times.begin())]),
                             QLocale().toString(100.0 * *most / all, 'f', 0));
    }
    return words.isEmpty() ? QString() : tr("Mostly %1.").arg(words.join(QStringLiteral(", ")));
}

Legend TimelineChart::legend() const
{
    Legend legend = m_legend;
    for (LegendItem& item : legend)
        item.hidden = hiddenKeys().contains(item.key);
    return legend;
}

void TimelineChart::updateLegend()
{
    Legend legend;
    const StateTimes times = isEmpty() ? StateTimes{} : m_timeline->timeBetween(m_view.begin(), shownEnd());
    const double all = sum(times);
    for (const StateKind kind : kAllStateKinds) {
        const double percent = all > 0.0 ? 100.0 * times[index(kind)] / all : 0.0;
        if (percent <= 0.0)
            continue;
        const QString figure =
            percent < 0.5 ? tr("<1 %") : tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
        LegendItem item;
        item.key = static_cast<int>(index(kind));
        item.text = StateLook::label(kind) + QLatin1Char(' ') + figure;
        item.short_text = StateLook::shortLabel(kind) + QLatin1Char(' ') + figure;
        item.colour = theme().state(kind).colour;
        item.state = kind;
        item.is_line = false;
        legend.append(item);
    }
    if (legend == m_legend)
        return;
    m_legend = legend;
    emit legendChanged();
}

QString TimelineChart::timeText(double t_s, int decimals)
{
    return QLocale().toString(t_s, 'f', decimals) + QChar(0x00A0) + QStringLiteral("s");
}

// ---- where things stand

TimelineChart::Layout TimelineChart::layOut(const QRectF& rect, const Theme& theme) const
{
    Layout layout;
    layout.lanes = std::max(1, m_timeline->lanesWithin(m_view.begin(), m_view.end()));
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const double line = small.height();
    layout.band = rect.height() > kLinesForMarkerNames * line ? line * 1.25 : 0.0;
    const double axis = line * 1.6;
    const double height = std::max(8.0, rect.height() - layout.band - axis);
    layout.pitch = std::min(height / layout.lanes, kWidestPitchUnits * theme.unit_px * theme.text_scale);
    if (layout.pitch >= 3.0 && layout.pitch < 16.0)
        layout.pitch = std::floor(layout.pitch); // thin lanes look ragged when their gaps differ
    layout.long_names = layout.pitch >= line && rect.width() > 32.0 * small.averageCharWidth();
    const QString digits(QString::number(layout.lanes).size(), QLatin1Char('0'));
    const QString widest = layout.long_names ? tr("Worker %1").arg(digits) : digits;
    layout.gutter = small.horizontalAdvance(widest) + theme.space(1.25);
    const double gap = std::max(1.0, layout.pitch * (1.0 - kBarShare));
    layout.bar = std::max(1.0, layout.pitch - gap);
    layout.plot =
        QRectF(rect.left() + layout.gutter, rect.top() + layout.band,
               std::max(16.0, rect.width() - layout.gutter - theme.space(1)), layout.pitch * layout.lanes);
    return layout;
}

RasterRequest TimelineChart::request(const Layout& layout, double scale) const
{
    RasterRequest request;
    request.scale = scale;
    request.size = QSize(static_cast<int>(std::floor(layout.plot.width() * scale)),
                         static_cast<int>(std::ceil(layout.plot.height() * scale)));
    request.grid.width_s = m_view.span() / request.size.width();
    request.grid.first = request.grid.columnAt(m_view.begin());
    request.lanes = std::min(layout.lanes, m_timeline->workers());
    request.pitch = layout.pitch * scale;
    request.bar_height = std::max(1, static_cast<int>(std::lround(layout.bar * scale)));
    for (const int key : hiddenKeys())
        request.hidden |= 1U << static_cast<unsigned>(key);
    return request;
}

double TimelineChart::timeAt(const Layout& layout, double x) const
{
    return m_view.begin() + (x - layout.plot.left()) / layout.plot.width() * m_view.span();
}

/// What is newer is not to be seen.
double TimelineChart::shownEnd() const
{
    return m_moment ? std::clamp(m_moment->at_s, m_view.begin(), m_view.end()) : m_view.end();
}

double TimelineChart::xOf(const Layout& layout, double t) const
{
    return layout.plot.left() + (t - m_view.begin()) / m_view.span() * layout.plot.width();
}

} // namespace contend::ui
