// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/picture_filters.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace contend::workload {

namespace {

constexpr int kWidth = static_cast<int>(kPictureWidth);
constexpr int kHeight = static_cast<int>(kPictureHeight);

struct Colour {
    int red = 0;
    int green = 0;
    int blue = 0;
};

constexpr Colour split(Pixel pixel) noexcept
{
    return {static_cast<int>(pixel >> 16U & 0xFFU), static_cast<int>(pixel >> 8U & 0xFFU),
            static_cast<int>(pixel & 0xFFU)};
}

constexpr Pixel join(Colour colour) noexcept
{
    const auto channel = [](int value) { return static_cast<Pixel>(std::clamp(value, 0, 255)); };
    return channel(colour.red) << 16U | channel(colour.green) << 8U | channel(colour.blue);
}

/// The colour `part` of `whole` on the way from one to the other.
constexpr Colour between(Colour from, Colour to, int part, int whole) noexcept
{
    const auto mix = [part, whole](int a, int b) { return a + (b - a) * part / whole; };
    return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue)};
}

/// A number that looks like chance, always the same for the same two.
constexpr std::uint32_t scatter(std::uint32_t a, std::uint32_t b) noexcept
{
    std::uint32_t value = a * 0x9E3779B1U ^ (b + 0x7F4A7C15U) * 0x85EBCA6BU;
    value = (value ^ value >> 15U) * 0x2C1B3C6DU;
    value = (value ^ value >> 12U) * 0x297A2D39U;
    return value ^ value >> 15U;
}

// --- the source: sky, sun, stars and four rows of hills

constexpr std::array<Colour, 4> kHills{Colour{126, 92, 132}, Colour{84, 66, 116}, Colour{48, 44, 88},
                                       Colour{20, 22, 46}};
constexpr std::array<int, kHills.size()> kHillTops{250, 305, 350, 405};
constexpr std::array<int, kHills.size()> kHillHeights{90, 80, 70, 60};
constexpr int kOctaves = 5;
constexpr int kWidestHill = 160; ///< points between two corners of the coarsest outline
constexpr int kSunX = 452;
constexpr int kSunY = 214;
constexpr int kSunRadius = 44;
constexpr std::uint32_t kStarsOneIn = 380;

/// The outline of one row of hills: corners at chance heights, joined by lines, with ever finer ones on top.
int hillTop(std::uint32_t row, int x) noexcept
{
    int top = kHillTops.at(row);
    int width = kWidestHill;
    int height = kHillHeights.at(row);
    for (std::uint32_t octave = 0; octave < kOctaves; ++octave) {
        const auto corner = [&](int number) {
            return static_cast<int>(scatter(row * 8 + octave, static_cast<std::uint32_t>(number)) & 0xFFU) -
                   128;
        };
        const int left = x / width;
        const int part = x % width;
        top -= (corner(left) * (width - part) + corner(left + 1) * part) * height / (width * 256);
        width = std::max(width / 2, 2);
        height /= 2;
    }
    return top;
}

Colour skyAt(int x, int y) noexcept
{
    constexpr Colour kZenith{18, 26, 66};
    constexpr Colour kMiddle{122, 74, 128};
    constexpr Colour kHorizon{252, 178, 112};
    constexpr int kHalf = kHeight / 3;
    const int far_x = x - kSunX;
    const int far_y = y - kSunY;
    if (far_x * far_x + far_y * far_y < kSunRadius * kSunRadius)
        return {255, 236, 170};
    const std::uint32_t star = scatter(static_cast<std::uint32_t>(x / 2), static_cast<std::uint32_t>(y / 2));
    if (y < kHalf && star % kStarsOneIn == 0)
        return {244, 244, 255};
    return y < kHalf ? between(kZenith, kMiddle, y, kHalf)
                     : between(kMiddle, kHorizon, std::min(y - kHalf, kHalf), kHalf);
}

// --- filters

constexpr int kBlurReach = 20;
constexpr int kEdgeReach = 11;

/// The source's points of a row and columns around (x, y), those beyond the edges moved to the edges.
const Pixel* rowAt(std::span<const Pixel> source, int y) noexcept
{
    return source.data() + static_cast<std::ptrdiff_t>(std::clamp(y, 0, kHeight - 1)) * kWidth;
}

Pixel blurAt(std::span<const Pixel> source, int x, int y) noexcept
{
    constexpr int kSide = kBlurReach + 1;
    constexpr int kWhole = kSide * kSide * kSide * kSide;
    Colour sum{kWhole / 2, kWhole / 2, kWhole / 2};
    for (int dy = -kBlurReach; dy <= kBlurReach; ++dy) {
        const Pixel* const row = rowAt(source, y + dy);
        for (int dx = -kBlurReach; dx <= kBlurReach; ++dx) {
            const int weight = (kSide - std::abs(dy)) * (kSide - std::abs(dx));
            const Colour point = split(row[std::clamp(x + dx, 0, kWidth - 1)]);
            sum.red += weight * point.red;
            sum.green += weight * point.green;
            sum.blue += weight * point.blue;
        }
    }
    return join({sum.red / kWhole, sum.green / kWhole, sum.blue / kWhole});
}

