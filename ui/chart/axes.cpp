// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axes.h"

#include "ui/chart/ticks.h"
#include "ui/model/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace contend::ui {

namespace {

const QChar kMinus(0x2212);
const QChar kNoBreak(0x00a0);
const QChar kDash(0x2013);

class Text {
    Q_DECLARE_TR_FUNCTIONS(Axes)
};

/// Digits as the locale writes them, at most so many decimals and no zeros at the end.
QString plain(double value, int decimals, const QLocale& locale)
{
    const auto roundedTo = [value](int places) {
        const double scale = std::pow(10.0, places);
        return std::round(std::abs(value) * scale) / scale;
    };
    const double rounded = roundedTo(decimals);
    while (decimals > 0 && roundedTo(decimals - 1) == rounded)
        --decimals;
    const QString digits = locale.toString(rounded, 'f', decimals);
    return value < 0.0 && rounded > 0.0 ? kMinus + digits : digits;
}

struct Prefix {
    double size;
    const char* name;
};

Prefix prefixFor(double magnitude)
{
    static constexpr std::array<Prefix, 4> kPrefixes = {{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    for (const Prefix& prefix : kPrefixes)
        if (magnitude >= prefix.size)
            return prefix;
    return {1.0, ""};
}

/// Places and labels by two functions; what all tickers of this file have in common.
class Ticker : public QCPAxisTicker {
public:
    explicit Ticker(int at_most)
        : m_at_most(at_most)
    {}

    // The plot hands in its own locale, which does not follow a change of language.
    void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* sub_ticks, QVector<QString>* labels) override
    {
        const QLocale locale;
        ticks.clear();
        if (sub_ticks)
            sub_ticks->clear();
        if (labels)
            labels->clear();
        for (const double at : places(range)) {
            ticks.push_back(at);
            if (labels)
                labels->push_back(label(at, range, locale));
        }
    }

protected:
    int atMost() const { return m_at_most; }
    virtual std::vector<double> places(const QCPRange& range) = 0;
    virtual QString label(double at, const QCPRange& range, const QLocale& locale) = 0;

private:
    int m_at_most;
};

class ValueTicker final : public Ticker {
public:
    ValueTicker(ValueKind kind, int at_most)
        : Ticker(at_most)
        , m_kind(kind)
    {}

protected:
    std::vector<double> places(const QCPRange& range) override
    {
        // Halves and quarters of a percentage read best, whatever 1-2-5 steps would say.
        if (m_kind == ValueKind::Percent && range.lower == 0.0 && range.upper == 100.0)
            return atMost() >= 5   ? std::vector<double>{0, 25, 50, 75, 100}
                   : atMost() >= 2 ? std::vector<double>{0, 50, 100}
                                   : std::vector<double>{0, 100};
        return linearTicks(range.lower, range.upper, atMost()).at;
    }
    QString label(double at, const QCPRange& range, const QLocale& locale) override
    {
        return valueLabel(at, m_kind, range.upper, locale);
    }

private:
    ValueKind m_kind;
};

class AgoTicker final : public Ticker {
public:
    AgoTicker(int at_most, QString now)
        : Ticker(at_most)
        , m_now(std::move(now))
    {}

protected:
    std::vector<double> places(const QCPRange& range) override
    {
        return timeTicks(range.lower, range.upper, atMost()).at;
    }
    QString label(double at, const QCPRange& range, const QLocale& locale) override
    {
        return at == 0.0 && !m_now.isEmpty() ? m_now : agoLabel(at, range.size(), locale);
    }

private:
    QString m_now; ///< empty: that word
};

class ElapsedTicker final : public Ticker {
public:
    ElapsedTicker(int at_most, double until_s)
        : Ticker(at_most)
        , m_until_s(until_s)
    {}

protected:
    std::vector<double> places(const QCPRange& range) override
    {
        const TimeTicks ticks = timeTicks(range.lower, range.upper, atMost());
        m_step_s = ticks.step_s;
        return ticks.at;
    }
    QString label(double at, const QCPRange&, const QLocale& locale) override
    {
        return at > m_until_s ? QString() : elapsedLabel(at, m_step_s, locale);
    }

private:
    double m_until_s;
    double m_step_s = 1.0;
};

class WorkerTicker final : public Ticker {
    using Ticker::Ticker;

protected:
    std::vector<double> places(const QCPRange& range) override
    {
        const int last = static_cast<int>(std::floor(range.upper));
        int step = 1;
        while ((last + step - 1) / step > atMost())
            step *= 2;
        std::vector<double> at;
        for (int worker = 1; worker <= last; worker = worker == 1 && step > 1 ? step : worker + step)
            at.push_back(worker);
        return at;
    }
    QString label(double at, const QCPRange&, const QLocale& locale) override { return plain(at, 0, locale); }
};

void restyleAxis(QCPAxis& axis, const Theme& theme)
{
    axis.setVisible(true);
    axis.setTickLabelFont(themeFont(theme, TextSize::Small));
    axis.setTickLabelColor(theme.axis);
    axis.setBasePen(Qt::NoPen);
    // Labels come with ticks only. A recorded picture draws lines of no length even with no pen: hence clear
    // ink.
    axis.setTickPen(QPen(Qt::transparent));
    axis.setSubTickPen(QPen(Qt::transparent));
    axis.setTickLength(0);
    axis.setSubTicks(false);
    axis.setTickLabelPadding(theme.space(1.0));
    axis.setPadding(0);
}

} // namespace

void restyle(QCustomPlot& plot, const Theme& theme)
{
    plot.setBackground(QBrush(theme.card));
    plot.setNotAntialiasedElements(QCP::aeGrid | QCP::aeAxes | QCP::aeZeroLine);
    restyleAxis(*plot.xAxis, theme);
    restyleAxis(*plot.yAxis, theme);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(true);
    plot.yAxis->grid()->setPen(QPen(theme.grid, theme.grid_px));
    plot.yAxis->grid()->setZeroLinePen(QPen(theme.grid, theme.grid_px));
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);

    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    const double line = metrics.height();
    // QCustomPlot leaves out a label that would reach over the widget's edge: the outermost ones get room.
    constexpr double kSlack = 4.0;
    const double widest = metrics.horizontalAdvance(valueLabel(100.0, ValueKind::Percent, 100.0));
    QCPAxisRect& rect = *plot.axisRect();
    rect.setAutoMargins(QCP::msNone);
    const double left = widest + theme.space(1.0) + kSlack;
    constexpr double kChinese = 1.15; // letters are higher
    const double bottom = kChinese * line + theme.space(1.0) + kSlack;
    const double right = metrics.horizontalAdvance(agoLabel(0.0, 60.0)) / 2.0 + kSlack;
    rect.setMargins(QMargins(static_cast<int>(std::ceil(left)), static_cast<int>(std::ceil(line / 2.0 + 2.0)),
                             static_cast<int>(std::ceil(right)), static_cast<int>(std::ceil(bottom))));
}

