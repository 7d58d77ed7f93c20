// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/condition.h"
#include "core/sync/mutex.h"
#include "core/sync/rw_lock.h"
#include "core/sync/semaphore.h"
#include "core/sync/spin_lock.h"
#include "core/sync/timed_lock.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>

using namespace contend;
using namespace contend::sync;
using base::WorkerId;

namespace {

struct Notes {
    std::uint64_t acquisitions = 0;
    std::uint64_t contentions = 0;
    std::uint64_t brief_samples = 0;
    std::uint64_t waits_begun = 0;
    std::uint64_t waits_ended = 0;
    std::uint64_t wait_ns = 0;
    std::uint64_t last_begin = 0;
    std::uint64_t holds = 0;
    std::uint32_t waited_for = 0;
    bool stamps_agree = true;

    void acquired() { ++acquisitions; }
    void contended() { ++contentions; }
    void waitedBriefly(std::uint64_t) { ++brief_samples; }
    void waitBegins(std::uint64_t at, std::uint32_t holder)
    {
        ++waits_begun;
        last_begin = at;
        waited_for = holder;
    }
    void waitEnded(std::uint64_t at, std::uint64_t ns)
    {
        ++waits_ended;
        wait_ns += ns;
        stamps_agree = stamps_agree && at - ns == last_begin;
    }
    void held(std::uint64_t) { ++holds; }
};

template <Lockable L>
struct Shared {
    WatchedLock<L> watched;
    std::uint64_t count = 0;
};

/// Looks taken at the first try, and is got at the first brief spin: the shortest of waits.
struct NearlyFree {
    void lock() {}
    bool try_lock() { return false; }
    bool try_lock_until(Deadline) { return true; }
    bool spinBriefly() { return true; }
    void unlock() {}
};

constexpr int kWorkers = 4;
constexpr std::uint64_t kRounds = 5000;

/// The figures of all workers must add up to what they did.
template <Lockable L>
bool countsAreTrue()
{
    Shared<L> shared;
    std::array<Notes, kWorkers> notes;
    {
        std::vector<std::jthread> workers;
        for (std::uint32_t i = 0; i < kWorkers; ++i)
            workers.emplace_back([&, i] {
                TimedLock lock(shared.watched, notes[i], WorkerId{i});
                for (std::uint64_t round = 0; round < kRounds; ++round) {
                    const std::unique_lock guard(lock);
                    ++shared.count;
                }
            });
    }
    bool fine = shared.count == kWorkers * kRounds;
    for (const Notes& each : notes) {
        fine = fine && each.acquisitions == kRounds && each.contentions <= kRounds;
        fine = fine && each.waits_begun <= each.contentions && each.waits_begun == each.waits_ended;
        fine = fine && each.holds == kRounds / kHoldSampling && each.stamps_agree;
    }
    return fine;
}

/// Worker 7 takes all there is; another one waits in vain and hears of a holder.
template <Lockable L>
std::uint32_t holderToldBy(std::uint32_t permits = 1)
{
    WatchedLock<L> watched;
    if constexpr (requires { watched.lock.setPermits(permits); })
        watched.lock.setPermits(permits);
    Notes mine;
    Notes theirs;
    TimedLock holder(watched, mine, WorkerId{7});
    for (std::uint32_t k = 0; k < permits; ++k)
        holder.lock();
    std::jthread([&] {
        TimedLock waiter(watched, theirs, WorkerId{1});
        if (waiter.try_lock_until(Deadline::after(test::kMs)))
            waiter.unlock();
    }).join();
    for (std::uint32_t k = 0; k < permits; ++k)
        holder.unlock();
    return theirs.waited_for;
}

} // namespace

class TestTimedLock : public QObject {
    Q_OBJECT

private slots:
    void countsEqualTheTruth()
    {
        QVERIFY(countsAreTrue<Mutex>());
        QVERIFY(countsAreTrue<SpinLock>());
        QVERIFY(countsAreTrue<Semaphore>());
        QVERIFY(countsAreTrue<RwLock>());
    }

