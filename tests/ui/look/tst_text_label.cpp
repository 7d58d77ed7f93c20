// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/text_label.h"

#include <QTest>

using namespace contend::ui;

namespace {

const QString kWords =
    QStringLiteral("Only the thread that holds the lock computes; the others queue for it.");

/// What a label that remembers nothing says.
int plainHeight(const TextLabel& label, int width)
{
    QLabel plain(label.text());
    plain.setWordWrap(true);
    plain.setTextFormat(label.textFormat());
    plain.setFont(label.font());
    plain.setMargin(label.margin());
    plain.setStyleSheet(label.styleSheet());
    plain.ensurePolished();
    return plain.heightForWidth(width);
}

} // namespace

class TestTextLabel : public QObject {
    Q_OBJECT

private slots:
    void isAsHighAsAPlainLabel_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("plain") << static_cast<int>(Qt::PlainText);
        QTest::newRow("Markdown") << static_cast<int>(Qt::MarkdownText);
    }
    void isAsHighAsAPlainLabel()
    {
        QFETCH(int, format);
        TextLabel label;
        label.setTextFormat(static_cast<Qt::TextFormat>(format));
        label.setText(kWords);
        label.ensurePolished();
        for (const int width : {60, 400, 60, 137})
            QCOMPARE(label.heightForWidth(width), plainHeight(label, width));
        for (int width = 50; width < 400; width += 3)
            QCOMPARE(label.heightForWidth(width), plainHeight(label, width));
    }

    void forgetsWhenTheWordsChange()
    {
        TextLabel label;
        label.setText(kWords);
        const int low = label.heightForWidth(200);
        label.setText(kWords + kWords + kWords);
        QVERIFY(label.heightForWidth(200) > low);
        QCOMPARE(label.heightForWidth(200), plainHeight(label, 200));
    }

    void forgetsWhenTheLettersGrow()
    {
        TextLabel label;
        label.setText(kWords);
        const int low = label.heightForWidth(200);
        QFont large = label.font();
        large.setPixelSize(40);
        label.setFont(large);
        QVERIFY(label.heightForWidth(200) > low);
        QCOMPARE(label.heightForWidth(200), plainHeight(label, 200));
    }

    void forgetsWhenTheStyleSheetChanges()
    {
        TextLabel label;
        label.setText(kWords);
        label.ensurePolished();
        const int low = label.heightForWidth(200);
        label.setStyleSheet(QStringLiteral("padding: 20px; font-size: 30px;"));
        label.ensurePolished();
        QVERIFY(label.heightForWidth(200) > low);
        QCOMPARE(label.heightForWidth(200), plainHeight(label, 200));
    }
};

QTEST_MAIN(TestTextLabel)
#include "tst_text_label.moc"
