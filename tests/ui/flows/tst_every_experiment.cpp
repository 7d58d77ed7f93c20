// SPDX-License-Identifier: GPL-3.0-or-later
// Every experiment of the catalogue, used by mouse and keyboard on the real engine: opened, run, dragged,
// paused, changed, compared, looked at alone, exported.
#include "core/experiment/catalog.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/ui/flows/person.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/line_chart.h"
#include "ui/export/png_export.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/export_desk.h"
#include "ui/page/side_panel.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/experiment_list.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/key_button.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QTest>
#include <memory>

using namespace contend;
using namespace contend::ui;
using ui::test::EventLoopWatchdog;
using ui::test::Person;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;
constexpr double kSeconds = 0.5; ///< of a run within a comparison

/// A slider that acts on the run: one of the experiment's own if it has any, else that of the workers.
ParameterRow* liveSlider(MainWindow& window)
{
    ParameterRow* found = nullptr;
    for (const plan::Parameter& parameter : window.setup().parameters()) {
        ParameterRow* const row = window.sidePanel().parameters().row(toQString(parameter.id));
        if (parameter.applies != plan::Applies::Live || row->slider() == nullptr || parameter.id == "cores")
            continue;
        if (found == nullptr || found->parameter().id == "workers")
            found = row;
    }
    return found;
}

} // namespace

