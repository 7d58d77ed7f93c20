// SPDX-License-Identifier: GPL-3.0-or-later
// Named settings, by keyboard and mouse.
#include "tests/ui/page/window_fixture.h"
#include "ui/model/plan_text.h"
#include "ui/page/preset_box.h"
#include "ui/page/preset_dialogs.h"
#include "ui/page/side_panel.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/wrapped_label.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

WindowStart start(const QString& presets)
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.presets = presets;
    return start;
}

QAction* actionNamed(const QMenu& menu, const QString& text)
{
    for (QAction* const action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

/// Saves what is set now under that name, by the menu and the keyboard.
void saveAs(MainWindow& window, const QString& name)
{
    window.presets().open();
    QAction* const save = actionNamed(window.presets().menu(), "Save these values …");
    QVERIFY(save != nullptr);
    window.presets().menu().setActiveAction(save);
    QTest::keyClick(&window.presets().menu(), Qt::Key_Return);
    auto* const dialog = window.findChild<SavePresetDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->nameField().selectAll();
    QTest::keyClicks(&dialog->nameField(), name);
    QTest::keyClick(&dialog->nameField(), Qt::Key_Return);
    QTRY_VERIFY(window.findChild<SavePresetDialog*>() == nullptr);
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString freshPath() { return m_folder.filePath(QString::number(++m_count) + ".json"); }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void choosesAPresetByKeyboard()
    {
        WindowFixture fixture(start(freshPath()));
        MainWindow& window = fixture.window();
        QVERIFY(window.setup().setValue("operation", 3));
        QVERIFY(window.setup().setValue("seconds", 1));
        QTest::keyClick(&window, Qt::Key_T);
        QVERIFY(window.presets().menu().isVisible());
        QTest::keyClick(&window.presets().menu(), Qt::Key_Down); // the second one
        QTest::keyClick(&window.presets().menu(), Qt::Key_Return);
        QCOMPARE(window.setup().value("workers"), 32.0);
        QCOMPARE(window.setup().value("operation"), 0.4); // not named: its first value
        QCOMPARE(window.setup().value("seconds"), 1.0);   // the person's own
        QCOMPARE(window.presets().current(), QStringLiteral("Many more workers than cores"));
        QVERIFY(window.setup().setValue("workers", 31));
        QVERIFY(window.presets().current().isEmpty());
    }

    void everyExperimentHasItsOwn()
    {
        WindowFixture fixture(start(freshPath()));
        MainWindow& window = fixture.window();
        QVERIFY(window.chooseExperiment("download-pages"));
        window.presets().open();
        QAction* const scraper = actionNamed(window.presets().menu(), "Web scraper: 50 pages with parsing");
        QVERIFY(scraper != nullptr);
        scraper->trigger();
        QCOMPARE(window.setup().value("pages"), 50.0);
        window.presets().menu().close();
    }

    void ownPresetsAreSavedAndChosen()
    {
        const QString path = freshPath();
        {
            WindowFixture fixture(start(path));
            MainWindow& window = fixture.window();
            QVERIFY(window.setup().setValue("workers", 7));
            window.setup().setContender(base::Contender::Processes);
            saveAs(window, "Mine & yours");
            QCOMPARE(window.presets().current(), QStringLiteral("Mine & yours"));
        }
        WindowFixture fixture(start(path)); // another start
        MainWindow& window = fixture.window();
        QTest::mouseClick(&window.presets().button(), Qt::LeftButton);
        QAction* const mine = actionNamed(window.presets().menu(), "Mine && yours");
        QVERIFY(mine != nullptr && !mine->isChecked());
        mine->trigger();
        QCOMPARE(window.setup().value("workers"), 7.0);
        QVERIFY(window.setup().contender() == base::Contender::Processes);
        window.presets().menu().close();
        QTest::mouseClick(&window.presets().button(), Qt::LeftButton);
        QVERIFY(actionNamed(window.presets().menu(), "Mine && yours")->isChecked());
        window.presets().menu().close();
    }

    void ownPresetsAreRenamedAndDeleted()
    {
        WindowFixture fixture(start(freshPath()));
        MainWindow& window = fixture.window();
        saveAs(window, "One");
        QVERIFY(window.setup().setValue("workers", 9));
        saveAs(window, "Two");
        window.presets().open();
        actionNamed(window.presets().menu(), "Rename or delete …")->trigger();
        window.presets().menu().close();
        auto* const dialog = window.findChild<PresetListDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(dialog->list().count(), 2);
        dialog->list().setCurrentRow(0);
        dialog->list().item(0)->setText("Two"); // taken
        QTRY_COMPARE(dialog->list().item(0)->text(), QStringLiteral("One"));
        QVERIFY(dialog->note().contains("another preset"));
        dialog->list().item(0)->setText("Three");
        QTRY_VERIFY(!dialog->list().findItems("Three", Qt::MatchExactly).isEmpty());
        dialog->list().setCurrentRow(0);
        dialog->list().setFocus();
        const QString gone = dialog->list().item(0)->text();
        QTest::mouseClick(&dialog->deleteButton(), Qt::LeftButton);
        QCOMPARE(dialog->list().count(), 1);
        QTest::mouseClick(&dialog->undoButton(), Qt::LeftButton);
        QCOMPARE(dialog->list().count(), 2);
        QVERIFY(!dialog->list().findItems(gone, Qt::MatchExactly).isEmpty());
    }

    void whatThisMachineCannotTakeIsTold()
    {
        const QString path = freshPath();
        const OwnPreset large{"cpu-bound", "Large", {{"workers", "3"}, {"cores", "4000"}}};
        QVERIFY(PresetStore(path).save(large));
        WindowFixture fixture(start(path));
        MainWindow& window = fixture.window();
        window.presets().open();
        actionNamed(window.presets().menu(), "Large")->trigger();
        window.presets().menu().close();
        QCOMPARE(window.setup().value("workers"), 3.0);
        QVERIFY(window.presets().complaint().contains("Cores 4000"));
        QVERIFY(window.chooseExperiment("messages"));
        QVERIFY(window.presets().complaint().isEmpty());
    }

    void damagedPresetsAreTold()
    {
        const QString path = freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        WindowFixture fixture(start(path));
        QVERIFY(fixture.window().presets().complaint().contains(".damaged"));
        QVERIFY(QFile::exists(path + ".damaged"));
    }

    void namesOfParametersAreNeverCut()
    {
        WindowFixture fixture(start(freshPath()));
        MainWindow& window = fixture.window();
        for (const char* const id : {"semaphore", "gil-handoff"})
            for (const int percent : {100, 200}) {
                window.setTextPercent(percent);
                QVERIFY(window.chooseExperiment(id));
                window.resize(1280, 800);
                const auto cut = [&window] {
                    QStringList names;
                    for (const plan::Parameter& each : window.setup().parameters())
                        for (const WrappedLabel* const label : window.sidePanel()
                                                                   .parameters()
                                                                   .row(toQString(each.id))
                                                                   ->findChildren<WrappedLabel*>())
                            if (label->height() < label->heightForWidth(label->width()))
                                names.append(label->text());
                    return names;
                };
                QTRY_COMPARE(cut(), QStringList());
            }
    }

    void valueForTheNextRunIsToldToBe()
    {
        WindowFixture fixture(start(freshPath()));
        MainWindow& window = fixture.window();
        ParameterRow* const seconds = window.sidePanel().parameters().row("seconds");
        QVERIFY(window.setup().setValue("seconds", 2));
        QVERIFY(!seconds->isWaiting()); // nothing runs
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), WindowFixture::kPatience_ms);
        QVERIFY(window.setup().setValue("workers", 5));
        QVERIFY(!window.sidePanel().parameters().row("workers")->isWaiting()); // acts at once
        QVERIFY(window.setup().setValue("seconds", 3));
        QVERIFY(seconds->isWaiting());
        window.presenter().stop();
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().activity() == Activity::Idle,
                                 WindowFixture::kPatience_ms);
        QVERIFY(!seconds->isWaiting());
    }
};

QTEST_MAIN(TestPresets)
#include "tst_presets.moc"
