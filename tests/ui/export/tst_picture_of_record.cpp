// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_of_record.h"

#include "tests/core/report/sample_record.h"
#include "ui/export/caption.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace contend;
using namespace contend::ui;

namespace {

analysis::Record recordOf(std::vector<analysis::RunRecord> runs)
{
    analysis::Record record = tests::sampleRecord();
    record.runs = std::move(runs);
    return record;
}

QStringList titles(const Page& page)
{
    QStringList titles;
    for (const PageCard& card : page.cards)
        titles << card.title;
    return titles;
}

} // namespace

class TestPictureOfRecord : public QObject {
    Q_OBJECT

private slots:
    void oneRunShowsItsFigures()
    {
        const auto record = recordOf({tests::sampleRun(base::Contender::Gil)});
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        QCOMPARE(titles(picture.page()),
                 QStringList({"CPU utilization", "Lock contention", "Throughput", "Timeline"}));
        QVERIFY(picture.page().cards[0].figure.contains(QStringLiteral("99")));
        QCOMPARE(picture.page().cards[0].phrase, QStringLiteral("of 2 cores"));
    }

    void comparisonHasItsBarsFirst()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        QCOMPARE(titles(picture.page()),
                 QStringList({"Throughput", "CPU utilization", "Lock contention", "Throughput", "Timeline"}));
        QVERIFY(dynamic_cast<BarChart*>(picture.page().cards[0].chart) != nullptr);
        QVERIFY(picture.page().cards[1].figure.isEmpty()); // it could be of one contender only
    }

    void whatBarsAndPointsAreIsSaid()
    {
        analysis::Record record = tests::sampleRecord();
        QVERIFY(PictureOfRecord(record, loadTheme(ThemeKind::Light)).page().cards[0].note.contains("run"));
        record.sweep_parameter = "workers";
        QVERIFY(PictureOfRecord(record, loadTheme(ThemeKind::Light)).page().cards[0].note.contains("run"));
    }

    void undecidedLooksAsInTheWindow()
    {
        analysis::Record record = tests::sampleRecord();
        for (const auto status : {analysis::VerdictStatus::Refuted, analysis::VerdictStatus::Inconclusive}) {
            record.verdict->status = status;
            const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
            QVERIFY(picture.page().verdict->mark == StripMark::Exclamation);
            QVERIFY(picture.page().verdict->colours == &Theme::warn);
        }
    }

    void projectedComparisonIsShort()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Projector));
        QCOMPARE(titles(picture.page()), QStringList({"Throughput", "CPU utilization", "Lock contention"}));
    }

    void ownPicturesOfAllContendersStandBesideTheBars()
    {
        analysis::Record record = tests::sampleRecord();
        record.experiment = "download-pages";
        for (analysis::RunRecord& run : record.runs)
            run.parameters["pages"] = 3;
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        QCOMPARE(titles(picture.page()), QStringList({"Throughput", "Threads + GIL", "Processes"}));
        record.experiment = "race-condition";
        for (analysis::RunRecord& run : record.runs)
            run.figures = {{"expected", 100.0}, {"actual", 60.0}, {"lost_per_s", 20.0}};
        const PictureOfRecord race(record, loadTheme(ThemeKind::Light));
        QCOMPARE(titles(race.page()), QStringList({"Lost updates", "Threads + GIL", "Processes"}));
        for (const PageCard& card : race.page().cards)
            QVERIFY(!card.chart->isEmpty());
    }

    void chartsOfASinglePointGiveWayToCurves()
    {
        analysis::Record record = tests::sampleRecord();
        record.experiment = "mixed-work";
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        QVERIFY(titles(picture.page()).contains(QStringLiteral("CPU utilization")));
        QVERIFY(!titles(picture.page()).contains(QStringLiteral("Processes")));
    }

    void buttonsAreNoSettings()
    {
        analysis::Record record = tests::sampleRecord();
        record.experiment = "crash-isolation";
        for (analysis::RunRecord& run : record.runs)
            run.parameters = {{"crash", 3}, {"crash-after", 1.5}};
        QVERIFY(!Caption::subtitle(record).contains(QStringLiteral("Crash now")));
    }

    void sweepHasOneLargeChart()
    {
        analysis::Record record = tests::sampleRecord();
        record.sweep_parameter = "workers";
        record.runs = {
            tests::sampleRun(base::Contender::Threads, 1), tests::sampleRun(base::Contender::Threads, 2),
            tests::sampleRun(base::Contender::Processes, 1), tests::sampleRun(base::Contender::Processes, 2)};
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        QCOMPARE(picture.page().cards.size(), std::size_t{1});
        QVERIFY(!picture.page().cards[0].chart->isEmpty());
        QCOMPARE(picture.page().cards[0].legend.size(), 2);
        QVERIFY(!picture.page().subtitle.contains(QStringLiteral("workers")));
    }

    void sweptChoicesMakeABarEach()
    {
        analysis::Record record = tests::sampleRecord();
        record.experiment = "lock-contention";
        record.sweep_parameter = "lock";
        record.runs = {tests::sampleRun(base::Contender::Threads),
                       tests::sampleRun(base::Contender::Threads)};
        record.runs[0].choices = {{"lock", "mutex"}};
        record.runs[1].choices = {{"lock", "spin"}};
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        const auto* const bars = dynamic_cast<BarChart*>(picture.page().cards.at(0).chart);
        QVERIFY(bars != nullptr);
        QCOMPARE(bars->data().bars.size(), 2);
        QVERIFY(bars->data().bars[0].name.contains(QStringLiteral("mutex")));
    }

    void everyChartHasSomethingToShow()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        for (const PageCard& card : picture.page().cards)
            QVERIFY2(!card.chart->isEmpty(), qPrintable(card.title));
    }

    void coresStandBelowTheCpuChart()
    {
        const auto record = recordOf({tests::sampleRun(base::Contender::Gil)});
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        for (const PageCard& card : picture.page().cards)
            QCOMPARE(card.cores != nullptr, card.title == QStringLiteral("CPU utilization"));
        QVERIFY(picture.page().cards[0].cores->summary().contains(QStringLiteral("core 1: 100")));
    }

    void olderRecordsHaveNoStripOfCores()
    {
        analysis::Record record = tests::sampleRecord();
        for (analysis::RunRecord& run : record.runs)
            run.core_load = {};
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        for (const PageCard& card : picture.page().cards)
            QVERIFY(card.cores == nullptr);
    }

    void betStandsBesideWhatWasMeasured()
    {
        analysis::Record record = tests::sampleRecord();
        record.bet = 0; // of the lesson "cpu-bound", which claims another choice
        record.runs.push_back(tests::sampleRun(base::Contender::Sequential, 1));
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        const std::vector<PageStrip>& bet = picture.page().bet;
        QCOMPARE(bet.size(), std::size_t{2});
        QCOMPARE(bet[0].bold, QStringLiteral("Your bet was another one:"));
        QVERIFY(!bet[0].more.isEmpty() && !bet[1].more.isEmpty() && bet[0].more != bet[1].more);
        QVERIFY(picture.texts().caption.contains(bet[0].bold + QLatin1Char(' ') + bet[0].more));
        const auto* const bars = dynamic_cast<BarChart*>(picture.page().cards.at(0).chart);
        QVERIFY(std::ranges::any_of(bars->data().bars, [](const auto& bar) { return bar.bet.has_value(); }));
    }

    void noBetLeavesNoTrace_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("judged");
        QTest::newRow("nobody bet") << -1 << true;
        QTest::newRow("a choice of a later lesson") << 99 << true;
        QTest::newRow("stopped before a verdict") << 0 << false;
    }
    void noBetLeavesNoTrace()
    {
        QFETCH(int, choice);
        QFETCH(bool, judged);
        analysis::Record record = tests::sampleRecord();
        if (choice >= 0)
            record.bet = choice;
        if (!judged)
            record.verdict.reset();
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        QVERIFY(picture.page().bet.empty());
        const auto* const bars = dynamic_cast<BarChart*>(picture.page().cards.at(0).chart);
        QVERIFY(std::ranges::none_of(bars->data().bars, [](const auto& bar) { return bar.bet.has_value(); }));
    }

    void caveatsAreToldWithoutAVerdictToo()
    {
        analysis::Record record = tests::sampleRecord();
        record.verdict.reset();
        const QString badge = Caption::caveats(record).constFirst();
        QVERIFY(PictureOfRecord(record, loadTheme(ThemeKind::Light)).page().caption.contains(badge));
    }

    void verdictAndCaveatsAreInIt()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        const auto& verdict = picture.page().verdict;
        QVERIFY(verdict.has_value());
        QVERIFY(verdict->mark == StripMark::Tick && verdict->colours == &Theme::ok);
        QVERIFY((verdict->bold + verdict->more).contains(QStringLiteral("1.96")));
        QCOMPARE(verdict->badges.size(), 2);
    }

    void captionTellsMachineAndSetting()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Light));
        for (const char* const part : {"quoted", "2 of 4 cores", "6.1.0", "Contend 0.1.0", "2026"})
            QVERIFY2(picture.page().caption.contains(QLatin1String(part)), part);
        QVERIFY(picture.page().subtitle.contains(QStringLiteral("2 workers")));
        QVERIFY(picture.page().subtitle.contains(QStringLiteral("0.40")));
        QCOMPARE(picture.page().title, QStringLiteral("Do more threads make a calculation faster?"));
    }

    void textsHoldTheSetup()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureTexts texts = PictureOfRecord(record, loadTheme(ThemeKind::Light)).texts();
        QCOMPARE(texts.setup.experiment, std::string("cpu-bound"));
        QCOMPARE(texts.setup.contenders, std::vector({base::Contender::Gil, base::Contender::Processes}));
        QCOMPARE(texts.setup.values.at("workers"), 2.0);
        QCOMPARE(texts.setup.repeats, 2);
        QCOMPARE(texts.created, QStringLiteral("2026-01-31T12:34:56Z"));
    }

    void choicesOfTheSetupAreNumbers()
    {
        analysis::Record record = tests::sampleRecord();
        record.experiment = "race-condition";
        for (analysis::RunRecord& run : record.runs)
            run.choices = {{"protection", "atomic"}};
        QCOMPARE(setupOf(record).values.at("protection"), 2.0);
    }

    void strangeRecordsAreDrawnAllTheSame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no runs") << 0;
        QTest::newRow("unknown experiment") << 1;
        QTest::newRow("no samples") << 2;
        QTest::newRow("nothing but gaps") << 3;
        QTest::newRow("no workers") << 4;
        QTest::newRow("64 workers") << 5;
        QTest::newRow("sweep") << 6;
    }
    void strangeRecordsAreDrawnAllTheSame()
    {
        QFETCH(int, kind);
        analysis::Record record = tests::sampleRecord();
        if (kind == 0)
            record.runs.clear();
        if (kind == 1)
            record.experiment = "from-the-future";
        for (analysis::RunRecord& run : record.runs) {
            if (kind == 2) {
                run.t_s.clear();
                run.series.clear();
                run.intervals.clear();
            }
            if (kind == 3)
                for (analysis::WorkerSeries& curves : run.series)
                    std::ranges::fill(curves.cpu_utilization_percent, std::nan(""));
            if (kind == 4)
                run.workers.clear();
        }
        if (kind == 5)
            record.runs = {tests::sampleRun(base::Contender::Threads, 64)};
        if (kind == 6)
            record.sweep_parameter = "workers";
        const PictureOfRecord picture(record, loadTheme(ThemeKind::Dark));
        const QImage image = picture.image(QSize(1024, 768));
        QCOMPARE(image.size(), QSize(1024, 768));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours << image.pixel(x, y);
        QVERIFY(colours.size() > 3);
    }
};

QTEST_MAIN(TestPictureOfRecord)
#include "tst_picture_of_record.moc"
