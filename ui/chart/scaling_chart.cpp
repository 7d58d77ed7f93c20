// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scaling_chart.h"

#include "ui/chart/axes.h"
#include "ui/chart/ticks.h"
#include "ui/look/clipped.h"
#include "ui/model/number_text.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <set>

namespace contend::ui {
namespace {

constexpr double kHeadroom = 1.12;
constexpr double kMostForIdeal = 1.9; ///< times the largest measured value

bool hasSpread(const ScalingPoint& point)
{
    return point.repeats > 1 && std::isfinite(point.low) && std::isfinite(point.high) &&
           point.high > point.low;
}

/// Circle, square, diamond, triangle: a second cue beside the colour.
QPainterPath shapeOf(int key, const QPointF& at, double radius)
{
    QPainterPath path;
    switch (key % 4) {
    case 0:
        path.addEllipse(at, radius, radius);
        break;
    case 1:
        path.addRect(QRectF(at.x() - radius * 0.88, at.y() - radius * 0.88, radius * 1.76, radius * 1.76));
        break;
    case 2:
        path.addPolygon(QPolygonF({at + QPointF(0, -radius * 1.3), at + QPointF(radius * 1.3, 0),
                                   at + QPointF(0, radius * 1.3), at + QPointF(-radius * 1.3, 0)}));
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF({at + QPointF(0, -radius * 1.25), at + QPointF(radius * 1.2, radius * 0.95),
                                   at + QPointF(-radius * 1.2, radius * 0.95)}));
        path.closeSubpath();
        break;
    }
    return path;
}

QPen modelPen(Qt::PenStyle style, const Theme& theme)
{
    QPen pen(theme.marker, std::max(1.5, theme.line_px * 0.7), style);
    pen.setDashPattern(style == Qt::DotLine       ? QList<qreal>{1.2, 2.6}
                       : style == Qt::DashDotLine ? QList<qreal>{6.0, 2.5, 1.2, 2.5}
                                                  : QList<qreal>{5.0, 3.5});
    pen.setCapStyle(style == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

constexpr double kLowest = 8.0; ///< in letters' heights: below it the parameter's name gives way

/// More points between the ones given: what is straight by value is bent on a logarithmic axis.
QList<QPointF> straightBetween(const QList<QPointF>& points)
{
    constexpr int kSteps = 16;
    QList<QPointF> dense = points.mid(0, 1);
    for (qsizetype i = 1; i < points.size(); ++i)
        for (int step = 1; step <= kSteps; ++step)
            dense.append(points[i - 1] + (points[i] - points[i - 1]) * step / kSteps);
    return dense;
}

} // namespace

ScalingChart::ScalingChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void ScalingChart::retranslate()
{
    setAccessibleName(tr("Scaling"));
    setEmptyHint(tr("A sweep runs every contender at several values and draws what comes out."));
}

void ScalingChart::setData(const ScalingData& data)
{
    m_data = data;
    emit legendChanged();
    contentChanged();
}

bool ScalingChart::isEmpty() const
{
    return std::ranges::all_of(m_data.curves,
                               [](const ScalingCurve& curve) { return curve.points.isEmpty(); });
}

QString ScalingChart::summary() const
{
    QStringList texts;
    for (const ScalingCurve& curve : m_data.curves) {
        if (curve.points.isEmpty())
            continue;
        const ScalingPoint& first = curve.points.first();
        const ScalingPoint& last = curve.points.last();
        texts << tr("%1: %2 at %3, %4 at %5")
                     .arg(curve.name, NumberText::compact(first.mean), NumberText::compact(first.x),
                          NumberText::compact(last.mean), NumberText::compact(last.x));
    }
    return tr("%1 over %2. %3.").arg(m_data.y_name, m_data.x_name, texts.join(QStringLiteral("; ")));
}

Legend ScalingChart::legend() const
{
    Legend legend;
    for (const ScalingCurve& curve : m_data.curves) {
        LegendItem item;
        item.key = curve.key;
        item.text = curve.name;
        item.colour = workerColor(theme(), curve.key);
        item.hidden = !isShown(curve);
        legend.append(item);
    }
    return legend;
}

// ---- axes

double ScalingChart::largest() const
{
    if (m_data.most_y)
        return *m_data.most_y;
    double measured = 0.0;
    for (const ScalingCurve& curve : m_data.curves)
        for (const ScalingPoint& point : curve.points)
            if (isShown(curve) && std::isfinite(point.mean))
                measured =
                    std::max(measured, hasSpread(point) ? std::max(point.mean, point.high) : point.mean);
    double ideal = 0.0;
    for (const auto& model : {m_data.ideal, m_data.amdahl, m_data.usl})
        for (const QPointF& point : model ? model->points : QList<QPointF>())
            ideal = std::max(ideal, point.y());
    const double most = std::max(measured, std::min(ideal, measured * kMostForIdeal));
    return most > 0.0 ? most * kHeadroom : 1.0;
}

PlotAxis ScalingChart::parameterAxis() const
{
    double from = std::numeric_limits<double>::max();
    double to = std::numeric_limits<double>::lowest();
    for (const ScalingCurve& curve : m_data.curves) {
        for (const ScalingPoint& point : curve.points) {
            from = std::min(from, point.x);
            to = std::max(to, point.x);
        }
    }
    if (m_data.whole_x) {
        from = std::min(from, m_data.whole_x->first);
        to = std::max(to, m_data.whole_x->second);
    }
    PlotAxis axis{from, to, m_data.logarithmic_x && from > 0.0};
    if (axis.logarithmic) {
        const double margin = std::max(1.05, std::pow(to / from, 0.04));
        return {from / margin, to * margin, true};
    }
    const double margin = to > from ? (to - from) * 0.04 : std::max(1.0, std::abs(to) * 0.5);
    return {from - margin, to + margin, false};
}

std::vector<AxisLabel> ScalingChart::valueLabels(double height, const PlotAxis& axis,
                                                 const Theme& theme) const
{
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    const Ticks ticks =
        linearTicks(axis.from, axis.to, std::clamp(static_cast<int>(height / (line * 2.6)), 2, 6));
    std::vector<AxisLabel> labels;
    for (const double at : ticks.at)
        labels.push_back({at, valueLabel(at, ValueKind::Count, axis.to)});
    return labels;
}

/// The values that were swept, as far as they have room; they say more than round numbers.
std::vector<AxisLabel> ScalingChart::parameterLabels(const PlotAxes& axes, const Theme& theme) const
{
    std::set<double> swept;
    for (const ScalingCurve& curve : m_data.curves)
        for (const ScalingPoint& point : curve.points)
            swept.insert(point.x);
    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    std::vector<AxisLabel> labels;
    double free_from = -1e9;
    for (const double x : swept) {
        const QString text = NumberText::bound(x);
        const double width = metrics.horizontalAdvance(text);
        if (axes.xOf(x) - width / 2.0 < free_from)
            continue;
        labels.push_back({x, text});
        free_from = axes.xOf(x) + width / 2.0 + theme.space(1);
    }
    return labels;
}

/// A low chart leaves the parameter's name to the tooltips.
bool ScalingChart::namesAxis(const QRectF& rect, const Theme& theme)
{
    return rect.height() > kLowest * QFontMetricsF(themeFont(theme, TextSize::Small)).height();
}

PlotAxes ScalingChart::layOut(const QRectF& rect, const Theme& theme) const
{
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    PlotAxes axes;
    axes.x = parameterAxis();
    axes.y = {0.0, largest(), false};
    const double top = line * 1.35;
    const double bottom = line * (namesAxis(rect, theme) ? 2.5 : 1.25);
    const double height = std::max(16.0, rect.height() - top - bottom);
    const double gutter = labelWidth(valueLabels(height, axes.y, theme), theme) + theme.space(1);
    axes.field = QRectF(rect.left() + gutter, rect.top() + top,
                        std::max(16.0, rect.width() - gutter - theme.space(1)), height);
    return axes;
}

// ---- painting

void ScalingChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const PlotAxes axes = layOut(rect, theme);
    paintRows(painter, axes, valueLabels(axes.field.height(), axes.y, theme), theme);
    paintColumns(painter, axes, parameterLabels(axes, theme), theme, rect.left(), rect.right());
    const ScalingKey key = keyOf(theme);
    const ScalingKey::Place key_place = key.placeIn(rect, axes.field, m_data.y_name);
    paintAxisNames(painter, axes, rect, theme, key_place != ScalingKey::Place::InPlaceOfName);
    if (m_data.mark && axes.x.share(m_data.mark->x) >= 0.0 && axes.x.share(m_data.mark->x) <= 1.0)
        paintUpright(painter, axes, m_data.mark->x, m_data.mark->text, theme,
                     {axes.field.top(), UprightText::Bottom});
    if (m_data.cores && axes.x.share(*m_data.cores) >= 0.0 && axes.x.share(*m_data.cores) <= 1.0)
        paintUpright(painter, axes, *m_data.cores, tr("%Ln cores", nullptr, qRound(*m_data.cores)), theme,
                     {axes.field.top(), UprightText::Bottom});
    for (const auto& [curve, style] : models())
        paintModel(painter, axes, *curve, style, theme);
    for (const ScalingCurve& curve : m_data.curves)
        if (isShown(curve))
            paintCurve(painter, axes, curve, theme);
    key.paint(painter, rect, axes.field, key_place);
}

void ScalingChart::paintAxisNames(QPainter& painter, const PlotAxes& axes, const QRectF& rect,
                                  const Theme& theme, bool value_name) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.muted_text);
    if (value_name)
        painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()), m_data.y_name);
    if (!namesAxis(rect, theme))
        return;
    painter.drawText(QRectF(axes.field.left(), axes.field.bottom() + metrics.height() * 1.3,
                            axes.field.width(), metrics.height() * 1.2),
                     Qt::AlignHCenter | Qt::AlignTop, m_data.x_name);
}

