// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/legend_bar.h"

#include "ui/look/state_look.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kHiddenOpacity = 0.4;
constexpr double kChipEdge = 0.5; ///< steps of the 8-px rhythm, at either side of an entry
// Of a line's height.
constexpr double kSwatch = 0.95;
constexpr double kNarrowSwatch = 0.55;
constexpr double kSwatchGap = 0.38; ///< between swatch and text
constexpr double kNarrowSwatchGap = 0.22;

} // namespace

LegendBar::LegendBar(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void LegendBar::retranslate()
{
    setAccessibleName(tr("Legend"));
    tellWhatClicksDo();
}

/// Of a phrase that stands for all entries there is nothing to click on, and perhaps more to read.
void LegendBar::tellWhatClicksDo()
{
    setToolTip(isCollapsed() ? collapsedText() : tr("Click to hide, double-click to show alone"));
}

void LegendBar::resizeEvent(QResizeEvent*)
{
    tellWhatClicksDo();
}

void LegendBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void LegendBar::setLegend(const Legend& legend)
{
    if (legend == m_legend)
        return;
    m_legend = legend;
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, static_cast<int>(legend.size()) - 1));
    QStringList texts;
    for (const LegendItem& item : legend)
        texts << item.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    setFocusPolicy(legend.empty() ? Qt::NoFocus : Qt::TabFocus); // of nothing there is nothing to choose
    tellWhatClicksDo();
    updateGeometry();
    update();
}

void LegendBar::setCollapsedText(const QString& text)
{
    m_collapsed = text;
    tellWhatClicksDo();
    updateGeometry();
    update();
}

QString LegendBar::collapsedText() const
{
    if (!m_collapsed.isEmpty())
        return m_collapsed;
    const bool are_workers = std::ranges::all_of(m_legend, [](const LegendItem& item) {
        return std::ranges::all_of(item.text, [](QChar letter) { return letter.isDigit(); });
    });
    const auto count = static_cast<int>(m_legend.size());
    return are_workers ? tr("%Ln workers", nullptr, count) : tr("%Ln entries", nullptr, count);
}

QSize LegendBar::sizeHint() const
{
    return {static_cast<int>(std::ceil(fullWidth())), minimumSizeHint().height()};
}

QSize LegendBar::minimumSizeHint() const
{
    const QFontMetricsF metrics(themeFont(m_theme, TextSize::Small));
    return {0, static_cast<int>(std::ceil(metrics.height() + m_theme.space(0.5)))};
}

// ---- where the chips stand

LegendBar::Form LegendBar::formFor(double width) const
{
    if (widthOf(Form::Full) <= width + 0.5)
        return Form::Full;
    if (widthOf(Form::Short) <= width + 0.5)
        return Form::Short;
    return widthOf(Form::Narrow) <= width + 0.5 ? Form::Narrow : Form::Collapsed;
}

const QString& LegendBar::textOf(const LegendItem& item, Form form) const
{
    return form != Form::Full && !item.short_text.isEmpty() ? item.short_text : item.text;
}

double LegendBar::swatchWidth(Form form) const
{
    return QFontMetricsF(themeFont(m_theme, TextSize::Small)).height() *
           (form == Form::Narrow ? kNarrowSwatch : kSwatch);
}

double LegendBar::swatchGap(Form form) const
{
    return QFontMetricsF(themeFont(m_theme, TextSize::Small)).height() *
           (form == Form::Narrow ? kNarrowSwatchGap : kSwatchGap);
}

double LegendBar::chipWidth(const LegendItem& item, Form form) const
{
    const QFontMetricsF metrics(themeFont(m_theme, TextSize::Small));
    return swatchWidth(form) + swatchGap(form) + metrics.horizontalAdvance(textOf(item, form)) +
           2 * m_theme.space(kChipEdge);
}

double LegendBar::widthOf(Form form) const
{
    double width = 0.0;
    for (const LegendItem& item : m_legend)
        width += chipWidth(item, form);
    return std::max(0.0, width - m_theme.space(kChipEdge));
}

double LegendBar::collapsedWidth() const
{
    return QFontMetricsF(themeFont(m_theme, TextSize::Small)).horizontalAdvance(collapsedText());
}

std::vector<QRectF> LegendBar::chips() const
{
    std::vector<QRectF> places;
    const Form form = formFor(width());
    if (form == Form::Collapsed)
        return places;
    double x = width() - widthOf(form) - m_theme.space(kChipEdge);
    for (const LegendItem& item : m_legend) {
        const double wide = chipWidth(item, form);
        places.emplace_back(x, 0.0, wide, height());
        x += wide;
    }
    return places;
}

