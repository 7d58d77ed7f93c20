// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"
#include "tests/core/report/sample_record.h"

#include <QStringList>
#include <QTest>
#include <locale>

using namespace contend;

namespace {

/// Reads a table as RFC 4180 has it, quotes and all.
QList<QStringList> parse(const std::string& text)
{
    QList<QStringList> lines;
    QStringList line;
    QString field;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (quoted && letter == '"' && at + 1 < text.size() && text[at + 1] == '"')
            field += QLatin1Char(text[++at]);
        else if (letter == '"')
            quoted = !quoted;
        else if (!quoted && (letter == ',' || letter == '\n')) {
            line << field;
            field.clear();
            if (letter == '\n')
                lines << std::exchange(line, {});
        } else
            field += QLatin1Char(letter);
    }
    return lines;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void oneRowAWorkerAndSample()
    {
        const analysis::Record record = tests::sampleRecord();
        const auto lines = parse(report::toCsv(record));
        qsizetype rows = 0;
        for (const analysis::RunRecord& run : record.runs)
            rows += static_cast<qsizetype>(run.t_s.size() * run.series.size());
        QCOMPARE(lines.size(), rows + 1);
        for (const QStringList& line : lines)
            QCOMPARE(line.size(), lines.first().size());
    }

    void headerNamesUnits()
    {
        const auto header = parse(report::toCsv(tests::sampleRecord(), {{"operation", "ms"}})).first();
        QCOMPARE(header,
                 QStringList({"experiment", "run", "contender", "repeat", "operation_ms", "protection",
                              "seconds", "workers", "t_s", "worker", "cpu_utilization_percent",
                              "lock_wait_percent", "throughput_ops_per_s"}));
    }

    void valuesStandUnderTheirNames()
    {
        const analysis::Record record = tests::sampleRecord();
        const auto lines = parse(report::toCsv(record));
        const QStringList row = lines.at(2); // first sample, second worker
        const auto field = [&](const char* name) {
            return row.at(lines.first().indexOf(QLatin1String(name)));
        };
        QCOMPARE(field("experiment"), QStringLiteral("cpu-bound"));
        QCOMPARE(field("run"), QStringLiteral("1"));
        QCOMPARE(field("contender"), QStringLiteral("gil"));
        QCOMPARE(field("repeat"), QStringLiteral("2"));
        QCOMPARE(field("protection"), QStringLiteral("mutex"));
        QCOMPARE(field("operation"), QStringLiteral("0.4"));
        QCOMPARE(field("worker"), QStringLiteral("2"));
        QCOMPARE(field("t_s"), QStringLiteral("0.05"));
        const double expected = record.runs[0].series[1].cpu_utilization_percent[0];
        QVERIFY(std::abs(field("cpu_utilization_percent").toDouble() - expected) < 1e-3);
    }

    void gapsAreEmptyFields()
    {
        analysis::Record record = tests::sampleRecord();
        record.runs[0].series[0].lock_wait_percent[0] = std::numeric_limits<double>::quiet_NaN();
        record.runs[0].series[0].throughput_ops_per_s.clear();
        const auto lines = parse(report::toCsv(record));
        const auto column = lines.first().indexOf(QStringLiteral("lock_wait_percent"));
        QCOMPARE(lines.at(1).at(column), QString());
        QCOMPARE(lines.at(1).last(), QString());
        QVERIFY(!lines.at(2).at(column).isEmpty());
    }

    void separatorsInTextsAreQuoted()
    {
        analysis::Record record = tests::sampleRecord();
        record.runs[0].choices["protection"] = "a,b \"c\"\nd";
        const auto lines = parse(report::toCsv(record));
        QCOMPARE(lines.at(1).at(lines.first().indexOf(QStringLiteral("protection"))),
                 QStringLiteral("a,b \"c\"\nd"));
    }

    void parameterOfOneRunOnlyIsEmptyInTheOthers()
    {
        analysis::Record record = tests::sampleRecord();
        record.runs[1].parameters["permits"] = 3;
        const auto lines = parse(report::toCsv(record));
        const auto column = lines.first().indexOf(QStringLiteral("permits"));
        QCOMPARE(lines.at(1).at(column), QString());
        QCOMPARE(lines.last().at(column), QStringLiteral("3"));
    }

    void emptyRecordHasAHeader() { QCOMPARE(parse(report::toCsv(analysis::Record{})).size(), 1); }

    void localeDoesNotMatter()
    {
        struct Comma : std::numpunct<char> {
            char do_decimal_point() const override { return ','; }
        };
        const std::string plain = report::toCsv(tests::sampleRecord());
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
        const std::string other = report::toCsv(tests::sampleRecord());
        std::locale::global(before);
        QCOMPARE(other, plain);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
