// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "ui/lesson/lesson.h"
#include "ui/model/plan_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace contend::ui;
using contend::experiment::catalog;
using contend::experiment::Experiment;
using contend::experiment::find;

class TestLesson : public QObject {
    Q_OBJECT

    static QStringList namesIn(const Experiment& experiment)
    {
        QStringList names;
        for (const contend::base::Contender each : experiment.contenders)
            names += PlanText::contender(each);
        for (const contend::plan::Parameter& parameter : experiment.parameters) {
            names += PlanText::parameter(parameter);
            for (std::size_t i = 0; i < parameter.choices.size(); ++i)
                names += PlanText::choice(parameter, i);
        }
        return names;
    }

private slots:
    void everyExperimentHasALessonUnderItsQuestion()
    {
        for (const Experiment* const each : catalog()) {
            const auto lesson = loadLesson(toQString(each->id));
            QVERIFY2(lesson.has_value(), std::string(each->id).c_str());
            QCOMPARE(lesson->title, toQString(each->question));
        }
    }

    void everyLessonIsWhole_data()
    {
        QTest::addColumn<QString>("id");
        loadLesson("cpu-bound"); // registers the files
        for (const QString& file : QDir(":/contend/lessons/en").entryList(QDir::Files))
            QTest::newRow(qPrintable(file)) << QString(file).remove(".md");
    }
    void everyLessonIsWhole()
    {
        QFETCH(const QString, id);
        const auto lesson = loadLesson(id);
        QVERIFY(lesson.has_value());
        QVERIFY(!lesson->title.isEmpty());
        QStringList sections;
        for (const LessonSection& each : lesson->sections) {
            sections += each.id;
            QVERIFY2(!each.title.isEmpty() && !each.text.isEmpty(), qPrintable(each.id));
        }
        QCOMPARE(sections, QStringList({"bet", "seen", "question", "claims", "try", "charts", "mistake"}));
        QVERIFY(!lesson->bet.question.isEmpty());
        QCOMPARE(lesson->bet.choices.size(), 3);
        QVERIFY(lesson->bet.claimed >= 0 && lesson->bet.claimed < 3);
    }

    /// What to try is done with things that are there: sliders, choices and contenders by the names that the
    /// window shows, and keys that lead to the contender named.
    void whatToTryIsThere_data()
    {
        QTest::addColumn<QString>("id");
        for (const Experiment* const each : catalog())
            QTest::newRow(std::string(each->id).c_str()) << toQString(each->id);
    }
    void whatToTryIsThere()
    {
        QFETCH(const QString, id);
        const Experiment& experiment = **find(id.toStdString());
        const QString text = loadLesson(id)->section("try");
        const QStringList names = namesIn(experiment);
        static const QRegularExpression emphasis(R"((?<!\*)\*([^*]+)\*(?!\*))");
        for (auto found = emphasis.globalMatch(text); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        static const QRegularExpression key(R"(\*\*(\d)\*\*(?: \(\*([^*]+)\*\))?)");
        for (auto found = key.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const std::size_t number = match.captured(1).toUInt();
            QVERIFY2(number >= 1 && number <= experiment.contenders.size(), qPrintable(match.captured()));
            if (!match.captured(2).isEmpty())
                QCOMPARE(match.captured(2), PlanText::contender(experiment.contenders[number - 1]));
        }
    }

    void unknownLanguageFallsBackToEnglish()
    {
        QVERIFY(loadLesson("cpu-bound", "xx").has_value());
        QVERIFY(loadLesson("cpu-bound", "").has_value());
        QVERIFY(!loadLesson("no-such-experiment").has_value());
    }

    void sectionsAreKnownByTheirIdWhateverTheHeading()
    {
        const Lesson lesson =
            parseLesson("# Titel\n\n## Vorher {#bet}\n\nWas\ngilt?\n\n- [ ] dies\n- [x] das\n\n"
                        "## Zu sehen {#seen}\n\nViel.\n");
        QCOMPARE(lesson.title, QStringLiteral("Titel"));
        QCOMPARE(lesson.bet.question, QStringLiteral("Was gilt?"));
        QCOMPARE(lesson.bet.choices, QStringList({"dies", "das"}));
        QCOMPARE(lesson.bet.claimed, 1);
        QCOMPARE(lesson.section("seen"), QStringLiteral("Viel."));
    }

    void fullTextLeavesTheBetOut()
    {
        const QString text = loadLesson("cpu-bound")->fullText();
        QVERIFY(!text.contains("[x]"));
        QVERIFY(!text.contains("{#"));
        QVERIFY(text.contains("## What to try"));
        QVERIFY(text.contains("## The mistake behind it"));
    }

    void textWithoutSectionsIsNoError()
    {
        QVERIFY(parseLesson("").sections.isEmpty());
        QVERIFY(parseLesson("just words").bet.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLesson)
#include "tst_lesson.moc"
