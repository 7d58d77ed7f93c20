// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QString>

class QDialog;
class QVBoxLayout;

namespace contend::ui {

/// What our dialogs have in common: the same air around, a heading, and below it a form of labels and fields.
struct DialogFrame {
    QVBoxLayout* column = nullptr; ///< the dialog's own; heading and form are in it, buttons go below
    QFormLayout* form = nullptr;
    QLabel* heading = nullptr;
};

DialogFrame frameDialog(QDialog& dialog, const QString& heading, const Theme& theme);

/// For the row of a form that gets its words later; one without any would have no label.
inline constexpr char kToBeNamed[] = "-";

/// Gives the row of that field, a widget or a layout, its words. The row must have a label.
template <class Field>
void nameRow(QFormLayout& form, Field* field, const QString& name)
{
    if (auto* const label = qobject_cast<QLabel*>(form.labelForField(field)))
        label->setText(name);
}

/// Makes the dialog as high as its words need, broken into lines at its present width; never lower. A window
/// by itself grows to its layout's least size, which counts a line or two for all of them.
void growToWords(QDialog& dialog);

} // namespace contend::ui
