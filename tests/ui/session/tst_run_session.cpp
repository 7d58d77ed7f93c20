// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/topology.h"
#include "ui/session/run_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <signal.h>
#include <sys/wait.h>

using namespace contend;
using ui::Activity;
using ui::RunSession;

namespace {

constexpr int kPatience_ms = 30'000;

plan::RunSetup quickSetup()
{
    plan::RunSetup setup;
    setup.experiment = "cpu-bound";
    setup.values = {{"workers", 2}, {"seconds", 0.5}};
    setup.warm_up_s = 0.1;
    return setup;
}

std::filesystem::path host()
{
    return std::filesystem::path(CONTEND_APP_DIR) / "contend-host";
}

/// Everything a session says, in order.
struct Listener {
    std::vector<ui::RunNews> runs;
    std::vector<ui::Sample> samples;
    std::vector<ui::RecordOfRun> records;
    std::vector<ui::RecordOfAll> finished;
    std::vector<Activity> what;
    std::vector<ui::MaybeError> errors;
    int refused = 0;

    explicit Listener(RunSession& session)
    {
        QObject::connect(&session, &RunSession::runStarted,
                         [this](const ui::RunNews& n) { runs.push_back(n); });
        QObject::connect(&session, &RunSession::sampled,
                         [this](const ui::Sample& s) { samples.push_back(s); });
        QObject::connect(&session, &RunSession::runFinished,
                         [this](const ui::RecordOfRun& r, const ui::MaybeError&) { records.push_back(r); });
        QObject::connect(&session, &RunSession::finished,
                         [this](const ui::RecordOfAll& r, Activity a, const ui::MaybeError& e) {
                             finished.push_back(r);
                             what.push_back(a);
                             errors.push_back(e);
                         });
        QObject::connect(&session, &RunSession::parameterRefused,
                         [this](const QString&, const base::Error&) { ++refused; });
    }

