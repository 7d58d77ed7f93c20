// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/timeline_chart.h"

#include "ui/chart/ticks.h"
#include "ui/look/icons.h"
#include "ui/look/state_look.h"
#include "ui/look/style_sheet.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace contend::ui {
namespace {

constexpr double kBarShare = 0.66;           ///< of a lane's pitch
constexpr double kWidestPitchUnits = 12;     ///< a lone lane does not fill the whole chart
constexpr double kLinesForMarkerNames = 6.5; ///< a lower chart spends no line on them
constexpr double kPanStep = 0.1;             ///< of the visible span, for a key
constexpr double kZoomStep = 0.8;            ///< for a notch of the wheel or a key

QString timeText(double t, int decimals)
{
    return QLocale().toString(t, 'f', decimals) + QChar(0x00A0) + QStringLiteral("s");
}

double sum(const StateTimes& times)
{
    return std::accumulate(times.begin(), times.end(), 0.0);
}

double zoomFactor(double notches, Qt::KeyboardModifiers modifiers)
{
    double step = kZoomStep;
    if (modifiers & Qt::ControlModifier)
        step = 0.95;
    else if (modifiers & Qt::ShiftModifier)
        step = 0.5;
    return std::pow(step, notches);
}

} // namespace

TimelineChart::TimelineChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    setAccessibleName(tr("Timeline"));
    setEmptyHint(tr("What every worker does when appears here. Press Space to run."));
    makeFollowButton();
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
    const auto& markers = m_timeline->markers();
    const auto named = std::find_if(markers.rbegin(), markers.rend(),
                                    [](const TimelineMarker& marker) { return !marker.label.isEmpty(); });
    const double begin = m_view.begin();
    m_view.update(m_timeline->beginTime(), m_timeline->endTime(),
                  named == markers.rend() ? -1.0 : named->at_s);
    updateLegend();
    if (begin != m_view.begin())
        emit rangeChanged(m_view.begin(), m_view.end());
    contentChanged();
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
    m_follow_button->setIcon(icon(QStringLiteral("follow"), theme.link));
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
    const StateTimes times = isEmpty() ? StateTimes{} : m_timeline->timeBetween(m_view.begin(), m_view.end());
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

double TimelineChart::xOf(const Layout& layout, double t) const
{
    return layout.plot.left() + (t - m_view.begin()) / m_view.span() * layout.plot.width();
}

// ---- painting

void TimelineChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium)
{
    const Layout layout = layOut(rect, theme);
    paintLanes(painter, layout, theme, medium);
    paintDeaths(painter, layout, theme);
    paintLaneNames(painter, layout, theme);
    paintTimeAxis(painter, layout, theme, medium);
    paintMarkers(painter, layout, theme);
    if (medium == Medium::Screen)
        paintCursor(painter, layout, theme);
}

void TimelineChart::paintLanes(QPainter& painter, const Layout& layout, const Theme& theme, Medium medium)
{
    constexpr double kVectorFineness = 2.0;
    const double scale = medium == Medium::Vector ? kVectorFineness : painter.device()->devicePixelRatioF();
    const RasterRequest asked = request(layout, scale);
    TimelineRaster for_file; // so that the screen's own picture stays as it is
    TimelineRaster& raster = medium == Medium::Screen ? m_raster : for_file;
    QImage picture = raster.paint(*m_timeline, asked, theme);
    if (medium == Medium::Vector) {
        paintLanesAsShapes(painter, layout, theme, raster, asked);
    } else {
        picture.setDevicePixelRatio(scale);
        painter.drawImage(layout.plot.topLeft(), picture);
    }
    paintLetters(painter, layout, theme, raster, asked);
}

void TimelineChart::paintLanesAsShapes(QPainter& painter, const Layout& layout, const Theme& theme,
                                       const TimelineRaster& raster, const RasterRequest& asked) const
{
    for (int lane = 0; lane < asked.lanes; ++lane) {
        std::vector<ColumnRun> runs = runsOf(raster.columns(lane));
        std::erase_if(runs, [&](const ColumnRun& run) { return (asked.hidden >> run.code & 1U) != 0; });
        const QRect bar = TimelineRaster::barOf(asked, lane);
        paintLaneShapes(painter,
                        QRectF(layout.plot.left(), layout.plot.top() + bar.top() / asked.scale,
                               layout.plot.width(), bar.height() / asked.scale),
                        layout.plot.width() / asked.size.width(), runs, theme);
    }
}

