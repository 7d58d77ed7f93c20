// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/experiment_panel.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/view_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contend::ui {

ExperimentPanel::ExperimentPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setRole(this, role::kPanel);
    setStyleProperty(this, "side", QStringLiteral("left"));
    m_column->addWidget(buildHead());
    m_switch = new ViewSwitch(theme, this);
    m_views = new QStackedWidget(this);
    m_column->addWidget(m_switch);
    m_column->addWidget(m_views, 1);
    connect(m_switch, &ViewSwitch::chosen, m_views, &QStackedWidget::setCurrentIndex);
    m_list = new ExperimentList(theme, m_views);
    addView({}, {}, m_list);
    m_view = new QPushButton(this);
    setRole(m_view, role::kQuiet);
    m_view->setFocusPolicy(Qt::TabFocus);
    m_column->addWidget(m_view, 0, Qt::AlignLeft);
    setTheme(theme);
    retranslate();
}

void ExperimentPanel::retranslate()
{
    nameView(0, tr("Experiments"), tr("All experiments by chapter"));
    m_view->setText(tr("View"));
    m_view->setToolTip(tr("Theme, language, text size, keys"));
    m_fold->setToolTip(tr("Fold the experiments away (F8)"));
    m_fold->setAccessibleName(tr("Fold the experiments away"));
}

QWidget* ExperimentPanel::buildHead()
{
    auto* const head = new QWidget(this);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_sign = new QLabel(head);
    m_name = new QLabel(QStringLiteral("Contend"), head);
    m_fold = new QPushButton(head);
    setRole(m_fold, role::kQuiet);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QPushButton::clicked, this, &ExperimentPanel::foldRequested);
    row->addWidget(m_sign);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_fold);
    return head;
}

int ExperimentPanel::addView(const QString& name, const QString& tooltip, QWidget* view)
{
    const int number = m_switch->add(name, tooltip); // before the view, as Tab goes
    m_views->addWidget(view);
    return number;
}

void ExperimentPanel::nameView(int number, const QString& name, const QString& tooltip)
{
    m_switch->name(number, name, tooltip);
}

void ExperimentPanel::showView(int number)
{
    m_switch->choose(number);
}

int ExperimentPanel::currentView() const
{
    return m_switch->current();
}

void ExperimentPanel::setMenu(QMenu* menu)
{
    connect(m_view, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_view->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

void ExperimentPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setContentsMargins(theme.space(1.75), theme.space(2), theme.space(1.75), theme.space(1.5));
    m_column->setSpacing(theme.space(1.5));
    const int side = static_cast<int>(theme.textPx(TextSize::Title));
    m_sign->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_name->setFont(themeFont(theme, TextSize::Heading, TextWeight::SemiBold));
    m_name->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 600;")
                              .arg(qRound(theme.textPx(TextSize::Heading) * 1.15)));
    m_fold->setIcon(icon(theme, QStringLiteral("fold-left")));
    m_switch->setTheme(theme);
    m_list->setTheme(theme);
}

} // namespace contend::ui
