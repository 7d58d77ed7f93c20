// SPDX-License-Identifier: GPL-3.0-or-later
// What bench_start compares with: an empty window of Qt Widgets, which nothing else is linked to.

#include "tests/bench/first_paint.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QWidget empty;
    contend::bench::showAndLeave(empty, [] { return true; });
}