void TimelineChart::paintLaneNames(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const double line = QFontMetricsF(font).height();
    int every = 1; // 1, 2, 5, 10 … lanes a name, so that names never touch
    for (const int step : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024}) {
        every = step;
        if (layout.pitch * step >= line * 0.95)
            break;
    }
    painter.setFont(font);
    painter.setPen(theme.text);
    for (int lane = 0; lane < layout.lanes; ++lane) {
        if (lane != 0 && (lane + 1) % every != 0)
            continue;
        if (lane == 0 && every > 1 && layout.pitch * (every - 1) < line)
            continue;
        const double middle = std::max(layout.plot.top() + (lane + 0.5) * layout.pitch,
                                       layout.plot.top() - layout.band + line / 2.0);
        const QRectF place(layout.plot.left() - layout.gutter, middle - line,
                           layout.gutter - theme.space(1.25), 2.0 * line);
        const QString number = QLocale().toString(lane + 1);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         layout.long_names ? tr("Worker %1").arg(number) : number);
    }
}

void TimelineChart::paintTimeAxis(QPainter& painter, const Layout& layout, const Theme& theme,
                                  Medium medium) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double widest = metrics.horizontalAdvance(timeText(m_view.end(), 4));
    const int most = std::clamp(static_cast<int>(layout.plot.width() / (widest * 1.8)), 2, 8);
    const Ticks ticks = linearTicks(m_view.begin(), m_view.end(), most);
    painter.setFont(font);
    painter.setPen(theme.axis);
    const double base = layout.plot.bottom() + metrics.height() * 1.2;
    for (const double at : ticks.at) {
        const QString text = timeText(at, std::max(ticks.decimals, m_view.span() < 10.0 ? 1 : 0));
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(xOf(layout, at) - width / 2.0, layout.plot.left() - layout.gutter,
                                    layout.plot.right() + theme.space(1) - width);
        if (medium == Medium::Screen && m_follow_button->isVisible() && x + width > m_follow_button->x() &&
            base > m_follow_button->y())
            continue;
        painter.drawText(QPointF(x, base), text);
    }
}

void TimelineChart::paintMarkers(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double free_from = -1e9;
    for (const TimelineMarker& marker : m_timeline->markers()) {
        if (marker.at_s < m_view.begin() || marker.at_s > m_view.end())
            continue;
        const double x = std::round(xOf(layout, marker.at_s)) + 0.5;
        painter.setPen(QPen(theme.marker, std::max(1.25, theme.grid_px), Qt::CustomDashLine));
        QPen dashed = painter.pen();
        dashed.setDashPattern({3.0, 3.0});
        painter.setPen(dashed);
        const double top =
            marker.label.isEmpty() ? layout.plot.bottom() - theme.space(1) : layout.plot.top() - layout.band;
        painter.drawLine(QPointF(x, top), QPointF(x, layout.plot.bottom() + theme.space(0.5)));
        if (marker.label.isEmpty() || layout.band <= 0.0)
            continue;
        const QString text = QStringLiteral("→ ") + marker.label;
        const double width = metrics.horizontalAdvance(text);
        const bool fits_right = x + theme.space(0.75) + width <= layout.plot.right();
        const double left = fits_right ? x + theme.space(0.75) : x - theme.space(0.75) - width;
        if (left < free_from)
            continue;
        painter.setPen(theme.marker);
        painter.drawText(QPointF(left, layout.plot.top() - layout.band + metrics.ascent()), text);
        free_from = left + width + theme.space(1);
    }
}

QString TimelineChart::barText(const TimelineLane& lane, StateKind state, double t, const Theme& theme) const
{
    if (m_cores_shown && state == StateKind::Running)
        if (const auto interval = lane.at(t); interval && interval->cpu >= 0)
            return tr("core %1").arg(interval->cpu);
    return StateLook::letter(theme, state);
}

