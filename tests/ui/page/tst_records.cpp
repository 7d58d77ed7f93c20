// SPDX-License-Identifier: GPL-3.0-or-later
// Saved records as a person uses them: kept by themselves, found, opened, named, deleted, compared, dropped.
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "tests/support/sample_record.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/export/png_export.h"
#include "ui/page/experiment_page.h"
#include "ui/page/export_desk.h"
#include "ui/page/pair_view.h"
#include "ui/page/records_panel.h"
#include "ui/session/record_store.h"
#include "ui/widget/drop_overlay.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/notice_bar.h"
#include "ui/widget/verdict_strip.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <sys/wait.h>

using namespace contend;
using namespace contend::ui;
using contend::test::sampleComparison;
using contend::ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

WindowStart quick()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.values = {{"seconds", 0.5}, {"workers", 2}};
    return start;
}

void keep(MainWindow& window, const analysis::Record& record)
{
    window.records().save(std::make_shared<const analysis::Record>(record));
    window.records().finish();
}

/// Three records; the newest is of another experiment.
void keepSome(MainWindow& window)
{
    keep(window, sampleComparison("2026-03-01T09:31:00Z"));
    analysis::Record second = sampleComparison("2026-03-02T09:32:00Z");
    second.runs.front().throughput_ops_per_s = 77;
    second.machine.cpu_model = "Another CPU";
    keep(window, second);
    analysis::Record other = sampleComparison("2026-03-03T09:33:00Z");
    other.experiment = "race-condition";
    other.verdict.reset();
    keep(window, other);
}

QPoint rowCentre(const RecordsPanel& panel, int row)
{
    return panel.list()->visualRect(panel.list()->model()->index(row, 0)).center();
}

struct Dropped {
    QMimeData data;
    explicit Dropped(const QStringList& paths)
    {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
    }
    void enter(MainWindow& window) const
    {
        QDragEnterEvent event(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        QVERIFY(event.isAccepted());
    }
    void leave(MainWindow& window) const
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&window, &event);
    }
    void drop(MainWindow& window) const
    {
        enter(window);
        QDropEvent event(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
};

} // namespace

class TestRecords : public QObject {
    Q_OBJECT

private:
    static QString writeRecord(const WindowFixture& fixture, const QString& name,
                               const analysis::Record& record)
    {
        const QString path = fixture.path(name);
        if (!report::writeFile(path.toStdString(), report::toJson(record)))
            qFatal("cannot write the test's file");
        return path;
    }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void finishedRunStandsInThePanelAndOpensWithTheSameFigures()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        const std::string measured = report::toJson(*window.presenter().record());
        QTRY_COMPARE_WITH_TIMEOUT(window.records().entries().size(), 1, kPatience_ms);

        QVERIFY(window.chooseExperiment("race-condition"));
        QVERIFY(!window.presenter().record());
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        QVERIFY(panel.isVisible());
        QVERIFY(panel.search()->hasFocus());
        QTest::keyClick(panel.search(), Qt::Key_Down);
        QVERIFY(panel.list()->hasFocus());
        QTest::keyClick(panel.list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        QCOMPARE(std::string(window.setup().experiment().id), std::string("cpu-bound"));
        QCOMPARE(window.setup().value("workers"), 2.0);
        QCOMPARE(report::toJson(*window.presenter().record()), measured);
        QCOMPARE(window.records().entries().size(), 1); // what was opened is not kept a second time
    }

