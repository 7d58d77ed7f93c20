// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "ui/lesson/snippet.h"
#include "ui/model/plan_text.h"

#include <QDir>
#include <QLocale>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace contend;
using namespace contend::ui;

namespace {

constexpr std::array<std::string_view, 3> kNames{"mutex", "a \"b\\", "x\ny"};
constexpr std::array kParameters{
    plan::Parameter{.id = "workers", .label = "", .unit = "", .minimum = 1, .maximum = 64, .preset = 4},
    plan::Parameter{.id = "operation", .label = "", .unit = "ms", .maximum = 20'000'000, .step = 0.05},
    plan::Parameter{.id = "page-size", .label = "", .unit = "KiB", .maximum = 4096},
    plan::Parameter{.id = "lock", .label = "", .unit = "", .maximum = 2, .choices = kNames},
};

QString filled(const char* line, const SnippetValues& values)
{
    return fillSnippet(QString::fromUtf8(line), kParameters, values).text;
}

const experiment::Experiment* experimentOf(const QString& id)
{
    const auto found = experiment::find(id.toStdString());
    return found ? *found : nullptr;
}

QStringList snippetIds(const QString& folder)
{
    QStringList ids;
    for (const QString& file :
         QDir(QStringLiteral(CONTEND_SOURCE_DIR "/resources/snippets/") + folder).entryList(QDir::Files))
        ids.append(file.section(QLatin1Char('.'), 0, 0));
    return ids;
}

} // namespace

