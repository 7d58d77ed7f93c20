// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contender.h"
#include "ui/widget/contender_row.h"
#include "ui/widget/header_row.h"
#include "ui/widget/key_button.h"
#include "ui/widget/tool_row.h"

#include <QLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <array>

using namespace contend;
using namespace contend::ui;

Q_DECLARE_METATYPE(contend::ui::ThemeKind)

namespace {

using base::Contender;
constexpr std::array kFour{Contender::Sequential, Contender::Threads, Contender::Gil, Contender::Processes};
constexpr std::array kServers{Contender::ThreadPool, Contender::ThreadPerTask, Contender::ProcessPool,
                              Contender::ProcessPerTask, Contender::Gil};

} // namespace

class TestHeaderRow : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutOffAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<ThemeKind>("kind");
        for (const int width : {560, 700, 984, 1300, 1880})
            QTest::addRow("%d light", width) << width << ThemeKind::Light;
        for (const int width : {984, 1240, 1880})
            QTest::addRow("%d projector", width) << width << ThemeKind::Projector;
    }
    void nothingIsCutOffAtAnyWidth()
    {
        QFETCH(int, width);
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind, 1.0, width * 0.5625);
        auto* const contenders = new ContenderRow(theme);
        contenders->setContenders(kFour);
        auto* const tools = new ToolRow(theme);
        HeaderRow header(contenders, tools);
        header.setGap(8);
        header.resize(width, header.sizeHint().height());
        header.show();
        header.resize(width, header.sizeHint().height());
        QCoreApplication::processEvents();
        for (const KeyButton* const button : header.findChildren<KeyButton*>()) {
            if (!button->isVisible())
                continue;
            const QRect place(button->mapTo(&header, QPoint(0, 0)), button->size());
            QVERIFY2(header.rect().contains(place), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        QVERIFY(tools->mapTo(&header, QPoint()).y() > 0 ||
                tools->mapTo(&header, QPoint()).x() >= contenders->geometry().right());
    }

    void keysGiveWayBeforeNamesDo()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        auto* const contenders = new ContenderRow(theme);
        contenders->setContenders(kServers);
        HeaderRow header(contenders, new ToolRow(theme));
        header.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in the window, which is wider
        header.show();
        const int with_keys = contenders->widthWith(true);
        header.resize(with_keys - 20, 200);
        QTRY_VERIFY(!contenders->areKeysShown());
        QTRY_VERIFY(contenders->sizeHint().width() < with_keys - 20);
        QVERIFY(contenders->button(2)->toolTip().contains("(2)"));
        header.resize(with_keys + 20, 200);
        QTRY_VERIFY(contenders->areKeysShown());
        QTRY_COMPARE(contenders->sizeHint().width(), with_keys);
    }

    void contendersNeedNoMoreRoomInASmallThemeThanIfMadeInIt()
    {
        const Theme large = loadTheme(ThemeKind::Projector, 1.0, 2160);
        const Theme light = loadTheme(ThemeKind::Light);
        ContenderRow contenders(large);
        contenders.setContenders(kFour);
        contenders.setTheme(light);
        QCOMPARE(contenders.button(1)->minimumWidth(), light.space(5));
    }

    void rowIsArrangedAnewWhenAButtonNeedsMoreRoom()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        auto* const contenders = new ContenderRow(theme);
        contenders->setContenders(kFour);
        auto* const tools = new ToolRow(theme);
        tools->showReplay(true, true); // Run has no key meanwhile
        HeaderRow header(contenders, tools);
        header.resize(contenders->widthWith(true) + tools->widthIn(ToolRow::Shape::Full) + 20, 200);
        header.show();
        QVERIFY(tools->runButton()->key().isEmpty());
        tools->showReplay(true, false);
        QTRY_VERIFY(tools->runButton()->width() >= tools->runButton()->sizeHint().width());
        QVERIFY(!tools->runButton()->key().isEmpty());
    }

    void mostToolsGoIntoAMenuWhereHeightIsDear()
    {
        const Theme theme = loadTheme(ThemeKind::Projector, 1.0, 768);
        auto* const contenders = new ContenderRow(theme);
        contenders->setContenders(kFour);
        auto* const tools = new ToolRow(theme);
        HeaderRow header(contenders, tools);
        header.resize(984, 200);
        header.show();
        const auto isOneLine = [&] { return tools->geometry().left() > contenders->geometry().left(); };
        QTRY_VERIFY(!isOneLine());
        QVERIFY(tools->compareButton()->isVisible());
        header.setSparing(true);
        QTRY_VERIFY(isOneLine());
        QVERIFY(!tools->compareButton()->isVisible());
        QVERIFY(tools->runButton()->isVisible() && tools->pauseButton()->isVisible());
        header.resize(1880, 200);
        QTRY_VERIFY(tools->compareButton()->isVisible());
        QVERIFY(!tools->moreButton()->isVisible());
    }

    void menuDoesWhatTheHiddenButtonsDo()
    {
        ToolRow tools(loadTheme(ThemeKind::Light));
        tools.setShape(ToolRow::Shape::Fewest);
        tools.setCanExport(false);
        tools.showProjector(true);
        tools.show();
        QSignalSpy compared(&tools, &ToolRow::compareRequested);
        tools.moreButton()->click();
        auto* const menu = tools.moreButton()->findChild<QMenu*>();
        QTRY_VERIFY(menu->isVisible());
        const auto actionOf = [&](const KeyButton* button) {
            for (QAction* const action : menu->actions())
                if (action->text() == button->text())
                    return action;
            return static_cast<QAction*>(nullptr);
        };
        QVERIFY(actionOf(tools.runButton()) == nullptr);
        QVERIFY(!actionOf(tools.exportButton())->isEnabled());
        QVERIFY(actionOf(tools.projectorButton())->isChecked());
        menu->setActiveAction(actionOf(tools.compareButton()));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(compared.size(), 1);
    }

    void chosenContenderIsTold()
    {
        ContenderRow row(loadTheme(ThemeKind::Light));
        row.setContenders(kFour);
        QSignalSpy chosen(&row, &ContenderRow::chosen);
        row.showContender(base::Contender::Gil);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(row.button(3)->isChecked());
        row.button(4)->click();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!row.button(3)->isChecked());
        QVERIFY(row.button(5) == nullptr);
    }

    void everyButtonTellsItsKeyAndName()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        const ToolRow tools(theme);
        for (const KeyButton* const button : tools.findChildren<KeyButton*>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY2(button == tools.moreButton() || button->toolTip().contains('('),
                     qPrintable(button->text())); // the menu's has none
        }
    }

    void widthOfAButtonDoesNotDependOnBeingChosen()
    {
        ContenderRow row(loadTheme(ThemeKind::Light));
        row.setContenders(kFour);
        const int before = row.button(2)->sizeHint().width();
        row.button(2)->setChecked(true);
        QCOMPARE(row.button(2)->sizeHint().width(), before);
    }

    void repeatsAreChosenBesideCompare()
    {
        ToolRow tools(loadTheme(ThemeKind::Light));
        tools.show();
        QSignalSpy chosen(&tools, &ToolRow::repeatsChosen);
        tools.showRepeats(3);
        QVERIFY(tools.repeatsButton()->text().contains(QLatin1Char('3')));
        QVERIFY(tools.repeatsButton()->accessibleName().contains(QLatin1Char('3')));
        auto* const menu = tools.repeatsButton()->findChild<QMenu*>();
        tools.openRepeats();
        QTRY_VERIFY(menu->isVisible());
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 20);
    }
};

QTEST_MAIN(TestHeaderRow)
#include "tst_header_row.moc"