class TestEveryExperiment : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<WindowFixture>();
        m_watchdog = std::make_unique<EventLoopWatchdog>("every experiment");
    }
    void cleanupTestCase()
    {
        m_watchdog.reset();
        m_fixture.reset();
        QVERIFY(ui::test::hasNoChild());
    }

    void isUsedInEveryWay_data()
    {
        QTest::addColumn<QString>("id");
        for (const experiment::Experiment* const each : experiment::catalog())
            QTest::newRow(each->id.data()) << toQString(each->id);
    }

    void isUsedInEveryWay()
    {
        QFETCH(const QString, id);
        using Step = void (TestEveryExperiment::*)(const QString&);
        for (const Step step : {&TestEveryExperiment::opens, &TestEveryExperiment::runs,
                                &TestEveryExperiment::isDragged, &TestEveryExperiment::isPaused,
                                &TestEveryExperiment::changesContender, &TestEveryExperiment::showsOneChart,
                                &TestEveryExperiment::isCompared, &TestEveryExperiment::isExported}) {
            (this->*step)(id);
            if (QTest::currentTestFailed())
                return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(ui::test::hasNoChild(), kPatience_ms);
    }

private:
    MainWindow& window() { return m_fixture->window(); }
    const Recording& recording() { return window().presenter().recording(); }
    bool toldNoError() { return window().page().strip().kind() != VerdictStrip::Kind::Error; }

    void opens(const QString& id)
    {
        m_watchdog->enter(id + " is opened");
        auto* const list = window().findChild<ExperimentList*>();
        QListWidgetItem* item = nullptr;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole).toString() == id)
                item = list->item(i);
        QVERIFY(Person::click(*list, item));
        QCOMPARE(toQString(window().setup().experiment().id), id);
        QTRY_COMPARE_WITH_TIMEOUT(window().presenter().activity(), Activity::Idle, kPatience_ms);
        QVERIFY(window().setup().setValue("seconds", kSeconds).has_value());
        for (const LiveView::Shown& shown : window().page().liveView().charts())
            QVERIFY2(shown.widget->isVisible(), qPrintable(shown.title));
    }

    void runs(const QString& id)
    {
        m_watchdog->enter(id + " begins to run");
        Person::press(Qt::Key_Space);
        QCOMPARE(window().presenter().activity(), Activity::Live);
        m_watchdog->enter(id + " runs");
        QTRY_VERIFY_WITH_TIMEOUT(recording().utilization().size() > 5, kPatience_ms);
        QVERIFY2(toldNoError(), qPrintable(window().page().strip().sentence()));
    }

    void isDragged(const QString& id)
    {
        m_watchdog->enter(id + " is dragged");
        ParameterRow* const row = liveSlider(window());
        QVERIFY(row != nullptr);
        const double before = row->slider()->parameterValue();
        const plan::Parameter& parameter = row->parameter();
        const double position = plan::positionOf(parameter, before);
        const double to = plan::valueAt(parameter, position < 0.5 ? position + 0.3 : position - 0.3);
        QVERIFY2(Person::drag(row->slider(), to), parameter.id.data());
        QVERIFY(window().setup().value(parameter.id) != before);
        QCOMPARE(window().presenter().activity(), Activity::Live);
        const std::size_t samples = recording().utilization().size();
        QTRY_VERIFY_WITH_TIMEOUT(recording().utilization().size() > samples + 3, kPatience_ms);
        QVERIFY2(row->complaint().isEmpty(), qPrintable(row->complaint()));
    }

    void isPaused(const QString& id)
    {
        m_watchdog->enter(id + " is paused and goes on");
        Person::press(Qt::Key_P);
        QVERIFY(window().presenter().isPaused());
        const LineChart& chart = window().page().liveView().utilization();
        const double view_to_s = chart.view().to_s;
        const std::size_t samples = recording().utilization().size();
        QTRY_VERIFY_WITH_TIMEOUT(recording().utilization().size() > samples + 5, kPatience_ms);
        QCOMPARE(chart.view().to_s, view_to_s);
        QVERIFY(Person::click(window().page().tools().pauseButton()));
        QVERIFY(!window().presenter().isPaused());
        QTRY_VERIFY_WITH_TIMEOUT(chart.view().to_s > view_to_s, kPatience_ms);
    }

    void changesContender(const QString& id)
    {
        m_watchdog->enter(id + " changes the contender");
        const auto contenders = window().setup().experiment().contenders;
        const std::size_t to = contenders.back() == window().setup().contender() ? 0 : contenders.size() - 1;
        Person::press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(to)));
        QCOMPARE(window().setup().contender(), contenders[to]);
        const auto began = [this] {
            for (const SeriesMarker& marker : recording().utilization().markers())
                if (marker.kind == SeriesMarker::Kind::Contender)
                    return recording().utilization().lastTime() > marker.time_s;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(began(), kPatience_ms);
        QVERIFY2(toldNoError(), qPrintable(window().page().strip().sentence()));
    }

    void showsOneChart(const QString& id)
    {
        m_watchdog->enter(id + " shows one chart alone");
        LiveView& live = window().page().liveView();
        const LiveView::Shown last = live.charts().back(); // of a list that goes at once
        last.widget->setFocus(Qt::TabFocusReason);
        Person::press(Qt::Key_Return);
        QCOMPARE(live.expandedCard(), last.card);
        QVERIFY(!live.charts().front().card->isVisible());
        Person::press(Qt::Key_Escape);
        QVERIFY(live.expandedCard() == nullptr);
        for (const LiveView::Shown& shown : live.charts())
            QVERIFY2(shown.card->isVisible(), qPrintable(shown.title));
        QCOMPARE(window().presenter().activity(), Activity::Live);
    }

    void isCompared(const QString& id)
    {
        m_watchdog->enter(id + " is compared");
        Person::press(Qt::Key_C);
        QTRY_COMPARE_WITH_TIMEOUT(window().presenter().activity(), Activity::Comparing, kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window().presenter().activity(), Activity::Idle, kPatience_ms);
        m_watchdog->enter(id + " shows the bars");
        QTRY_VERIFY_WITH_TIMEOUT(window().page().isShowingResult(), kPatience_ms);
        QVERIFY2(toldNoError(), qPrintable(window().page().strip().sentence()));
        const RecordOfAll& record = window().presenter().record();
        QCOMPARE(record->runs.size(), window().setup().experiment().contenders.size());
        QVERIFY(record->verdict.has_value());
        QVERIFY(!window().page().shownCharts().front().chart->isEmpty());
    }

    void isExported(const QString& id)
    {
        m_watchdog->enter(id + " is exported");
        const QString path = m_fixture->path(id + ".png");
        Person::press(Qt::Key_E);
        auto* const dialog = window().findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
        dialog->setPath(path);
        Person::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<ExportDialog*>() == nullptr, kPatience_ms);
        QVERIFY(Person::returnTo(window()));
        m_watchdog->leaveOut([&] {
            QVERIFY(!QImage(path).isNull());
            const auto setup = readSetup(path.toStdString());
            QVERIFY(setup.has_value());
            QCOMPARE(QString::fromStdString(setup->experiment), id);
        });
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<EventLoopWatchdog> m_watchdog;
};

QTEST_MAIN(TestEveryExperiment)
#include "tst_every_experiment.moc"
