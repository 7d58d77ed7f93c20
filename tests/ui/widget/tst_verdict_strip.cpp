// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/caveat_text.h"
#include "ui/widget/verdict_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace contend;
using namespace contend::ui;

class TestVerdictStrip : public QObject {
    Q_OBJECT

private slots:
    void onlyTheLastRemarkIsLeft()
    {
        VerdictStrip strip(loadTheme(ThemeKind::Light));
        strip.say(VerdictStrip::Kind::Ok, "Found.", "And more.");
        strip.remark("Saved as a.png.");
        strip.remark("Saved as b.png.");
        QCOMPARE(strip.sentence(), QStringLiteral("Found. And more. Saved as b.png."));
        strip.say(VerdictStrip::Kind::Ok, "Found again.");
        strip.remark("Copied.");
        strip.remark("Copied.");
        QCOMPARE(strip.sentence(), QStringLiteral("Found again. Copied."));
    }

    void saysAndExplains()
    {
        VerdictStrip strip(m_theme);
        strip.say(VerdictStrip::Kind::Ok, "Twice as fast.", "Two cores.");
        QCOMPARE(strip.sentence(), QStringLiteral("Twice as fast. Two cores."));
        QCOMPARE(strip.accessibleName(), strip.sentence());
        strip.addSentence("Your bet was right.");
        QCOMPARE(strip.sentence(), QStringLiteral("Twice as fast. Two cores. Your bet was right."));
        strip.addSentence({});
        QVERIFY(strip.sentence().endsWith("right."));
    }

    void markUpInWordsIsShownAsItIs()
    {
        VerdictStrip strip(m_theme);
        strip.say(VerdictStrip::Kind::Error, "<i>no</i>", "a < b");
        for (const QLabel* const label : strip.findChildren<QLabel*>())
            QVERIFY(!label->text().contains("<i>no"));
    }

    void caveatsAreBadgesWithAnExplanation()
    {
        VerdictStrip strip(m_theme);
        const analysis::Caveat caveat{analysis::CaveatKind::Oversubscribed, 0};
        strip.setCaveats({caveat});
        const auto badges = [&] {
            QList<QLabel*> found;
            for (QLabel* const label : strip.findChildren<QLabel*>())
                if (label->property("role") == "badge")
                    found.append(label);
            return found;
        };
        QCOMPARE(badges().size(), 1);
        QCOMPARE(badges().front()->text(), CaveatText::badge(caveat));
        QCOMPARE(badges().front()->toolTip(), CaveatText::explanation(caveat));
        strip.setCaveats({});
        QCOMPARE(badges().size(), 0);
    }

    void manyCaveatsLeaveRoomForTheWords()
    {
        VerdictStrip strip(m_theme);
        strip.resize(500, 60);
        strip.setCaveats({{analysis::CaveatKind::Oversubscribed, 0},
                          {analysis::CaveatKind::OtherLoad, 68},
                          {analysis::CaveatKind::Unsteady, 34}});
        QStringList badges;
        QString tooltip;
        for (const QLabel* const label : strip.findChildren<QLabel*>())
            if (label->property("role") == "badge") {
                badges.append(label->text());
                tooltip = label->toolTip();
            }
        QCOMPARE(badges, QStringList({"3 caveats"}));
        QVERIFY(tooltip.contains("68"));
    }

    void briefLeavesTheRestToTheTooltips()
    {
        VerdictStrip strip(m_theme);
        strip.resize(1200, 60);
        strip.say(VerdictStrip::Kind::Ok, "Processes won.", "Two cores were free.");
        strip.setCaveats({{analysis::CaveatKind::Oversubscribed, 0}});
        strip.setBrief(true);
        QStringList shown;
        QStringList tooltips;
        for (const QLabel* const label : strip.findChildren<QLabel*>()) {
            shown.append(label->text());
            tooltips.append(label->toolTip());
        }
        QVERIFY(!shown.join(' ').contains("Two cores"));
        QVERIFY(shown.join(' ').contains("1 caveat"));
        QVERIFY(tooltips.contains("Processes won. Two cores were free."));
        QVERIFY(strip.sentence().contains("Two cores"));
        strip.setBrief(false);
        QVERIFY(strip.findChildren<QLabel*>().front()->isVisibleTo(&strip));
        shown.clear();
        for (const QLabel* const label : strip.findChildren<QLabel*>())
            shown.append(label->text());
        QVERIFY(shown.join(' ').contains("Two cores"));
    }

    void keepsItsHeight()
    {
        VerdictStrip strip(m_theme);
        strip.resize(900, strip.minimumHeight());
        strip.say(VerdictStrip::Kind::Info, "Short.");
        const int before = strip.sizeHint().height();
        strip.showProgress("Comparing:", "run 1 of 4", 0.3, 12);
        QVERIFY(strip.findChild<QProgressBar*>()->value() == 300);
        QVERIFY(strip.sentence().contains("12 s left"));
        QCOMPARE(strip.sizeHint().height(), before);
        strip.say(VerdictStrip::Kind::Ok, "Done.");
        QVERIFY(strip.findChild<QProgressBar*>()->isHidden());
    }

private:
    Theme m_theme = loadTheme(ThemeKind::Light);
};

QTEST_MAIN(TestVerdictStrip)
#include "tst_verdict_strip.moc"
