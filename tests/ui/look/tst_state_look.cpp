// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/state_look.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace contend::ui;

class TestStateLook : public QObject {
    Q_OBJECT

private:
    static QImage swatch(StateKind kind)
    {
        QImage picture(48, 24, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        StateLook::paintSwatch(painter, QRectF(0, 0, 48, 24), loadTheme(ThemeKind::Light), kind);
        return picture;
    }

private slots:
    void namesGoThereAndBack()
    {
        for (const StateKind kind : kAllStateKinds)
            QCOMPARE(stateKindOf(idOf(kind)), std::optional(kind));
        QVERIFY(!stateKindOf("sleeping"));
    }

    void everyStateHasWordsOfItsOwn()
    {
        QSet<QString> labels;
        QSet<QString> short_labels;
        for (const StateKind kind : kAllStateKinds) {
            labels.insert(StateLook::label(kind));
            short_labels.insert(StateLook::shortLabel(kind));
            QVERIFY(StateLook::meaning(kind).endsWith(QLatin1Char('.')));
        }
        QCOMPARE(labels.size(), static_cast<qsizetype>(kStateKindCount));
        QCOMPARE(short_labels.size(), static_cast<qsizetype>(kStateKindCount));
        QVERIFY(!labels.contains(QString()));
    }

    void everyStateLooksDifferent()
    {
        for (const StateKind one : kAllStateKinds)
            for (const StateKind other : kAllStateKinds)
                if (one != other)
                    QVERIFY2(swatch(one) != swatch(other), idOf(one).data());
    }

    void outlineIsThereOnlyWhereTheStateHasOne()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        QCOMPARE(StateLook::outline(theme, StateKind::Running, 1.0).style(), Qt::NoPen);
        QCOMPARE(StateLook::outline(theme, StateKind::Ready, 2.0).widthF(), 2.0);
    }
};

QTEST_MAIN(TestStateLook)
#include "tst_state_look.moc"
