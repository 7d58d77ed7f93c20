// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/page/experiment_page.h"
#include "ui/widget/verdict_strip.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

analysis::RunRecord runOf(base::Contender contender, double from_s, double throughput, double workers)
{
    analysis::RunRecord run;
    run.contender = contender;
    run.parameters = {{"workers", workers}, {"operation", 1.5}};
    run.throughput_ops_per_s = throughput;
    run.t_s = {from_s, from_s + 0.05, from_s + 0.1};
    run.series = {{{50, 50, 50}, {10, 10, 10}, {throughput, throughput, throughput}, {}}};
    run.workers.resize(1);
    return run;
}

analysis::Record comparison()
{
    analysis::Record record;
    record.experiment = "cpu-bound";
    record.runs = {runOf(base::Contender::Gil, 0.1, 100, 6), runOf(base::Contender::Processes, 1.0, 190, 6)};
    analysis::Verdict verdict;
    verdict.status = analysis::VerdictStatus::Confirmed;
    verdict.reason = {"Processes were {x} times as fast. More.", {{"x", 1.9, 1}}};
    record.verdict = verdict;
    return record;
}

} // namespace

class TestOpenRecord : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void savedComparisonShowsItsBarsVerdictAndSettings()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(window.openRecord(comparison()));
        QVERIFY(window.page().isShowingResult());
        QVERIFY(window.page().strip().sentence().startsWith("Processes were 1.9 times as fast."));
        QCOMPARE(window.setup().value("workers"), 6.0);
        QCOMPARE(window.setup().value("operation"), 1.5);
        QCOMPARE(window.setup().contender(), base::Contender::Processes);
        QVERIFY(window.page().goBack());
        QVERIFY(window.presenter().recording().utilization().lastTime() > 1.09);
        QCOMPARE(window.presenter().activity(), Activity::Idle);
    }

    void savedSweepShowsItsCurve()
    {
        analysis::Record record = comparison();
        record.sweep_parameter = "workers";
        record.runs[1].parameters["workers"] = 8;
        WindowFixture fixture;
        QVERIFY(fixture.window().openRecord(record));
        QVERIFY(fixture.window().page().isShowingResult());
        QVERIFY(!fixture.window().page().shownCharts().front().chart->isEmpty());
    }

    void recordComesBackFromItsFile()
    {
        WindowFixture fixture;
        const QString path = fixture.path("record.json");
        QVERIFY(report::writeFile(path.toStdString(), report::toJson(comparison())).has_value());
        QVERIFY(fixture.window().openPath(path));
        QVERIFY(fixture.window().page().isShowingResult());
    }

    void damagedOrForeignFileIsToldAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("not a record");
        QTest::newRow("another schema") << QByteArray(R"({"schema": 99, "runs": []})");
        QTest::newRow("empty") << QByteArray();
    }
    void damagedOrForeignFileIsToldAndNothingChanges()
    {
        QFETCH(QByteArray, content);
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        const QString path = fixture.path("record.json");
        QVERIFY(report::writeFile(path.toStdString(), content.toStdString()).has_value());
        QVERIFY(!window.openPath(path));
        QVERIFY(window.page().strip().kind() == VerdictStrip::Kind::Error);
        QVERIFY(!window.page().isShowingResult());
        QVERIFY(window.presenter().recording().isEmpty());
    }

    void missingFileAndUnknownExperimentAreTold()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(!window.openPath(fixture.path("nothing.json")));
        QVERIFY(window.page().strip().kind() == VerdictStrip::Kind::Error);
        QVERIFY(!window.openPath(fixture.path("nothing.png")));
        analysis::Record record = comparison();
        record.experiment = "no-such-experiment";
        QVERIFY(!window.openRecord(record));
        QVERIFY(window.page().strip().sentence().contains("no-such-experiment"));
    }

    void recordOfALargerMachineIsShownAllTheSame()
    {
        analysis::Record record = comparison();
        record.runs[0].parameters["cores"] = 64;
        record.runs[1].parameters["cores"] = 64;
        WindowFixture fixture;
        QVERIFY(fixture.window().openRecord(record));
        QVERIFY(fixture.window().page().isShowingResult());
    }

    void recordWithoutRunsIsNoCrash()
    {
        analysis::Record record;
        record.experiment = "cpu-bound";
        WindowFixture fixture;
        QVERIFY(fixture.window().openRecord(record));
    }
};

QTEST_MAIN(TestOpenRecord)
#include "tst_open_record.moc"
