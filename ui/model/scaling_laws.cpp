// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/scaling_laws.h"

#include "ui/model/number_text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr int kEnoughForAll = 3;    ///< different numbers of workers that determine both laws
constexpr double kNothing = 1e-6;   ///< a coefficient below it changes no figure that is shown
constexpr double kNearlyAll = 0.99; ///< of the work

using Points = std::vector<analysis::ScalingPoint>;

/// As far as its size asks for: "0.034", "0.00021", "0".
QString coefficient(double value)
{
    if (value < kNothing)
        return QLocale().toString(0);
    return QLocale().toString(value, 'f',
                              std::clamp(1 - static_cast<int>(std::floor(std::log10(value))), 2, 7));
}

QString percentOf(double share)
{
    return NumberText::percent(share * 100);
}

QString amdahlSentence(const analysis::AmdahlFit& fit)
{
    if (fit.serial_fraction < kNothing)
        return LawText::tr("Amdahl's law: nothing of the work is serial.");
    if (fit.serial_fraction > kNearlyAll)
        return LawText::tr(
            "Amdahl's law: all of the work is serial, so that more workers make it no faster.");
    return LawText::tr(
               "Amdahl's law: %1 of the work is serial, so that no number of workers makes it more than "
               "%2 times as fast.")
        .arg(percentOf(fit.serial_fraction), NumberText::compact(1 / fit.serial_fraction));
}

QString uslSentence(const analysis::UslFit& fit)
{
    const QString figures = LawText::tr("Gunther's law: contention σ = %1, coherency κ = %2.")
                                .arg(coefficient(fit.contention), coefficient(fit.coherency));
    const std::optional<double> peak = fit.peakWorkers();
    const QString end = peak ? LawText::tr("The most is to be had with about %1 workers: %2 operations/s.")
                                   .arg(NumberText::compact(std::round(*peak)),
                                        NumberText::compact(fit.throughput(std::round(*peak))))
                             : LawText::tr("It has no peak: more workers never make it slower.");
    return figures + QLatin1Char(' ') + end;
}

} // namespace

double serialShare(double critical_percent, double readers_percent) noexcept
{
    return std::clamp(critical_percent / 100 * (1 - readers_percent / 100), 0.0, 1.0);
}

ScalingLaws lawsOf(const RunGroup& group, const plan::Parameter& swept)
{
    ScalingLaws laws;
    Points all;
    Points within;
    int different = 0;
    if (group.runs.empty() || group.runs.front()->contender == base::Contender::Sequential)
        return laws;
    for (const auto& [x, runs] : group.byValueOf(swept)) {
        const double speed = spreadOf(runs, [](const auto& run) { return run.throughput_ops_per_s; }).mean;
        all.push_back({x, speed});
        if (x <= runs.front()->cores) {
            within.push_back({x, speed});
            ++different;
        }
    }
    laws.beyond_cores = different < kEnoughForAll && within.size() < all.size();
    const Points& points = laws.beyond_cores ? all : within;
    laws.amdahl = analysis::fitAmdahl(points);
    laws.usl = analysis::fitUsl(points);
    return laws;
}

QString LawText::amdahlName(const analysis::AmdahlFit& fit)
{
    return tr("Amdahl, %1 serial").arg(percentOf(fit.serial_fraction));
}

QString LawText::uslName(const analysis::UslFit& fit)
{
    const std::optional<double> peak = fit.peakWorkers();
    return peak ? tr("Gunther, peak at %1").arg(NumberText::compact(std::round(*peak)))
                : tr("Gunther, no peak");
}

QString LawText::sentences(const ScalingLaws& laws)
{
    QStringList all;
    if (laws.amdahl)
        all.append(amdahlSentence(*laws.amdahl));
    if (laws.usl)
        all.append(uslSentence(*laws.usl));
    if (all.isEmpty())
        return {};
    if (laws.beyond_cores)
        all.append(tr("Values beyond the number of cores are among the points: that the cores come to an end "
                      "counts as serial work here."));
    return all.join(QLatin1Char(' '));
}

QString LawText::source()
{
    return tr(
        "Amdahl's law: G. Amdahl, 1967. Gunther's universal scalability law: N. Gunther, 1993. Both are "
        "fitted to the mean of the measured points by least squares; warm-up is not measured.");
}

} // namespace contend::ui
