// SPDX-License-Identifier: GPL-3.0-or-later
// Every experiment in every size, theme and language: no word is cut off, shortened without a tooltip or in
// the way of another one, and no chart is too low to be read. Each size is that of a screen, on which the
// window is full; which screens there are is told to the platform (see CMakeLists.txt). Keeps the pictures in
// the build folder, pictures/<size>/<theme>/<language>/<id>.png.
#include "core/experiment/catalog.h"
#include "tests/ui/flows/layout_check.h"
#include "tests/ui/flows/person.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/look/language.h"
#include "ui/model/plan_text.h"
#include "ui/model/verdict_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/side_panel.h"
#include "ui/widget/key_help.h"
#include "ui/widget/verdict_strip.h"

#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QThreadPool>
#include <QWindow>
#include <algorithm>
#include <array>
#include <memory>

using namespace contend;
using namespace contend::ui;
using ui::test::LayoutCheck;
using ui::test::Person;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;
constexpr int kRest_ms = 2'000;       ///< for the layouts to come to rest
constexpr std::size_t kSamples = 8;   ///< of each contender: some curve to look at
constexpr std::size_t kMainSizes = 2; ///< of the screens: on the others each language takes its share
constexpr int kLargestText = 200;
constexpr qsizetype kMostFaultsTold = 40;
// Export, keys, sweep, numbers.
constexpr std::array<QKeyCombination, 4> kDialogs{Qt::Key_E, Qt::Key_F1, Qt::SHIFT | Qt::Key_C, Qt::Key_N};
// Lesson, code, questions, records, replay.
constexpr std::array<QKeyCombination, 5> kPanels{Qt::Key_L, Qt::Key_K, Qt::Key_Q, Qt::CTRL | Qt::Key_H,
                                                 Qt::CTRL | Qt::Key_R};
constexpr std::array kOtherFigures{0.0037, 271.0};
constexpr char kLongest[] = "download-pages"; ///< has the most parameters

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY2(otherScreens().size() > 0, "the platform must have the screens of CMakeLists.txt");
        m_fixture = std::make_unique<WindowFixture>();
        connect(&window().presenter(), &RunPresenter::runStarted, this,
                [this](const RunNews& news) { m_running = news.contender; });
    }
    void cleanup()
    {
        window().setTextPercent(100);
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), qPrintable("\n" + m_faults.mid(0, kMostFaultsTold).join('\n')));
    }
    void init() { m_faults.clear(); }
    void cleanupTestCase()
    {
        m_fixture.reset();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(ui::test::hasNoChild());
    }

    void everyExperimentIsWholeInEverySizeThemeAndLanguage_data()
    {
        QTest::addColumn<QString>("id");
        for (const experiment::Experiment* const each : experiment::catalog())
            QTest::newRow(each->id.data()) << toQString(each->id);
    }

    void everyExperimentIsWholeInEverySizeThemeAndLanguage()
    {
        QFETCH(const QString, id);
        runAllContenders(id);
        if (QTest::currentTestFailed())
            return;
        const auto lookAtAll = [&](const QString& where) {
            look(where, id);
            showResult();
            look(where + " compared", {});
            window().page().goBack();
        };
        everywhere(lookAtAll);
        if (isShareOf(id))
            everywhere(lookAtAll, otherScreens());
    }

    /// The same work on a machine that is much slower or faster, or with a much longer run.
    /// Each language takes some of the experiments: it is the figures that matter here.
    void otherFiguresAreWhole_data()
    {
        QTest::addColumn<QString>("id");
        addShare();
    }
    void otherFiguresAreWhole()
    {
        QFETCH(const QString, id);
        runAllContenders(id);
        if (QTest::currentTestFailed())
            return;
        const analysis::Record measured = m_record;
        for (const double factor : kOtherFigures) {
            m_record = withFigures(measured, factor);
            window().presenter().show(std::make_shared<const analysis::Record>(m_record));
            everywhere([&](const QString& where) {
                if (where.contains(themeChoiceName(ThemeChoice::Dark)))
                    return; // letters are those of the light one
                look(where + QString(" times %1").arg(factor), {});
                showResult();
                look(where + QString(" compared, times %1").arg(factor), {});
                window().page().goBack();
            });
        }
    }

    void largeTextIsWhole_data()
    {
        QTest::addColumn<QString>("id");
        addShare();
        if (!isShareOf(kLongest))
            QTest::newRow(kLongest) << QString(kLongest);
    }
    void largeTextIsWhole()
    {
        QFETCH(const QString, id);
        runAllContenders(id);
        if (QTest::currentTestFailed())
            return;
        for (const int percent : {150, kLargestText}) {
            window().setTextPercent(percent);
            everywhere([&](const QString& where) {
                const bool is_small = window().screen() == mainScreens().front();
                if (!where.contains(themeChoiceName(ThemeChoice::Dark)) &&
                    (is_small || percent == kLargestText))
                    look(where + QString(" %1 %").arg(percent), QString("%1-%2").arg(id).arg(percent));
            });
        }
    }

    void dialogsAreWhole()
    {
        runAllContenders(kLongest);
        everywhere([this](const QString& where) {
            for (const QKeyCombination keys : kDialogs)
                lookAtDialog(where, keys);
        });
    }

    void panelsAreWhole()
    {
        runAllContenders(kLongest);
        everywhere([this](const QString& where) {
            for (const QKeyCombination keys :
                 {QKeyCombination(Qt::Key_L), QKeyCombination(Qt::Key_K), QKeyCombination(Qt::Key_Q),
                  Qt::CTRL | Qt::Key_H, Qt::CTRL | Qt::Key_R})
                lookAtPanel(where, keys);
        });
    }