    void closingInTheMiddleOfARunKeepsWhatWasMeasured()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 15, kPatience_ms);
        QVERIFY(window.close());
        QVERIFY(waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD);
        window.records().finish();
        QCOMPARE(window.records().entries().size(), 1);
    }

    void openingWhileARunGoesOnEndsAndKeepsIt()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 15, kPatience_ms);
        const QString oldest = window.records().entries().constLast().id;
        emit window.recordsPanel().openRequested(oldest);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.records().entries().size(), 4, kPatience_ms);
        QVERIFY(window.page().isShowingResult());
        QVERIFY2(window.page().strip().sentence().contains("was ended"),
                 qPrintable(window.page().strip().sentence()));
        QCOMPARE(window.setup().contender(), base::Contender::Processes);
    }

    void searchLeavesThoseWithTheWords()
    {
        WindowFixture fixture(quick());
        RecordsPanel& panel = fixture.window().recordsPanel();
        QVERIFY(!panel.emptyLabel()->text().isEmpty());
        keepSome(fixture.window());
        QTest::keyClick(&fixture.window(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(panel.shown().size(), 3);
        QTest::keyClicks(panel.search(), "confirmed 2026-03-02");
        QCOMPARE(panel.shown().size(), 1);
        QCOMPARE(fixture.window().presenter().activity(), Activity::Idle); // letters are no shortcuts here
        QTest::keyClicks(panel.search(), " nowhere");
        QVERIFY(panel.shown().isEmpty());
        QVERIFY(panel.emptyLabel()->isVisible());
        panel.search()->clear();
        QCOMPARE(panel.shown().size(), 3);
    }

    void doubleClickOpens()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {}, rowCentre(panel, 2));
        QTest::mouseDClick(panel.list()->viewport(), Qt::LeftButton, {}, rowCentre(panel, 2));
        QTRY_VERIFY(window.page().isShowingResult());
        QVERIFY(window.page().strip().sentence().contains("1.9 times as fast"));
    }

    void nameIsGivenInPlaceAndKept()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        const QString id = window.records().entries().at(1).id;
        panel.select({id});
        panel.list()->setFocus();
        QTest::keyClick(panel.list(), Qt::Key_F2);
        auto* const editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor != nullptr && editor != panel.search());
        QTest::keyClicks(editor, "Lecture 1");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(window.records().find(id)->name, QString("Lecture 1"));
        QCOMPARE(panel.selected(), QStringList({id}));
        QVERIFY(!window.page().isShowingResult()); // that Enter ended the name, and opened nothing
        QTest::keyClicks(panel.search(), "lecture");
        QCOMPARE(panel.shown(), QStringList({id}));
    }

    void deletedRecordsComeBack()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        const QStringList all = panel.shown();
        panel.select(all.mid(0, 2));
        panel.list()->setFocus();
        QTest::keyClick(panel.list(), Qt::Key_Delete);
        QTRY_COMPARE(panel.shown(), all.mid(2));
        QCOMPARE(panel.selected(), all.mid(2)); // the neighbour
        QVERIFY(panel.notice().sentence().contains("2 records"));
        panel.notice().actionButton()->click();
        QTRY_COMPARE(panel.shown(), all);
        QVERIFY(panel.notice().sentence().isEmpty());
        panel.select(all.mid(0, 1));
        panel.list()->setFocus();
        QTest::keyClick(panel.list(), Qt::Key_Delete);
        QTRY_COMPARE(panel.shown(), all.mid(1));
        QTest::keyClick(panel.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(panel.shown(), all);
    }

    void exportShowsTheRecordAndAsksWhere()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        RecordsPanel& panel = window.recordsPanel();
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        panel.select({panel.shown().constLast()});
        panel.action(RecordsPanel::Act::Export)->trigger();
        QTRY_VERIFY(window.exportDesk().dialog() != nullptr);
        ExportDialog* const dialog = window.exportDesk().dialog();
        dialog->setFormat(ExportFormat::Json);
        dialog->setPath(fixture.path("out.json"));
        emit dialog->saveRequested(dialog->choice());
        QTRY_VERIFY(window.exportDesk().dialog() == nullptr); // saved
        const auto text = report::readFile(fixture.path("out.json").toStdString());
        QVERIFY(text.has_value());
        QCOMPARE(*text, report::toJson(sampleComparison("2026-03-01T09:31:00Z")));
    }

    void twoRecordsStandSideBySide()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        QVERIFY(!panel.action(RecordsPanel::Act::Compare)->isEnabled());
        panel.select(panel.shown().mid(1, 2));
        panel.list()->setFocus();
        QTest::keyClick(panel.list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.page().pairOnView() != nullptr);
        const PairView& view = *window.page().pairOnView();
        const QString summary = view.shownCharts().constFirst().chart->summary();
        QVERIFY2(summary.contains("· A: 100") && summary.contains("· B: 77"), qPrintable(summary));
        QCOMPARE(view.table().item(1, 0)->text(), QString("Processor"));
        QCOMPARE(view.table().item(1, 1)->text(), QString("Some CPU")); // the older one is A
        QCOMPARE(view.table().item(1, 2)->text(), QString("Another CPU"));
        QVERIFY(window.page().strip().sentence().contains("different machines"));
        QVERIFY(view.table().height() > 0 && view.shownCharts().constFirst().widget->height() > 100);
        QVERIFY(window.page().goBack());
        QVERIFY(!window.presenter().recording().isEmpty());
        QVERIFY(!window.exportDesk().obstacle(ExportFormat::Json).isEmpty()); // there is no one record
    }

    void recordsOfDifferentExperimentsAreRefusedBelowTheList()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        panel.select(panel.shown().mid(0, 2));
        panel.action(RecordsPanel::Act::Compare)->trigger();
        QTRY_VERIFY(panel.notice().sentence().contains("different experiments"));
        QVERIFY(!window.page().isShowingResult());
    }

    void unreadableRecordIsToldBelowTheList_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("damaged") << QByteArray("{") << QStringLiteral("damaged");
        QTest::newRow("newer") << QByteArray(
                                      R"({"schema": 7, "program": {"name": "contend", "version": "9"}})")
                               << QStringLiteral("another version");
        QTest::newRow("gone") << QByteArray() << QStringLiteral("cannot be read");
    }
    void unreadableRecordIsToldBelowTheList()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        keepSome(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        RecordsPanel& panel = window.recordsPanel();
        const QString path = window.records().fileOf(panel.shown().constFirst());
        if (content.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(report::writeFile(path.toStdString(), content.toStdString()).has_value());
        panel.select({panel.shown().constFirst()});
        panel.action(RecordsPanel::Act::Open)->trigger();
        QTRY_VERIFY2(panel.notice().sentence().contains(told), qPrintable(panel.notice().sentence()));
        QVERIFY(!window.page().isShowingResult());
        QCOMPARE(window.presenter().activity(), Activity::Idle);
    }

    void recordsThatCannotBeKeptAreToldOnceAndCanBeExported()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QVERIFY(report::writeFile(fixture.path("records").toStdString(), "in the way").has_value());
        for (int run = 0; run < 2; ++run) {
            QTest::keyClick(&window, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 15, kPatience_ms);
            QTest::keyClick(&window, Qt::Key_Space);
            QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
            window.records().finish();
            QCOMPARE(window.page().strip().sentence().contains("could not be saved"), run == 0);
            QVERIFY(window.recordsPanel().notice().sentence().contains(fixture.path("records")));
            QVERIFY(window.exportDesk().obstacle(ExportFormat::Json).isEmpty());
        }
    }

    // ---- dropping

    void droppedRecordOpensAndIsAnnounced()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        const Dropped dropped({writeRecord(fixture, "lecture.json", sampleComparison())});
        auto* const overlay = window.findChild<DropOverlay*>();
        QVERIFY(!overlay->isVisible());
        dropped.enter(window);
        QVERIFY(overlay->isVisible());
        QVERIFY(overlay->sentence().contains("lecture.json"));
        dropped.leave(window);
        QVERIFY(!overlay->isVisible());
        dropped.drop(window);
        QVERIFY(!overlay->isVisible());
        QTRY_VERIFY(window.page().isShowingResult());
        QVERIFY(window.page().strip().sentence().contains("lecture.json"));
    }

    void twoDroppedRecordsAreCompared()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        Dropped({writeRecord(fixture, "a.json", sampleComparison()),
                 writeRecord(fixture, "b.json", sampleComparison())})
            .drop(window);
        QTRY_VERIFY(window.page().pairOnView() != nullptr);
        QVERIFY(window.page().strip().sentence().contains("A: a.json. B: b.json."));
    }

    void droppedPictureRestoresItsSettings()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        const QString path = fixture.path("slide.png");
        PictureTexts texts;
        texts.setup.experiment = "race-condition";
        texts.setup.contenders = {base::Contender::Threads};
        texts.setup.values = {{"workers", 3}};
        texts.setup.repeats = 4;
        QVERIFY(window.chooseExperiment("race-condition"));
        QVERIFY(window.setup().setValue("protection", 1)); // which the picture does not name
        QVERIFY(window.chooseExperiment("cpu-bound"));
        QVERIFY(writePng(path.toStdString(), QImage(4, 4, QImage::Format_RGB32), texts).has_value());
        Dropped({path}).drop(window);
        QTRY_COMPARE(std::string(window.setup().experiment().id), std::string("race-condition"));
        QCOMPARE(window.setup().value("workers"), 3.0);
        QCOMPARE(window.setup().contender(), base::Contender::Threads);
        QCOMPARE(window.setup().value("protection"), window.setup().parameter("protection")->preset);
        QCOMPARE(window.setup().repeats(), 4);
    }

    void whatCannotBeOpenedIsToldInTheStrip()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        Dropped({fixture.path("notes.txt")}).drop(window);
        QVERIFY(window.page().strip().kind() == VerdictStrip::Kind::Error);
        QVERIFY(window.page().strip().sentence().contains("notes.txt"));
        QVERIFY(QDir(fixture.path({})).mkdir("folder.json"));
        const QString plain = fixture.path("plain.png");
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(plain));
        for (const QString& path : {fixture.path("gone.json"), fixture.path("folder.json"), plain}) {
            Dropped({path}).drop(window);
            QTRY_VERIFY2(window.page().strip().sentence().contains(QFileInfo(path).fileName()),
                         qPrintable(window.page().strip().sentence()));
            QVERIFY(window.page().strip().kind() == VerdictStrip::Kind::Error);
        }
    }

    void newestOfTwoOrdersCounts()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        analysis::Record other = sampleComparison();
        other.experiment = "race-condition";
        window.openPaths({writeRecord(fixture, "a.json", other)});
        window.openPaths({writeRecord(fixture, "b.json", sampleComparison())});
        QTRY_VERIFY(window.page().strip().sentence().contains("b.json"));
        QCOMPARE(std::string(window.setup().experiment().id), std::string("cpu-bound"));
    }
};

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
