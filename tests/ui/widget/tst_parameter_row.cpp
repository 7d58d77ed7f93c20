// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widget/one_parameter.h"
#include "ui/widget/live_mark.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/value_slider.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace contend;
using namespace contend::ui;

class TestParameterRow : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void typedNumberIsTaken()
    {
        ParameterRow row(test::operation(), m_theme);
        QSignalSpy edited(&row, &ParameterRow::edited);
        type(row, "2.5");
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.at(0).at(0).toString(), QStringLiteral("operation"));
        QCOMPARE(edited.at(0).at(1).toDouble(), 2.5);
        QCOMPARE(row.slider()->parameterValue(), 2.5);
    }

    void unitMayBeTypedToo()
    {
        ParameterRow row(test::operation(), m_theme);
        QSignalSpy edited(&row, &ParameterRow::edited);
        type(row, "3 ms");
        QCOMPARE(edited.at(0).at(1).toDouble(), 3.0);
    }

    void valueBeyondTheSliderButAllowedIsTaken()
    {
        ParameterRow row(test::operation(), m_theme);
        QSignalSpy edited(&row, &ParameterRow::edited);
        type(row, "50");
        QCOMPARE(edited.count(), 1);
        QCOMPARE(row.slider()->value(), row.slider()->maximum());
        QVERIFY(row.complaint().isEmpty());
    }

    void badTextIsToldBesideTheBoxAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("word") << "fast";
        QTest::newRow("empty") << "";
        QTest::newRow("too small") << "0.001";
        QTest::newRow("too large") << "1000";
        QTest::newRow("infinite") << "inf";
    }
    void badTextIsToldBesideTheBoxAndNothingIsLost()
    {
        QFETCH(QString, typed);
        ParameterRow row(test::operation(), m_theme);
        QSignalSpy edited(&row, &ParameterRow::edited);
        type(row, typed);
        QCOMPARE(edited.count(), 0);
        QVERIFY(row.complaint().contains("0.05"));
        QVERIFY(row.complaint().contains("100"));
        QCOMPARE(row.valueBox()->text(), typed); // to be put right
        QCOMPARE(row.slider()->parameterValue(), 0.4);
        type(row, "1");
        QVERIFY(row.complaint().isEmpty());
        QCOMPARE(edited.count(), 1);
    }

    void keysMoveTheSlider()
    {
        ParameterRow row(test::operation(), m_theme);
        QSignalSpy edited(&row, &ParameterRow::edited);
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            const double before = row.slider()->parameterValue();
            QTest::keyClick(row.slider(), static_cast<Qt::Key>(key), modifiers);
            return row.slider()->parameterValue() - before;
        };
        const double normal = press(Qt::Key_Right);
        row.showValue(0.4);
        const double fine = press(Qt::Key_Right, Qt::ShiftModifier);
        row.showValue(0.4);
        const double coarse = press(Qt::Key_PageUp);
        QVERIFY(0 < fine && fine < normal && normal < coarse);
        QVERIFY(press(Qt::Key_Left) < 0);
        press(Qt::Key_Home);
        QCOMPARE(row.slider()->parameterValue(), 0.05);
        press(Qt::Key_End);
        QCOMPARE(row.slider()->parameterValue(), 20.0);
        QCOMPARE(edited.count(), 6);
    }

    void showingAValueTellsNobody()
    {
        ParameterRow row(test::operation(), m_theme);
        QSignalSpy edited(&row, &ParameterRow::edited);
        row.showValue(7);
        QCOMPARE(edited.count(), 0);
        QCOMPARE(row.valueBox()->text(), QStringLiteral("7.0\u00A0ms"));
    }

    void leavingTheBoxUntouchedDoesNotRoundTheValue()
    {
        ParameterRow row(test::operation(), m_theme);
        row.showValue(0.123456);
        QSignalSpy edited(&row, &ParameterRow::edited);
        row.show();
        row.activateWindow();
        row.valueBox()->setFocus();
        QTRY_VERIFY(row.valueBox()->hasFocus());
        row.slider()->setFocus();
        QCOMPARE(edited.count(), 0);
        QCOMPARE(row.slider()->parameterValue(), 0.123456);
    }

    void fewChoicesAreARowOfButtons()
    {
        ParameterRow row(test::protection(), m_theme);
        const QList<QPushButton*> buttons = row.findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(buttons.at(1)->isChecked());
        QSignalSpy edited(&row, &ParameterRow::edited);
        buttons.at(2)->click();
        QCOMPARE(edited.at(0).at(1).toDouble(), 2.0);
        QVERIFY(row.valueBox() == nullptr);
    }

    void longChoicesAreABox()
    {
        plan::Parameter parameter = test::protection();
        parameter.choices = test::kLongNames;
        ParameterRow row(parameter, m_theme);
        auto* const box = row.findChild<QComboBox*>();
        QVERIFY(box != nullptr);
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentIndex(), 1);
    }

    void onlyLiveParametersHaveTheMark()
    {
        const ParameterRow live(test::operation(), m_theme);
        const ParameterRow later(test::protection(), m_theme);
        QCOMPARE(live.findChildren<LiveMark*>().size(), 1);
        QCOMPARE(later.findChildren<LiveMark*>().size(), 0);
    }

    void everythingHasANameForScreenReaders()
    {
        const ParameterRow row(test::operation(), m_theme);
        QCOMPARE(row.slider()->accessibleName(), QStringLiteral("Work per operation"));
        QCOMPARE(row.valueBox()->accessibleName(), QStringLiteral("Work per operation"));
    }

    void everyPressOfAButtonCounts()
    {
        plan::Parameter crash{.id = "crash", .label = "Crash now", .unit = "", .maximum = 2};
        crash.is_button = true;
        ParameterRow row(crash, m_theme);
        QVERIFY(row.button() != nullptr);
        QCOMPARE(row.button()->text(), QStringLiteral("Crash now"));
        QVERIFY(row.slider() == nullptr && row.valueBox() == nullptr);
        QSignalSpy edited(&row, &ParameterRow::edited);
        for (const double value : {1.0, 2.0, 0.0, 1.0}) {
            row.button()->click();
            QCOMPARE(edited.takeFirst().at(1).toDouble(), value);
        }
        row.showValue(0); // all parameters were reset
        QCOMPARE(edited.count(), 0);
        row.button()->click();
        QCOMPARE(edited.takeFirst().at(1).toDouble(), 1.0);
    }

private:
    static void type(ParameterRow& row, const QString& text)
    {
        row.valueBox()->setText(text);
        QTest::keyClick(row.valueBox(), Qt::Key_Return);
    }

    Theme m_theme = loadTheme(ThemeKind::Light);
};

QTEST_MAIN(TestParameterRow)
#include "tst_parameter_row.moc"
