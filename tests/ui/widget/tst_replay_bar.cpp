// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/replay_bar.h"
#include "ui/widget/value_slider.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace contend::ui;

namespace {

ReplayNews news(double position_s, bool playing, const QString& sentence)
{
    ReplayNews made;
    made.begin_s = 10;
    made.end_s = 20;
    made.position_s = position_s;
    made.playing = playing;
    made.speed = 2;
    made.sentence = sentence;
    return made;
}

} // namespace

class TestReplayBar : public QObject {
    Q_OBJECT

private:
    std::vector<double> m_speeds{0.1, 0.2, 0.5, 1, 2, 5, 10};
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void tellsWhatItIsToldAndHowFast()
    {
        ReplayBar bar(m_speeds, m_theme);
        bar.showNews(news(15, true, "Worker 1 waits for the GIL."));
        QCOMPARE(bar.sentence(), QStringLiteral("Worker 1 waits for the GIL."));
        QCOMPARE(bar.positionSlider()->parameterValue(), 0.5);
        QCOMPARE(bar.speedSlider()->parameterValue(), 2.0);
        QStringList words;
        for (const QLabel* const label : bar.findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY(words.contains("Replay 0.5×"));
    }

    void everyControlAsksByKeyboardAndMouse()
    {
        ReplayBar bar(m_speeds, m_theme);
        bar.resize(900, bar.sizeHint().height());
        bar.show();
        bar.showNews(news(15, false, "x"));
        const auto asks = [](QToolButton* button, QSignalSpy&& spy) {
            button->click();
            QTest::keyClick(button, Qt::Key_Space);
            return spy.size() == 2;
        };
        QVERIFY(asks(bar.playButton(), QSignalSpy(&bar, &ReplayBar::playRequested)));
        QVERIFY(asks(bar.backButton(), QSignalSpy(&bar, &ReplayBar::backRequested)));
        QVERIFY(asks(bar.forwardButton(), QSignalSpy(&bar, &ReplayBar::forwardRequested)));
        QVERIFY(asks(bar.endButton(), QSignalSpy(&bar, &ReplayBar::endRequested)));
    }

    void slidersTellTimesAndSpeedsWithinTheirRange()
    {
        ReplayBar bar(m_speeds, m_theme);
        bar.resize(900, bar.sizeHint().height());
        bar.show();
        bar.showNews(news(15, false, "x"));
        QSignalSpy moved(&bar, &ReplayBar::positionRequested);
        QTest::keyClick(bar.positionSlider(), Qt::Key_End);
        QCOMPARE(moved.takeLast().at(0).toDouble(), 20.0);
        QTest::keyClick(bar.positionSlider(), Qt::Key_Home);
        QCOMPARE(moved.takeLast().at(0).toDouble(), 10.0);
        const QPoint middle(bar.positionSlider()->width() / 2, bar.positionSlider()->height() / 2);
        QTest::mouseClick(bar.positionSlider(), Qt::LeftButton, Qt::NoModifier, middle);
        QVERIFY(std::abs(moved.takeLast().at(0).toDouble() - 15.0) < 0.2);
        QSignalSpy speed(&bar, &ReplayBar::speedRequested);
        QTest::keyClick(bar.speedSlider(), Qt::Key_Right);
        QCOMPARE(speed.takeLast().at(0).toInt(), 3);
        QTest::keyClick(bar.speedSlider(), Qt::Key_Home);
        QCOMPARE(speed.takeLast().at(0).toInt(), 0);
    }

    void keepsItsHeightWhileSentencesChange()
    {
        ReplayBar bar(m_speeds, m_theme);
        bar.resize(500, 200);
        bar.show();
        const QString longest =
            QStringLiteral("Worker 12 got the lock after 3.20 ms and now waits for the GIL, "
                           "which goes on for more than a line of this bar.");
        bar.showNews(news(12, true, longest));
        QCoreApplication::processEvents();
        const int height = bar.sizeHint().height();
        bar.showNews(news(13, true, "x"));
        QCoreApplication::processEvents();
        QCOMPARE(bar.sizeHint().height(), height);
    }

    void everyControlHasANameAndItsKeyInTheTooltip()
    {
        const ReplayBar bar(m_speeds, m_theme);
        for (const QToolButton* const button : bar.findChildren<QToolButton*>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY2(button->toolTip().contains('('), qPrintable(button->toolTip()));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        QVERIFY(!bar.positionSlider()->accessibleName().isEmpty());
        QVERIFY(!bar.speedSlider()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestReplayBar)
#include "tst_replay_bar.moc"