int LegendBar::chipAt(const QPointF& position) const
{
    const std::vector<QRectF> places = chips();
    const auto found =
        std::ranges::find_if(places, [&](const QRectF& place) { return place.contains(position); });
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

// ---- painting

void LegendBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(m_theme, TextSize::Small));
    const Form form = formFor(width());
    if (form == Form::Collapsed) {
        painter.setPen(m_theme.muted_text);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(collapsedText(), Qt::ElideRight, width()));
        return;
    }
    const std::vector<QRectF> places = chips();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int chip = static_cast<int>(i);
        const QRectF field = places[i].adjusted(m_theme.space(0.125), 1.0, -m_theme.space(0.125), -1.0);
        const bool is_current = hasFocus() && chip == m_current;
        if (chip == m_hovered || is_current) {
            painter.setPen(is_current ? QPen(m_theme.focus_ring, std::max(1.5, m_theme.grid_px))
                                      : QPen(Qt::NoPen));
            painter.setBrush(chip == m_hovered ? QBrush(m_theme.hover) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(field, m_theme.space(0.5), m_theme.space(0.5));
        }
        paintChip(painter, places[i], m_legend.at(chip), form);
    }
}

void LegendBar::paintChip(QPainter& painter, const QRectF& chip, const LegendItem& item, Form form) const
{
    const double swatch = swatchWidth(form);
    const QRectF place(chip.left() + m_theme.space(kChipEdge), chip.top(), swatch, chip.height());
    painter.save();
    if (item.hidden)
        painter.setOpacity(kHiddenOpacity);
    paintSwatch(painter, place, item);
    painter.setPen(m_theme.text);
    QFont font = painter.font();
    font.setStrikeOut(item.hidden);
    painter.setFont(font);
    painter.drawText(chip.adjusted(m_theme.space(kChipEdge) + swatch + swatchGap(form), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, textOf(item, form));
    painter.restore();
}

void LegendBar::paintSwatch(QPainter& painter, const QRectF& place, const LegendItem& item) const
{
    const double height = std::round(swatchWidth(Form::Full) * (item.is_line ? 0.42 : 0.6));
    const QRectF field(place.left(), std::round(place.center().y() - height / 2.0), place.width(), height);
    if (item.state) {
        StateLook::paintSwatch(painter, field, m_theme, *item.state,
                               std::max(1.0, swatchWidth(Form::Full) / 14.0));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.colour);
    painter.drawRoundedRect(field, height * 0.35, height * 0.35);
}

// ---- choosing

QSet<int> LegendBar::hiddenKeys() const
{
    QSet<int> keys;
    for (const LegendItem& item : m_legend)
        if (item.hidden)
            keys.insert(item.key);
    return keys;
}

void LegendBar::toggle(int chip)
{
    if (chip < 0 || chip >= m_legend.size())
        return;
    QSet<int> keys = hiddenKeys();
    const int key = m_legend.at(chip).key;
    if (!keys.remove(key))
        keys.insert(key);
    emit hiddenKeysChanged(keys);
}

/// Where it was alone before, all others come back.
void LegendBar::showAlone(int chip, const QSet<int>& hidden_before)
{
    if (chip < 0 || chip >= m_legend.size())
        return;
    QSet<int> others;
    for (const LegendItem& item : m_legend)
        if (item.key != m_legend.at(chip).key)
            others.insert(item.key);
    emit hiddenKeysChanged(hidden_before == others ? QSet<int>() : others);
}

void LegendBar::mousePressEvent(QMouseEvent* event)
{
    const int chip = event->button() == Qt::LeftButton ? chipAt(event->position()) : -1;
    if (chip < 0) {
        event->ignore(); // the card may want it
        return;
    }
    m_current = chip;
    m_hidden_before_click = hiddenKeys(); // the first click of two hides or shows
    if (event->modifiers() & Qt::ControlModifier)
        showAlone(chip, m_hidden_before_click);
    else
        toggle(chip);
}

void LegendBar::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int chip = event->button() == Qt::LeftButton ? chipAt(event->position()) : -1;
    if (chip < 0) {
        event->ignore();
        return;
    }
    showAlone(chip, m_hidden_before_click);
}

void LegendBar::mouseMoveEvent(QMouseEvent* event)
{
    const int chip = chipAt(event->position());
    if (chip == m_hovered)
        return;
    m_hovered = chip;
    setCursor(chip >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LegendBar::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

/// With the focus here Space hides and shows; elsewhere it is the window's.
bool LegendBar::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        event->accept();
    return QWidget::event(event);
}

void LegendBar::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_legend.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(std::max(0, last), m_current + 1);
        break;
    case Qt::Key_Space:
        toggle(m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showAlone(m_current, hiddenKeys());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void LegendBar::focusInEvent(QFocusEvent*)
{
    update();
}

void LegendBar::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace contend::ui
