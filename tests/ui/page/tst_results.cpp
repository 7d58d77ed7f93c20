// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and sweeps as a person uses them, on the real engine.
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/bar_chart.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/scaling_chart.h"
#include "ui/lesson/bet_card.h"
#include "ui/page/comparison_view.h"
#include "ui/page/experiment_page.h"
#include "ui/page/export_desk.h"
#include "ui/page/result_views.h"
#include "ui/page/sweep_view.h"
#include "ui/widget/bet_board.h"
#include "ui/widget/key_button.h"
#include "ui/widget/number_table.h"
#include "ui/widget/sweep_dialog.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

WindowStart quick()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.values = {{"seconds", 0.5}};
    return start;
}

SweepChoice workers(std::vector<double> values, std::vector<base::Contender> contenders)
{
    SweepChoice choice;
    choice.sweep = {"workers", std::move(values)};
    choice.contenders = std::move(contenders);
    return choice;
}

bool isIdle(MainWindow& window)
{
    return window.presenter().activity() == Activity::Idle;
}

QStringList firstColumn(const NumberTable& table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names.append(table.model()->index(row, 0).data().toString());
    return names;
}

} // namespace

class TestResults : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void comparisonWithRepeatsShowsBarsCurvesAndNumbers()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        ComparisonView& view = window.page().results().comparison();
        window.setup().setRepeats(2);
        QCOMPARE(view.repeatsBox().value(), 2);
        QTest::keyClick(&window, Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible(), kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(window), kPatience_ms);
        QCOMPARE(window.presenter().record()->runs.size(), std::size_t{8});
        QCOMPARE(view.bars().data().bars.size(), 4);
        for (const ComparisonBar& bar : view.bars().data().bars)
            QCOMPARE(bar.points.size(), 2);
        QCOMPARE(window.page().shownCharts().size(), 1);

        QTest::mouseClick(view.viewButton(ComparisonView::Curves), Qt::LeftButton);
        QCOMPARE(window.page().shownCharts().size(), 2);
        QVERIFY(!view.throughput().isEmpty());
        QCOMPARE(view.throughput().legend().size(), 4);
        QCOMPARE(view.throughput().view().from_s, 0.0);

        QTest::mouseClick(view.viewButton(ComparisonView::Numbers), Qt::LeftButton);
        QVERIFY(view.numbers().isVisible());
        QCOMPARE(window.page().shownCharts().size(), 1); // a picture of it has the bars
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.page().isShowingResult());
    }

    void betIsDrawnBesideTheResult()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QPushButton* bet = nullptr;
        for (QPushButton* const choice : window.findChild<BetCard*>()->findChildren<QPushButton*>())
            if (choice->text() == QStringLiteral("four times as fast"))
                bet = choice;
        QVERIFY(bet != nullptr);
        bet->click();
        QTest::keyClick(&window, Qt::Key_C);
        const ComparisonView& view = window.page().results().comparison();
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && isIdle(window), kPatience_ms);
        const auto* const board = view.findChild<BetBoard*>();
        QVERIFY(board->isVisible());
        QVERIFY(board->sentence().contains(QStringLiteral("four times as fast")));
        const QList<ComparisonBar>& bars = view.bars().data().bars;
        QVERIFY(!bars.at(0).bet);
        QVERIFY(bars.at(2).bet && bars.at(2).bet->value); // threads under the GIL
        QCOMPARE(*bars.at(2).bet->value, 4.0 * bars.at(0).value);

        QVERIFY(window.presenter().record()->bet);
        QCOMPARE(window.exportDesk().compose(0).bet.size(), std::size_t{2});

        const RecordOfAll mine = window.presenter().record();
        auto older = std::make_shared<analysis::Record>(*mine);
        older->bet.reset(); // though the class has bet today, it has not on that
        QVERIFY(window.openRecord(older));
        QVERIFY(board->isHidden());
        QVERIFY(window.exportDesk().compose(0).bet.empty());
        QVERIFY(window.openRecord(mine));
        QVERIFY(board->isVisible());

        QVERIFY(window.chooseExperiment("race-condition"));
        QVERIFY(window.chooseExperiment("cpu-bound"));
        QTest::keyClick(&window, Qt::Key_C); // nobody bets this time
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && isIdle(window), kPatience_ms);
        QVERIFY(board->isHidden());
    }

    void numbersAreSortedAndCopied()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        ComparisonView& view = window.page().results().comparison();
        window.presenter().compare();
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && isIdle(window), kPatience_ms);
        view.showView(ComparisonView::Numbers);
        NumberTable& table = view.numbers();
        const QStringList before = firstColumn(table);
        QCOMPARE(before.size(), 4);
        QCOMPARE(before.constFirst(), QStringLiteral("Sequential")); // as the experiment has them
        const QHeaderView& header = *table.horizontalHeader();
        const QPoint name(header.sectionViewportPosition(0) + 4, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
        QStringList sorted = before;
        sorted.sort();
        QCOMPARE(firstColumn(table), sorted);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
        QStringList reversed = sorted;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(firstColumn(table), reversed);

        table.setFocus();
        table.clearSelection();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.constFirst().startsWith("Contender\tRuns\t"));
        bool is_number = false;
        const double copied = lines.at(1).split('\t').at(2).toDouble(&is_number);
        QVERIFY(is_number && copied > 0);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split('\n').size(), 2); // headings and the row
    }

    void comparesAgainAsOftenAsTheBoxSays()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        ComparisonView& view = window.page().results().comparison();
        window.presenter().compare();
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && isIdle(window), kPatience_ms);
        view.repeatsBox().setFocus();
        QTest::keyClick(&view.repeatsBox(), Qt::Key_Up);
        QCOMPARE(window.setup().repeats(), 2);
        QTest::mouseClick(&view.againButton(), Qt::LeftButton);
        QVERIFY(window.presenter().activity() == Activity::Comparing);
        QVERIFY(!view.againButton().isEnabled());
        window.presenter().stop();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(window), kPatience_ms);
    }

    void sweepIsPausedResumedAndEndsInItsViews()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        const SweepView& view = window.page().results().sweep();
        window.presenter().sweep(workers({1, 2, 3}, {base::Contender::Threads, base::Contender::Gil}));
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        QTest::mouseClick(window.page().tools().pauseButton(), Qt::LeftButton);
        QVERIFY(window.presenter().isHeld());
        QVERIFY(!window.presenter().isPaused());
        const auto strip = [&] { return window.page().strip().sentence(); };
        QTRY_VERIFY_WITH_TIMEOUT(strip().contains("1 of 6 runs"), kPatience_ms);
        QCOMPARE(window.page().tools().pauseButton()->text(), QStringLiteral("Resume"));
        QTest::keyClick(&window, Qt::Key_P);
        QVERIFY(!window.presenter().isHeld());
        QTRY_VERIFY_WITH_TIMEOUT(strip().contains("workers 2"), kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && isIdle(window), kPatience_ms);
        QVERIFY(window.presenter().record()->complete);
        QCOMPARE(view.scaling().data().curves.size(), 2);
        QVERIFY(view.scaling().data().ideal && view.scaling().data().amdahl);
        QCOMPARE(view.idle().data().curves.constFirst().points.size(), 3);
        QVERIFY(view.viewButton(SweepView::Laws)->isVisible());
        QVERIFY(!view.viewButton(SweepView::Choices)->isVisible());
        QVERIFY2(view.laws().contains("Amdahl") && view.laws().contains("Gunther"), qPrintable(view.laws()));
        QCOMPARE(view.numbers().model()->rowCount(), 6);
    }

    void stoppedSweepKeepsWhatThereIs()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        window.presenter().sweep(workers({1, 2}, {base::Contender::Threads}));
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        window.presenter().togglePause();
        QTRY_VERIFY_WITH_TIMEOUT(window.page().strip().sentence().contains("1 of 2 runs"), kPatience_ms);
        QTest::keyClick(&window, Qt::Key_Space); // Stop
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(window), kPatience_ms);
        QVERIFY(!window.presenter().record()->complete);
        QVERIFY(!window.presenter().isHeld());
        const SweepView& view = window.page().results().sweep();
        QTRY_VERIFY(view.isVisible());
        QCOMPARE(view.scaling().data().curves.constFirst().points.size(), 1);
        QVERIFY(!window.presenter().record()->runs.empty());
    }

    void sweptChoicesAreBars()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QVERIFY(window.chooseExperiment("race-condition"));
        QVERIFY(window.setup().setValue("seconds", 0.5));
        SweepChoice choice;
        choice.sweep = {"protection", {0, 1}};
        choice.contenders = {base::Contender::Threads};
        window.presenter().sweep(choice);
        const SweepView& view = window.page().results().sweep();
        QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && isIdle(window), kPatience_ms);
        QVERIFY(view.viewButton(SweepView::Choices)->isVisible());
        QVERIFY(!view.viewButton(SweepView::Scaling)->isVisible());
        QVERIFY(!view.viewButton(SweepView::Laws)->isVisible());
        QCOMPARE(view.currentView(), static_cast<int>(SweepView::Choices));
        QCOMPARE(view.choices().data().bars.size(), 2);
        QCOMPARE(window.page().shownCharts().constFirst().chart, &view.choices());
    }

    void labelsOfTheRecordNameWhatIsCompared()
    {
        WindowFixture fixture(quick());
        ComparisonView& view = fixture.window().page().results().comparison();
        auto record = std::make_shared<analysis::Record>();
        record->experiment = "cpu-bound";
        for (const char* const label : {"Threads, A", "Threads, B"}) {
            analysis::RunRecord& run = record->runs.emplace_back();
            run.contender = base::Contender::Threads;
            run.label = label;
            run.throughput_ops_per_s = 10;
        }
        view.show(fixture.window().setup().experiment(), record);
        QCOMPARE(view.bars().data().bars.constLast().name, QStringLiteral("Threads, B"));
        QCOMPARE(firstColumn(view.numbers()), (QStringList{"Threads, A", "Threads, B"}));
        QVERIFY(view.throughput().isEmpty()); // no curves in it: told, not drawn
    }
};

QTEST_MAIN(TestResults)
#include "tst_results.moc"
