// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/picture_rounds.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace contend;
using namespace contend::workload;
using base::Contender;
using base::Tile;
using base::WorkerId;
using telemetry::WorkerState;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 60'000;
constexpr double kEdges = 1; // the quickest filter

WorkerTeam::Setup pictures(double filter, double tile, std::uint32_t workers = 3)
{
    WorkerTeam::Setup setup;
    setup.workload = "image-processing";
    setup.workers = workers;
    setup.parameters = {{"filter", filter}, {"tile", tile}};
    return setup;
}

std::vector<telemetry::ItemReading> itemsOf(WorkerTeam& team, std::uint32_t workers)
{
    std::vector<telemetry::ItemReading> items;
    for (std::uint32_t k = 0; k < workers; ++k)
        telemetry::RingReader(team.segment(), WorkerId{k}).drainItems(items);
    return items;
}

/// How often each point of the picture lies in one of the tiles.
std::vector<int> cover(const std::vector<Tile>& tiles)
{
    std::vector<int> times(kPicturePixels);
    for (const Tile& tile : tiles)
        for (std::uint32_t y = tile.y; y < tile.y + tile.height; ++y)
            for (std::uint32_t x = tile.x; x < tile.x + tile.width; ++x)
                ++times.at(y * kPictureWidth + x);
    return times;
}

bool coversOnce(const std::vector<Tile>& tiles)
{
    const auto times = cover(tiles);
    return std::all_of(times.begin(), times.end(), [](int count) { return count == 1; });
}

/// A canvas and the rounds on it, without anybody who draws.
class Board {
public:
    explicit Board(std::uint32_t workers)
        : m_memory(PictureRounds::bytes(workers) + base::kCacheLine)
        , m_points(kPicturePixels)
    {
        PictureRounds::build(memory(), workers);
    }
    PictureRounds rounds() { return {memory(), {kPictureWidth, kPictureHeight, m_points, &m_version}}; }
    std::vector<std::atomic<std::uint32_t>>& points() { return m_points; }

private:
    std::span<std::byte> memory()
    {
        void* begin = m_memory.data();
        std::size_t room = m_memory.size();
        std::align(base::kCacheLine, room - base::kCacheLine, begin, room);
        return {static_cast<std::byte*>(begin), room};
    }

    std::vector<std::byte> m_memory;
    std::vector<std::atomic<std::uint32_t>> m_points;
    std::atomic<std::uint32_t> m_version{0};
};

std::uint32_t sumOf(const std::vector<Pixel>& picture)
{
    PictureSum sum;
    for (const Pixel pixel : picture)
        sum.add(pixel);
    return sum.value();
}

} // namespace

class TestImageProcessing : public QObject {
    Q_OBJECT

private slots:
    void sourceIsAlwaysTheSame()
    {
        std::vector<Pixel> first(kPicturePixels);
        std::vector<Pixel> second(kPicturePixels, 1);
        drawSource(first);
        drawSource(second);
        QCOMPARE(first, second);
        QVERIFY(std::set<Pixel>(first.begin(), first.end()).size() > 50); // there is something to see
    }

    void filtersDrawTheSameEverywhere_data()
    {
        QTest::addColumn<quint32>("filter");
        QTest::addColumn<quint32>("checksum");
        QTest::newRow("blur") << 0U << 2890269898U;
        QTest::newRow("edges") << 1U << 3489236609U;
        QTest::newRow("fractal") << 2U << 230950924U;
    }
    void filtersDrawTheSameEverywhere()
    {
        QFETCH(quint32, filter);
        std::vector<Pixel> source(kPicturePixels);
        drawSource(source);
        std::vector<Pixel> picture(kPicturePixels);
        for (std::uint32_t y = 0; y < kPictureHeight; ++y)
            filterRow(static_cast<Filter>(filter), source, 0, y,
                      std::span(picture).subspan(y * kPictureWidth, kPictureWidth));
        QTEST(sumOf(picture), "checksum");
    }

    void sumSeesEveryPointAndItsPlace()
    {
        std::vector<Pixel> picture(100);
        const std::uint32_t before = sumOf(picture);
        picture[50] = 1;
        const std::uint32_t one = sumOf(picture);
        QVERIFY(one != before);
        std::swap(picture[50], picture[51]);
        QVERIFY(sumOf(picture) != one);
    }

