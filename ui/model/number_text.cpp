// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace contend::ui {
namespace {

constexpr int kSignificant = 3;
constexpr double kBillion = 1e9;
constexpr double kMillion = 1e6;
constexpr double kThousand = 1e3;

QString digits(double value, int decimals, const QLocale& locale)
{
    return locale.toString(value, 'f', decimals);
}

/// Decimals that leave three significant digits, one less if the value is above ten.
int decimalsFor(double value)
{
    const double size = std::abs(value);
    // What rounds up to ten or a hundred has a digit more before the point.
    if (size >= 99.95)
        return 0;
    return size >= 9.995 ? 1 : 2;
}

QString withoutZeros(QString text, const QLocale& locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

} // namespace

QString NumberText::compact(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const std::array<std::pair<double, QString>, 3> scales = {{{kBillion, tr("%1 G", "billions")},
                                                               {kMillion, tr("%1 M", "millions")},
                                                               {kThousand, tr("%1 k", "thousands")}}};
    const double size = std::abs(value);
    for (const auto& [scale, pattern] : scales) {
        // What rounds up to a thousand of the smaller unit belongs to the larger one.
        if (size < scale * 0.9995)
            continue;
        const double scaled = value / scale;
        return pattern.arg(digits(scaled, std::abs(scaled) >= 99.95 ? 0 : 1, locale));
    }
    if (size == std::floor(size))
        return digits(value, 0, locale);
    return digits(value, decimalsFor(value), locale);
}

QString NumberText::exact(double value, const QLocale& locale)
{
    constexpr int kDigits = 6;
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (value == std::floor(value))
        return digits(value, 0, locale);
    const int before_point = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return digits(value, std::clamp(kDigits - before_point, 0, 2 * kDigits), locale);
}

QString NumberText::setting(double value, double step, const QLocale& locale)
{
    if (step >= 1 && step == std::floor(step) && value == std::floor(value))
        return digits(value, 0, locale);
    if (value == 0)
        return digits(0, 0, locale);
    const double size = std::abs(value);
    int decimals = size >= 100 ? 0 : size >= 1 ? 1 : 2;
    // Show what was set, up to three significant digits, even if that takes a decimal more.
    const auto rounded = [&](int places) {
        return std::round(size * std::pow(10, places)) / std::pow(10, places);
    };
    while (decimals < kSignificant && std::abs(rounded(decimals) - size) > size * 5e-4)
        ++decimals;
    return digits(value, decimals, locale);
}

QString NumberText::bound(double value, const QLocale& locale)
{
    return withoutZeros(digits(value, kSignificant, locale), locale);
}

QString NumberText::percent(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return tr("%1 %").arg(digits(value, std::abs(value) < 9.95 && value != 0 ? 1 : 0, locale));
}

QString NumberText::wholePercent(double value, const QLocale& locale)
{
    return std::isfinite(value) ? tr("%1 %").arg(digits(std::round(value), 0, locale)) : QStringLiteral("–");
}

QString NumberText::clock(double seconds)
{
    const auto whole = static_cast<qint64>(std::max(0.0, std::floor(seconds)));
    const auto two = [](qint64 part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return QString::number(whole / 60) + QLatin1Char(':') + two(whole % 60);
    return QString::number(whole / 3600) + QLatin1Char(':') + two(whole / 60 % 60) + QLatin1Char(':') +
           two(whole % 60);
}

QString NumberText::duration(double seconds, const QLocale& locale)
{
    const auto told = [&locale](double value, const char* unit) {
        return digits(value, decimalsFor(value), locale) + QChar(0x00A0) + QString::fromUtf8(unit);
    };
    const double length = std::abs(seconds);
    if (length >= 0.9995)
        return told(seconds, "s");
    if (length >= 0.9995e-3)
        return told(seconds * 1e3, "ms");
    return told(seconds * 1e6, "µs");
}

std::optional<double> NumberText::parse(const QString& text, const QString& unit, const QLocale& locale)
{
    QString number = text.trimmed();
    if (!unit.isEmpty() && number.endsWith(unit, Qt::CaseInsensitive))
        number = number.chopped(unit.size()).trimmed();
    bool good = false;
    double value = locale.toDouble(number, &good);
    if (!good)
        value = QLocale::c().toDouble(number, &good);
    if (!good || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace contend::ui
