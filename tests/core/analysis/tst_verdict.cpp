// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict.h"

#include "core/analysis/run_record.h"

#include <QTest>
#include <clocale>
#include <limits>
#include <set>

using namespace contend::analysis;
using contend::telemetry::ExitKind;

Q_DECLARE_METATYPE(Sentence)

class TestVerdict : public QObject {
    Q_OBJECT

private slots:
    void sentenceIsFilledIn_data()
    {
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        QTest::addColumn<Sentence>("sentence");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, Sentence sentence, const char* text) {
            QTest::newRow(name) << sentence << QString(text);
        };
        row("no place", {"Nothing was lost.", {}}, "Nothing was lost.");
        row("two places", {"{a} times on {b} cores", {{"a", 1.94, 1}, {"b", 2, 0}}}, "1.9 times on 2 cores");
        row("the same place twice", {"{a} and {a}", {{"a", 3, 0}}}, "3 and 3");
        row("decimals are kept", {"{a}", {{"a", 2, 2}}}, "2.00");
        row("large numbers are written out", {"{a}", {{"a", 12345678, 0}}}, "12345678");
        row("no negative zero", {"{a}", {{"a", -0.001, 1}}}, "0.0");
        row("negative", {"{a}", {{"a", -1.25, 1}}}, "-1.2");
        row("unknown place stays", {"{a} {b}", {{"a", 1, 0}}}, "1 {b}");
        row("open brace stays", {"1 { 2", {}}, "1 { 2");
        row("not a number", {"{a}", {{"a", kInfinity - kInfinity, 0}}}, "n/a");
        row("infinite", {"{a}", {{"a", kInfinity, 0}}}, "n/a");
        row("empty", {"", {}}, "");
    }
    void sentenceIsFilledIn()
    {
        QFETCH(Sentence, sentence);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(fill(sentence)), text);
    }

    void localeDoesNotMatter()
    {
        std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where that is installed
        const std::string text = fill({"{a}", {{"a", 1234.5, 1}}});
        std::setlocale(LC_NUMERIC, "C");
        QCOMPARE(text, std::string("1234.5"));
    }

    void wordsOfTheRecord()
    {
        QVERIFY(verdictId(VerdictStatus::Confirmed) == "confirmed");
        QVERIFY(verdictId(VerdictStatus::Refuted) == "refuted");
        QVERIFY(verdictId(VerdictStatus::Inconclusive) == "inconclusive");
        QVERIFY(runExitId(RunExit::Ok) == "ok");
        QVERIFY(runExitId(RunExit::Stopped) == "stopped");
        QVERIFY(runExitId(RunExit::WorkerDied) == "worker-died");
        QVERIFY(runExitId(RunExit::HostDied) == "host-died");
        QVERIFY(runExitId(RunExit::Failed) == "failed");
    }

    void everyCaveatHasAWordOfItsOwn()
    {
        std::set<std::string_view> words;
        const auto last = static_cast<int>(CaveatKind::SanitizedBuild);
        for (int kind = 0; kind <= last; ++kind)
            words.insert(caveatId(static_cast<CaveatKind>(kind)));
        QCOMPARE(words.size(), static_cast<std::size_t>(last) + 1);
        QVERIFY(words.count("unknown") == 0);
        QVERIFY(words.count("other-load") == 1);
        QVERIFY(caveatId(static_cast<CaveatKind>(last + 1)) == "unknown"); // a new kind needs a word
    }

    void exitsAreTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("normal") << static_cast<int>(ExitKind::Normal) << 0 << "ok" << true;
        QTest::newRow("still there") << static_cast<int>(ExitKind::None) << 0 << "ok" << true;
        QTest::newRow("crashed") << static_cast<int>(ExitKind::Signal) << 11 << "signal 11" << false;
        QTest::newRow("gave up") << static_cast<int>(ExitKind::Status) << 3 << "exit 3" << false;
    }
    void exitsAreTold()
    {
        QFETCH(int, kind);
        QFETCH(int, value);
        QFETCH(QString, text);
        QFETCH(bool, ok);
        const Exit exit{static_cast<ExitKind>(kind), value};
        QCOMPARE(QString::fromStdString(exit.text()), text);
        QCOMPARE(exit.ok(), ok);
        const auto parsed = Exit::parse(exit.text());
        QVERIFY(parsed && parsed->text() == exit.text() && parsed->ok() == ok);
    }

    void otherTextsAreNoExit()
    {
        for (const char* const text :
             {"", "okay", "signal", "signal ", "signal x", "exit 3 ", "exit 99999999999"})
            QVERIFY2(!Exit::parse(text).has_value(), text);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
