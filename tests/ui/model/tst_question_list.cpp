// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "ui/model/plan_text.h"
#include "ui/model/question_list.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

/// How many experiments the questions need; with fewer in the catalogue some are still being built.

const experiment::Experiment* experimentOf(const Question& question)
{
    const auto found = experiment::find(question.experiment.toStdString());
    return found ? *found : nullptr;
}

} // namespace

class TestQuestionList : public QObject {
    Q_OBJECT

private:
    static void eachQuestion()
    {
        QTest::addColumn<QString>("id");
        for (const Question& each : loadQuestions())
            QTest::newRow(qPrintable(each.id)) << each.id;
    }
    static Question questionOf(const QString& id)
    {
        for (const Question& each : loadQuestions())
            if (each.id == id)
                return each;
        return {};
    }

    /// A figure without a contender may be the verdict's own, made from several runs.
    static bool verdictHas(const Question& question)
    {
        QFile judge(QStringLiteral(CONTEND_SOURCE_DIR "/core/experiment/judge_%1.cpp")
                        .arg(QString(question.experiment).replace('-', '_')));
        return question.contender.isEmpty() && judge.open(QIODevice::ReadOnly) &&
               judge.readAll().contains(('"' + question.figure + '"').toUtf8());
    }

private slots:
    void everyQuestionHasAShortAnswer_data() { eachQuestion(); }
    void everyQuestionHasAShortAnswer()
    {
        QFETCH(const QString, id);
        const Question question = questionOf(id);
        QVERIFY(!question.topic.isEmpty());
        QVERIFY(question.text.endsWith('?'));
        static const QRegularExpression end_of_sentence(R"([.!?](\s|$))");
        const qsizetype sentences = question.answer.count(end_of_sentence);
        QVERIFY2(sentences >= 2 && sentences <= 6, qPrintable(QString::number(sentences)));
    }

    void everyQuestionNamesWhatThereIs_data() { eachQuestion(); }
    void everyQuestionNamesWhatThereIs()
    {
        QFETCH(const QString, id);
        const Question question = questionOf(id);
        const experiment::Experiment* const experiment = experimentOf(question);
        QVERIFY2(experiment != nullptr, qPrintable(question.experiment));
        if (!question.contender.isEmpty()) {
            const auto contender = base::contenderOf(question.contender.toStdString());
            QVERIFY2(contender && experiment::hasContender(*experiment, *contender),
                     qPrintable(question.contender));
        }
        for (const auto& [parameter, value] : question.values) {
            const plan::Parameter* const known =
                experiment::findParameter(*experiment, parameter.toStdString());
            QVERIFY2(known != nullptr, qPrintable(parameter));
            const auto parsed = plan::parseValue(*known, value.toStdString());
            QVERIFY2(parsed && *parsed <= known->maximum, qPrintable(parameter + '=' + value));
        }
        const auto figure =
            std::ranges::find(experiment->figures, question.figure.toStdString(),
                              [](const experiment::Figure& row) { return std::string(row.id); });
        QVERIFY2(figure != experiment->figures.end() || verdictHas(question), qPrintable(question.figure));
    }

    void idsAreUniqueAndEveryExperimentIsAskedAbout()
    {
        QSet<QString> ids;
        QSet<QString> experiments;
        for (const Question& each : loadQuestions()) {
            QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
            ids.insert(each.id);
            experiments.insert(each.experiment);
        }
        QVERIFY(ids.size() >= 35);
        for (const experiment::Experiment* const each : experiment::catalog())
            QVERIFY2(experiments.contains(toQString(each->id)), std::string(each->id).c_str());
    }

    void everyLanguageAsksTheSame()
    {
        const QList<Question> english = loadQuestions();
        for (const QString& file : QDir(":/contend/questions").entryList({"*.md"})) {
            const QList<Question> others = loadQuestions(QString(file).remove(".md"));
            QCOMPARE(others.size(), english.size());
            for (qsizetype i = 0; i < english.size(); ++i) {
                QCOMPARE(others[i].id, english[i].id);
                QCOMPARE(others[i].experiment, english[i].experiment);
                QCOMPARE(others[i].values, english[i].values);
                QCOMPARE(others[i].figure, english[i].figure);
            }
        }
        QCOMPARE(loadQuestions("xx").size(), english.size());
    }

    void fileIsReadByItsFormat()
    {
        const QList<Question> read = parseQuestions("# Questions\n\nHow to read this.\n\n"
                                                    "## Topic\n\n### What? {#what}\n\nThis.\nAnd that.\n\n"
                                                    "- experiment: cpu-bound\n- contender: gil\n"
                                                    "- set: workers=8 protection=none broken\n"
                                                    "- figure: speedup\n- measure: compare\n\n"
                                                    "### No experiment? {#none}\n\nAnswer.\n");
        QCOMPARE(read.size(), 1);
        const Question& question = read.first();
        QCOMPARE(question.id, QString("what"));
        QCOMPARE(question.topic, QString("Topic"));
        QCOMPARE(question.text, QString("What?"));
        QCOMPARE(question.answer, QString("This.\nAnd that."));
        QCOMPARE(question.values.size(), 2);
        QCOMPARE(question.values.at(0), std::pair(QString("workers"), QString("8")));
        QCOMPARE(question.contender, QString("gil"));
        QCOMPARE(question.measure, Measure::Compare);
        QVERIFY(parseQuestions("").isEmpty());
    }

    void searchTakesAllWordsWithoutCaseAndAccents_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("spaces") << QString("   ") << true;
        QTest::newRow("part of a word") << QString("thr") << true;
        QTest::newRow("case") << QString("GIL THREADS") << true;
        QTest::newRow("order and places") << QString("topic answer gil") << true;
        QTest::newRow("accents in the text") << QString("resume") << true;
        QTest::newRow("accents in the words") << QString("thréads") << true;
        QTest::newRow("one word missing") << QString("gil banana") << false;
        QTest::newRow("umlaut") << QString("prufung") << true;
        QTest::newRow("chinese") << QString::fromUtf8("线程") << true;
    }
    void searchTakesAllWordsWithoutCaseAndAccents()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, found);
        Question question;
        question.text = "What is the GIL?";
        question.topic = "A Topic";
        question.answer = QString::fromUtf8("An answer on Threads, Résumé, Prüfung, 线程.");
        QCOMPARE(matches(question, words), found);
    }
};

QTEST_APPLESS_MAIN(TestQuestionList)
#include "tst_question_list.moc"
