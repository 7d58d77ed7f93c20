// SPDX-License-Identifier: GPL-3.0-or-later
// The language is changed in front of a class, in the middle of a run.
#include "tests/support/translation_file.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/lesson/bet_card.h"
#include "ui/lesson/lesson.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/questions_panel.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/reading_pane.h"
#include "ui/page/side_panel.h"
#include "ui/widget/card_headline.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/legend_bar.h"
#include "ui/widget/number_dialog.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/verdict_strip.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <algorithm>

using namespace contend;
using namespace contend::ui;
using contend::test::MessageKey;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;
const QString kOpen = QStringLiteral("⟦");

/// Speaks a language in which every word stands in brackets, and remembers what it was asked for.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (!QLatin1String(context).startsWith(QLatin1Char('Q'))) // Qt's own words
            m_asked.insert({QString::fromUtf8(context), text, QString::fromUtf8(comment)}, {});
        return kOpen + text + QStringLiteral("⟧");
    }
    const QMap<MessageKey, bool>& asked() const { return m_asked; }

private:
    mutable QMap<MessageKey, bool> m_asked;
};

WindowStart quick(const char* experiment)
{
    WindowStart start;
    start.experiment = experiment;
    start.theme = ThemeChoice::Light;
    start.values = {{"seconds", 0.5}};
    start.language = QStringLiteral("en");
    return start;
}

/// Words that a person sees, hears or is shown under the pointer.
QStringList wordsOf(const QWidget& widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* const line = qobject_cast<const QLineEdit*>(&widget))
        words << line->placeholderText();
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    if (const auto* const list = qobject_cast<const QListWidget*>(&widget))
        for (int i = 0; i < list->count(); ++i)
            words << list->item(i)->text() << list->item(i)->toolTip();
    if (const auto* const head = qobject_cast<const CardHeadline*>(&widget))
        words << head->title() << head->phrase();
    if (const auto* const legend = qobject_cast<const LegendBar*>(&widget))
        for (const LegendItem& item : legend->legend())
            words << item.text;
    return words;
}

QStringList wordsIn(const QWidget& window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget* const widget : window.findChildren<QWidget*>())
        if (qobject_cast<const QPlainTextEdit*>(widget) == nullptr)
            words << wordsOf(*widget);
    for (const QAction* const action : window.findChildren<QAction*>())
        words << action->text();
    words.removeIf([](const QString& text) {
        return std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    });
    words.removeDuplicates();
    return words;
}

/// Names, and what comes from the files of lessons and questions.
QStringList foreignWords(const std::string& experiment)
{
    QStringList words{QStringLiteral("Contend"), QStringLiteral("Python"), QStringLiteral("C++")};
    for (const Language& each : languages())
        words << toQString(each.name);
    const Lesson lesson = loadLesson(QString::fromStdString(experiment)).value_or(Lesson{});
    words << lesson.bet.question << lesson.bet.choices << lesson.section(QStringLiteral("seen"));
    for (const Question& each : loadQuestions())
        words << each.text << each.topic << each.answer;
    return words;
}

