// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "tests/support/sample_record.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/page/experiment_page.h"
#include "ui/page/export_desk.h"
#include "ui/widget/verdict_strip.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using contend::test::sampleComparison;
using contend::ui::test::WindowFixture;

namespace {

RecordOfAll shared(const analysis::Record& record)
{
    return std::make_shared<const analysis::Record>(record);
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
        QVERIFY(window.openRecord(shared(sampleComparison())));
        QVERIFY(window.page().isShowingResult());
        QVERIFY(window.page().strip().sentence().startsWith("Processes were 1.9 times as fast."));
        QCOMPARE(window.setup().value("workers"), 6.0);
        QCOMPARE(window.setup().value("operation"), 1.5);
        QCOMPARE(window.setup().contender(), base::Contender::Processes);
        QVERIFY(window.page().goBack());
        QVERIFY(window.presenter().recording().utilization().lastTime() > 1.09);
        QCOMPARE(window.presenter().activity(), Activity::Idle);
    }

    void exportedCpuChartHasItsCoresAndNoOtherHas()
    {
        analysis::Record record = sampleComparison();
        record.runs.back().core_load = {{0.5, 1.0}, {{10, 90}, {5, 45}}};
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(window.openRecord(shared(record)));
        QVERIFY(window.page().goBack());
        QList<const Chart*> strips;
        const Page page = window.exportDesk().compose(0);
        for (const PageCard& card : page.cards)
            if (card.cores != nullptr) {
                QCOMPARE(card.title, QStringLiteral("CPU utilization"));
                strips << card.cores;
            }
        QCOMPARE(strips.size(), 1);
        QVERIFY(strips.front()->summary().contains(QStringLiteral("core 1: 45")));
    }

    void savedSweepShowsItsCurve()
    {
        analysis::Record record = sampleComparison();
        record.sweep_parameter = "workers";
        record.runs[1].parameters["workers"] = 8;
        WindowFixture fixture;
        QVERIFY(fixture.window().openRecord(shared(record)));
        QVERIFY(fixture.window().page().isShowingResult());
        QVERIFY(!fixture.window().page().shownCharts().front().chart->isEmpty());
    }

    void recordComesBackFromItsFile()
    {
        WindowFixture fixture;
        const QString path = fixture.path("record.json");
        QVERIFY(report::writeFile(path.toStdString(), report::toJson(sampleComparison())).has_value());
        fixture.window().openPaths({path});
        QTRY_VERIFY(fixture.window().page().isShowingResult());
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
        window.openPaths({path});
        QTRY_VERIFY(window.page().strip().kind() == VerdictStrip::Kind::Error);
        QVERIFY(!window.page().isShowingResult());
        QVERIFY(window.presenter().recording().isEmpty());
    }

    void missingFileAndUnknownExperimentAreTold()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        for (const QString name : {"nothing.json", "nothing.png"}) {
            window.openPaths({fixture.path(name)});
            QTRY_VERIFY(window.page().strip().sentence().contains(name));
            QVERIFY(window.page().strip().kind() == VerdictStrip::Kind::Error);
        }
        analysis::Record record = sampleComparison();
        record.experiment = "no-such-experiment";
        QVERIFY(!window.openRecord(shared(record)));
        QVERIFY(window.page().strip().sentence().contains("no-such-experiment"));
    }

    void recordOfALargerMachineIsShownAllTheSame()
    {
        analysis::Record record = sampleComparison();
        record.runs[0].parameters["cores"] = 64;
        record.runs[1].parameters["cores"] = 64;
        WindowFixture fixture;
        QVERIFY(fixture.window().openRecord(shared(record)));
        QVERIFY(fixture.window().page().isShowingResult());
    }

    void recordWithoutRunsIsNoCrash()
    {
        analysis::Record record;
        record.experiment = "cpu-bound";
        WindowFixture fixture;
        QVERIFY(fixture.window().openRecord(shared(record)));
    }
};

QTEST_MAIN(TestOpenRecord)
#include "tst_open_record.moc"