    void freeLockIsNoWait()
    {
        WatchedLock<Mutex> watched;
        Notes notes;
        TimedLock lock(watched, notes, WorkerId{2});
        QVERIFY(!watched.holder.worker());
        lock.lock();
        QVERIFY(watched.holder.worker() == WorkerId{2});
        lock.unlock();
        QVERIFY(lock.try_lock());
        lock.unlock();
        QCOMPARE(notes.acquisitions, std::uint64_t{2});
        QCOMPARE(notes.contentions, std::uint64_t{0});
        QCOMPARE(notes.waits_begun, std::uint64_t{0});
    }

    void noHolderIsNamedWhereSeveralMayBe()
    {
        QCOMPARE(holderToldBy<RwLock>(), 0U);
        QCOMPARE(holderToldBy<Semaphore>(1), HolderWord::toRaw(WorkerId{7}));
        QCOMPARE(holderToldBy<Semaphore>(2), 0U);
    }

    void waiterLearnsWhoHoldsIt()
    {
        WatchedLock<Mutex> watched;
        Notes mine;
        Notes theirs;
        TimedLock holder(watched, mine, WorkerId{7});
        holder.lock();
        std::jthread([&] {
            TimedLock waiter(watched, theirs, WorkerId{1});
            if (waiter.try_lock_until(Deadline::after(test::kMs)))
                waiter.unlock();
        }).join();
        holder.unlock();
        QVERIFY(HolderWord::fromRaw(theirs.waited_for) == WorkerId{7});
        QCOMPARE(theirs.acquisitions, std::uint64_t{0});
        QCOMPARE(theirs.contentions, std::uint64_t{1});
        QCOMPARE(theirs.waits_ended, std::uint64_t{1});
        QVERIFY(theirs.wait_ns >= test::kMs);
    }

    void longWaitWithStopIsOneWait()
    {
        WatchedLock<Mutex> watched;
        Notes notes;
        watched.lock.lock();
        int asked = 0;
        std::jthread([&] {
            TimedLock lock(watched, notes, WorkerId{0});
            if (lockOrStop(lock, [&] { return ++asked == 3; }))
                lock.unlock();
        }).join();
        watched.lock.unlock();
        QCOMPARE(asked, 3);
        QCOMPARE(notes.contentions, std::uint64_t{1});
        QCOMPARE(notes.waits_begun, std::uint64_t{1});
        QCOMPARE(notes.waits_ended, std::uint64_t{1});
        QCOMPARE(notes.acquisitions, std::uint64_t{0});
    }

    void everyHoldCanBeSampled()
    {
        WatchedLock<SpinLock> watched;
        Notes notes;
        TimedLock lock(watched, notes, WorkerId{0}, 1);
        for (int i = 0; i < 10; ++i) {
            lock.lock();
            lock.unlock();
        }
        QCOMPARE(notes.holds, std::uint64_t{10});
    }

    void briefWaitsAreCountedAndSomeAreTimed()
    {
        constexpr std::uint64_t kTimes = 16 * 1024;
        WatchedLock<NearlyFree> watched;
        Notes notes;
        TimedLock lock(watched, notes, WorkerId{0});
        for (std::uint64_t i = 0; i < kTimes; ++i) {
            lock.lock();
            lock.unlock();
        }
        QCOMPARE(notes.contentions, kTimes);
        QCOMPARE(notes.acquisitions, kTimes);
        QCOMPARE(notes.waits_begun, std::uint64_t{0});
        const double share = static_cast<double>(notes.brief_samples) / static_cast<double>(kTimes);
        QVERIFY(share * kBriefSampling > 0.9 && share * kBriefSampling < 1.1);
    }

    void conditionWorksWithIt()
    {
        WatchedLock<Mutex> watched;
        Condition condition;
        Notes mine;
        Notes theirs;
        bool ready = false;
        std::jthread waiter([&] {
            TimedLock lock(watched, theirs, WorkerId{1});
            std::unique_lock guard(lock);
            condition.wait_until(guard, Deadline::never(), [&] { return ready; });
        });
        TimedLock lock(watched, mine, WorkerId{0});
        {
            const std::unique_lock guard(lock);
            ready = true;
        }
        condition.notify_one();
        waiter.join();
        QVERIFY(theirs.acquisitions >= 1);
        QCOMPARE(mine.acquisitions, std::uint64_t{1});
    }
};

QTEST_APPLESS_MAIN(TestTimedLock)
#include "tst_timed_lock.moc"
