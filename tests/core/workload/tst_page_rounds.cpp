// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/page_rounds.h"

#include <QTest>
#include <set>
#include <thread>
#include <vector>

using namespace contend;
using namespace contend::workload;

namespace {

constexpr std::uint32_t kSlots = 4;
constexpr int kLimitMs = 30'000;

base::WorkerId worker(std::uint32_t index)
{
    return base::WorkerId{index};
}

struct Memory {
    Memory()
    {
        PageRounds::build(std::as_writable_bytes(std::span(lines)).first(PageRounds::bytes(kSlots)), kSlots);
    }
    struct alignas(base::kCacheLine) Line {
        std::byte bytes[base::kCacheLine];
    };
    std::vector<Line> lines = std::vector<Line>(PageRounds::bytes(kSlots) / sizeof(Line) + 1);
    PageRounds rounds{std::as_writable_bytes(std::span(lines))};
};

} // namespace

class TestPageRounds : public QObject {
    Q_OBJECT

private slots:
    void everyPageIsClaimedOnce()
    {
        Memory memory;
        std::set<std::uint32_t> pages;
        for (std::uint32_t k = 0; k < 3; ++k) {
            const auto claim = memory.rounds.claim(worker(k), 3);
            QVERIFY(claim);
            QCOMPARE(claim->round, 1U);
            pages.insert(claim->page);
        }
        QCOMPARE(pages, (std::set<std::uint32_t>{0, 1, 2}));
        QVERIFY(!memory.rounds.claim(worker(3), 3)); // the next round waits for the last page of this one
    }

    void nextRoundBeginsAfterTheLastPage()
    {
        Memory memory;
        const std::uint32_t seen = memory.rounds.news();
        QVERIFY(memory.rounds.claim(worker(0), 2));
        QVERIFY(memory.rounds.claim(worker(1), 2));
        memory.rounds.finish(worker(1), true);
        QVERIFY(!memory.rounds.claim(worker(1), 2));
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{0});
        QCOMPARE(memory.rounds.news(), seen);
        memory.rounds.finish(worker(0), true);
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{1});
        QVERIFY(memory.rounds.figures().last_s > 0);
        QCOMPARE(memory.rounds.figures().mean_s, memory.rounds.figures().last_s);
        QVERIFY(memory.rounds.news() != seen);
        QCOMPARE(memory.rounds.claim(worker(0), 5)->round, 2U);
    }

    void numberOfPagesChangesWithTheRound()
    {
        Memory memory;
        QVERIFY(memory.rounds.claim(worker(0), 1));
        QVERIFY(!memory.rounds.claim(worker(1), 100));
        memory.rounds.finish(worker(0), true);
        for (std::uint32_t page = 0; page < 100; ++page) {
            const auto claim = memory.rounds.claim(worker(0), 100);
            QVERIFY(claim);
            QCOMPARE(claim->page, page);
            memory.rounds.finish(worker(0), true);
        }
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{2});
    }

    void pageGivenBackIsDoneByAnother()
    {
        Memory memory;
        const auto claim = memory.rounds.claim(worker(0), 1);
        QVERIFY(!memory.rounds.claim(worker(1), 1));
        const std::uint32_t seen = memory.rounds.news();
        memory.rounds.giveBack(worker(0));
        QVERIFY(memory.rounds.news() != seen);
        const auto again = memory.rounds.claim(worker(1), 1);
        QVERIFY(again);
        QCOMPARE(again->page, claim->page);
        QCOMPARE(again->round, claim->round);
        memory.rounds.finish(worker(1), true);
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{1});
    }

    void roundWithABadPageDoesNotCount()
    {
        Memory memory;
        QVERIFY(memory.rounds.claim(worker(0), 2));
        QVERIFY(memory.rounds.claim(worker(1), 2));
        memory.rounds.finish(worker(0), false);
        memory.rounds.finish(worker(1), true);
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{0});
        QCOMPARE(memory.rounds.figures().pages_failed, std::uint64_t{1});
        QVERIFY(memory.rounds.claim(worker(0), 1));
        memory.rounds.finish(worker(0), true);
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{1});
    }

    void pageOfADeadWorkerIsDoneByAnother()
    {
        Memory memory;
        QVERIFY(memory.rounds.claim(worker(0), 2)); // we live on
        std::thread([&memory] { QVERIFY(memory.rounds.claim(worker(1), 2)); }).join();
        QVERIFY(!memory.rounds.claim(worker(2), 2));
        std::optional<PageClaim> claim;
        const auto recovered = [&memory, &claim] {
            memory.rounds.recover(kSlots); // joined, but the kernel may need a moment to forget a thread
            claim = memory.rounds.claim(worker(2), 2);
            return claim.has_value();
        };
        QVERIFY(QTest::qWaitFor(recovered, kLimitMs));
        memory.rounds.recover(kSlots);
        QVERIFY(!memory.rounds.claim(worker(3), 2)); // ours was left alone
        memory.rounds.finish(worker(0), true);
        memory.rounds.finish(worker(2), true);
        QCOMPARE(memory.rounds.figures().rounds, std::uint64_t{1});
    }

    void waitingEndsWithNews()
    {
        Memory memory;
        QVERIFY(memory.rounds.claim(worker(0), 1));
        const std::uint32_t seen = memory.rounds.news();
        std::thread waiter([&memory, seen] { memory.rounds.waitForNews(seen, sync::Deadline::never()); });
        memory.rounds.finish(worker(0), true);
        waiter.join();
    }

    void manyWorkersDoEveryRoundCompletely()
    {
        Memory memory;
        constexpr std::uint32_t kPages = 7;
        constexpr std::uint64_t kRounds = 300;
        std::atomic<std::uint64_t> done{0};
        std::vector<std::thread> team;
        for (std::uint32_t k = 0; k < kSlots; ++k)
            team.emplace_back([&memory, &done, k] {
                while (memory.rounds.figures().rounds < kRounds) {
                    const std::uint32_t seen = memory.rounds.news();
                    if (!memory.rounds.claim(worker(k), kPages)) {
                        memory.rounds.waitForNews(seen, sync::Deadline::after(50'000'000));
                        continue;
                    }
                    memory.rounds.finish(worker(k), true);
                    ++done;
                }
            });
        for (std::thread& thread : team)
            thread.join();
        const std::uint64_t rounds = memory.rounds.figures().rounds;
        QVERIFY(rounds >= kRounds && rounds <= kRounds + 1);
        QVERIFY(done >= rounds * kPages && done < (rounds + 1) * kPages);
    }
};

QTEST_APPLESS_MAIN(TestPageRounds)
#include "tst_page_rounds.moc"
