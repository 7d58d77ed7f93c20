// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace contend::ui;

class TestSettings : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fresh(const QByteArray& content)
    {
        const QString path = m_folder.filePath(QStringLiteral("s%1.ini").arg(QTest::currentDataTag()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write the test's file");
        return path;
    }

private slots:
    void missingFileGivesDefaultsWithoutComplaint()
    {
        SettingsFile file(m_folder.filePath(QStringLiteral("none.ini")));
        QCOMPARE(file.load(), Settings{});
        QVERIFY(file.notices().isEmpty());
    }

    void whatIsSavedComesBack()
    {
        Settings settings;
        settings.theme = ThemeChoice::Projector;
        settings.text_percent = 150;
        settings.language = QStringLiteral("zh_CN");
        settings.last_experiment = QStringLiteral("race-condition");
        settings.window_geometry = QByteArray("\x01\x00\xff\x7f;=,\"\n", 9);
        settings.window_state = QByteArray("@Invalid()");
        settings.experiments_folded = true;
        settings.reading_shown = true;
        settings.predictions = false;
        settings.steady_curves = true;
        settings.total_curve = true;
        settings.window_s = 600;
        settings.core_numbers = true;
        const QString path = m_folder.filePath(QStringLiteral("new folder/contend.ini"));
        QVERIFY(SettingsFile(path).save(settings).has_value());
        SettingsFile again(path);
        QCOMPARE(again.load(), settings);
        QVERIFY(again.notices().isEmpty());
    }

    void damagedValuesFallBackAndAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("theme") << QByteArray("[look]\ntheme=pink\n") << QStringLiteral("pink");
        QTest::newRow("text") << QByteArray("[look]\ntext_percent=900\n") << QStringLiteral("900");
        QTest::newRow("window") << QByteArray("[look]\nwindow_s=9\n") << QStringLiteral("9");
        QTest::newRow("text-small") << QByteArray("[look]\ntext_percent=99\n") << QStringLiteral("99");
        QTest::newRow("text-words") << QByteArray("[look]\ntext_percent=big\n") << QStringLiteral("big");
        QTest::newRow("language") << QByteArray("[look]\nlanguage=../../etc\n")
                                  << QStringLiteral("../../etc");
        QTest::newRow("experiment") << QByteArray("[window]\nlast_experiment=A B\n") << QStringLiteral("A B");
        QTest::newRow("folded") << QByteArray("[window]\nexperiments_folded=maybe\n")
                                << QStringLiteral("maybe");
        QTest::newRow("geometry") << QByteArray("[window]\ngeometry=%%%\n") << QStringLiteral("geometry");
    }
    void damagedValuesFallBackAndAreTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        SettingsFile file(fresh(content));
        QCOMPARE(file.load(), Settings{});
        QCOMPARE(file.notices().size(), 1);
        QVERIFY2(file.notices().first().contains(told), qPrintable(file.notices().first()));
    }

    void goodValuesBesideADamagedOneAreKept()
    {
        SettingsFile file(fresh("[look]\ntheme=dark\ntext_percent=x\n"));
        QCOMPARE(file.load().theme, ThemeChoice::Dark);
        QCOMPARE(file.notices().size(), 1);
    }

    void fileThatIsNoSettingsFileIsTold()
    {
        SettingsFile file(fresh(QByteArray("[[[\n\x80\x81 no key here\n") + QByteArray(200, '\0')));
        QCOMPARE(file.load(), Settings{});
        QCOMPARE(file.notices().size(), 1);
        QVERIFY(file.notices().first().contains(file.path()));
    }

    void unwritablePlaceIsAnError()
    {
        const QString blocked = fresh("a file, not a folder") + QStringLiteral("/contend.ini");
        const auto saved = SettingsFile(blocked).save({});
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, contend::base::ErrorCode::CannotWrite);
        QCOMPARE(QString::fromStdString(saved.error().subject), blocked);
    }

    void fileLiesUnderTheConfigurationFolder()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        QCOMPARE(SettingsFile::defaultPath(), m_folder.filePath(QStringLiteral("contend/contend.ini")));
    }

    void themeChoicesHaveNames()
    {
        for (const ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System, ThemeChoice::Projector})
            QCOMPARE(themeChoiceOf(themeChoiceName(choice)), std::optional(choice));
        QVERIFY(!themeChoiceOf(QStringLiteral("Light")));
        QCOMPARE(resolveTheme(ThemeChoice::Projector), ThemeKind::Projector);
    }

    void systemThemeFollowsTheDesktopNotOurOwnPalette()
    {
        const ThemeKind desktop = resolveTheme(ThemeChoice::System);
        for (const QColor& ground : {QColor(30, 30, 30), QColor(240, 240, 240)}) {
            QGuiApplication::setPalette(QPalette(ground));
            QCOMPARE(resolveTheme(ThemeChoice::System), desktop);
            QCOMPARE(QGuiApplication::palette().color(QPalette::Window),
                     QPalette(ground).color(QPalette::Window));
        }
        QGuiApplication::setPalette(QPalette());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
