// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/bet_words.h"

#include <QTest>

using namespace contend::ui;

class TestBetWords : public QObject {
    Q_OBJECT

private slots:
    void everyOutcomeHasASignOfItsOwn_data()
    {
        QTest::addColumn<QString>("bet");
        QTest::addColumn<QString>("measured");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("right") << "twice"
                               << "twice" << static_cast<int>(StripMark::Tick) << "Your bet was right.";
        QTest::newRow("another") << "twice"
                                 << "half" << static_cast<int>(StripMark::Cross)
                                 << "Your bet was another one.";
        QTest::newRow("undecided") << "twice"
                                   << "" << static_cast<int>(StripMark::Letter) << "";
    }
    void everyOutcomeHasASignOfItsOwn()
    {
        QFETCH(QString, bet);
        QFETCH(QString, measured);
        QFETCH(int, mark);
        QFETCH(QString, outcome);
        const auto [mine, truth] = BetWords::halves(bet, measured);
        QCOMPARE(static_cast<int>(mine.mark), mark);
        QCOMPARE(mine.words, bet);
        QVERIFY(measured.isEmpty() ? truth.mark == StripMark::Letter && !truth.words.isEmpty()
                                   : truth.mark == StripMark::Tick && truth.words == measured);
        QCOMPARE(BetWords::outcome(bet, measured), outcome);
    }

    void nobodysBetHasNoOutcome() { QVERIFY(BetWords::outcome({}, QStringLiteral("half")).isEmpty()); }
};

QTEST_MAIN(TestBetWords)
#include "tst_bet_words.moc"
