// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/dialog_frame.h"

#include "ui/look/style_sheet.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace contend::ui {

DialogFrame frameDialog(QDialog& dialog, const QString& heading, const Theme& theme)
{
    DialogFrame frame;
    frame.column = new QVBoxLayout(&dialog);
    frame.column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2));
    frame.column->setSpacing(theme.space(2));
    auto* const title = new QLabel(heading, &dialog);
    setRole(title, role::kHeading);
    frame.column->addWidget(title);
    frame.heading = title;
    frame.form = new QFormLayout;
    frame.form->setHorizontalSpacing(theme.space(3));
    frame.form->setVerticalSpacing(theme.space(1.5));
    frame.form->setLabelAlignment(Qt::AlignLeft);
    frame.form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    frame.column->addLayout(frame.form);
    return frame;
}

void growToWords(QDialog& dialog)
{
    QLayout& layout = *dialog.layout();
    layout.activate();
    if (layout.hasHeightForWidth())
        dialog.resize(dialog.width(), std::max(dialog.height(), layout.totalHeightForWidth(dialog.width())));
}

} // namespace contend::ui