    void tileFollowsFromItsNumbers()
    {
        for (const std::uint32_t side : {16U, 33U, 128U})
            for (std::uint32_t y = 0; y < kPictureHeight; y += side)
                for (std::uint32_t x = 0; x < kPictureWidth; x += side) {
                    const Tile tile{x, y, std::min(side, kPictureWidth - x),
                                    std::min(side, kPictureHeight - y)};
                    QCOMPARE(base::tileOf(base::tileNumber(tile), base::tileBytes(tile)), tile);
                }
        QVERIFY(base::tileOf(~0U, ~std::uint64_t{0}).height <= 4096);
    }

    void everyTileIsClaimedOnce_data()
    {
        QTest::addColumn<quint32>("side");
        QTest::newRow("smallest") << 16U;
        QTest::newRow("odd") << 45U;
        QTest::newRow("largest") << 128U;
    }
    void everyTileIsClaimedOnce()
    {
        QFETCH(quint32, side);
        Board board(2);
        PictureRounds rounds = board.rounds();
        std::vector<Tile> tiles;
        while (const auto claim = rounds.claim(WorkerId{0}, Filter::Blur, side)) {
            if (claim->picture == 2)
                break;
            tiles.push_back(claim->tile);
            rounds.finish(WorkerId{0});
        }
        QVERIFY(coversOnce(tiles));
        QCOMPARE(rounds.figures().pictures, std::uint64_t{1});
    }

    void tileGivenBackIsDrawnByAnother()
    {
        Board board(2);
        PictureRounds rounds = board.rounds();
        const auto first = rounds.claim(WorkerId{0}, Filter::Blur, 128);
        QVERIFY(first);
        rounds.giveBack(WorkerId{0});
        const auto again = rounds.claim(WorkerId{1}, Filter::Blur, 128);
        QVERIFY(again && again->tile == first->tile && again->picture == first->picture);
    }

    void tileOfADeadWorkerIsTakenOver()
    {
        Board board(2);
        PictureRounds rounds = board.rounds();
        std::optional<TileClaim> lost;
        std::thread([&] { lost = rounds.claim(WorkerId{1}, Filter::Blur, 128); }).join();
        QVERIFY(lost);
        while (const auto claim = rounds.claim(WorkerId{0}, Filter::Blur, 128)) {
            QVERIFY(claim->tile != lost->tile);
            rounds.finish(WorkerId{0});
        }
        QCOMPARE(rounds.figures().pictures, std::uint64_t{0}); // one tile is missing
        const auto recovered = [&rounds, &lost] {
            rounds.recover(2); // joined, but the kernel may need a moment to forget a thread
            const auto claim = rounds.claim(WorkerId{0}, Filter::Blur, 128);
            return claim && claim->tile == lost->tile;
        };
        QVERIFY(QTest::qWaitFor(recovered, kLimitMs));
        rounds.finish(WorkerId{0});
        QCOMPARE(rounds.figures().pictures, std::uint64_t{1});
    }

    void anotherFilterWaitsForTheTilesUnderWay()
    {
        Board board(2);
        PictureRounds rounds = board.rounds();
        QVERIFY(rounds.claim(WorkerId{0}, Filter::Blur, 64));
        QVERIFY(!rounds.claim(WorkerId{1}, Filter::Edges, 64)); // worker 0 still draws blurred points
        rounds.finish(WorkerId{0});
        const auto next = rounds.claim(WorkerId{1}, Filter::Edges, 32);
        QVERIFY(next && next->picture == 2 && next->filter == Filter::Edges && next->tile.width == 32);
        QCOMPARE(rounds.figures().pictures, std::uint64_t{0}); // the first one was abandoned
    }

