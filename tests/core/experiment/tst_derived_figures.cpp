// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/derived_figures.h"

#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using base::Contender;
using test::Run;
using test::Runs;

namespace {

/// The speed-ups of the runs; -1 where there is none.
QList<double> speedups(const Runs& runs)
{
    auto all = test::records(runs);
    experiment::addDerivedFigures(all);
    QList<double> values;
    for (const analysis::RunRecord& run : all) {
        const auto found = run.figures.find("speedup");
        values << (found != run.figures.end() && found->second ? *found->second : -1);
    }
    return values;
}

} // namespace

class TestDerivedFigures : public QObject {
    Q_OBJECT

private slots:
    void speedupIsAgainstTheMeanOfTheBaseline()
    {
        QCOMPARE(speedups({{.contender = Contender::Sequential, .throughput = 90},
                           {.contender = Contender::Threads, .throughput = 200},
                           {.contender = Contender::Sequential, .throughput = 110}}),
                 (QList<double>{0.9, 2.0, 1.1}));
    }

    void noBaselineNoSpeedup()
    {
        QCOMPARE(speedups({{.contender = Contender::Threads, .throughput = 200}}), (QList<double>{-1}));
        QCOMPARE(speedups({{.contender = Contender::Sequential, .throughput = 0},
                           {.contender = Contender::Threads, .throughput = 200}}),
                 (QList<double>{-1, -1}));
    }

    void whoWorksDoesNotChangeTheBaseline()
    {
        QCOMPARE(speedups({{.contender = Contender::Sequential,
                            .throughput = 100,
                            .parameters = {{"workers", 1}, {"cores", 1}, {"operation", 2}},
                            .choices = {{"start-method", "fork"}}},
                           {.contender = Contender::Processes,
                            .throughput = 300,
                            .parameters = {{"workers", 4}, {"cores", 4}, {"operation", 2}},
                            .choices = {{"start-method", "spawn"}}}}),
                 (QList<double>{1.0, 3.0}));
    }

    void otherWorkIsNoBaseline()
    {
        QCOMPARE(speedups({{.contender = Contender::Sequential,
                            .throughput = 100,
                            .parameters = {{"workers", 1}, {"operation", 2}}},
                           {.contender = Contender::Threads,
                            .throughput = 300,
                            .parameters = {{"workers", 4}, {"operation", 4}}}}),
                 (QList<double>{1.0, -1}));
        QCOMPARE(
            speedups({{.contender = Contender::Sequential, .throughput = 100, .choices = {{"lock", "mutex"}}},
                      {.contender = Contender::Threads, .throughput = 300, .choices = {{"lock", "spin"}}}}),
            (QList<double>{1.0, -1}));
    }

    void roundsOfPagesGoByTheirTime()
    {
        QCOMPARE(
            speedups(
                {{.contender = Contender::Sequential, .throughput = 5, .figures = {{"pages_total_s", 1.0}}},
                 {.contender = Contender::Threads, .throughput = 99, .figures = {{"pages_total_s", 0.25}}},
                 {.contender = Contender::Gil,
                  .throughput = 99,
                  .figures = {{"pages_total_s", std::nullopt}}}}),
            (QList<double>{1.0, 4.0, -1}));
    }
};

QTEST_APPLESS_MAIN(TestDerivedFigures)
#include "tst_derived_figures.moc"
