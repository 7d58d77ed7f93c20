// SPDX-License-Identifier: GPL-3.0-or-later
// Every experiment in every size, theme and language: no word is cut off, shortened without a tooltip or in
// the way of another one. Keeps the pictures in the build folder,
// pictures/<size>/<theme>/<language>/<id>.png.
#include "core/experiment/catalog.h"
#include "tests/ui/flows/layout_check.h"
#include "tests/ui/flows/person.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/look/language.h"
#include "ui/model/plan_text.h"
#include "ui/model/verdict_text.h"
#include "ui/page/experiment_page.h"
#include "ui/widget/key_help.h"
#include "ui/widget/verdict_strip.h"

#include <QDialog>
#include <QDir>
#include <QTest>
#include <QThreadPool>
#include <array>
#include <memory>

using namespace contend;
using namespace contend::ui;
using ui::test::LayoutCheck;
using ui::test::Person;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;
constexpr int kRest_ms = 2'000;     ///< for the layouts to come to rest
constexpr std::size_t kSamples = 8; ///< of each contender: some curve to look at
constexpr std::array kSizes{QSize(1024, 768), QSize(1920, 1080)};
constexpr std::array kThemes{ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Projector};
constexpr qsizetype kMostFaultsTold = 40;
constexpr char kLongest[] = "download-pages"; ///< has the most parameters

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
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
        everywhere([&](const QString& where) {
            look(where, id);
            showResult();
            look(where + " compared", {});
            window().page().goBack();
        });
    }

    void largeTextIsWhole()
    {
        runAllContenders(kLongest);
        for (const int percent : {150, 200}) {
            window().setTextPercent(percent);
            everywhere([&](const QString& where) {
                if (window().isProjector() || (percent == 200 && window().size() == kSizes.front()))
                    return; // the letters are that large already; no four charts have room
                look(where + QString(" %1 %").arg(percent), QString("%1-%2").arg(kLongest).arg(percent));
            });
        }
    }

    void dialogsAreWhole()
    {
        runAllContenders(kLongest);
        everywhere([this](const QString& where) {
            if (window().isProjector())
                return; // to be looked at, not worked in
            for (const Qt::Key key : {Qt::Key_E, Qt::Key_F1})
                lookAtDialog(where, key);
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
    void everywhere(Action&& action)
    {
        for (const QString& language : languages()) {
            window().setLanguage(language);
            window().resize(kSizes.back()); // which leaves every text its room while all are replaced
            for (const ThemeChoice theme : kThemes) {
                window().setThemeChoice(theme);
                for (const QSize size : kSizes) {
                    window().resize(size);
                    QCoreApplication::processEvents();
                    QCOMPARE(window().size(), size);
                    action(QString("%1x%2/%3/%4")
                               .arg(size.width())
                               .arg(size.height())
                               .arg(themeChoiceName(theme), language));
                }
            }
        }
    }

    /// name: of the picture to keep; empty: none.
    void look(const QString& where, const QString& name)
    {
        takeFaults(window(), where);
        if (!name.isEmpty())
            keep(window(), where, name);
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

    void lookAtDialog(const QString& where, Qt::Key key)
    {
        const QString name = "dialog-" + QKeySequence(key).toString();
        QVERIFY(Person::returnTo(window()));
        Person::press(key);
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