std::vector<ScalingChart::Model> ScalingChart::models() const
{
    std::vector<Model> all;
    const auto add = [&all](const std::optional<ScalingModel>& curve, Qt::PenStyle style) {
        if (curve)
            all.push_back({&*curve, style});
    };
    add(m_data.ideal, Qt::DashLine);
    add(m_data.amdahl, Qt::DotLine);
    add(m_data.usl, Qt::DashDotLine);
    return all;
}

void ScalingChart::paintModel(QPainter& painter, const PlotAxes& axes, const ScalingModel& model,
                              Qt::PenStyle style, const Theme& theme) const
{
    QPolygonF line;
    for (const QPointF& point : straightBetween(model.points))
        line << QPointF(axes.xOf(point.x()), axes.yOf(point.y()));
    painter.setPen(modelPen(style, theme));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& part : clipped(line, axes.field))
        painter.drawPolyline(part);
}

ScalingKey ScalingChart::keyOf(const Theme& theme) const
{
    std::vector<ScalingKey::Entry> entries;
    for (const auto& [curve, style] : models())
        entries.push_back({curve->name, modelPen(style, theme)});
    return {std::move(entries), theme};
}

void ScalingChart::paintCurve(QPainter& painter, const PlotAxes& axes, const ScalingCurve& curve,
                              const Theme& theme) const
{
    const QColor colour = workerColor(theme, curve.key);
    const double radius = std::max(3.5, theme.line_px * 1.5);
    QPolygonF line;
    for (const ScalingPoint& point : curve.points)
        if (std::isfinite(point.mean))
            line << QPointF(axes.xOf(point.x), axes.yOf(point.mean));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, theme.line_px, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colour, std::max(1.25, theme.line_px * 0.55)));
    for (const ScalingPoint& point : curve.points) {
        if (!hasSpread(point))
            continue;
        const double x = axes.xOf(point.x);
        for (const double end : {point.low, point.high})
            painter.drawLine(QPointF(x - radius, axes.yOf(end)), QPointF(x + radius, axes.yOf(end)));
        painter.drawLine(QPointF(x, axes.yOf(point.low)), QPointF(x, axes.yOf(point.high)));
    }
    painter.setPen(QPen(theme.card, std::max(1.25, theme.line_px * 0.5)));
    painter.setBrush(colour);
    for (const QPointF& at : line)
        painter.drawPath(shapeOf(curve.key, at, radius));
}

QString ScalingChart::toolTipAt(const QPointF& position)
{
    const PlotAxes axes = layOut(QRectF(rect()), theme());
    double nearest = theme().space(4);
    QString text;
    for (const ScalingCurve& curve : m_data.curves) {
        for (const ScalingPoint& point : curve.points) {
            const double distance =
                QLineF(position, QPointF(axes.xOf(point.x), axes.yOf(point.mean))).length();
            if (!isShown(curve) || !(distance < nearest))
                continue;
            nearest = distance;
            text = QStringLiteral("<b>%1</b><br>%2: %3<br>%4: %5")
                       .arg(curve.name.toHtmlEscaped(), m_data.x_name, NumberText::bound(point.x),
                            m_data.y_name, NumberText::compact(point.mean));
            if (hasSpread(point))
                text += QStringLiteral("<br>") +
                        tr("%1 to %2 in %Ln runs", nullptr, point.repeats)
                            .arg(NumberText::compact(point.low), NumberText::compact(point.high));
        }
    }
    return text;
}

} // namespace contend::ui
