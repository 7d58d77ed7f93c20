// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/verdict_text.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;

class TestVerdictText : public QObject {
    Q_OBJECT

private slots:
    void figuresStandInTheSentenceByTheLocale()
    {
        const analysis::Sentence sentence{"{a} times as fast with {n} workers.",
                                          {{"a", 1.9, 1}, {"n", 4, 0}}};
        QCOMPARE(VerdictText::sentence(sentence, QLocale::c()),
                 QStringLiteral("1.9 times as fast with 4 workers."));
        QCOMPARE(VerdictText::sentence(sentence, QLocale(QLocale::German)),
                 QStringLiteral("1,9 times as fast with 4 workers."));
    }

    void firstSentenceStandsOut()
    {
        const VerdictWords words = VerdictText::cut("It was 1.9 times as fast. 2 cores. More.");
        QCOMPARE(words.bold, QStringLiteral("It was 1.9 times as fast."));
        QCOMPARE(words.more, QStringLiteral("2 cores. More."));
        QCOMPARE(VerdictText::cut("Only one.").bold, QStringLiteral("Only one."));
        QVERIFY(VerdictText::cut("Only one.").more.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestVerdictText)
#include "tst_verdict_text.moc"
