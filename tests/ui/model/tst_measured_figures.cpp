// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/measured_figures.h"

#include <QTest>
#include <limits>

using namespace contend;
using namespace contend::ui;
using base::Contender;

namespace {

constexpr int kCores = 4;

Question speedupOf(const QString& contender, const QList<std::pair<QString, QString>>& values = {})
{
    Question question;
    question.experiment = "cpu-bound";
    question.contender = contender;
    question.values = values;
    question.figure = "speedup";
    return question;
}

analysis::RunRecord run(Contender contender, double speedup, double workers = 4, double cores = kCores)
{
    analysis::RunRecord record;
    record.contender = contender;
    record.parameters = {
        {"workers", workers}, {"cores", cores}, {"operation", 0.4}, {"switch-interval", 5}, {"seconds", 1}};
    record.choices = {{"start-method", "fork"}};
    record.figures = {{"speedup", speedup}, {"never", std::nullopt}};
    return record;
}

analysis::Record recordOf(std::vector<analysis::RunRecord> runs)
{
    analysis::Record record;
    record.experiment = "cpu-bound";
    record.runs = std::move(runs);
    return record;
}

} // namespace

class TestMeasuredFigures : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void nothingBeforeItWasMeasured()
    {
        MeasuredFigures figures(kCores);
        QVERIFY(!figures.find(speedupOf("gil")));
        figures.add(recordOf({run(Contender::Processes, 1.9)}));
        QVERIFY(!figures.find(speedupOf("gil")));
        Question other = speedupOf("processes");
        other.figure = "never";
        QVERIFY(!figures.find(other));
        other.experiment = "no-such";
        QVERIFY(!figures.find(other));
    }

    void newestFigureOfItsContenderIsFound()
    {
        MeasuredFigures figures(kCores);
        figures.add(recordOf({run(Contender::Gil, 1.0), run(Contender::Processes, 1.9)}));
        figures.add(recordOf({run(Contender::Processes, 1.8)}));
        const auto found = figures.find(speedupOf("processes"));
        QVERIFY(found.has_value());
        QCOMPARE(found->value, 1.8);
        QVERIFY(found->differences.isEmpty());
        QCOMPARE(figures.find(speedupOf("gil"))->value, 1.0);
    }

    void sameSettingsCountMoreThanNewer()
    {
        MeasuredFigures figures(kCores);
        figures.add(recordOf({run(Contender::Gil, 1.1, 8)}));
        figures.add(recordOf({run(Contender::Gil, 0.9, 2)}));
        const auto found = figures.find(speedupOf("gil", {{"workers", "8"}}));
        QCOMPARE(found->value, 1.1);
        QVERIFY(found->differences.isEmpty());
    }

    void otherSettingsAreTold()
    {
        MeasuredFigures figures(kCores);
        figures.add(recordOf({run(Contender::Gil, 0.9, 2, 1)}));
        const auto found = figures.find(speedupOf("gil", {{"start-method", "spawn"}}));
        QVERIFY(found.has_value());
        QCOMPARE(found->differences, QStringList({"Workers 2", "Cores 1", "Start method fork"}));
    }

    void verdictsFigureHasNoContender()
    {
        MeasuredFigures figures(kCores);
        analysis::Record record = recordOf({run(Contender::Gil, 1.0, 1), run(Contender::Gil, 1.0, 8)});
        record.sweep_parameter = "workers";
        record.verdict = analysis::Verdict{};
        record.verdict->figures = {{"speedup", 1.5, 1}, {"waiting_ratio", 3, 1}, {"lost_per_s", 2, 1}};
        figures.add(record);
        const auto found = figures.find(speedupOf({}));
        QVERIFY(found.has_value());
        QCOMPARE(found->value, 1.5);
        QVERIFY(!found->contender);
        Question undescribed = speedupOf({});
        undescribed.figure = "waiting_ratio";
        QCOMPARE(figures.find(undescribed)->label, std::string("Waiting ratio"));
        undescribed.figure = "lost_per_s";
        QCOMPARE(figures.find(undescribed)->label, std::string("Lost"));
        QCOMPARE(figures.find(undescribed)->unit, std::string("1/s"));
        QVERIFY(found->differences.isEmpty()); // the swept parameter had every value
    }

    void latencyIsFoundWhereTheRunHasOne()
    {
        MeasuredFigures figures(kCores);
        analysis::RunRecord slow = run(Contender::Gil, 1.0);
        slow.latency = analysis::Percentiles{10, 20, 30, 40};
        figures.add(recordOf({slow}));
        Question question = speedupOf("gil");
        question.figure = "p99_us";
        QCOMPARE(figures.find(question)->value, 30.0);
    }

    void memoryStaysBounded()
    {
        MeasuredFigures figures(kCores);
        figures.add(recordOf({run(Contender::Threads, 1.0)}));
        for (std::size_t i = 0; i < MeasuredFigures::kMostRuns; ++i)
            figures.add(recordOf({run(Contender::Gil, 1.0)}));
        QVERIFY(!figures.find(speedupOf("threads")));
        QVERIFY(figures.find(speedupOf("gil")).has_value());
    }

    void sentenceTellsLabelValueAndContender()
    {
        QCOMPARE(MeasuredFigures::sentence({213, "Worst gap", "ms", Contender::Sequential, {}}, QLocale::c()),
                 QString("On this machine: Worst gap: 213") + QChar::Nbsp + "ms (Sequential).");
        QCOMPARE(MeasuredFigures::sentence({80, "Crossover", "%", std::nullopt, {}}, QLocale::c()),
                 QString("On this machine: Crossover: ") + MeasuredFigures::valueText(80, "%", QLocale::c()) +
                     ".");
    }

    void valuesHaveTheirUnits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("times") << 1.94 << QString("x") << QString::fromUtf8("1.94×");
        QTest::newRow("count") << 4.0 << QString() << QString("4");
        QTest::newRow("bytes") << 512.0 << QString("B") << QString::fromUtf8("512\u00a0B");
        QTest::newRow("mebibytes") << 64.0 * 1024 * 1024 << QString("B") << QString::fromUtf8("64\u00a0MiB");
        QTest::newRow("bytes per second") << 2048.0 << QString("B/s") << QString::fromUtf8("2\u00a0KiB/s");
        QTest::newRow("time") << 120.0 << QString("µs") << QString::fromUtf8("120\u00a0µs");
    }
    void valuesHaveTheirUnits()
    {
        QFETCH(const double, value);
        QFETCH(const QString, unit);
        QFETCH(const QString, text);
        QCOMPARE(MeasuredFigures::valueText(value, unit.toStdString(), QLocale::c()), text);
    }
};

QTEST_APPLESS_MAIN(TestMeasuredFigures)
#include "tst_measured_figures.moc"