/// What does not follow the language, if anything; a line break in a button counts as a blank.
QStringList unmoved(const QWidget& window, const std::string& experiment)
{
    const QStringList foreign = foreignWords(experiment);
    QStringList words = wordsIn(window);
    words.removeIf([&](const QString& text) {
        return text.contains(kOpen) ||
               foreign.contains(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    });
    return words;
}

/// The window and its panels are told one after the other.
void deliverLanguage()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyWordFollowsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("experiment");
        for (const char* const id : {"cpu-bound", "race-condition", "download-pages", "deadlock", "messages",
                                     "memory-footprint", "semaphore", "gil-handoff"})
            QTest::newRow(id) << QByteArray(id);
    }

    void everyWordFollowsAtOnce()
    {
        QFETCH(QByteArray, experiment);
        WindowFixture fixture(quick(experiment.constData()));
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().recordedSeconds() > 0.4, kPatience_ms);
        QTest::keyClick(&window, Qt::Key_N); // the table of numbers stays open beside it

        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        deliverLanguage();
        QCOMPARE(unmoved(window, experiment.toStdString()).join(QLatin1Char('\n')), QString());
        QCOMPARE(window.presenter().activity(), Activity::Live);

        QCoreApplication::removeTranslator(&brackets);
        deliverLanguage();
        QStringList stuck = wordsIn(window);
        stuck.removeIf([](const QString& text) { return !text.contains(kOpen); });
        QCOMPARE(stuck.join(QLatin1Char('\n')), QString());
        const auto known = contend::test::readTranslationFile(
            QStringLiteral(CONTEND_SOURCE_DIR "/translations/contend_de.ts"));
        QVERIFY(known.has_value());
        for (auto it = brackets.asked().begin(); it != brackets.asked().end(); ++it)
            QVERIFY2(known->contains(it.key()), qPrintable(it.key().text()));
    }

    void verdictIsSaidAnewAndTheBetStands()
    {
        WindowFixture fixture(quick("cpu-bound"));
        MainWindow& window = fixture.window();
        window.sidePanel().bet().findChildren<QPushButton*>().last()->click();
        const std::optional<int> bet = window.sidePanel().bet().chosen();
        QVERIFY(bet.has_value());
        QSignalSpy finished(&window.presenter(), &RunPresenter::compared);
        QTest::keyClick(&window, Qt::Key_C);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        const QString english = window.page().strip().sentence();
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        deliverLanguage();
        QVERIFY2(window.page().strip().sentence().startsWith(kOpen),
                 qPrintable(window.page().strip().sentence()));
        QVERIFY(window.page().isShowingResult());
        QCOMPARE(unmoved(window, "cpu-bound").join(QLatin1Char('\n')), QString());
        QCOMPARE(window.sidePanel().bet().chosen(), bet);
        QCoreApplication::removeTranslator(&brackets);
        deliverLanguage();
        QCOMPARE(window.page().strip().sentence(), english);
    }

    void runGoesOnWhileTheLanguageChanges()
    {
        WindowFixture fixture(quick("cpu-bound"));
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().recordedSeconds() > 0.2, kPatience_ms);
        const QString english = window.page().heading();
        const std::uint64_t runs = window.presenter().recording().timeline().markers().size();
        for (const Language& each : languages()) {
            const double before_s = window.presenter().recording().recordedSeconds();
            window.setLanguage(toQString(each.code));
            QTRY_COMPARE(window.page().heading() == english, each.code == "en");
            QCOMPARE(window.settings().language, toQString(each.code));
            QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().recordedSeconds() > before_s,
                                     kPatience_ms);
            QCOMPARE(window.presenter().activity(), Activity::Live);
        }
        QCOMPARE(window.presenter().recording().timeline().markers().size(), runs);
    }

    void lessonAndQuestionsFollow()
    {
        WindowFixture fixture(quick("cpu-bound"));
        MainWindow& window = fixture.window();
        window.questions().choose(window.questions().shown().constLast());
        const QString chosen = window.questions().current()->id;
        const QString question = window.questions().current()->text;
        const QString lesson = window.reading().lesson().toPlainText();
        window.setLanguage(QStringLiteral("fr"));
        QTRY_VERIFY(window.reading().lesson().toPlainText() != lesson);
        QCOMPARE(window.questions().current()->id, chosen);
        QVERIFY(window.questions().current()->text != question);
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    }

    void languageIsRemembered()
    {
        WindowFixture fixture(quick("cpu-bound"));
        fixture.window().setLanguage(QStringLiteral("es"));
        fixture.window().close();
        QCOMPARE(SettingsFile(fixture.settingsPath()).load().language, QStringLiteral("es"));
        fixture.close();
        MainWindow again(SettingsFile(fixture.settingsPath()), WindowFixture::makeSession);
        QCOMPARE(again.language(), QStringLiteral("es"));
        QCOMPARE(QLocale().language(), QLocale::Spanish);
    }

    void unknownLanguageInTheSettingsIsTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("contend.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\nlanguage=tlh\n");
        file.close();
        MainWindow window(SettingsFile(file.fileName()), WindowFixture::makeSession);
        QVERIFY(isLanguage(window.language()));
        QVERIFY(window.settings().language.isEmpty());
        QVERIFY2(window.page().strip().sentence().contains(QStringLiteral("tlh")), "what was wrong is named");
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