private:
    MainWindow& window() { return m_fixture->window(); }
    const TimeSeries& curves() { return window().presenter().recording().utilization(); }

    /// All, or the one that the environment names: each is a test of its own.
    static QStringList languages()
    {
        const QString one = qEnvironmentVariable("CONTEND_TEST_LANGUAGE");
        return one.isEmpty() ? languageCodes() : QStringList{one};
    }

    /// Where it is figures or sizes that matter and not words, the languages share the experiments.
    static bool isShareOf(const QString& id)
    {
        const auto& all = experiment::catalog();
        const auto found = std::ranges::find_if(
            all, [&](const experiment::Experiment* each) { return toQString(each->id) == id; });
        return languages().contains(languageCodes().at((found - all.begin()) % languageCodes().size()));
    }
    static void addShare()
    {
        for (const experiment::Experiment* const each : experiment::catalog())
            if (isShareOf(toQString(each->id)))
                QTest::newRow(each->id.data()) << toQString(each->id);
    }

    /// As they stand beside each other; the platform does not keep to that.
    static QList<QScreen*> screens()
    {
        QList<QScreen*> all = QGuiApplication::screens();
        std::ranges::sort(all, {}, [](const QScreen* screen) { return screen->geometry().x(); });
        return all;
    }
    static QList<QScreen*> mainScreens() { return screens().mid(0, kMainSizes); }
    static QList<QScreen*> otherScreens() { return screens().mid(kMainSizes); }

    /// As a person pulls it there and lets it fill the screen.
    void fill(QScreen* screen)
    {
        window().windowHandle()->setScreen(screen);
        window().setGeometry(screen->geometry());
        QCoreApplication::processEvents();
        QCOMPARE(window().screen(), screen);
        QCOMPARE(window().size(), screen->size());
    }

    /// Some of every contender on one time axis, and what a comparison would say about it.
    void runAllContenders(const QString& id)
    {
        QVERIFY(window().chooseExperiment(id));
        QTRY_COMPARE_WITH_TIMEOUT(window().presenter().activity(), Activity::Idle, kPatience_ms);
        const auto contenders = window().setup().experiment().contenders;
        window().setup().setContender(contenders.front());
        m_running.reset();
        window().presenter().toggleRun();
        for (const base::Contender contender : contenders) {
            if (contender != contenders.front())
                window().setup().setContender(contender);
            QTRY_VERIFY_WITH_TIMEOUT(m_running == contender, kPatience_ms);
            const std::size_t before = curves().size();
            QTRY_VERIFY_WITH_TIMEOUT(curves().size() > before + kSamples, kPatience_ms);
        }
        window().presenter().stop();
        QTRY_COMPARE_WITH_TIMEOUT(window().presenter().activity(), Activity::Idle, kPatience_ms);
        QVERIFY(window().presenter().record());
        m_record = *window().presenter().record();
        m_record.verdict = window().setup().experiment().judge(m_record.runs);
    }

    static analysis::Record withFigures(analysis::Record record, double factor)
    {
        const auto change = [factor](auto& number) {
            number =
                static_cast<std::remove_reference_t<decltype(number)>>(static_cast<double>(number) * factor);
        };
        for (analysis::RunRecord& run : record.runs) {
            change(run.operations);
            change(run.throughput_ops_per_s);
            for (auto& [id, figure] : run.figures)
                if (figure)
                    change(*figure);
            for (auto& [id, list] : run.lists)
                std::ranges::for_each(list, change);
            for (auto& [id, series] : run.gauge_series)
                std::ranges::for_each(series, change);
            std::ranges::for_each(run.latency_counts, change);
            for (analysis::WorkerRecord& worker : run.workers) {
                change(worker.operations);
                change(worker.throughput_ops_per_s);
            }
            for (analysis::WorkerSeries& series : run.series)
                std::ranges::for_each(series.throughput_ops_per_s, change);
        }
        return record;
    }

    void showResult()
    {
        emit window().presenter().compared(std::make_shared<const analysis::Record>(m_record));
        const VerdictWords words = VerdictText::words(*m_record.verdict);
        std::vector<analysis::Caveat> caveats;
        for (const analysis::RunRecord& run : m_record.runs)
            if (!run.caveats.empty())
                caveats = run.caveats;
        emit window().presenter().said({VerdictStrip::Kind::Ok, words.bold, words.more, caveats});
    }

    template <typename Action>
    void everywhere(Action&& action, const QList<QScreen*>& screens = mainScreens())
    {
        for (const QString& language : languages()) {
            fill(mainScreens().back()); // which leaves every text its room while all are replaced
            window().setLanguage(language);
            for (QScreen* const screen : screens) {
                fill(screen);
                for (const ThemeChoice theme : themes()) {
                    window().setThemeChoice(theme);
                    action(QString("%1x%2%3/%4/%5")
                               .arg(screen->size().width())
                               .arg(screen->size().height())
                               .arg(isScaled() ? QString("@%1").arg(screen->devicePixelRatio()) : QString(),
                                    themeChoiceName(theme), language));
                }
            }
        }
    }

    static bool isScaled() { return qGuiApp->devicePixelRatio() > 1.0; }
    /// Colours do not depend on the scale.
    static QList<ThemeChoice> themes()
    {
        if (isScaled())
            return {ThemeChoice::Light, ThemeChoice::Projector};
        return {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Projector};
    }

    /// name: of the picture to keep; empty: none.
    void look(const QString& where, const QString& name)
    {
        takeFaults(window(), where);
        if (!name.isEmpty())
            keep(window(), where, name);
        lookAtWidth(window().sidePanel(), where);
    }

    /// A column that keeps the width of another theme's letters takes it from the charts.
    void lookAtWidth(SideColumn& column, const QString& where)
    {
        const int taken = column.sizeHint().width();
        column.measureAnew();
        if (column.isVisible() && column.sizeHint().width() != taken)
            m_faults.append(
                where + QString(": a column of %1 px needs %2").arg(taken).arg(column.sizeHint().width()));
    }

    /// What is still wrong once the layouts have come to rest: they need several turns of the event loop, and
    /// how many depends on what else it has to do.
    void takeFaults(QWidget& shown, const QString& where)
    {
        QCoreApplication::processEvents();
        QStringList faults;
        const auto isWhole = [&] {
            faults = LayoutCheck::faultsOf(shown, window().theme());
            return faults.isEmpty();
        };
        if (!QTest::qWaitFor(isWhole, kRest_ms))
            for (const QString& fault : faults)
                m_faults.append(where + ": " + fault);
    }

    static void keep(QWidget& shown, const QString& where, const QString& name)
    {
        const QString folder = QStringLiteral(CONTEND_APP_DIR "/../pictures/") + where.section(' ', 0, 0);
        QThreadPool::globalInstance()->start([picture = shown.grab().toImage(), folder, name] {
            QDir().mkpath(folder);
            picture.save(folder + '/' + name + ".png", "PNG", 90); // little squeezed: quick
        });
    }

    /// Those at the left are folded with their panel, the others by the keys that open them.
    void lookAtPanel(const QString& where, QKeyCombination keys)
    {
        const QString name = "panel-" + QKeySequence(keys).toString();
        QVERIFY(Person::returnTo(window()));
        Person::press(keys.key(), keys.keyboardModifiers());
        look(where + ' ' + name, name);
        if (keys.key() == Qt::Key_Q || keys.key() == Qt::Key_H)
            Person::press(Qt::Key_F8);
        else
            Person::press(keys.key(), keys.keyboardModifiers());
    }

    void lookAtDialog(const QString& where, QKeyCombination keys)
    {
        const QString name = "dialog-" + QKeySequence(keys).toString();
        QVERIFY(Person::returnTo(window()));
        Person::press(keys.key(), keys.keyboardModifiers());
        QCoreApplication::processEvents();
        QWidget* shown = window().findChild<KeyHelp*>();
        for (QDialog* const dialog : window().findChildren<QDialog*>())
            if (dialog->isVisible())
                shown = dialog;
        QVERIFY2(shown != nullptr, qPrintable(name));
        takeFaults(*shown, where + ' ' + name);
        keep(*shown, where, name);
        shown->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::optional<base::Contender> m_running;
    analysis::Record m_record;
    QStringList m_faults;
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
