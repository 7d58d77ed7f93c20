// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conductor.h"

#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/plan/run_plan.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <functional>

using namespace contend;
using namespace contend::session;
using base::Contender;

namespace {

const std::filesystem::path kHost = std::filesystem::path(CONTEND_APP_DIR) / "contend-host";

struct Log : Listener {
    std::vector<analysis::RunRecord> runs;
    std::vector<std::optional<base::Error>> errors;
    std::vector<sampling::Snapshot> snapshots;
    std::function<void(const sampling::Snapshot&)> on_sample;

    void sampled(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>&,
                 std::uint64_t) override
    {
        snapshots.push_back(snapshot);
        if (on_sample)
            on_sample(snapshot);
    }
    void runFinished(std::size_t, const analysis::RunRecord& run,
                     const std::optional<base::Error>& error) override
    {
        runs.push_back(run);
        errors.push_back(error);
    }
};

plan::RunPlan crashPlan(Contender contender, const char* kind, bool restart, double after = 0.6)
{
    static constexpr std::array<std::string_view, 3> kKinds{"null-pointer", "abort", "memory"};
    const auto number = std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin();
    // Filling memory up to its limit takes a while under a sanitizer, which keeps a record of every byte.
    const double seconds = number == 2 ? 6 : 2;
    plan::RunSetup setup;
    setup.experiment = "crash-isolation";
    setup.warm_up_s = 0.1;
    setup.values = {{"workers", 3},
                    {"after", after},
                    {"kind", static_cast<double>(number)},
                    {"restart", restart ? 1.0 : 0.0},
                    {"seconds", seconds}};
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        qFatal("the plan was refused: %s", plan.error().subject.c_str());
    return *plan;
}

Schedule scheduleOf(std::vector<plan::RunPlan> runs)
{
    Schedule schedule;
    schedule.runs = std::move(runs);
    return schedule;
}

bool runToEnd(Conductor& conductor)
{
    const std::uint64_t limit = base::nowNs() + 120'000'000'000ULL;
    while (conductor.step()) {
        base::sleepNs(std::min<std::uint64_t>(conductor.nsUntilNext(), 5'000'000));
        if (base::nowNs() > limit)
            return false;
    }
    return true;
}

bool hasCaveat(const analysis::RunRecord& run, analysis::CaveatKind kind)
{
    return std::any_of(run.caveats.begin(), run.caveats.end(),
                       [kind](const analysis::Caveat& caveat) { return caveat.kind == kind; });
}

double figure(const analysis::RunRecord& run, const char* id)
{
    const auto found = run.figures.find(id);
    return found != run.figures.end() ? found->second.value_or(-1) : -1;
}

} // namespace

class TestCrashRuns : public QObject {
    Q_OBJECT

private:
    /// The crash is what the run was for: nothing went wrong, and nothing was cut short.
    static void checkItWentWell(const Log& log)
    {
        QCOMPARE(log.runs.size(), std::size_t{1});
        QVERIFY(!log.errors.front());
        const analysis::RunRecord& run = log.runs.front();
        QCOMPARE(run.exit, analysis::RunExit::Ok);
        QVERIFY(run.elapsed_s >= 2);
        for (const auto kind : {analysis::CaveatKind::WorkersLost, analysis::CaveatKind::Incomplete,
                                analysis::CaveatKind::Unsteady})
            QVERIFY(!hasCaveat(run, kind));
        QCOMPARE(figure(run, "crashes"), 1.0);
    }

private slots:
    void threadsGoDarkTogether_data()
    {
        QTest::addColumn<int>("contender");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("signal");
        QTest::newRow("threads, null pointer")
            << static_cast<int>(Contender::Threads) << QByteArray("null-pointer") << SIGSEGV;
        QTest::newRow("threads, memory")
            << static_cast<int>(Contender::Threads) << QByteArray("memory") << SIGABRT;
        QTest::newRow("gil, abort") << static_cast<int>(Contender::Gil) << QByteArray("abort") << SIGABRT;
    }
    void threadsGoDarkTogether()
    {
        QFETCH(int, contender);
        QFETCH(QByteArray, kind);
        QFETCH(int, signal);
        Log log;
        Conductor conductor(
            scheduleOf({crashPlan(static_cast<Contender>(contender), kind.constData(), false)}), kHost, log);
        QVERIFY(runToEnd(conductor));
        checkItWentWell(log);
        const analysis::RunRecord& run = log.runs.front();
        QCOMPARE(figure(run, "workers_lost"), 3.0);
        QVERIFY(figure(run, "throughput_left_percent") >= 0);
        QVERIFY(figure(run, "throughput_left_percent") < 20);
        QCOMPARE(run.workers.size(), std::size_t{3});
        std::uint64_t operations = 0; // of all: half a second under the lock is no promise of a turn for each
        for (const analysis::WorkerRecord& worker : run.workers) {
            QCOMPARE(worker.exit.kind, telemetry::ExitKind::Signal);
            QCOMPARE(worker.exit.value, signal);
            operations += worker.operations;
        }
        QVERIFY(operations > 0);
        QCOMPARE(log.snapshots.back().workers_alive, 0U);
        QCOMPARE(log.snapshots.back().workers_lost, 3U);
    }