int brightness(Pixel pixel) noexcept
{
    const Colour colour = split(pixel);
    return 2 * colour.red + 5 * colour.green + colour.blue; // eighths
}

std::int64_t squareRoot(std::int64_t value) noexcept
{
    std::int64_t root = 0;
    for (std::int64_t bit = std::int64_t{1} << 30U; bit > 0; bit >>= 1U)
        if ((root + bit) * (root + bit) <= value)
            root += bit;
    return root;
}

Pixel edgesAt(std::span<const Pixel> source, int x, int y) noexcept
{
    constexpr int kSide = kEdgeReach + 1;
    std::int64_t across = 0;
    std::int64_t down = 0;
    for (int dy = -kEdgeReach; dy <= kEdgeReach; ++dy) {
        const Pixel* const row = rowAt(source, y + dy);
        for (int dx = -kEdgeReach; dx <= kEdgeReach; ++dx) {
            const int light = brightness(row[std::clamp(x + dx, 0, kWidth - 1)]);
            const int near_x = kSide - std::abs(dx);
            const int near_y = kSide - std::abs(dy);
            across += dx == 0 ? 0 : (dx > 0 ? near_x : -near_x) * near_y * light;
            down += dy == 0 ? 0 : (dy > 0 ? near_y : -near_y) * near_x * light;
        }
    }
    constexpr std::int64_t kScale = 7000;
    const auto steepness =
        static_cast<int>(std::min<std::int64_t>(squareRoot(across * across + down * down) / kScale, 255));
    return join(between({14, 16, 30}, {255, 214, 140}, steepness, 255));
}

// Numbers with 28 binary places: the square of the largest that occurs fits into 62 bits.
constexpr unsigned kPlaces = 28;
constexpr std::int64_t kOne = std::int64_t{1} << kPlaces;
constexpr int kMostRounds = 2500;
constexpr std::int64_t kCentreX = -kOne * 7453 / 10'000;
constexpr std::int64_t kCentreY = kOne * 1127 / 10'000;
constexpr std::int64_t kPointStep = kOne / 52'000;

constexpr std::int64_t times(std::int64_t a, std::int64_t b) noexcept
{
    return (a * b) >> kPlaces;
}

Pixel fractalAt(int x, int y) noexcept
{
    const std::int64_t begin_x = kCentreX + (x - kWidth / 2) * kPointStep;
    const std::int64_t begin_y = kCentreY + (y - kHeight / 2) * kPointStep;
    std::int64_t here_x = 0;
    std::int64_t here_y = 0;
    int rounds = 0;
    for (; rounds < kMostRounds; ++rounds) {
        const std::int64_t square_x = times(here_x, here_x);
        const std::int64_t square_y = times(here_y, here_y);
        if (square_x + square_y > 4 * kOne)
            break;
        here_y = 2 * times(here_x, here_y) + begin_y;
        here_x = square_x - square_y + begin_x;
    }
    if (rounds == kMostRounds)
        return join({8, 10, 24});
    // The shades run from dark to bright and back, so that no two neighbours jump.
    constexpr int kShades = 128;
    const int shade = rounds % (2 * kShades);
    const int light = shade < kShades ? shade : 2 * kShades - 1 - shade;
    return light < kShades / 2
               ? join(between({16, 28, 84}, {86, 176, 214}, light, kShades / 2))
               : join(between({86, 176, 214}, {255, 238, 190}, light - kShades / 2, kShades / 2));
}

} // namespace

void drawSource(std::span<Pixel> into) noexcept
{
    for (int x = 0; x < kWidth; ++x) {
        for (int y = 0; y < kHeight; ++y)
            into[static_cast<std::size_t>(y * kWidth + x)] = join(skyAt(x, y));
        for (std::uint32_t row = 0; row < kHills.size(); ++row)
            for (int y = std::max(hillTop(row, x), 0); y < kHeight; ++y)
                into[static_cast<std::size_t>(y * kWidth + x)] = join(kHills.at(row));
    }
}

void filterRow(Filter filter, std::span<const Pixel> source, std::uint32_t x, std::uint32_t y,
               std::span<Pixel> into) noexcept
{
    auto column = static_cast<int>(x);
    const auto row = static_cast<int>(y);
    switch (filter) {
    case Filter::Blur:
        for (Pixel& pixel : into)
            pixel = blurAt(source, column++, row);
        return;
    case Filter::Edges:
        for (Pixel& pixel : into)
            pixel = edgesAt(source, column++, row);
        return;
    case Filter::Fractal:
        for (Pixel& pixel : into)
            pixel = fractalAt(column++, row);
        return;
    }
}

} // namespace contend::workload
