// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QString>

class QDialog;
class QFormLayout;
class QVBoxLayout;

namespace contend::ui {

/// What our dialogs have in common: the same air around, a heading, and below it a form of labels and fields.
struct DialogFrame {
    QVBoxLayout* column = nullptr; ///< the dialog's own; heading and form are in it, buttons go below
    QFormLayout* form = nullptr;
};

DialogFrame frameDialog(QDialog& dialog, const QString& heading, const Theme& theme);

} // namespace contend::ui
