// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

namespace contend::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Contend"));
}

} // namespace contend::ui
