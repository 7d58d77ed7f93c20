// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/parameter.h"

#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"

#include <QTest>
#include <array>
#include <cmath>
#include <limits>

using namespace contend;
using namespace contend::plan;
using base::ErrorCode;

namespace {

constexpr std::array<std::string_view, 3> kChoices{"none", "mutex", "atomic"};

Parameter number(double minimum, double maximum, double step, Scale scale = Scale::Linear)
{
    Parameter parameter;
    parameter.id = "number";
    parameter.unit = "ms";
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    parameter.step = step;
    parameter.scale = scale;
    return parameter;
}

Parameter choice()
{
    Parameter parameter;
    parameter.id = "protection";
    parameter.maximum = 2;
    parameter.choices = kChoices;
    return parameter;
}

} // namespace

Q_DECLARE_METATYPE(contend::plan::Parameter)

class TestParameter : public QObject {
    Q_OBJECT

private slots:
    void goodTextIsRead_data()
    {
        QTest::addColumn<Parameter>("parameter");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        const Parameter ms = number(0.05, 20, 0.05);
        QTest::newRow("whole") << ms << QByteArray("3") << 3.0;
        QTest::newRow("fraction") << ms << QByteArray("0.4") << 0.4;
        QTest::newRow("lower end") << ms << QByteArray("0.05") << 0.05;
        QTest::newRow("upper end") << ms << QByteArray("20") << 20.0;
        QTest::newRow("exponent") << ms << QByteArray("1e1") << 10.0;
        QTest::newRow("choice") << choice() << QByteArray("mutex") << 1.0;
        QTest::newRow("beyond the slider") << workersParameter() << QByteArray("1024") << 1024.0;
    }
    void goodTextIsRead()
    {
        QFETCH(Parameter, parameter);
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        const auto read = parseValue(parameter, text.toStdString());
        QVERIFY(read);
        QCOMPARE(*read, value);
        QCOMPARE(*parseValue(parameter, formatValue(parameter, value)), value);
    }

