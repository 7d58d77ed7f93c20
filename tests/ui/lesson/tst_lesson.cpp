// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "ui/lesson/lesson.h"
#include "ui/model/plan_text.h"

#include <QDir>
#include <QTest>

using namespace contend::ui;

class TestLesson : public QObject {
    Q_OBJECT

private slots:
    void everyExperimentHasALessonUnderItsQuestion()
    {
        for (const contend::experiment::Experiment* const each : contend::experiment::catalog()) {
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
