// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/bet_card.h"

#include <QPushButton>
#include <QTest>

using namespace contend::ui;
using contend::analysis::VerdictStatus;

class TestBetCard : public QObject {
    Q_OBJECT

private slots:
    void rightBetIsTold()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        QVERIFY(!card.chosen());
        choice(card, 1)->click();
        QCOMPARE(card.chosen(), 1);
        QVERIFY(choice(card, 1)->text().contains("your bet"));
        QVERIFY(card.outcome().isEmpty());
        card.setVerdict(VerdictStatus::Confirmed);
        QCOMPARE(card.outcome(), QStringLiteral("Your bet was right."));
    }

    void wrongBetSeesWhatWasMeasured()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        choice(card, 0)->click();
        card.setVerdict(VerdictStatus::Confirmed);
        QVERIFY(card.outcome() != QStringLiteral("Your bet was right."));
        QVERIFY(choice(card, 1)->text().contains("measured"));
    }

    void unclearVerdictDecidesNothing()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        choice(card, 0)->click();
        card.setVerdict(VerdictStatus::Inconclusive);
        QVERIFY(card.outcome().isEmpty());
        card.setVerdict(VerdictStatus::Refuted);
        QVERIFY(card.outcome().isEmpty());
    }

    void noBetNoOutcome()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        card.setVerdict(VerdictStatus::Confirmed);
        QVERIFY(card.outcome().isEmpty());
    }

    void newQuestionTakesTheOldBetBack()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        choice(card, 1)->click();
        card.setVerdict(VerdictStatus::Confirmed);
        card.setBet(m_bet);
        QVERIFY(!card.chosen());
        QVERIFY(card.outcome().isEmpty());
    }

private:
    static QPushButton* choice(const BetCard& card, int i)
    {
        QList<QPushButton*> found;
        for (QPushButton* const button : card.findChildren<QPushButton*>())
            if (button->isCheckable())
                found.append(button);
        return found.at(i);
    }

    Theme m_theme = loadTheme(ThemeKind::Light);
    Bet m_bet{"What?", {"this", "that", "neither"}, 1};
};

QTEST_MAIN(TestBetCard)
#include "tst_bet_card.moc"