    std::uint64_t operations() const
    {
        std::uint64_t sum = 0;
        if (!samples.empty())
            for (const auto& worker : samples.back()->snapshot.workers)
                sum += worker.reading.counters.operations;
        return sum;
    }
};

bool hasNoChild()
{
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

} // namespace

class TestRunSession : public QObject {
    Q_OBJECT

private slots:
    void liveRunSendsSamplesUntilStopped()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
        QCOMPARE(session.activity(), Activity::Live);
        QTRY_VERIFY_WITH_TIMEOUT(heard.operations() > 0, kPatience_ms);
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience_ms);
        QCOMPARE(heard.finished.size(), std::size_t{1});
        QCOMPARE(heard.what.front(), Activity::Live);
        QVERIFY(!heard.errors.front());
        QCOMPARE(heard.runs.size(), std::size_t{1});
        for (const ui::Sample& sample : heard.samples)
            QVERIFY(sample->snapshot.run == heard.runs.front().run);
        QTRY_VERIFY_WITH_TIMEOUT(hasNoChild(), kPatience_ms);
    }

    void contenderChangesOnTheSameTimeAxis()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Gil).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(heard.operations() > 0, kPatience_ms);
        QVERIFY(session.changeContender(quickSetup(), base::Contender::Processes).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(heard.runs.size(), std::size_t{2}, kPatience_ms);
        const auto second = heard.runs.back();
        QTRY_VERIFY_WITH_TIMEOUT(heard.samples.back()->snapshot.run == second.run && heard.operations() > 0,
                                 kPatience_ms);
        QVERIFY(second.contender == base::Contender::Processes);
        QVERIFY(second.run > heard.runs.front().run);
        QCOMPARE(second.epoch_ns, heard.runs.front().epoch_ns);
        QCOMPARE(session.activity(), Activity::Live);
        double last = -1;
        for (const ui::Sample& sample : heard.samples) {
            QVERIFY(sample->t_s > last);
            last = sample->t_s;
        }
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience_ms);
        QCOMPARE(heard.finished.front()->runs.size(), std::size_t{2});
    }

    void newestOfManyParameterChangesArrives()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(heard.operations() > 0, kPatience_ms);
        for (int i = 0; i < 500; ++i)
            session.setParameter("workers", 1 + i % 7);
        session.setParameter("workers", 5);
        QTRY_VERIFY_WITH_TIMEOUT(heard.samples.back()->snapshot.workers_alive == 5, kPatience_ms);
        QCOMPARE(heard.samples.back()->snapshot.workers_wanted, 5U);
        QCOMPARE(heard.refused, 0);
    }

    void impossibleParameterIsRefusedAndTheRunGoesOn()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(heard.operations() > 0, kPatience_ms);
        session.setParameter("workers", -3);
        QTRY_COMPARE_WITH_TIMEOUT(heard.refused, 1, kPatience_ms);
        const std::uint64_t before = heard.operations();
        QTRY_VERIFY_WITH_TIMEOUT(heard.operations() > before, kPatience_ms);
    }

    void comparisonRunsEveryContenderAndEndsInAVerdict()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        plan::RunSetup setup = quickSetup();
        setup.contenders = {base::Contender::Gil, base::Contender::Processes};
        QVERIFY(session.compare(setup).has_value());
        QCOMPARE(session.activity(), Activity::Comparing);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience_ms);
        QCOMPARE(heard.what.front(), Activity::Comparing);
        QCOMPARE(heard.finished.front()->runs.size(), std::size_t{2});
        QVERIFY(heard.finished.front()->complete);
        QVERIFY(heard.finished.front()->verdict.has_value());
        QCOMPARE(heard.runs.front().count, std::size_t{2});
        QVERIFY(heard.runs.front().planned_s > 0);
    }

    void sweepRunsEveryValue()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        plan::RunSetup setup = quickSetup();
        setup.contenders = {base::Contender::Threads};
        QVERIFY(session.sweep(setup, {"workers", {1, 3}}).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience_ms);
        const analysis::Record& record = *heard.finished.front();
        QCOMPARE(record.sweep_parameter, std::string("workers"));
        QCOMPARE(record.runs.size(), std::size_t{2});
        QCOMPARE(record.runs.back().parameters.at("workers"), 3.0);
    }

    void heldSweepGoesOnWhenLetGo()
    {
        RunSession session(host(), base::readTopology());
        const Listener heard(session);
        session.setHeld(true); // nothing to hold
        QVERIFY(!session.isHeld());
        QVERIFY(session.sweep(quickSetup(), {"workers", {1, 2}}));
        QTRY_VERIFY_WITH_TIMEOUT(!heard.runs.empty(), kPatience_ms);
        session.setHeld(true);
        QTRY_COMPARE_WITH_TIMEOUT(heard.records.size(), std::size_t{1}, kPatience_ms);
        QCOMPARE(heard.records.front()->exit, analysis::RunExit::Ok);
        QVERIFY(heard.finished.empty());
        QVERIFY(session.activity() == Activity::Sweeping);
        session.setHeld(false);
        QTRY_COMPARE_WITH_TIMEOUT(heard.runs.size(), std::size_t{2}, kPatience_ms);
        session.setHeld(true);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(heard.finished.size(), std::size_t{1}, kPatience_ms);
        QVERIFY(!heard.finished.front()->complete);
        QVERIFY(!session.isHeld()); // the next one is not
    }

    void startingAnewReplacesWhatIsGoingOn()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        QVERIFY(session.compare(quickSetup()).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!heard.samples.empty(), kPatience_ms);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(session.activity(), Activity::Live, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(heard.runs.back().planned_s == 0, kPatience_ms);
        QVERIFY(!heard.finished.front()->complete);
        const base::RunId live = heard.runs.back().run;
        heard.samples.clear();
        QTRY_VERIFY_WITH_TIMEOUT(heard.samples.size() > 3, kPatience_ms);
        for (const ui::Sample& sample : heard.samples)
            QVERIFY(sample->snapshot.run == live);
    }

    void stoppedComparisonKeepsWhatWasMeasured()
    {
        RunSession session(host(), base::readTopology());
        Listener heard(session);
        QVERIFY(session.compare(quickSetup()).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!heard.records.empty(), kPatience_ms);
        session.stop();
        QCOMPARE(session.activity(), Activity::Ending);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience_ms);
        QVERIFY(!heard.finished.front()->complete);
        QVERIFY(!heard.finished.front()->runs.empty());
    }

    void badSetupIsRefusedAtOnceAndChangesNothing()
    {
        RunSession session(host(), base::readTopology());
        plan::RunSetup setup = quickSetup();
        setup.values["workers"] = 1e9;
        const base::Status refused = session.startLive(setup, base::Contender::Threads);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::OutOfRange);
        QCOMPARE(session.activity(), Activity::Idle);
    }

    void missingHostIsToldAndTheNextStartIsPossible()
    {
        RunSession session("/nowhere/contend-host", base::readTopology());
        Listener heard(session);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), kPatience_ms);
        QVERIFY(heard.errors.front().has_value());
        QCOMPARE(heard.errors.front()->code, base::ErrorCode::CannotStartHost);
        QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
    }

    void destructionInMidRunLeavesNothing()
    {
        int host_children = 0;
        {
            RunSession session(host(), base::readTopology());
            Listener heard(session);
            QVERIFY(session.startLive(quickSetup(), base::Contender::Processes).has_value());
            QTRY_VERIFY_WITH_TIMEOUT(heard.operations() > 0, kPatience_ms);
            host_children = static_cast<int>(heard.samples.back()->snapshot.workers.size());
            QVERIFY(host_children > 0);
            for (const auto& worker : heard.samples.back()->snapshot.workers)
                m_pids.push_back(worker.reading.pid);
        }
        QVERIFY(hasNoChild());
        for (const int pid : m_pids)
            QTRY_VERIFY_WITH_TIMEOUT(pid <= 0 || kill(pid, 0) != 0, kPatience_ms);
    }

    void destructionBeforeTheFirstSampleIsSafe()
    {
        {
            RunSession session(host(), base::readTopology());
            QVERIFY(session.startLive(quickSetup(), base::Contender::Threads).has_value());
        }
        QVERIFY(hasNoChild());
    }

private:
    std::vector<int> m_pids;
};

QTEST_GUILESS_MAIN(TestRunSession)
#include "tst_run_session.moc"
