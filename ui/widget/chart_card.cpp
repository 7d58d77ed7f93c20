// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/chart_card.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/card_headline.h"
#include "ui/widget/legend_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kLowCard = 15; ///< in letters' heights

} // namespace

ChartCard::ChartCard(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
{
    setRole(this, role::kCard);
    m_column = new QVBoxLayout(this);
    makeHead();
    m_notice = new QLabel(this);
    m_notice->setWordWrap(true);
    setRole(m_notice, role::kSmall);
    m_notice->hide();
    m_column->addWidget(m_head);
    m_column->addWidget(m_notice);
    m_column->addStretch(0);
    dressUp();
}

void ChartCard::makeHead()
{
    // Placed by shareHead(): how much the legend gets depends on what the headline needs.
    m_head = new QWidget(this);
    m_headline = new CardHeadline(m_theme, m_head);
    m_legend = new LegendBar(m_theme, m_head);
    m_mark = new QLabel(m_head);
    setRole(m_mark, role::kBadge);
    m_mark->hide();
    m_expand = new QToolButton(m_head);
    setRole(m_expand, role::kQuiet);
    m_expand->setFocusPolicy(Qt::TabFocus);
    m_head->installEventFilter(this);
    connect(m_expand, &QToolButton::clicked, this, &ChartCard::expandRequested);
    connect(m_legend, &LegendBar::hiddenKeysChanged, this, &ChartCard::hiddenKeysChanged);
    setExpanded(false);
}

void ChartCard::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_headline->setTheme(theme);
    m_legend->setTheme(theme);
    dressUp();
}

void ChartCard::dressUp()
{
    const int side = m_theme.card_frame ? m_theme.space(2) : 0;
    const int edge = m_theme.card_frame ? m_theme.space(1.5) : 0;
    m_column->setContentsMargins(side, edge, side, m_theme.card_frame ? m_theme.space(1) : 0);
    m_column->setSpacing(m_theme.space(0.75));
    const int size = static_cast<int>(std::lround(m_theme.textPx(TextSize::Heading)));
    m_expand->setIconSize(QSize(size, size) * 0.9);
    setExpanded(m_expanded);
}

void ChartCard::setTitle(const QString& title)
{
    m_headline->setTitle(title);
    setAccessibleName(title);
    describe();
    shareHead();
}

void ChartCard::setFigure(const QString& figure, const QString& phrase)
{
    const double before = m_headline->fullWidth();
    m_headline->setFigure(figure, phrase);
    describe();
    if (before != m_headline->fullWidth())
        shareHead();
}

void ChartCard::setLegend(const Legend& legend)
{
    const double before = m_legend->fullWidth();
    m_legend->setLegend(legend);
    if (before != m_legend->fullWidth())
        shareHead();
}

void ChartCard::setCollapsedLegendText(const QString& text)
{
    m_legend->setCollapsedText(text);
}

void ChartCard::setNotice(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

QString ChartCard::notice() const
{
    return m_notice->text();
}

void ChartCard::setMark(const QString& mark)
{
    if (m_mark->text() == mark)
        return;
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
    describe();
    shareHead();
}

QString ChartCard::mark() const
{
    return m_mark->text();
}

void ChartCard::setContent(QWidget* content)
{
    if (m_content == content)
        return;
    delete m_content;
    m_content = content;
    if (content == nullptr)
        return;
    content->installEventFilter(this);
    m_column->insertWidget(m_column->count() - (m_foot != nullptr ? 1 : 0), content, 1);
}

void ChartCard::setFoot(QWidget* foot)
{
    if (m_foot == foot)
        return;
    if (m_foot != nullptr) {
        m_column->removeWidget(m_foot);
        m_foot->removeEventFilter(this);
    }
    m_foot = foot;
    if (foot == nullptr)
        return;
    foot->installEventFilter(this);
    m_column->addWidget(foot);
}

void ChartCard::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_expand->setIcon(
        icon(expanded ? QStringLiteral("collapse") : QStringLiteral("expand"), m_theme.muted_text));
    retranslate();
    // On a projected picture every word counts more than the button; Enter and double-click still work.
    m_expand->setHidden(!m_theme.card_frame && !expanded);
    shareHead();
}

void ChartCard::retranslate()
{
    m_expand->setToolTip(m_expanded ? tr("Show all charts (Esc)")
                                    : tr("Show this chart alone (Enter or double-click)"));
    m_expand->setAccessibleName(m_expand->toolTip());
}

/// What gives way where there is no room: the legend's long texts, its wide samples, the headline's phrase;
/// then the legend takes a line of its own, and where even that is too short, one phrase stands for its
/// entries.
ChartCard::HeadShare ChartCard::headShare(double room, double below) const
{
    const double full = m_headline->fullWidth();
    const double brief = m_headline->shortWidth();
    if (m_legend->legend().isEmpty())
        return {full, false};
    const double entries = m_legend->narrowWidth();
    if (full + m_legend->shortWidth() <= room)
        return {full, false};
    if (brief + entries <= room)
        return {full + entries <= room ? full : brief, false};
    // A marked card that is low has no line to spare for it.
    const bool is_low = height() < kLowCard * m_theme.textPx(TextSize::Small);
    if (entries <= below && (m_mark->isHidden() || !is_low))
        return {full, true};
    return {full + m_legend->collapsedWidth() <= room ? full : brief, false};
}

/// All of the room, or none of it if not even the collapsed legend could be read there.
int ChartCard::legendWidth(int room) const
{
    return room >= std::floor(std::min(m_legend->narrowWidth(), m_legend->collapsedWidth())) ? room : 0;
}

void ChartCard::shareHead()
{
    const QSize button = m_expand->isHidden() ? QSize(0, 0) : m_expand->sizeHint();
    const int beside_button = m_expand->isHidden() ? 0 : m_theme.space(0.5);
    const int gap = m_theme.space(1.5);
    const QSize mark = m_mark->isHidden() ? QSize(0, 0) : m_mark->sizeHint();
    const int line = std::max({m_headline->sizeHint().height(), button.height(), mark.height()});
    const int legend_height = m_legend->minimumSizeHint().height();
    const int beside_mark = mark.width() > 0 ? mark.width() + m_theme.space(1) : 0;
    const int room = std::max(0, m_head->width() - button.width() - beside_button - beside_mark);
    const HeadShare share = headShare(room - gap, m_head->width());
    const int headline = std::min(room, static_cast<int>(std::ceil(std::max(0.0, share.headline))));
    const int height = share.legend_below ? line + legend_height : std::max(line, legend_height);
    if (m_head->minimumHeight() != height)
        m_head->setFixedHeight(height);
    m_headline->setGeometry(0, 0, headline, line);
    if (share.legend_below)
        m_legend->setGeometry(0, line, m_head->width(), legend_height);
    else
        m_legend->setGeometry(headline + gap, (line - legend_height) / 2,
                              legendWidth(std::max(0, room - headline - gap)), legend_height);
    m_mark->setGeometry(QRect(QPoint(room + m_theme.space(1), (line - mark.height()) / 2), mark));
    m_expand->setGeometry(
        QRect(QPoint(m_head->width() - button.width(), (line - button.height()) / 2), button));
}

void ChartCard::describe()
{
    setAccessibleDescription(
        QStringList{mark(), m_headline->figure(), m_headline->phrase()}.join(QLatin1Char(' ')).trimmed());
}

void ChartCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit expandRequested();
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    shareHead();
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_head && event->type() == QEvent::Resize)
        shareHead();
    if (watched != m_content && watched != m_foot)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonDblClick &&
        static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        emit expandRequested();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit expandRequested();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace contend::ui