    void otherProcessesWorkOn_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("signal");
        QTest::newRow("null pointer") << QByteArray("null-pointer") << SIGSEGV;
        QTest::newRow("abort") << QByteArray("abort") << SIGABRT;
        QTest::newRow("memory") << QByteArray("memory") << SIGABRT;
    }
    void otherProcessesWorkOn()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, signal);
        Log log;
        Conductor conductor(scheduleOf({crashPlan(Contender::Processes, kind.constData(), false)}), kHost,
                            log);
        QVERIFY(runToEnd(conductor));
        checkItWentWell(log);
        const analysis::RunRecord& run = log.runs.front();
        QCOMPARE(figure(run, "workers_lost"), 1.0);
        QCOMPARE(figure(run, "restarts"), 0.0);
        QVERIFY(figure(run, "throughput_left_percent") > 0);
        QCOMPARE(run.workers.size(), std::size_t{3});
        QCOMPARE(run.workers[1].exit.text(), "signal " + std::to_string(signal));
        QVERIFY(run.workers[0].exit.ok() && run.workers[2].exit.ok());
    }

    void lostProcessComesBackWhenAskedTo()
    {
        Log log;
        Conductor conductor(scheduleOf({crashPlan(Contender::Processes, "null-pointer", true)}), kHost, log);
        QVERIFY(runToEnd(conductor));
        checkItWentWell(log);
        const analysis::RunRecord& run = log.runs.front();
        QCOMPARE(figure(run, "workers_lost"), 1.0);
        QCOMPARE(figure(run, "restarts"), 1.0);
        QVERIFY(run.workers[1].exit.ok());
        const auto went_dark = [](const sampling::Snapshot& s) { return s.workers_alive == 2; };
        QVERIFY(std::any_of(log.snapshots.begin(), log.snapshots.end(), went_dark));
    }

    void buttonActsOnARunThatGoesOn()
    {
        Log log;
        Conductor conductor(scheduleOf({crashPlan(Contender::Processes, "abort", false, 0)}), kHost, log);
        bool pressed = false;
        log.on_sample = [&](const sampling::Snapshot& snapshot) {
            if (!pressed && snapshot.workers_alive == 3)
                pressed = conductor.setParameter("crash", 1).has_value();
        };
        QVERIFY(runToEnd(conductor));
        QVERIFY(pressed);
        checkItWentWell(log);
        QCOMPARE(figure(log.runs.front(), "workers_lost"), 1.0);
    }

    void comparisonGoesOnAfterTheCrash()
    {
        Log log;
        Conductor conductor(scheduleOf({crashPlan(Contender::Threads, "abort", false),
                                        crashPlan(Contender::Processes, "abort", false)}),
                            kHost, log);
        QVERIFY(runToEnd(conductor));
        QCOMPARE(log.runs.size(), std::size_t{2});
        QVERIFY(conductor.record().complete);
        QVERIFY(conductor.record().verdict);
        QVERIFY(conductor.record().verdict->status != analysis::VerdictStatus::Refuted);
    }

    void darkRunCanBeStopped()
    {
        plan::RunPlan open = crashPlan(Contender::Threads, "abort", false);
        open.seconds = plan::kOpenEnd;
        Log log;
        Conductor conductor(scheduleOf({open}), kHost, log);
        log.on_sample = [&](const sampling::Snapshot& snapshot) {
            if (snapshot.workers_lost == 3)
                conductor.stop();
        };
        QVERIFY(runToEnd(conductor));
        QVERIFY(!log.errors.front());
        QCOMPARE(figure(log.runs.front(), "workers_lost"), 3.0);
    }
};

QTEST_APPLESS_MAIN(TestCrashRuns)
#include "tst_crash_runs.moc"
