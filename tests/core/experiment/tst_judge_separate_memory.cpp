// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>
#include <algorithm>

using namespace contend;
using analysis::Verdict;
using analysis::VerdictStatus;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;

namespace {

struct Lists {
    Contender contender{};
    const char* home = "own";
    double made = 0;
    std::vector<double> seen;
    analysis::RunExit exit = analysis::RunExit::Ok;

    analysis::RunRecord record() const
    {
        test::Run run{.contender = contender};
        run.parameters = {{"workers", static_cast<double>(seen.size())}};
        run.choices = {{"list", home}};
        run.figures = {{"entries_made", made}};
        if (!seen.empty()) {
            run.figures["entries_longest"] = *std::max_element(seen.begin(), seen.end());
            run.figures["entries_shortest"] = *std::min_element(seen.begin(), seen.end());
        }
        run.exit = exit;
        analysis::RunRecord record = run.record();
        record.lists["entries_seen"] = seen;
        return record;
    }
};

const Lists kThreads{Contender::Threads, "own", 400, {400, 399, 398, 400}};
const Lists kGil{Contender::Gil, "own", 400, {400, 397, 398, 400}};
const Lists kProcesses{Contender::Processes, "own", 400, {101, 99, 100, 100}};
const Lists kManaged{Contender::Processes, "manager", 400, {400, 399, 398, 400}};

using Case = std::vector<Lists>;

} // namespace

Q_DECLARE_METATYPE(Case)

class TestJudgeSeparateMemory : public QObject {
    Q_OBJECT

private slots:
    void verdict_data()
    {
        QTest::addColumn<Case>("runs");
        QTest::addColumn<VerdictStatus>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("as it should be")
            << Case{kThreads, kGil, kProcesses} << kConfirmed << QByteArray("none of them saw more than 101");
        QTest::newRow("processes alone")
            << Case{kProcesses} << kConfirmed << QByteArray("4 processes made 400");
        QTest::newRow("threads alone")
            << Case{kThreads} << kConfirmed << QByteArray("saw 398 or more of its 400");
        QTest::newRow("manager") << Case{kThreads, kManaged} << kConfirmed << QByteArray("One list for all");
        QTest::newRow("workers at very different speeds")
            << Case{{Contender::Processes, "own", 400, {390, 4, 3, 3}}} << kConfirmed
            << QByteArray("more than 390");
        QTest::newRow("a thread that misses entries")
            << Case{{Contender::Threads, "own", 400, {400, 100, 400, 400}}, kProcesses} << kRefuted
            << QByteArray("saw only 100 of 400");
        QTest::newRow("a manager that forgets")
            << Case{{Contender::Processes, "manager", 400, {100, 100, 100, 100}}} << kRefuted
            << QByteArray("only 100 of 400");
        QTest::newRow("processes that see each other")
            << Case{kThreads, {Contender::Processes, "own", 400, {400, 399, 398, 400}}} << kRefuted
            << QByteArray("saw 400 of 400");
        QTest::newRow("one worker") << Case{{Contender::Processes, "own", 100, {100}}} << kInconclusive
                                    << QByteArray("two or more workers");
        QTest::newRow("hardly any entries") << Case{{Contender::Processes, "own", 5, {2, 1, 1, 1}}}
                                            << kInconclusive << QByteArray("some entries");
        QTest::newRow("died")
            << Case{{Contender::Processes, "own", 400, {100, 100, 100, 100}, analysis::RunExit::WorkerDied}}
            << kInconclusive << QByteArray("To judge this");
    }
    void verdict()
    {
        QFETCH(Case, runs);
        QFETCH(VerdictStatus, status);
        QFETCH(QByteArray, words);
        std::vector<analysis::RunRecord> records;
        for (const Lists& lists : runs)
            records.push_back(lists.record());
        const Verdict verdict = experiment::judgeSeparateMemory(records);
        const std::string text = analysis::fill(verdict.reason);
        QVERIFY2(verdict.status == status, text.c_str());
        QVERIFY2(test::isFilledIn(verdict.reason), text.c_str());
        QVERIFY2(QByteArray::fromStdString(text).contains(words), text.c_str());
    }
};

QTEST_APPLESS_MAIN(TestJudgeSeparateMemory)
#include "tst_judge_separate_memory.moc"
