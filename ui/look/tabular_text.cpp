// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

double digitCell(const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls set(piece, offset, width) for each digit and for each stretch without digits; returns the width.
template <typename Set>
double layOut(const QFont& font, const QString& text, Set set)
{
    const QFontMetricsF metrics(font);
    const double cell = digitCell(metrics);
    double x = 0.0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool is_digit = text.at(i).isDigit();
        while (!is_digit && end < text.size() && !text.at(end).isDigit())
            ++end;
        const QString piece = text.mid(i, end - i);
        const double own = metrics.horizontalAdvance(piece);
        const double taken = is_digit ? std::max(cell, own) : own;
        set(piece, x + (taken - own) / 2.0);
        x += taken;
        i = end;
    }
    return x;
}

} // namespace

double tabularWidth(const QFont& font, const QString& text)
{
    return layOut(font, text, [](const QString&, double) {});
}

double drawTabular(QPainter& painter, const QFont& font, const QPointF& base, const QString& text)
{
    painter.setFont(font);
    return layOut(font, text, [&](const QString& piece, double offset) {
        painter.drawText(base + QPointF(offset, 0.0), piece);
    });
}

} // namespace contend::ui