class TestSnippet : public QObject {
    Q_OBJECT

private slots:
    void valueAndUnitReplaceLiteralAndMarker_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* line, const char* id, double value,
                            const char* expected) {
            QTest::newRow(name) << QByteArray(line) << QString(id) << value << QString(expected);
        };
        row("count", "WORKERS = 4  # {workers}", "workers", 16, "WORKERS = 16");
        row("C++", "constexpr int kWorkers = 4; // {workers}", "workers", 16, "constexpr int kWorkers = 16;");
        row("unit", "MS = 0.4  # {operation}", "operation", 2.5, "MS = 2.5  # ms");
        row("no trailing zero", "MS = 0.4  # {operation}", "operation", 20, "MS = 20  # ms");
        row("small", "MS = 0.4  # {operation}", "operation", 0.05, "MS = 0.05  # ms");
        row("large", "MS = 0.4  # {operation}", "operation", 1234567.5, "MS = 1234567.5  # ms");
        row("whole stays whole", "KIB = 64 # {page-size}", "page-size", 70.6, "KIB = 71 # KiB");
        row("indented", "    int k = 1; // {workers}", "workers", 2, "    int k = 2;");
        row("choice", "L = \"mutex\"  # {lock}", "lock", 0, "L = \"mutex\"  # mutex, a \"b\\, x y");
        row("unknown", "K = 3  # {nothing}", "workers", 2, "K = 3");
        row("no value", "K = 3  # {workers}", "lock", 2, "K = 3");
        row("not a number", "K = 3.5  # {operation}", "operation", NAN, "K = 3.5  # ms");
        row("infinite", "K = 3.5  # {operation}", "operation", INFINITY, "K = 3.5  # ms");
        row("number for a text", "K = \"x\"  # {workers}", "workers", 2, "K = \"x\"");
        row("no marker", "K = {1: 2}  # {of all}", "workers", 2, "K = {1: 2}  # {of all}");
        row("format", "print(f\"{workers}\")", "workers", 2, "print(f\"{workers}\")");
        row("empty", "", "workers", 2, "");
    }
    void valueAndUnitReplaceLiteralAndMarker()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, id);
        QFETCH(double, value);
        QTEST(filled(line.constData(), {{id.toStdString(), value}}), "expected");
    }

    void namesAreEscaped()
    {
        QVERIFY(filled("L = \"mutex\"; // {lock}", {{"lock", 1}}).startsWith("L = \"a \\\"b\\\\\"; // "));
        QVERIFY(!filled("L = \"x\"; // {lock}", {{"lock", 2}}).contains('\n'));
        // What was escaped is read as one literal again.
        QCOMPARE(snippetMarkers("L = \"a \\\"b\\\\\"; // {lock}").size(), 1);
    }

    void numbersAreWrittenInTheCLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(filled("MS = 0.4  # {operation}", {{"operation", 12345.5}}),
                 QStringLiteral("MS = 12345.5  # ms"));
        QLocale::setDefault(before);
    }

    void placesTellWhereTheValuesStand()
    {
        const FilledSnippet snippet =
            fillSnippet("# SPDX-License-Identifier: X\nA = 1  # {workers}\nx\nB = 0.5  # {operation}\n",
                        kParameters, {{"workers", 32}, {"operation", 7.25}});
        QCOMPARE(snippet.text, QStringLiteral("A = 32\nx\nB = 7.25  # ms\n"));
        QCOMPARE(snippet.values, (QList<FilledSnippet::Place>{{4, 2}, {13, 4}}));
    }

    void everyExperimentHasBothPrograms()
    {
        for (const experiment::Experiment* const each : experiment::catalog())
            for (const SnippetLanguage language : kSnippetLanguages)
                QVERIFY2(loadSnippet(toQString(each->id), language), std::string(each->id).c_str());
        QVERIFY(!loadSnippet("no-such-experiment", SnippetLanguage::Python));
    }

    void everyProgramInTheFolderIsPartOfTheWindow()
    {
        QVERIFY(snippetIds("python").size() >= 21);
        QCOMPARE(snippetIds("python"), snippetIds("cpp"));
        for (const QString& id : snippetIds("python"))
            for (const SnippetLanguage language : kSnippetLanguages)
                QVERIFY2(loadSnippet(id, language), qPrintable(id));
    }

    void everyMarkerNamesAParameter_data() { addPrograms(); }
    void everyMarkerNamesAParameter()
    {
        QFETCH(QString, id);
        QFETCH(SnippetLanguage, language);
        const experiment::Experiment* const experiment = experimentOf(id);
        QVERIFY(experiment != nullptr);
        const QList<SnippetMarker> markers = snippetMarkers(loadSnippet(id, language).value());
        QVERIFY(!markers.isEmpty());
        for (const SnippetMarker& marker : markers) {
            const plan::Parameter* const parameter =
                experiment::findParameter(*experiment, marker.parameter.toStdString());
            QVERIFY2(parameter != nullptr, qPrintable(marker.parameter));
            QVERIFY2(marker.isText() == parameter->isChoice(), qPrintable(marker.parameter));
            QVERIFY2(parameter->isChoice() ||
                         marker.isWhole() == (parameter->isWhole() || parameter->unit == "KiB" ||
                                              parameter->unit == "MiB" || parameter->unit == "px"),
                     qPrintable(marker.parameter + ": a value with decimals needs a literal with a point"));
        }
    }

    void filesHaveThePresets_data() { addPrograms(); }
    void filesHaveThePresets()
    {
        QFETCH(QString, id);
        QFETCH(SnippetLanguage, language);
        const experiment::Experiment* const experiment = experimentOf(id);
        QVERIFY(experiment != nullptr);
        for (const SnippetMarker& marker : snippetMarkers(loadSnippet(id, language).value())) {
            const auto* const parameter =
                experiment::findParameter(*experiment, marker.parameter.toStdString());
            if (parameter == nullptr || parameter->id == plan::kCores)
                continue; // as many as the machine has
            QString literal = marker.literal;
            const auto preset = plan::parseValue(*parameter, literal.remove(QLatin1Char('"')).toStdString());
            QVERIFY2(preset.has_value(), qPrintable(marker.parameter));
            QVERIFY2(*preset == parameter->preset, qPrintable(marker.parameter));
        }
    }

    void noMarkerIsLeftWhateverTheValues_data() { addPrograms(); }
    void noMarkerIsLeftWhateverTheValues()
    {
        QFETCH(QString, id);
        QFETCH(SnippetLanguage, language);
        const experiment::Experiment* const experiment = experimentOf(id);
        QVERIFY(experiment != nullptr);
        SnippetValues smallest, largest;
        for (const plan::Parameter& parameter : experiment->parameters) {
            smallest[std::string(parameter.id)] = parameter.minimum;
            largest[std::string(parameter.id)] = parameter.maximum;
        }
        const QString program = loadSnippet(id, language).value();
        for (const SnippetValues& values : {smallest, largest}) {
            const FilledSnippet filled = fillSnippet(program, experiment->parameters, values);
            QCOMPARE(filled.values.size(), snippetMarkers(program).size());
            QVERIFY(snippetMarkers(filled.text).isEmpty());
            QVERIFY(!filled.text.contains("SPDX"));
        }
    }

private:
    void addPrograms()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<SnippetLanguage>("language");
        for (const QString& id : snippetIds("python"))
            for (const SnippetLanguage language : kSnippetLanguages)
                QTest::newRow(qPrintable(snippetFileName(id, language))) << id << language;
    }
};

QTEST_APPLESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
