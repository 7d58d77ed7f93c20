// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/plan_text.h"

#include <QLocale>
#include <QTest>

using namespace contend;
using ui::PlanText;

class TestPlanText : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void namesWithinSentences_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QByteArray("Work per operation") << "en_US"
                                 << "work per operation";
        QTest::newRow("an acronym") << QByteArray("CPU time of a request") << "en_US"
                                    << "CPU time of a request";
        QTest::newRow("an acronym behind") << QByteArray("The GIL may switch") << "fr_FR"
                                           << "the GIL may switch";
        QTest::newRow("German nouns") << QByteArray("Kerne") << "de_DE"
                                      << "Kerne";
    }
    void namesWithinSentences()
    {
        QFETCH(QByteArray, label);
        QFETCH(QString, locale);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(locale));
        plan::Parameter parameter{};
        parameter.label = std::string_view(label.constData(), static_cast<std::size_t>(label.size()));
        QCOMPARE(PlanText::parameterInSentence(parameter), words);
    }
};

QTEST_APPLESS_MAIN(TestPlanText)
#include "tst_plan_text.moc"