/// A letter in each bar that is wide enough.
void TimelineChart::paintLetters(QPainter& painter, const Layout& layout, const Theme& theme,
                                 const TimelineRaster& raster, const RasterRequest& asked) const
{
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::Bold);
    const double em = QFontMetricsF(font).height();
    if (layout.bar < em * 1.05)
        return;
    painter.setFont(font);
    const double column = layout.plot.width() / asked.size.width();
    for (int worker = 0; worker < asked.lanes; ++worker) {
        for (const ColumnRun& run : runsOf(raster.columns(worker))) {
            if (run.code >= kEmptyColumn || run.width() * column < em * 1.6 ||
                (asked.hidden >> run.code & 1U) != 0)
                continue;
            const QRectF bar(layout.plot.left() + run.begin * column,
                             layout.plot.top() + worker * layout.pitch, run.width() * column, layout.pitch);
            const StateKind state = kAllStateKinds[run.code];
            const QString text =
                barText(m_timeline->lane(worker), state, timeAt(layout, bar.center().x()), theme);
            paintLetter(painter, bar, text, theme.state(state).fill);
        }
    }
}

/// On a plate of the state's colour, because letters drown in a hatch.
void TimelineChart::paintLetter(QPainter& painter, const QRectF& bar, const QString& text,
                                const QColor& plate) const
{
    const QFontMetricsF metrics(painter.font());
    const double em = metrics.height();
    const double width = metrics.horizontalAdvance(text);
    if (text.isEmpty() || bar.width() < width + em * 0.7)
        return;
    const QRectF place(bar.center().x() - width / 2.0 - em * 0.22, bar.center().y() - em * 0.46,
                       width + em * 0.44, em * 0.92);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(place, em * 0.2, em * 0.2);
    painter.setPen(readableOn(plate));
    painter.drawText(place, Qt::AlignCenter, text);
}

void TimelineChart::paintDeaths(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::Bold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.dead_mark);
    if (layout.bar < metrics.height())
        return;
    for (int worker = 0; worker < std::min(layout.lanes, m_timeline->workers()); ++worker) {
        for (const TimelineDeath& death : m_timeline->lane(worker).deaths()) {
            const double left = xOf(layout, std::max(death.from_s, m_view.begin()));
            const double right = xOf(layout, std::min(death.to_s, m_view.end()));
            const QRectF place(left + theme.space(0.75), layout.plot.top() + worker * layout.pitch,
                               right - left - theme.space(1), layout.pitch);
            const QString mark = QStringLiteral("✕");
            const QString whole = mark + QLatin1Char(' ') + death.reason;
            if (metrics.horizontalAdvance(whole) <= place.width())
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, whole);
            else if (metrics.horizontalAdvance(mark) <= place.width())
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, mark);
        }
    }
}

void TimelineChart::paintCursor(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    if (!m_cursor || *m_cursor < m_view.begin() || *m_cursor > m_view.end())
        return;
    const double x = std::round(xOf(layout, *m_cursor)) + 0.5;
    painter.setPen(QPen(theme.text, std::max(1.0, theme.grid_px)));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
}

// ---- words

QString TimelineChart::describe(const TimelineInterval& interval, int worker) const
{
    const double span = m_view.span();
    const int decimals = span < 0.02 ? 6 : span < 2.0 ? 4 : 3;
    QString text = QStringLiteral("<b>%1</b> · %2<br>%3 – %4 · %5")
                       .arg(tr("Worker %1").arg(worker + 1), StateLook::label(interval.state),
                            timeText(interval.begin_s, decimals), timeText(interval.end_s, decimals),
                            duration(interval.length()));
    if (interval.mixed)
        text += QStringLiteral("<br>") + tr("%1 short stretches, mostly in this state").arg(interval.merged);
    if (interval.cpu >= 0)
        text += QStringLiteral("<br>") + tr("core %1").arg(interval.cpu);
    if (interval.holder >= 0)
        text += QStringLiteral("<br>") + tr("held by worker %1").arg(interval.holder + 1);
    return text + QStringLiteral("<br>") + StateLook::meaning(interval.state);
}

QString TimelineChart::toolTipAt(const QPointF& position)
{
    const Layout layout = layOut(QRectF(rect()), theme());
    if (!layout.plot.contains(position))
        return {};
    const int worker = static_cast<int>((position.y() - layout.plot.top()) / layout.pitch);
    if (worker >= m_timeline->workers())
        return {};
    const TimelineLane& lane = m_timeline->lane(worker);
    const double t = timeAt(layout, position.x());
    for (const TimelineDeath& death : lane.deaths())
        if (t >= death.from_s && t < death.to_s)
            return tr("<b>Worker %1</b> · gone since %2 (%3)")
                .arg(QString::number(worker + 1), timeText(death.from_s, 3), death.reason.toHtmlEscaped());
    const auto interval = lane.at(t);
    return interval ? describe(*interval, worker) : QString();
}

