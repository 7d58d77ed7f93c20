// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/language.h"

#include "ui/model/plan_text.h"

#include <QTest>

using namespace contend::ui;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void firstWantedLanguageThatThereIs_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("plain") << QStringList{"de"} << "de";
        QTest::newRow("with a country") << QStringList{"de-AT", "de"} << "de";
        QTest::newRow("second choice") << QStringList{"nl-NL", "nl", "fr-BE"} << "fr";
        QTest::newRow("none") << QStringList{"nl"} << "en";
        QTest::newRow("nothing wanted") << QStringList{} << "en";
        QTest::newRow("C") << QStringList{"C"} << "en";
        QTest::newRow("British") << QStringList{"en-GB"} << "en";
        QTest::newRow("Chinese") << QStringList{"zh-CN"} << "zh_CN";
        QTest::newRow("Chinese with a script") << QStringList{"zh-Hans-SG"} << "zh_CN";
        QTest::newRow("another script") << QStringList{"zh-Hant-TW", "en-US"} << "en";
    }
    void firstWantedLanguageThatThereIs()
    {
        QFETCH(QStringList, wanted);
        QTEST(bestLanguage(wanted), "best");
    }

    void codesAreKnown()
    {
        QCOMPARE(languageCodes(), (QStringList{"en", "de", "es", "fr", "zh_CN"}));
        QVERIFY(isLanguage("zh_CN"));
        for (const char* const code : {"", "tlh", "zh", "DE", "../de"})
            QVERIFY2(!isLanguage(QLatin1String(code)), code);
        QCOMPARE(languageOr("fr"), QString("fr"));
        QVERIFY(isLanguage(languageOr({})));
    }

    void numbersAndQtsOwnWordsFollow()
    {
        LanguageSwitch language;
        QCOMPARE(language.code(), QString("en"));
        QCOMPARE(QLocale().decimalPoint(), QString("."));
        language.use("de");
        QCOMPARE(language.code(), QString("de"));
        QCOMPARE(QLocale().decimalPoint(), QString(","));
        language.use("zh_CN");
        QCOMPARE(QLocale().language(), QLocale::Chinese);
    }

    void endTakesAllBack()
    {
        {
            const LanguageSwitch language("fr");
            QCOMPARE(QLocale().language(), QLocale::French);
        }
        QCOMPARE(QLocale(), QLocale::c());
    }

    void oneIsNotMany()
    {
        const LanguageSwitch english;
        QCOMPARE(PlanText::workers(1), QString("1 worker"));
        QCOMPARE(PlanText::workers(2), QString("2 workers"));
        QCOMPARE(PlanText::ofCores(1), QString("of 1 core"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