int labelsAlong(double length_px, const Theme& theme, bool horizontal)
{
    const double room = theme.textPx(TextSize::Small) * (horizontal ? 9.0 : 8.0);
    constexpr double kThreeLines = 2.8; // the outer ones are centred on the ends
    if (!horizontal && length_px < kThreeLines * theme.textPx(TextSize::Small))
        return 1;
    return std::clamp(static_cast<int>(length_px / room) + 1, 2, horizontal ? 6 : 5);
}

QString valueLabel(double value, ValueKind kind, double axis_upper, const QLocale& locale)
{
    if (kind == ValueKind::Percent)
        return plain(value, 1, locale) + kNoBreak + locale.percent();
    const Prefix prefix = prefixFor(std::abs(axis_upper));
    if (value == 0.0 || prefix.size == 1.0)
        return plain(value, axis_upper < 1.0 ? 4 : 2, locale);
    return plain(value / prefix.size, 2, locale) + kNoBreak + QLatin1String(prefix.name);
}

QString exactValue(double value, ValueKind kind, const QString& unit, const QLocale& locale)
{
    if (!std::isfinite(value))
        return kDash;
    if (kind == ValueKind::Percent)
        return locale.toString(value, 'f', 1) + kNoBreak + locale.percent();
    const double magnitude = std::abs(value);
    const int decimals = magnitude >= 100.0 ? 0 : magnitude >= 10.0 ? 1 : 2;
    const QString number =
        magnitude >= 1e7 ? NumberText::compact(value, locale) : plain(value, decimals, locale);
    return unit.isEmpty() ? number : number + kNoBreak + unit;
}

