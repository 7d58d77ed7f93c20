// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/chunk_rounds.h"

#include "core/sync/owner.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace contend;
using workload::Chunk;
using workload::ChunkOwner;
using workload::ChunkRounds;
using workload::Findings;

namespace {

constexpr std::uint32_t kSlots = 3;
constexpr std::uint64_t kNumbers = 1000;

/// Rounds over known numbers, in memory of the test's own.
class Rounds {
public:
    Rounds()
        : m_memory(ChunkRounds::bytes(kSlots) / sizeof(Line))
        , m_numbers(kNumbers)
        , rounds(std::as_writable_bytes(std::span(m_memory)))
    {
        ChunkRounds::build(std::as_writable_bytes(std::span(m_memory)), kSlots);
        rounds.begin(kNumbers, workload::makeNumbers(m_numbers).checksum());
    }
    Findings look(const Chunk& chunk) const
    {
        Findings found;
        for (const std::uint32_t number : std::span(m_numbers).subspan(chunk.begin, chunk.count))
            found.add(number);
        return found;
    }
    bool work(const ChunkOwner& owner, const Chunk& chunk)
    {
        return rounds.finish(owner, chunk, look(chunk));
    }
    /// Until nothing is left to claim.
    void workOff(const ChunkOwner& owner, std::uint64_t count)
    {
        const std::uint64_t passes = rounds.figures().passes;
        while (rounds.figures().passes == passes)
            if (const auto chunk = rounds.claim(owner, count))
                work(owner, *chunk);
            else
                return;
    }

private:
    struct alignas(base::kCacheLine) Line {
        std::array<std::byte, base::kCacheLine> bytes;
    };
    std::vector<Line> m_memory;
    std::vector<std::uint32_t> m_numbers;

public:
    ChunkRounds rounds;
};

ChunkOwner owner(std::uint32_t slot)
{
    return {base::WorkerId{slot}, sync::ownThreadId()};
}

} // namespace

class TestChunkRounds : public QObject {
    Q_OBJECT

private slots:
    void chunksFollowEachOtherWithoutGap()
    {
        Rounds data;
        std::uint64_t next = 0;
        for (std::uint32_t k = 0; next < kNumbers; ++k) {
            const auto chunk = data.rounds.claim(owner(0), 70 + k);
            QVERIFY(chunk);
            QCOMPARE(chunk->begin, next);
            QCOMPARE(chunk->count, std::min<std::uint64_t>(70 + k, kNumbers - next));
            next += chunk->count;
            QVERIFY(data.work(owner(0), *chunk));
        }
        QCOMPARE(data.rounds.figures().passes, std::uint64_t{1});
        QCOMPARE(data.rounds.figures().wrong, std::uint64_t{0});
        QCOMPARE(data.rounds.figures().last.count, kNumbers);
    }

    void lostNumberSpoilsThePass()
    {
        Rounds data;
        const auto chunk = data.rounds.claim(owner(0), kNumbers);
        Findings found = data.look({1, 0, kNumbers - 1});
        QVERIFY(data.rounds.finish(owner(0), *chunk, found));
        QCOMPARE(data.rounds.figures().wrong, std::uint64_t{1});
    }

    void nobodyHoldsMoreThanTwo()
    {
        Rounds data;
        QVERIFY(data.rounds.claim(owner(0), 10));
        QVERIFY(data.rounds.claim(owner(0), 10));
        QVERIFY(!data.rounds.claim(owner(0), 10));
        QVERIFY(data.rounds.claim(owner(1), 10));
    }

    void nextPassWaitsForTheLastChunk()
    {
        Rounds data;
        const auto slow = data.rounds.claim(owner(0), 10);
        data.workOff(owner(1), 100);
        QCOMPARE(data.rounds.figures().passes, std::uint64_t{0});
        QVERIFY(!data.rounds.claim(owner(1), 100));
        const std::uint32_t news = data.rounds.news();
        QVERIFY(data.work(owner(0), *slow));
        QVERIFY(data.rounds.news() != news);
        QCOMPARE(data.rounds.figures().passes, std::uint64_t{1});
        QCOMPARE(data.rounds.claim(owner(1), 100)->begin, std::uint64_t{0});
    }

    void whatIsGivenBackIsDoneByAnother()
    {
        Rounds data;
        const auto left = data.rounds.claim(owner(0), 10);
        const auto also = data.rounds.claim(owner(0), 10);
        data.rounds.giveBack(owner(0));
        QVERIFY(!data.work(owner(0), *left));
        QVERIFY(!data.work(owner(0), *also));
        data.workOff(owner(1), 100);
        QCOMPARE(data.rounds.figures().passes, std::uint64_t{1});
        QCOMPARE(data.rounds.figures().wrong, std::uint64_t{0});
    }

    void newWorkerOfTheSlotTakesItsPredecessorsChunks()
    {
        Rounds data;
        ChunkOwner before = owner(0);
        before.thread += 1;
        const auto first = data.rounds.claim(before, 10);
        QVERIFY(data.rounds.claim(before, 10));
        data.rounds.giveBack(before);
        QVERIFY(*data.rounds.claim(owner(0), 500) == *first);
        data.workOff(owner(0), 100);
        QVERIFY(data.work(owner(0), *first));
        QCOMPARE(data.rounds.figures().passes, std::uint64_t{1});
        QCOMPARE(data.rounds.figures().wrong, std::uint64_t{0});
    }

    void chunkOfAThreadThatEndedIsFound()
    {
        Rounds data;
        std::uint32_t thread = 0;
        std::thread([&] {
            thread = sync::ownThreadId();
            QVERIFY(data.rounds.claim(owner(0), 10));
        }).join();
        QTRY_VERIFY(sync::threadHasEnded(thread));
        const auto mine = data.rounds.claim(owner(1), 10);
        data.rounds.recover();
        const auto found = data.rounds.claim(owner(2), 10);
        QVERIFY(found);
        QCOMPARE(found->begin, std::uint64_t{0});
        QVERIFY(data.work(owner(2), *found));
        data.workOff(owner(1), 100);
        QVERIFY(data.work(owner(1), *mine)); // the living keep theirs
    }

    void findingsCountOnce()
    {
        Rounds data;
        const auto chunk = data.rounds.claim(owner(0), 10);
        QVERIFY(data.work(owner(0), *chunk));
        QVERIFY(!data.work(owner(0), *chunk));
        data.workOff(owner(0), 33);
        QCOMPARE(data.rounds.figures().wrong, std::uint64_t{0});
        QVERIFY(!data.work(owner(0), *chunk)); // of a pass that is over
    }
};

QTEST_APPLESS_MAIN(TestChunkRounds)
#include "tst_chunk_rounds.moc"
