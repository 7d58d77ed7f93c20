// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "tests/core/experiment/runs.h"
#include "ui/model/bet_mark.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using base::Contender;
using test::Run;

namespace {

const experiment::Experiment& experimentOf(std::string_view id)
{
    return **experiment::find(id);
}

analysis::Record recordOf(const char* experiment, const test::Runs& runs)
{
    analysis::Record record;
    record.experiment = experiment;
    record.runs = test::records(runs);
    return record;
}

} // namespace

class TestBetMark : public QObject {
    Q_OBJECT

private slots:
    void multipleIsReckonedFromWhatWasMeasured()
    {
        const auto record = recordOf("cpu-bound", {{.contender = Contender::Sequential, .throughput = 100},
                                                   {.contender = Contender::Sequential, .throughput = 120},
                                                   {.contender = Contender::Gil, .throughput = 90}});
        const auto faster = betMark(experimentOf("cpu-bound"), record, 0);
        QVERIFY(faster.has_value());
        QCOMPARE(faster->contender, Contender::Gil);
        QCOMPARE(faster->value, std::optional(440.0)); // four times the mean of one worker
        QCOMPARE(betMark(experimentOf("cpu-bound"), record, 1)->value, std::optional(110.0));
    }

    void choiceWithoutANumberHasNoMark()
    {
        const auto record = recordOf("cpu-bound", {{.contender = Contender::Sequential}});
        QVERIFY(!betMark(experimentOf("cpu-bound"), record, 2)); // "much slower"
        QVERIFY(!betMark(experimentOf("cpu-bound"), record, -1));
        QVERIFY(!betMark(experimentOf("deadlock"), record, 0));
    }

    void whatWasNotMeasuredHasNoMark()
    {
        const auto record = recordOf("cpu-bound", {{.contender = Contender::Gil}});
        QVERIFY(!betMark(experimentOf("cpu-bound"), record, 0));
    }

    void betOnAContenderMarksThatOne()
    {
        const auto record = recordOf("startup-cost", {{.contender = Contender::ThreadPerTask}});
        const auto mark = betMark(experimentOf("startup-cost"), record, 1);
        QVERIFY(mark.has_value());
        QCOMPARE(mark->contender, Contender::ProcessPerTask);
        QVERIFY(!mark->value);
    }

    void figureThatIsComparedCounts()
    {
        const auto record = recordOf(
            "memory-footprint", {{.contender = Contender::Threads, .figures = {{"pss_bytes_total", 70.0}}},
                                 {.contender = Contender::Processes}});
        QCOMPARE(betMark(experimentOf("memory-footprint"), record, 0)->value, std::optional(280.0));
    }
};

QTEST_APPLESS_MAIN(TestBetMark)
#include "tst_bet_mark.moc"
