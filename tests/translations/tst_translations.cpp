// SPDX-License-Identifier: GPL-3.0-or-later
// Every language says everything: each word of the sources and of the engine is translated, with the same
// places for figures, and each lesson and question is there, in the same parts.
#include "core/experiment/catalog.h"
#include "tests/support/translation_file.h"
#include "ui/lesson/lesson.h"
#include "ui/look/language.h"
#include "ui/model/plan_text.h"
#include "ui/model/question_list.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <algorithm>

using namespace contend;
using namespace contend::ui;
using contend::test::Message;
using contend::test::Messages;

namespace {

QString pathOf(const QString& code)
{
    return QStringLiteral(CONTEND_SOURCE_DIR "/translations/contend_%1.ts").arg(code);
}

Messages messagesOf(const QString& code)
{
    return contend::test::readTranslationFile(pathOf(code)).value_or(Messages{});
}

QStringList matchesIn(const QString& text, const char* pattern)
{
    QStringList found;
    const QRegularExpression places{QLatin1String(pattern)};
    for (auto match = places.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// %1, %Ln, {name} and mark-up: what must be the same in every language, though in any order.
QStringList placesIn(const QString& text)
{
    return matchesIn(text, R"(%L?\d+|%L?n|\{[^}]*\}|</?[a-z]+>)");
}

/// How many forms the language has for a count.
qsizetype formsOf(const QString& code)
{
    return code == QLatin1String("zh_CN") ? 1 : 2;
}

/// What is wrong with a translation, if anything.
QString faultOf(const QString& source, const Message& message, qsizetype forms)
{
    if (!message.state.isEmpty())
        return QStringLiteral("is ") + message.state;
    if (message.forms.size() != (message.is_numerus ? forms : 1))
        return QStringLiteral("has %1 forms").arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (placesIn(form) != placesIn(source))
            return QStringLiteral("has other places: “%1”").arg(form);
        if (form.count(QLatin1Char('\n')) != source.count(QLatin1Char('\n')))
            return QStringLiteral("has other lines: “%1”").arg(form);
    }
    return {};
}

/// The words that lupdate finds in the sources now; plural_only: those with a count.
Messages wordsOfSources(bool plural_only)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("now_de.ts"));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(CONTEND_SOURCE_DIR),
                          QStringLiteral("@" CONTEND_WORD_SOURCES)};
    if (plural_only)
        arguments << QStringLiteral("-pluralonly");
    QProcess lupdate;
    lupdate.start(QStringLiteral(CONTEND_LUPDATE), arguments << QStringLiteral("-ts") << path);
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {};
    return contend::test::readTranslationFile(path).value_or(Messages{});
}

QStringList missingFrom(const Messages& there, const Messages& wanted)
{
    QStringList missing;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (!there.contains(it.key()))
            missing << it.key().text();
    return missing;
}

QStringList partsOf(const Lesson& lesson)
{
    QStringList parts;
    for (const LessonSection& section : lesson.sections)
        parts << QStringLiteral("%1 %2 items")
                     .arg(section.id)
                     .arg(matchesIn(section.text, R"((?m)^(?:-|\d+\.) )").size())
              << matchesIn(section.text, R"(\{[^}]*\})");
    return parts << QStringLiteral("bet %1 of %2").arg(lesson.bet.claimed).arg(lesson.bet.choices.size());
}

void languageRows()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes())
        if (code != QLatin1String("en"))
            QTest::newRow(qPrintable(code)) << code;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTranslationIsWhole_data()
    {
        languageRows();
        QTest::newRow("en") << QStringLiteral("en"); // its plural forms
    }
    void everyTranslationIsWhole()
    {
        QFETCH(QString, code);
        const Messages messages = messagesOf(code);
        QVERIFY(messages.size() > 20);
        QStringList faults;
        for (auto it = messages.begin(); it != messages.end(); ++it)
            if (const QString fault = faultOf(it.key().source, it.value(), formsOf(code)); !fault.isEmpty())
                faults << it.key().text() + QLatin1Char(' ') + fault;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyWordOfTheSourcesIsThere_data() { everyTranslationIsWhole_data(); }
    void everyWordOfTheSourcesIsThere()
    {
        QFETCH(QString, code);
        const Messages now = wordsOfSources(code == QLatin1String("en"));
        QVERIFY2(now.size() > 20, "lupdate could not read the sources");
        const QStringList missing = missingFrom(messagesOf(code), now);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        const QStringList left_over = missingFrom(now, messagesOf(code));
        QVERIFY2(left_over.isEmpty(), qPrintable(left_over.join(QLatin1Char('\n'))));
    }

    void everyWordOfTheEngineIsTranslated_data() { languageRows(); }
    void everyWordOfTheEngineIsTranslated()
    {
        QFETCH(QString, code);
        const LanguageSwitch registers; // the resources
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/contend/translations/contend_%1.qm").arg(code)));
        const auto check = [&](const char* context, std::string_view text) {
            if (text.empty())
                return;
            const QByteArray source(text.data(), static_cast<qsizetype>(text.size()));
            QVERIFY2(!words.translate(context, source.constData()).isEmpty(), source.constData());
        };
        for (const experiment::Experiment* const each : experiment::catalog()) {
            check("chapter", experiment::chapterTitle(each->chapter));
            for (const std::string_view text : {each->title, each->question, each->summary})
                check("experiment", text);
            check("operations", each->operations);
            for (const plan::Parameter& parameter : each->parameters) {
                check("parameter", parameter.label);
                check("unit", parameter.unit);
                for (const std::string_view choice : parameter.choices)
                    check("choice", choice);
            }
            for (const experiment::Figure& figure : each->figures) {
                check("figure", figure.label);
                check("unit", figure.unit);
            }
        }
    }

    void everyLessonHasTheSameParts_data() { languageRows(); }
    void everyLessonHasTheSameParts()
    {
        QFETCH(QString, code);
        for (const experiment::Experiment* const each : experiment::catalog()) {
            const QString id = toQString(each->id);
            QFile file(QStringLiteral(":/contend/lessons/%1/%2.md").arg(code, id));
            const std::optional<Lesson> english = loadLesson(id);
            QVERIFY2(file.exists(), qPrintable(file.fileName()));
            const std::optional<Lesson> lesson = loadLesson(id, code);
            QVERIFY(english && lesson);
            QVERIFY2(lesson->title != english->title, qPrintable(id));
            QCOMPARE(partsOf(*lesson), partsOf(*english));
        }
    }

    void everyQuestionIsThere_data() { languageRows(); }
    void everyQuestionIsThere()
    {
        QFETCH(QString, code);
        const QList<Question> english = loadQuestions();
        const QList<Question> questions = loadQuestions(code);
        QVERIFY(!english.isEmpty());
        QCOMPARE(questions.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(questions[i].id, english[i].id);
            QCOMPARE(questions[i].experiment, english[i].experiment);
            QCOMPARE(questions[i].contender, english[i].contender);
            QCOMPARE(questions[i].values, english[i].values);
            QCOMPARE(questions[i].figure, english[i].figure);
            QCOMPARE(questions[i].measure, english[i].measure);
            QVERIFY2(questions[i].text != english[i].text, qPrintable(english[i].id));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