    void badTextIsRefused_data()
    {
        QTest::addColumn<Parameter>("parameter");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("allowed");
        const Parameter ms = number(0.05, 20, 0.05);
        const QByteArray range = "0.05 to 20 ms";
        const auto not_a_number = static_cast<int>(ErrorCode::NotANumber);
        const auto out_of_range = static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("empty") << ms << QByteArray("") << not_a_number << range;
        QTest::newRow("word") << ms << QByteArray("many") << not_a_number << range;
        QTest::newRow("comma") << ms << QByteArray("0,4") << not_a_number << range;
        QTest::newRow("unit glued on") << ms << QByteArray("3ms") << not_a_number << range;
        QTest::newRow("space before") << ms << QByteArray(" 3") << not_a_number << range;
        QTest::newRow("not a number at all") << ms << QByteArray("nan") << not_a_number << range;
        QTest::newRow("infinite") << ms << QByteArray("inf") << not_a_number << range;
        QTest::newRow("huge") << ms << QByteArray("1e999") << out_of_range << range;
        QTest::newRow("too small") << ms << QByteArray("0.04") << out_of_range << range;
        QTest::newRow("too large") << ms << QByteArray("20.01") << out_of_range << range;
        QTest::newRow("negative") << ms << QByteArray("-1") << out_of_range << range;
        QTest::newRow("half a worker") << workersParameter() << QByteArray("2.5") << out_of_range
                                       << QByteArray("whole numbers from 1 to 1024");
        QTest::newRow("no worker") << workersParameter() << QByteArray("0") << out_of_range
                                   << QByteArray("whole numbers from 1 to 1024");
        QTest::newRow("unknown choice")
            << choice() << QByteArray("lock") << static_cast<int>(ErrorCode::UnknownChoice)
            << QByteArray("none, mutex, atomic");
        QTest::newRow("number for a choice")
            << choice() << QByteArray("1") << static_cast<int>(ErrorCode::UnknownChoice)
            << QByteArray("none, mutex, atomic");
    }
    void badTextIsRefused()
    {
        QFETCH(Parameter, parameter);
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QByteArray, allowed);
        const auto read = parseValue(parameter, text.toStdString());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(QByteArray::fromStdString(read.error().subject), QByteArray(parameter.id.data()));
        QCOMPARE(QByteArray::fromStdString(read.error().value), text);
        QCOMPARE(QByteArray::fromStdString(read.error().allowed), allowed);
    }

    void numbersAreChecked()
    {
        QVERIFY(checkValue(choice(), 2));
        QVERIFY(!checkValue(choice(), 3));
        QVERIFY(!checkValue(choice(), 0.5));
        QVERIFY(!checkValue(number(0, 1, 0.1), std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!checkValue(number(0, 1, 0.1), std::numeric_limits<double>::infinity()));
    }

    void valuesAreShortTexts()
    {
        QCOMPARE(formatValue(number(0, 1e6, 1), 100'000), std::string("100000"));
        QCOMPARE(formatValue(number(0, 1, 0.1), 0.3), std::string("0.3"));
        QCOMPARE(formatValue(choice(), 2), std::string("atomic"));
    }

    void sliderMovesInSteps_data()
    {
        QTest::addColumn<Parameter>("parameter");
        QTest::addColumn<double>("position");
        QTest::addColumn<double>("value");
        QTest::newRow("linear begin") << number(0, 100, 5) << 0.0 << 0.0;
        QTest::newRow("linear end") << number(0, 100, 5) << 1.0 << 100.0;
        QTest::newRow("linear rounds to the step") << number(0, 100, 5) << 0.33 << 35.0;
        QTest::newRow("step of a tenth") << number(0.1, 1, 0.1) << 0.334 << 0.4;
        QTest::newRow("left of the slider") << number(0, 100, 5) << -3.0 << 0.0;
        QTest::newRow("right of the slider") << number(0, 100, 5) << 3.0 << 100.0;
        QTest::newRow("logarithmic middle") << number(1, 100, 1, Scale::Logarithmic) << 0.5 << 10.0;
        QTest::newRow("three digits") << number(0.05, 20, 0.05, Scale::Logarithmic) << 0.34 << 0.383;
        QTest::newRow("counts are whole") << workersParameter() << 0.3 << 3.0;
        QTest::newRow("logarithmic from nothing") << number(0, 2000, 1, Scale::Logarithmic) << 0.0 << 0.0;
        QTest::newRow("to the end") << number(0, 2000, 1, Scale::Logarithmic) << 1.0 << 2000.0;
    }
    void sliderMovesInSteps()
    {
        QFETCH(Parameter, parameter);
        QFETCH(double, position);
        QFETCH(double, value);
        QCOMPARE(valueAt(parameter, position), value);
    }

    void sliderFindsEveryPresetAgain()
    {
        for (const experiment::Experiment* const row : experiment::catalog())
            for (const Parameter& parameter : row->parameters) {
                if (parameter.isChoice() || parameter.id == kCores)
                    continue;
                const double back = valueAt(parameter, positionOf(parameter, parameter.preset));
                QVERIFY2(std::fabs(back - parameter.preset) <= 1e-9 * std::fabs(parameter.preset),
                         parameter.id.data());
            }
    }

    void positionGrowsWithTheValue()
    {
        for (const Scale scale : {Scale::Linear, Scale::Logarithmic}) {
            const Parameter parameter = number(0, 2000, 1, scale);
            double last = -1;
            for (const double value : {0.0, 1.0, 10.0, 100.0, 1000.0, 2000.0}) {
                const double position = positionOf(parameter, value);
                QVERIFY(position > last && position <= 1);
                last = position;
            }
        }
        QCOMPARE(positionOf(number(0, 10, 1), 50), 1.0);
        QCOMPARE(positionOf(number(5, 5, 1), 5), 0.0);
    }

    void coresAreTheMachines()
    {
        const Parameter here = onThisMachine(coresParameter(), 6);
        QCOMPARE(here.maximum, 6.0);
        QCOMPARE(here.preset, 6.0);
        QCOMPARE(describeRange(here), std::string("whole numbers from 1 to 6"));
        QCOMPARE(onThisMachine(workersParameter(), 6).maximum, workersParameter().maximum);
    }
};

QTEST_APPLESS_MAIN(TestParameter)
#include "tst_parameter.moc"
