// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/bet_board.h"

#include <QLabel>
#include <QTest>

using namespace contend::ui;

class TestBetBoard : public QObject {
    Q_OBJECT

private slots:
    void betStandsBesideWhatWasMeasured()
    {
        BetBoard board(m_theme);
        QVERIFY(board.isHidden());
        board.show("four times as fast", "no faster");
        QVERIFY(!board.isHidden());
        const QList<QLabel*> halves = board.findChildren<QLabel*>();
        QCOMPARE(halves.size(), 2);
        QVERIFY(halves.front()->text().contains("four times as fast"));
        QVERIFY(halves.front()->text().contains("another one"));
        QVERIFY(halves.back()->text().contains("no faster"));
    }

    void rightBetIsSaidInWords()
    {
        BetBoard board(m_theme);
        board.show("no faster", "no faster");
        QVERIFY(board.sentence().contains("right"));
    }

    void undecidedIsNeitherRightNorWrong()
    {
        BetBoard board(m_theme);
        board.show("no faster", {});
        QVERIFY(!board.sentence().contains("right"));
        QVERIFY(!board.sentence().contains("another"));
        QVERIFY(board.sentence().contains("do not decide"));
    }

    void noBetNoBoard()
    {
        BetBoard board(m_theme);
        board.show("no faster", "no faster");
        board.show({}, "no faster");
        QVERIFY(board.isHidden());
    }

    void markupInWordsIsShownAsItIs()
    {
        BetBoard board(m_theme);
        board.show("a < b & c", "x");
        QVERIFY(board.sentence().contains("a &lt; b &amp; c"));
    }

private:
    Theme m_theme = loadTheme(ThemeKind::Light);
};

QTEST_MAIN(TestBetBoard)
#include "tst_bet_board.moc"
