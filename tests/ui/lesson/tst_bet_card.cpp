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
        QVERIFY(!choice(card, 1)->text().contains("measured"));
        card.setVerdict(VerdictStatus::Confirmed);
        QVERIFY(choice(card, 1)->text().contains("measured, your bet"));
    }

    void wrongBetSeesWhatWasMeasured()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        choice(card, 0)->click();
        card.setVerdict(VerdictStatus::Confirmed);
        QVERIFY(choice(card, 0)->text().contains("your bet"));
        QVERIFY(!choice(card, 0)->text().contains("measured"));
        QVERIFY(choice(card, 1)->text().contains("measured"));
    }

    void unclearVerdictDecidesNothing()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        choice(card, 0)->click();
        for (const VerdictStatus status : {VerdictStatus::Inconclusive, VerdictStatus::Refuted}) {
            card.setVerdict(status);
            for (int i = 0; i < 3; ++i)
                QVERIFY(!choice(card, i)->text().contains("measured"));
        }
    }

    void everyChangeOfTheBetIsTold()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        std::optional<int> told;
        QObject::connect(&card, &BetCard::chosenChanged, &card, [&] { told = card.chosen(); });
        choice(card, 2)->click();
        QCOMPARE(told, std::optional(2));
        choice(card, 0)->click();
        QCOMPARE(told, std::optional(0));
        card.setBet(m_bet);
        QVERIFY(!told);
    }

    void newQuestionTakesTheOldBetBack()
    {
        BetCard card(m_theme);
        card.setBet(m_bet);
        choice(card, 1)->click();
        card.setVerdict(VerdictStatus::Confirmed);
        card.setBet(m_bet);
        QVERIFY(!card.chosen());
        QVERIFY(!choice(card, 1)->text().contains("measured"));
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
