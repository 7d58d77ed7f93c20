// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style_sheet.h"
#include "ui/widget/card_headline.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/legend_bar.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace contend::ui;

namespace {

Legend workers(int count)
{
    Legend legend;
    for (int worker = 0; worker < count; ++worker) {
        LegendItem item;
        item.key = worker;
        item.text = QStringLiteral("%1").arg(worker + 1);
        item.colour = Qt::blue;
        legend.append(item);
    }
    return legend;
}

/// As a window gives it to a widget: the second press is the double click.
void clickTwice(QWidget& on, const QPoint& at)
{
    QTest::mouseClick(&on, Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseDClick(&on, Qt::LeftButton, Qt::NoModifier, at);
}

} // namespace

class TestChartCard : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    void show(ChartCard& card, int width)
    {
        applyTheme(card, m_theme);
        card.resize(width, 300);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
    }

private slots:
    void legendFallsBackToOnePhraseWhereItFindsNoRoom()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("CPU utilization"));
        card.setFigure(QStringLiteral("199 %"), QStringLiteral("of 2 cores"));
        card.setLegend(workers(4));
        show(card, 640);
        QVERIFY(!card.legendBar()->isCollapsed());
        card.setLegend(workers(64));
        QVERIFY(card.legendBar()->isCollapsed());
        QCOMPARE(card.legendBar()->collapsedText(), QStringLiteral("64 workers"));
        QVERIFY(card.headline()->width() >= static_cast<int>(card.headline()->fullWidth()));
    }

    void phraseGivesWayBeforeTheLegendDoes()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("CPU utilization"));
        card.setFigure(QStringLiteral("199 %"), QStringLiteral("of all the cores that this machine has"));
        card.setLegend(workers(4));
        show(card, 430);
        QVERIFY(!card.legendBar()->isCollapsed());
        QVERIFY(card.headline()->width() < static_cast<int>(card.headline()->fullWidth()));
    }

    void samplesBecomeNarrowBeforeTheLegendTakesALine()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("CPU utilization"));
        card.setFigure(QStringLiteral("199 %"), {});
        card.setLegend(workers(8));
        show(card, 1200);
        const double wide = card.legendBar()->shortWidth();
        const double narrow = card.legendBar()->narrowWidth();
        QVERIFY(narrow < wide);
        card.resize(1200 - card.legendBar()->width() + static_cast<int>((wide + narrow) / 2), 300);
        QVERIFY(card.legendBar()->width() < wide);
        QVERIFY(!card.legendBar()->isCollapsed());
        QVERIFY(card.legendBar()->y() < card.headline()->geometry().bottom());
    }

    void fewEntriesTakeALineOfTheirOwnRatherThanVanish()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("Throughput by workers"));
        Legend legend = workers(4);
        for (LegendItem& item : legend)
            item.text = QStringLiteral("Threads with GIL");
        card.setLegend(legend);
        show(card, 620);
        QVERIFY(!card.legendBar()->isCollapsed());
        QVERIFY(card.legendBar()->y() >= card.headline()->geometry().bottom());
        card.resize(1200, 300);
        QVERIFY(card.legendBar()->y() < card.headline()->geometry().bottom());
    }

    void shortTextsAreTakenBeforeThePhrase()
    {
        LegendBar bar(m_theme);
        Legend legend = workers(3);
        for (LegendItem& item : legend) {
            item.short_text = QStringLiteral("GIL 37 %");
            item.text = QStringLiteral("waiting for the GIL 37 %");
        }
        bar.setLegend(legend);
        QVERIFY(bar.shortWidth() < bar.fullWidth());
        bar.resize(static_cast<int>(bar.shortWidth()) + 2, 24);
        QVERIFY(!bar.isCollapsed());
        bar.resize(static_cast<int>(bar.narrowWidth()) - 10, 24);
        QVERIFY(bar.isCollapsed());
    }

    void clicksHideAndShowAlone()
    {
        LegendBar bar(m_theme);
        bar.setLegend(workers(4));
        bar.resize(400, 24);
        QSignalSpy chosen(&bar, &LegendBar::hiddenKeysChanged);
        const QPoint last(395, 12);
        QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, last);
        QCOMPARE(chosen.takeFirst()[0].value<QSet<int>>(), QSet<int>({3}));
        QTest::mouseClick(&bar, Qt::LeftButton, Qt::ControlModifier, last);
        QCOMPARE(chosen.takeFirst()[0].value<QSet<int>>(), QSet<int>({0, 1, 2}));
        QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, QPoint(5, 12));
        QCOMPARE(chosen.size(), 0);
        Legend alone = workers(4);
        alone[0].hidden = alone[1].hidden = alone[2].hidden = true;
        bar.setLegend(alone);
        clickTwice(bar, last);
        QCOMPARE(chosen.takeLast()[0].value<QSet<int>>(), QSet<int>());
    }

    void secondDoubleClickBringsTheOthersBack()
    {
        LegendBar bar(m_theme);
        bar.setLegend(workers(4));
        bar.resize(400, 24);
        connect(&bar, &LegendBar::hiddenKeysChanged, &bar, [&bar](const QSet<int>& hidden) {
            Legend legend = workers(4);
            for (LegendItem& item : legend)
                item.hidden = hidden.contains(item.key);
            bar.setLegend(legend);
        });
        const auto hidden = [&bar] {
            return std::ranges::count_if(bar.legend(), [](const LegendItem& item) { return item.hidden; });
        };
        const QPoint last(395, 12);
        clickTwice(bar, last);
        QCOMPARE(hidden(), 3);
        clickTwice(bar, last);
        QCOMPARE(hidden(), 0);
    }

    void keyboardReachesEveryEntry()
    {
        LegendBar bar(m_theme);
        bar.setLegend(workers(3));
        bar.resize(400, 24);
        QSignalSpy chosen(&bar, &LegendBar::hiddenKeysChanged);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Space);
        QCOMPARE(chosen.takeFirst()[0].value<QSet<int>>(), QSet<int>({1}));
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst()[0].value<QSet<int>>(), QSet<int>({0, 1}));
        QVERIFY(!bar.accessibleName().isEmpty());
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("1, 2, 3"));
    }

    void everyWayAsksToExpand()
    {
        ChartCard card(m_theme);
        auto* content = new QWidget;
        content->setFocusPolicy(Qt::StrongFocus);
        card.setContent(content);
        show(card, 500);
        QSignalSpy asked(&card, &ChartCard::expandRequested);
        card.findChild<QToolButton*>()->click();
        QTest::mouseDClick(content, Qt::LeftButton);
        QTest::keyClick(content, Qt::Key_Return);
        QTest::mouseDClick(&card, Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
        QCOMPARE(asked.size(), 4);
        QTest::keyClick(content, Qt::Key_X);
        QCOMPARE(asked.size(), 4);
        const QString before = card.findChild<QToolButton*>()->toolTip();
        card.setExpanded(true);
        QVERIFY(card.isExpanded());
        QVERIFY(card.findChild<QToolButton*>()->toolTip() != before);
    }

    void contentIsReplaced()
    {
        ChartCard card(m_theme);
        QPointer<QWidget> first = new QWidget;
        auto* second = new QWidget;
        card.setContent(first);
        card.setContent(second);
        QVERIFY(first.isNull());
        QCOMPARE(card.content(), second);
        show(card, 500);
        QVERIFY(second->height() > 200);
    }

    void figuresDoNotPushTheLegendAbout()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("Throughput"));
        card.setFigure(QStringLiteral("888 %"), QString());
        card.setLegend(workers(4));
        show(card, 500);
        const QRect before = card.legendBar()->geometry();
        card.setFigure(QStringLiteral("1 %"), QString());
        QCOMPARE(card.legendBar()->geometry(), before);
    }

    void noticeAppearsOnlyWhenThereIsOne()
    {
        ChartCard card(m_theme);
        auto* notice = card.findChild<QLabel*>();
        QVERIFY(notice != nullptr && notice->isHidden());
        card.setNotice(QStringLiteral("17 events were lost."));
        QVERIFY(!notice->isHidden());
        card.setNotice({});
        QVERIFY(notice->isHidden());
    }

    void projectorHasNoFrameAndLargerWords()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("Timeline"));
        const int small = card.headline()->sizeHint().height();
        const Theme projector = loadTheme(ThemeKind::Projector);
        card.setTheme(projector);
        QVERIFY(card.headline()->sizeHint().height() > small);
        QVERIFY(card.layout()->contentsMargins().isNull());
    }

    void screenReaderHearsTitleAndFigure()
    {
        ChartCard card(m_theme);
        card.setTitle(QStringLiteral("Throughput"));
        card.setFigure(QStringLiteral("9.2 k"), QStringLiteral("operations/s"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Throughput"));
        QCOMPARE(card.accessibleDescription(), QStringLiteral("9.2 k operations/s"));
    }
};

QTEST_MAIN(TestChartCard)
#include "tst_chart_card.moc"
