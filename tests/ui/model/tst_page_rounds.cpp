// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model/samples.h"
#include "ui/model/page_rounds.h"

#include <QTest>

using namespace contend::ui;
using contend::ui::test::page;

class TestPageRounds : public QObject {
    Q_OBJECT

private slots:
    void newestCompleteRoundIsShown()
    {
        PageRounds rounds;
        rounds.clear(2);
        QVERIFY(rounds.add({page(0, 1, 5, {6, 7, 8, 9})}));
        QVERIFY(!rounds.shown().complete);
        QCOMPARE(rounds.shown().pages.size(), std::size_t{1});
        QVERIFY(rounds.add({page(0, 0, 0, {1, 2, 3, 4})}));
        QVERIFY(rounds.shown().complete);
        QCOMPARE(rounds.shown().pages.front().number, 0U);
        QVERIFY(!rounds.add({page(1, 0, 20, {21, 22, 23, 24})}));
        QCOMPARE(rounds.shown().number, 0U);
        QVERIFY(rounds.add({page(1, 1, 20, {21, 22, 23, 30})}));
        QCOMPARE(rounds.shown().number, 1U);
        QCOMPARE(rounds.shown().beginNs(), test::at(20));
        QCOMPARE(rounds.shown().endNs(), test::at(30));
    }

    void pageThatComesTwiceCountsOnce()
    {
        PageRounds rounds;
        rounds.clear(2);
        rounds.add({page(0, 0, 0, {1}), page(0, 0, 0, {1})});
        QVERIFY(!rounds.shown().complete);
    }

    void latePageOfAnOlderRoundIsDropped()
    {
        PageRounds rounds;
        rounds.clear(1);
        rounds.add({page(5, 0, 0, {1})});
        QVERIFY(!rounds.add({page(4, 0, 0, {1})}));
        QCOMPARE(rounds.shown().number, 5U);
    }

    void roundsThatNeverCompleteDoNotPileUp()
    {
        PageRounds rounds;
        rounds.clear(3);
        for (std::uint32_t round = 0; round < 1000; ++round)
            rounds.add({page(round, 0, round, {round + 1.0})});
        QCOMPARE(rounds.shown().number, 999U);
    }

    void fewerPagesCompleteARoundUnderWay()
    {
        PageRounds rounds;
        rounds.clear(5);
        rounds.add({page(0, 0, 0, {1}), page(0, 1, 0, {1})});
        rounds.setPagesPerRound(2);
        QVERIFY(rounds.add({}));
        QVERIFY(rounds.shown().complete);
    }

    void phaseThatDidNotHappenDoesNotCount()
    {
        QCOMPARE(readyNs(page(0, 0, 10, {12, 0, 0, 0})), test::at(12));
        QCOMPARE(readyNs(page(0, 0, 10, {})), test::at(10));
        QCOMPARE(PageRound{}.endNs(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestPageRounds)
#include "tst_page_rounds.moc"
