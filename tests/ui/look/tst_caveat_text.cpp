// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/caveat_text.h"

#include <QSet>
#include <QTest>

using namespace contend::ui;
using contend::analysis::Caveat;
using contend::analysis::CaveatKind;

class TestCaveatText : public QObject {
    Q_OBJECT

private slots:
    void everyCaveatHasItsOwnWords()
    {
        constexpr int kLast = static_cast<int>(CaveatKind::SanitizedBuild);
        QSet<QString> badges;
        for (int kind = 0; kind <= kLast; ++kind) {
            const Caveat caveat{static_cast<CaveatKind>(kind), 37.0};
            badges.insert(CaveatText::badge(caveat));
            QVERIFY(CaveatText::explanation(caveat).endsWith(QLatin1Char('.')));
            QVERIFY(!CaveatText::explanation(caveat).contains(QLatin1String("%1")));
        }
        QVERIFY(!badges.contains(QString()));
        QCOMPARE(badges.size(), kLast + 1);
    }

    void theFigureIsSaid()
    {
        QVERIFY(CaveatText::badge({CaveatKind::OtherLoad, 37.4}).contains(QLatin1String("37 %")));
        QVERIFY(CaveatText::explanation({CaveatKind::WorkersLost, 3}).contains(QLatin1Char('3')));
    }
};

QTEST_APPLESS_MAIN(TestCaveatText)
#include "tst_caveat_text.moc"
