// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace contend::support {

/// How many pixels have exactly that colour.
inline int pixelsOf(const QImage& picture, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y).rgb() == colour.rgb();
    return found;
}

/// Columns in which the colour occurs at all.
inline int columnsOf(const QImage& picture, const QColor& colour)
{
    int found = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y).rgb() == colour.rgb()) {
                ++found;
                break;
            }
        }
    }
    return found;
}

} // namespace contend::support