// ---- moving about

void TimelineChart::viewMoved(bool was_following)
{
    updateLegend();
    emit rangeChanged(m_view.begin(), m_view.end());
    if (was_following != m_view.isFollowing())
        emit followingChanged(m_view.isFollowing());
    placeFollowButton();
    contentChanged();
}

void TimelineChart::makeFollowButton()
{
    m_follow_button = new QToolButton(this);
    m_follow_button->setText(tr("Follow"));
    m_follow_button->setToolTip(tr("Return to the newest (F)"));
    m_follow_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow_button->setFocusPolicy(Qt::TabFocus);
    setRole(m_follow_button, role::kLink);
    m_follow_button->setCursor(Qt::ArrowCursor);
    m_follow_button->setIcon(icon(QStringLiteral("follow"), theme().link));
    m_follow_button->hide();
    connect(m_follow_button, &QToolButton::clicked, this, &TimelineChart::follow);
}

void TimelineChart::placeFollowButton()
{
    m_follow_button->setVisible(!m_view.isFollowing() && !isEmpty());
    const QSize size = m_follow_button->sizeHint();
    m_follow_button->setGeometry(QRect(QPoint(width() - size.width(), height() - size.height()), size));
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    if (isEmpty())
        return;
    const bool was_following = m_view.isFollowing();
    const Layout layout = layOut(QRectF(rect()), theme());
    // Alt or a sideways wheel arrives as x.
    const QPoint delta = event->angleDelta();
    if (delta.y() == 0 && delta.x() != 0)
        m_view.pan(-delta.x() / 120.0 * kPanStep * m_view.span());
    else
        m_view.zoom(zoomFactor(delta.y() / 120.0, event->modifiers()), timeAt(layout, event->position().x()));
    viewMoved(was_following);
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !isEmpty()) {
        m_drag_from = event->position();
        setFocus(Qt::MouseFocusReason);
    }
    PaintedChart::mousePressEvent(event);
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    if (isEmpty())
        return;
    const Layout layout = layOut(QRectF(rect()), theme());
    if (m_drag_from && (event->buttons() & Qt::LeftButton)) {
        const double by = event->position().x() - m_drag_from->x();
        if (by != 0.0) {
            const bool was_following = m_view.isFollowing();
            setCursor(Qt::ClosedHandCursor);
            m_view.pan(-by / layout.plot.width() * m_view.span());
            m_drag_from = event->position();
            viewMoved(was_following);
        }
    }
    const bool over_plot = layout.plot.contains(event->position());
    emit cursorMoved(over_plot ? std::optional(timeAt(layout, event->position().x())) : std::nullopt);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_drag_from.reset();
    unsetCursor();
    PaintedChart::mouseReleaseEvent(event);
}

void TimelineChart::leaveEvent(QEvent* event)
{
    emit cursorMoved(std::nullopt);
    PaintedChart::leaveEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    const bool was_following = m_view.isFollowing();
    const double middle = m_view.begin() + m_view.span() / 2.0;
    switch (event->key()) {
    case Qt::Key_A:
    case Qt::Key_Left:
        m_view.pan(-kPanStep * m_view.span());
        break;
    case Qt::Key_D:
    case Qt::Key_Right:
        m_view.pan(kPanStep * m_view.span());
        break;
    case Qt::Key_W:
    case Qt::Key_Up:
        m_view.zoom(zoomFactor(1.0, event->modifiers()), middle);
        break;
    case Qt::Key_S:
    case Qt::Key_Down:
        m_view.zoom(zoomFactor(-1.0, event->modifiers()), middle);
        break;
    case Qt::Key_F:
    case Qt::Key_End:
        m_view.follow();
        break;
    default:
        PaintedChart::keyPressEvent(event);
        return;
    }
    viewMoved(was_following);
}

void TimelineChart::resizeEvent(QResizeEvent* event)
{
    PaintedChart::resizeEvent(event);
    placeFollowButton();
}

} // namespace contend::ui