    void pictureUnlikeTheFirstIsCounted()
    {
        Board board(1);
        PictureRounds rounds = board.rounds();
        const auto drawOne = [&rounds](Pixel pixel, std::vector<std::atomic<std::uint32_t>>& points) {
            const std::uint64_t before = rounds.figures().pictures;
            while (rounds.figures().pictures == before) {
                const auto claim = rounds.claim(WorkerId{0}, Filter::Blur, 128);
                points[claim->tile.y * kPictureWidth + claim->tile.x] = pixel;
                rounds.finish(WorkerId{0});
            }
        };
        drawOne(1, board.points());
        drawOne(1, board.points());
        QCOMPARE(rounds.figures().differing, std::uint64_t{0});
        const std::uint32_t usual = rounds.figures().checksum;
        drawOne(2, board.points());
        QCOMPARE(rounds.figures().differing, std::uint64_t{1});
        QVERIFY(rounds.figures().checksum != usual);
    }

    void pictureIsTheSameWhoeverDrawsIt_data()
    {
        QTest::addColumn<bool>("gil");
        QTest::addColumn<quint32>("workers");
        QTest::addColumn<double>("tile");
        QTest::newRow("alone") << false << 1U << 128.0;
        QTest::newRow("threads") << false << 3U << 32.0;
        QTest::newRow("threads, small tiles") << false << 7U << 16.0;
        QTest::newRow("gil") << true << 3U << 50.0;
    }
    void pictureIsTheSameWhoeverDrawsIt()
    {
        QFETCH(bool, gil);
        QFETCH(quint32, workers);
        QFETCH(double, tile);
        WorkerTeam::Setup setup = pictures(kEdges, tile, workers);
        setup.gil = gil;
        setup.contender = gil ? Contender::Gil : Contender::Threads;
        WorkerTeam team(setup);
        QVERIFY(std::isnan(team.gauges()["picture_s"]));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["pictures"] >= 1, kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["checksum"], 3489236609.0);
        QCOMPARE(gauges["pictures_differing"], 0.0);
        QVERIFY(gauges["picture_s"] > 0 && gauges["last_picture_s"] > 0);
    }

    void tilesAreItemsThatCoverThePicture()
    {
        WorkerTeam team(pictures(kEdges, 64));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["pictures"] >= 1, kLimitMs);
        team.stop();
        std::vector<Tile> first;
        const auto items = itemsOf(team, 3);
        for (const telemetry::ItemReading& item : items) {
            QVERIFY(item.begin_ns < item.end_ns[0]);
            QCOMPARE(item.status, std::uint64_t{0});
            if (item.round == 1)
                first.push_back(base::tileOf(item.number, item.bytes));
        }
        QVERIFY(coversOnce(first));
        QCOMPARE(team.operations(), static_cast<std::uint64_t>(items.size()));
    }

    void workerWhoLeavesIsReplaced()
    {
        WorkerTeam team(pictures(kEdges, 128));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(1).state_ns[static_cast<std::size_t>(WorkerState::Running)] >
                                         0 ||
                                     team.operations() > 0,
                                 kLimitMs);
        team.segment().slot(WorkerId{1}).stop_requested.store(1);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["pictures"] >= 1, kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["checksum"], 3489236609.0);
    }

    void moreWorkersThanTilesAreIdle()
    {
        WorkerTeam team(pictures(kEdges, 128, 32)); // 20 tiles
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["pictures"] >= 1, kLimitMs);
        team.stop();
        std::uint64_t idle_ns = 0;
        for (std::uint32_t k = 0; k < 32; ++k)
            idle_ns += team.counters(k).state_ns[static_cast<std::size_t>(WorkerState::Idle)];
        QVERIFY(idle_ns > 0);
        QCOMPARE(team.gauges(true)["pictures_differing"], 0.0);
    }

    void filterAndTilesChangeWhileItRuns()
    {
        WorkerTeam team(pictures(kEdges, 16));
        team.start();
        for (int k = 0; k < 30; ++k) {
            team.set("filter", k % 3);
            team.set("tile", 16 + k * 37 % 113);
            const std::uint64_t before = team.operations();
            QTRY_VERIFY_WITH_TIMEOUT(team.operations() > before + 3, kLimitMs);
        }
        team.set("filter", kEdges);
        team.set("tile", 64);
        const double before = team.gauges()["pictures"];
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["pictures"] > before + 1, kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["checksum"], 3489236609.0);
        QCOMPARE(team.gauges(true)["pictures_differing"], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestImageProcessing)
#include "tst_image_processing.moc"
