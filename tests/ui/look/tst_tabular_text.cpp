// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tabular_text.h"
#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace contend::ui;

class TestTabularText : public QObject {
    Q_OBJECT

private:
    QFont m_font;

private slots:
    void initTestCase()
    {
        m_font = themeFont(loadTheme(ThemeKind::Light), TextSize::Heading, TextWeight::Bold);
    }

    void everyFigureOfTheSameLengthIsAsWide()
    {
        const double width = tabularWidth(m_font, QStringLiteral("111 %"));
        for (const char* figure : {"888 %", "199 %", "407 %"})
            QCOMPARE(tabularWidth(m_font, QString::fromLatin1(figure)), width);
    }

    void wordsKeepTheirOwnWidth()
    {
        const QString words = QStringLiteral("of cores");
        QCOMPARE(tabularWidth(m_font, words), QFontMetricsF(m_font).horizontalAdvance(words));
        QCOMPARE(tabularWidth(m_font, QString()), 0.0);
    }

    void whatIsDrawnIsAsWideAsTold()
    {
        QImage picture(200, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        const QString text = QStringLiteral("1 234.5 ms");
        QCOMPARE(drawTabular(painter, m_font, {4, 30}, text), tabularWidth(m_font, text));
        painter.end();
        QImage blank(picture.size(), picture.format());
        blank.fill(Qt::white);
        QVERIFY(picture != blank);
    }
};

QTEST_MAIN(TestTabularText)
#include "tst_tabular_text.moc"
