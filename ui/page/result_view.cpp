// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/result_view.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/bet_board.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/view_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contend::ui {

ResultView::ResultView(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    buildHead();
    m_board = new BetBoard(theme, this);
    m_column->addWidget(m_board);
    m_column->addWidget(m_stack, 1);
    connect(m_switch, &ViewSwitch::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    setTheme(theme);
    ResultView::retranslate();
}

void ResultView::buildHead()
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons = new QHBoxLayout;
    m_back = new QPushButton(this);
    setRole(m_back, role::kLink);
    m_back->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QPushButton::clicked, this, &ResultView::backRequested);
    m_switch = new ViewSwitch(m_theme, this);
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_switch);
    m_buttons->addStretch(1);
    m_head->addLayout(m_buttons, 1);
    m_column->addLayout(m_head);
}

void ResultView::showBet(const BetResult& bet)
{
    m_board->show(bet.words, bet.measured);
}

void ResultView::retranslate()
{
    m_back->setText(tr("Live charts"));
    m_back->setToolTip(tr("Back to the live charts (Esc)"));
}

int ResultView::addView()
{
    auto* const page = new QWidget(m_stack);
    View view;
    view.column = new QVBoxLayout(page);
    view.column->setContentsMargins(0, 0, 0, 0);
    view.column->setSpacing(m_theme.space(1.5));
    m_stack->addWidget(page);
    m_views.append(view);
    return m_switch->add({});
}

void ResultView::setViewName(int view, const QString& name, const QString& tooltip)
{
    viewButton(view)->setText(name);
    viewButton(view)->setToolTip(tooltip);
}

void ResultView::setViewOffered(int view, bool offered)
{
    m_views[view].offered = offered;
    viewButton(view)->setVisible(offered);
    openAnOfferedView();
}

void ResultView::openAnOfferedView()
{
    for (int view = 0; !m_views.at(currentView()).offered && view < m_views.size(); ++view)
        if (m_views.at(view).offered)
            showView(view);
}

ChartCard* ResultView::addCard(int view, QWidget* widget, Chart* chart)
{
    auto* const card = new ChartCard(m_theme);
    card->setContent(widget);
    card->setExpanded(true);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // all of a view are equally high
    connect(card, &ChartCard::expandRequested, this, &ResultView::backRequested);
    m_views[view].column->addWidget(card, 1);
    m_views[view].cards.append({card, widget, chart, {}});
    return card;
}

void ResultView::setTitle(ChartCard* card, const QString& title)
{
    card->setTitle(title);
    for (View& view : m_views)
        for (LiveView::Shown& shown : view.cards)
            if (shown.card == card)
                shown.title = title;
}

void ResultView::setCorner(QWidget* corner)
{
    m_corner = corner;
    m_head->addWidget(corner, 0, Qt::AlignRight);
}

/// In two lines where one is too short for all of the words.
void ResultView::arrangeHead()
{
    if (m_corner == nullptr)
        return;
    const int wanted = m_buttons->sizeHint().width() + m_head->spacing() + m_corner->sizeHint().width();
    const auto direction =
        m_corner->isHidden() || wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_head->direction())
        m_head->setDirection(direction);
}

/// Other words and larger letters ask for a layout, a person for a size.
bool ResultView::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        arrangeHead();
    return Retranslating::event(event);
}

void ResultView::showView(int view)
{
    m_switch->choose(view);
}

int ResultView::currentView() const
{
    return m_stack->currentIndex();
}

QPushButton* ResultView::viewButton(int view) const
{
    return m_switch->button(view);
}

QList<LiveView::Shown> ResultView::chartsOf(int view) const
{
    QList<LiveView::Shown> charts;
    for (const LiveView::Shown& shown : m_views.at(view).cards)
        if (shown.chart != nullptr)
            charts.append(shown);
    return charts;
}

QList<LiveView::Shown> ResultView::shownCharts() const
{
    QList<LiveView::Shown> charts = chartsOf(currentView());
    for (int view = 0; charts.isEmpty() && view < m_views.size(); ++view)
        if (m_views.at(view).offered)
            charts = chartsOf(view);
    return charts;
}

void ResultView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setSpacing(theme.space(1));
    m_head->setSpacing(theme.space(1));
    m_buttons->setSpacing(theme.space(2));
    m_back->setIcon(icon(QStringLiteral("fold-left"), theme.link));
    m_switch->setTheme(theme);
    m_board->setTheme(theme);
    for (const View& view : std::as_const(m_views)) {
        view.column->setSpacing(theme.space(1.5));
        for (const LiveView::Shown& shown : view.cards) {
            if (shown.chart != nullptr)
                shown.chart->setTheme(theme);
            shown.card->setTheme(theme);
        }
    }
}

} // namespace contend::ui
