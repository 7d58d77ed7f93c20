// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/on_demand.h"

#include <QVBoxLayout>

namespace contend::ui {

PartPlace::PartPlace(QWidget* parent)
    : QWidget(parent)
{}

void PartPlace::showEvent(QShowEvent* event)
{
    make();
    QWidget::showEvent(event);
}

void PartPlace::fill(QWidget* part)
{
    // What is made last comes last in the order of Tab; its turn is where its place is.
    QList<QWidget*> stations;
    for (QWidget* each = part; each == part || part->isAncestorOf(each); each = each->nextInFocusChain())
        if (each->focusPolicy() != Qt::NoFocus)
            stations.append(each);
    const Qt::FocusPolicy policy = focusPolicy();
    setFocusPolicy(Qt::TabFocus); // or it could not be named as the one before
    QWidget* before = this;
    for (QWidget* const station : std::as_const(stations)) {
        setTabOrder(before, station);
        before = station;
    }
    setFocusPolicy(policy);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(part);
    part->show();
}

} // namespace contend::ui
