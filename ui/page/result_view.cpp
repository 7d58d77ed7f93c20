// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/result_view.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/chart_card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contend::ui {

ResultView::ResultView(QWidget* widget, Chart* chart, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_chart(chart)
    , m_widget(widget)
    , m_column(new QVBoxLayout(this))
    , m_back(new QPushButton(this))
    , m_card(new ChartCard(theme, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setRole(m_back, role::kLink);
    m_back->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QPushButton::clicked, this, &ResultView::backRequested);
    connect(m_card, &ChartCard::expandRequested, this, &ResultView::backRequested);
    m_card->setContent(widget);
    m_card->setExpanded(true);
    m_column->addWidget(m_back, 0, Qt::AlignLeft);
    m_column->addWidget(m_card, 1);
    setTheme(theme);
    retranslate();
}

void ResultView::retranslate()
{
    m_back->setText(tr("Back to the live charts"));
    m_back->setToolTip(tr("Back to the live charts (Esc)"));
}

void ResultView::setTheme(const Theme& theme)
{
    m_column->setSpacing(theme.space(1));
    m_back->setIcon(icon(QStringLiteral("fold-left"), theme.link));
    m_chart->setTheme(theme);
    m_card->setTheme(theme);
}

void ResultView::setTitle(const QString& title)
{
    m_title = title;
    m_card->setTitle(title);
}

} // namespace contend::ui
