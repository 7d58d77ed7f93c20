// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/settings_keeper.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace contend::ui;

class TestSettingsKeeper : public QObject {
    Q_OBJECT

private slots:
    void changeIsWrittenWithoutAnybodyClosing()
    {
        QTemporaryDir folder;
        SettingsFile file(folder.filePath("contend.ini"));
        Settings now;
        SettingsKeeper keeper(
            file, [&now] { return now; }, nullptr);
        keeper.look();
        QVERIFY(!QFileInfo::exists(file.path())); // nothing has changed yet
        now.repeats = 5;
        now.text_percent = 150;
        QTRY_COMPARE_WITH_TIMEOUT(file.load().repeats, 5, 30'000);
        QCOMPARE(file.load().text_percent, 150);
    }

    void theNewestIsWhatStaysWritten()
    {
        QTemporaryDir folder;
        SettingsFile file(folder.filePath("contend.ini"));
        Settings now;
        SettingsKeeper keeper(
            file, [&now] { return now; }, nullptr);
        for (int repeats = 1; repeats <= 20; ++repeats) {
            now.repeats = repeats;
            keeper.look();
        }
        keeper.writeNow();
        QCOMPARE(file.load().repeats, 20);
    }

    void placeThatCannotBeWrittenDoesNoHarm()
    {
        Settings now;
        SettingsKeeper keeper(
            SettingsFile(QStringLiteral("/proc/nowhere/contend.ini")), [&now] { return now; }, nullptr);
        now.repeats = 3;
        keeper.look();
        keeper.writeNow();
    }
};

QTEST_GUILESS_MAIN(TestSettingsKeeper)
#include "tst_settings_keeper.moc"