QString agoLabel(double seconds, double window_s, const QLocale& locale)
{
    if (std::abs(seconds) < 1e-9)
        return Text::tr("now");
    if (window_s > 120.0)
        return plain(seconds / 60.0, 1, locale) + kNoBreak + Text::tr("min");
    return plain(seconds, window_s < 1.0 ? 3 : 1, locale) + kNoBreak + Text::tr("s");
}

QString elapsedLabel(double seconds, double step_s, const QLocale& locale)
{
    if (step_s >= 1.0 && seconds >= 59.5) {
        const auto whole = static_cast<long long>(std::llround(seconds));
        return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    }
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step_s) - 1e-9)), 0, 6);
    const QString digits = locale.toString(std::abs(seconds), 'f', decimals);
    return (seconds < 0.0 ? kMinus + digits : digits) + kNoBreak + Text::tr("s");
}

TimeTicks timeTicks(double from_s, double to_s, int at_most)
{
    TimeTicks ticks;
    const double size = to_s - from_s;
    if (!std::isfinite(size) || !(size > 0.0) || at_most < 1)
        return ticks;
    static constexpr std::array<double, 16> kSteps = {1,   2,   5,   10,  15,   20,   30,   60,
                                                      120, 300, 600, 900, 1200, 1800, 3600, 7200};
    const auto count = [&](double step) {
        return std::floor(to_s / step + 1e-6) - std::ceil(from_s / step - 1e-6) + 1.0;
    };
    double step = linearTicks(0.0, size, at_most).step;
    if (step > 0.5) {
        const auto* const fits = std::find_if(kSteps.begin(), kSteps.end(),
                                              [&](double candidate) { return count(candidate) <= at_most; });
        step = fits == kSteps.end() ? std::max(step, kSteps.back()) : *fits;
    }
    ticks.step_s = step;
    const double last = std::floor(to_s / step + 1e-6);
    for (double i = std::ceil(from_s / step - 1e-6); i <= last; ++i)
        ticks.at.push_back(i * step + 0.0);
    return ticks;
}

QSharedPointer<QCPAxisTicker> valueTicker(ValueKind kind, int at_most)
{
    return QSharedPointer<QCPAxisTicker>(new ValueTicker(kind, at_most));
}

QSharedPointer<QCPAxisTicker> agoTicker(int at_most, const QString& now)
{
    return QSharedPointer<QCPAxisTicker>(new AgoTicker(at_most, now));
}

QSharedPointer<QCPAxisTicker> elapsedTicker(int at_most, double until_s)
{
    return QSharedPointer<QCPAxisTicker>(new ElapsedTicker(at_most, until_s));
}

int workerLabelsAlong(double pixels, const Theme& theme)
{
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    return std::max(1, static_cast<int>(pixels / line) - 1);
}

QSharedPointer<QCPAxisTicker> workerTicker(int at_most)
{
    return QSharedPointer<QCPAxisTicker>(new WorkerTicker(at_most));
}

} // namespace contend::ui
