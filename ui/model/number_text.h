// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <optional>

namespace contend::ui {

/// Numbers as people read them, by the locale given. Never more digits than a figure deserves.
class NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)

public:
    /// "9.2 k", "0.85", "123", "4.1 M": three significant digits at most; "–" for what is no number.
    static QString compact(double value, const QLocale& locale = {});
    /// Six significant digits, whole numbers in full ("9,213.46", "1,204,311"); "–" for what is no number.
    static QString exact(double value, const QLocale& locale = {});
    /// A setting's value: as many decimals as its size asks for, none for whole steps ("0.40", "5.0", "16").
    static QString setting(double value, double step, const QLocale& locale = {});
    /// The end of a range: no zeros at the end ("0.05", "20", "1,000").
    static QString bound(double value, const QLocale& locale = {});
    /// "199 %", "0.6 %": one decimal below ten.
    static QString percent(double value, const QLocale& locale = {});
    /// "199 %", "1 %".
    static QString wholePercent(double value, const QLocale& locale = {});
    /// "1:24" for a length of time in minutes and seconds; "1:02:03" beyond the hour.
    static QString clock(double seconds);
    /// A length of time with three significant digits: "3.20 s", "45.1 ms", "12.0 µs".
    static QString duration(double seconds, const QLocale& locale = {});
    /// What a person typed, by the locale or, failing that, in C notation; nothing if it is no number. A unit
    /// after the number is passed over.
    static std::optional<double> parse(const QString& text, const QString& unit, const QLocale& locale = {});
};

} // namespace contend::ui
