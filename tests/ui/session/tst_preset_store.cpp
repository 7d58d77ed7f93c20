// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preset_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

OwnPreset preset(const QString& name, const QString& workers = QStringLiteral("4"))
{
    return {QStringLiteral("cpu-bound"), name, {{"contender", "gil"}, {"workers", workers}}};
}

} // namespace

class TestPresetStore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    /// A path of its own for each test, in a folder that is not there yet.
    QString freshPath() { return m_folder.filePath(QString::number(++m_count) + "/contend/presets.json"); }

    static void write(const QString& path, const QByteArray& text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void savedPresetsAreThereAgain()
    {
        const QString path = freshPath();
        PresetStore store(path);
        QSignalSpy changed(&store, &PresetStore::changed);
        QVERIFY(store.save(preset("  One ä & two  ")));
        QVERIFY(store.save(preset("Another")));
        QCOMPARE(changed.count(), 2);
        const PresetStore again(path);
        QVERIFY(again.notice().isEmpty());
        QCOMPARE(again.presetsOf("cpu-bound").size(), 2);
        QCOMPARE(again.presetsOf("cpu-bound").constFirst().name, QStringLiteral("Another"));
        const OwnPreset* const found = again.find("cpu-bound", "One ä & two");
        QVERIFY(found != nullptr);
        QCOMPARE(found->settings.value("workers"), QStringLiteral("4"));
        QVERIFY(again.presetsOf("messages").isEmpty());
    }

    void sameNameTakesThePlace()
    {
        PresetStore store(freshPath());
        QVERIFY(store.save(preset("A", "1")));
        QVERIFY(store.save(preset("A", "2")));
        QCOMPARE(store.presetsOf("cpu-bound").size(), 1);
        QCOMPARE(store.find("cpu-bound", "A")->settings.value("workers"), QStringLiteral("2"));
    }

    void renamesAndRemoves()
    {
        const QString path = freshPath();
        PresetStore store(path);
        QVERIFY(store.save(preset("A")));
        QVERIFY(store.save(preset("B")));
        QCOMPARE(store.rename("cpu-bound", "A", "B").error().code, base::ErrorCode::UnknownOption);
        QCOMPARE(store.rename("cpu-bound", "Z", "Y").error().code, base::ErrorCode::UnknownOption);
        QVERIFY(store.rename("cpu-bound", "A", "C"));
        QVERIFY(store.remove("cpu-bound", "B"));
        QVERIFY(store.remove("cpu-bound", "B")); // gone is gone
        const PresetStore again(path);
        QCOMPARE(again.presetsOf("cpu-bound").size(), 1);
        QVERIFY(again.find("cpu-bound", "C") != nullptr);
    }

    void badNamesAreRefused()
    {
        PresetStore store(freshPath());
        QCOMPARE(store.save(preset("   ")).error().code, base::ErrorCode::OutOfRange);
        QCOMPARE(store.save(preset(QString(61, 'x'))).error().code, base::ErrorCode::OutOfRange);
        QVERIFY(store.save(preset(QString(60, 'x'))));
        QCOMPARE(store.presetsOf("cpu-bound").size(), 1);
    }

    void damagedFileIsPutAsideAndTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"schema\": 1, \"pre");
        QTest::newRow("other JSON") << QByteArray("[1, 2]");
        QTest::newRow("from the future") << QByteArray("{\"schema\": 2, \"presets\": []}");
        QTest::newRow("no name") << QByteArray(
            "{\"schema\": 1, \"presets\": [{\"experiment\": \"x\", \"settings\": {}}]}");
        QTest::newRow("settings that are none")
            << QByteArray("{\"schema\": 1, \"presets\": [{\"experiment\": \"x\", \"name\": \"y\", "
                          "\"settings\": {\"workers\": 4}}]}");
    }
    void damagedFileIsPutAsideAndTold()
    {
        QFETCH(QByteArray, text);
        const QString path = freshPath();
        write(path, text);
        write(path + ".damaged", "an older one");
        PresetStore store(path);
        QVERIFY(store.notice().contains("presets.json.damaged-2"));
        QFile aside(path + ".damaged-2");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), text); // nothing is lost
        QVERIFY(store.save(preset("A")));
        QVERIFY(PresetStore(path).notice().isEmpty());
    }

    void whatCannotBeWrittenIsNotChanged()
    {
        const QString blocked = m_folder.filePath("a-file");
        write(blocked, "not a folder");
        PresetStore store(blocked + "/contend/presets.json");
        QSignalSpy changed(&store, &PresetStore::changed);
        QCOMPARE(store.save(preset("A")).error().code, base::ErrorCode::CannotWrite);
        QVERIFY(store.presetsOf("cpu-bound").isEmpty());
        QCOMPARE(changed.count(), 0);
    }

    void withoutAPathTheyLastAsLongAsTheProgram()
    {
        PresetStore store{QString()};
        QVERIFY(store.save(preset("A")));
        QVERIFY(store.find("cpu-bound", "A") != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestPresetStore)
#include "tst_preset_store.moc"
