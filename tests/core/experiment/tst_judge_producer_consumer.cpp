// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using analysis::Verdict;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;
using test::Run;
using test::Runs;
using test::with;

namespace {

/// Two producers, two consumers, eight places.
Run queue(Contender contender, double produce_ms, double consume_ms, double depth)
{
    return {.contender = contender,
            .parameters = {{"producers", 2},
                           {"consumers", 2},
                           {"capacity", 8},
                           {"produce", produce_ms},
                           {"consume", consume_ms}},
            .figures = {{"depth", depth},
                        {"waiting_producers", 0.5},
                        {"waiting_consumers", 0.25},
                        {"items_taken", 1000},
                        {"items_lost", 0},
                        {"items_doubled", 0}}};
}

Runs all(double produce_ms, double consume_ms, double depth)
{
    return {queue(Contender::Threads, produce_ms, consume_ms, depth),
            queue(Contender::Gil, produce_ms, consume_ms, depth),
            queue(Contender::Processes, produce_ms, consume_ms, depth)};
}

} // namespace

class TestJudgeProducerConsumer : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        const auto lose = [](Run& run) { run.figures["items_lost"] = 1; };
        const auto load = [](Run& run) { run.other_load = 60; };
        QTest::newRow("same speed") << all(1, 1, 4) << kConfirmed << "3000 items";
        QTest::newRow("same speed, empty") << all(1, 1, 0) << kConfirmed << "about as fast";
        QTest::newRow("no work at all") << all(0, 0, 8) << kConfirmed << "about as fast";
        QTest::newRow("fast producers") << all(0.2, 1, 7.5) << kConfirmed << "Producers were faster";
        QTest::newRow("items for nothing") << all(0, 1, 7.5) << kConfirmed << "Producers were faster";
        QTest::newRow("fast consumers") << all(1, 0.2, 0.5) << kConfirmed << "Consumers were faster";
        QTest::newRow("busy machine, nothing lost")
            << with(all(1, 1, 4), load) << kConfirmed << "none was lost";
        QTest::newRow("lost") << with(all(1, 1, 4), lose) << kRefuted << "3 were lost";
        QTest::newRow("lost on a busy machine")
            << with(with(all(1, 1, 4), lose), load) << kRefuted << "3 were lost";
        QTest::newRow("doubled") << with(all(1, 1, 4), [](Run& run) { run.figures["items_doubled"] = 2; })
                                 << kRefuted << "6 came twice";
        QTest::newRow("empty for fast producers") << all(0.2, 1, 1) << kRefuted << "only 1.0 of 8";
        QTest::newRow("full for fast consumers") << all(1, 0.2, 7) << kRefuted << "still 7.0 of 8";
        QTest::newRow("full on a busy machine") << with(all(1, 0.2, 7), load) << kInconclusive << "60 %";
        QTest::newRow("nothing ran") << Runs{} << kInconclusive << "at least one";
        QTest::newRow("no item") << with(all(1, 1, 0), [](Run& run) { run.figures["items_taken"] = 0; })
                                 << kInconclusive << "Not one item";
    }
    void verdicts() { test::checkVerdict(experiment::judgeProducerConsumer); }

    void largerCrewIsFaster()
    {
        Run run = queue(Contender::Threads, 1, 1, 7.8);
        run.parameters["producers"] = 6;
        const Verdict verdict = experiment::judgeProducerConsumer(test::records({run}));
        QVERIFY2(analysis::fill(verdict.reason).find("Producers were faster") != std::string::npos,
                 test::firstWords(verdict));
    }
};

QTEST_APPLESS_MAIN(TestJudgeProducerConsumer)
#include "tst_judge_producer_consumer.moc"
