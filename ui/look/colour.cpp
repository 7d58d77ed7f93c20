// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colour.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace contend::ui {
namespace {

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double channel)
{
    return channel <= 0.0031308 ? 12.92 * channel : 1.055 * std::pow(channel, 1.0 / 2.4) - 0.055;
}

double luminance(const QColor& colour)
{
    return 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF()) +
           0.0722 * toLinear(colour.blueF());
}

bool isShown(double channel)
{
    return channel >= -1e-4 && channel <= 1.0 + 1e-4;
}

double distance(const Oklab& one, const Oklab& other)
{
    return std::hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

struct Candidate {
    QColor colour;
    Oklab lab;
    double nearest = std::numeric_limits<double>::max();

    void keepAwayFrom(const Oklab& taken) { nearest = std::min(nearest, distance(lab, taken)); }
};

std::vector<Candidate> candidates(const PaletteRequest& request)
{
    constexpr int kHues = 48;
    constexpr int kLightnessSteps = 7;
    std::vector<Candidate> found;
    for (int step = 0; step < kLightnessSteps; ++step) {
        const double lightness = std::lerp(request.min_lightness, request.max_lightness,
                                           static_cast<double>(step) / (kLightnessSteps - 1));
        for (const double chroma : {0.10, 0.14, 0.18, 0.22, 0.26}) {
            for (int hue = 0; hue < kHues; ++hue) {
                const QColor colour = fromOklch(lightness, chroma, hue * 360.0 / kHues);
                if (colour.isValid() && contrastRatio(colour, request.ground) >= request.min_contrast)
                    found.push_back({colour, toOklab(colour)});
            }
        }
    }
    return found;
}

} // namespace

Oklab toOklab(const QColor& colour)
{
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOklch(double lightness, double chroma, double hue_degrees)
{
    const double hue = hue_degrees * std::numbers::pi / 180.0;
    const double a = chroma * std::cos(hue);
    const double b = chroma * std::sin(hue);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    const double red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
    const double green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
    const double blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
    if (!isShown(red) || !isShown(green) || !isShown(blue))
        return {};
    const auto channel = [](double value) {
        return static_cast<int>(std::lround(255.0 * fromLinear(std::clamp(value, 0.0, 1.0))));
    };
    return QColor(channel(red), channel(green), channel(blue));
}

double colourDistance(const QColor& one, const QColor& other)
{
    return distance(toOklab(one), toOklab(other));
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QList<QColor> spreadPalette(const PaletteRequest& request)
{
    std::vector<Candidate> pool = candidates(request);
    const auto take = [&pool](const QColor& colour) {
        const Oklab lab = toOklab(colour);
        for (Candidate& candidate : pool)
            candidate.keepAwayFrom(lab);
    };
    std::ranges::for_each(request.keep_away, take);
    std::ranges::for_each(request.first, take);
    QList<QColor> palette = request.first;
    while (palette.size() < request.count && !pool.empty()) {
        const auto best = std::ranges::max_element(pool, {}, &Candidate::nearest);
        if (best->nearest <= 0.0)
            break;
        palette.append(best->colour);
        take(palette.last());
    }
    return palette;
}

} // namespace contend::ui
