// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace contend::ui {

/// A colour where equal distances look about equally different: lightness, green–red, blue–yellow.
/// Source: Björn Ottosson, "A perceptual color space for image processing" (Oklab), 2020.
struct Oklab {
    double l = 0.0; ///< 0 black … 1 white
    double a = 0.0;
    double b = 0.0;
};

Oklab toOklab(const QColor& colour);

/// The colour of that lightness, chroma and hue (degrees); invalid when no screen can show it.
QColor fromOklch(double lightness, double chroma, double hue_degrees);

/// Distance in Oklab: about 0.02 is just seen side by side, 0.1 is told apart across a room.
double colourDistance(const QColor& one, const QColor& other);

/// Contrast ratio of WCAG 2.1, 1…21.
double contrastRatio(const QColor& one, const QColor& other);

/// What is needed to go on from first to count colours: each new one is the candidate farthest from all
/// before it and from those to keep away from, of at least that contrast with the ground and within the
/// range of lightness. Deterministic.
struct PaletteRequest {
    QList<QColor> first;
    QList<QColor> keep_away;
    QColor ground;
    double min_contrast = 3.0;
    double min_lightness = 0.4;
    double max_lightness = 0.65;
    int count = 64;
};
QList<QColor> spreadPalette(const PaletteRequest& request);

} // namespace contend::ui
