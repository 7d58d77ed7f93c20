// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/segment.h"

#include "tests/support/segment_fixture.h"

#include <QTest>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace contend;
using namespace contend::telemetry;

namespace {

base::UniqueFd duplicate(const Segment& segment)
{
    return base::UniqueFd(fcntl(segment.fd(), F_DUPFD_CLOEXEC, 0));
}

std::uintptr_t lineOf(const void* address)
{
    return reinterpret_cast<std::uintptr_t>(address) / base::kCacheLine;
}

/// The first and the last byte that a value covers share no cache line with those of the other.
template <typename A, typename B>
bool apart(const A& first, const B& second)
{
    const auto last_line = [](const auto& value) {
        return lineOf(reinterpret_cast<const std::byte*>(&value) + sizeof value - 1);
    };
    return last_line(first) < lineOf(&second) || last_line(second) < lineOf(&first);
}

} // namespace

class TestSegment : public QObject {
    Q_OBJECT

private:
    /// Overwrites bytes of a good segment and tells what attaching says about it; empty: it was let in.
    static std::string refusedFor(std::size_t offset, const void* bytes, std::size_t count)
    {
        const Segment segment = test::makeSegment();
        std::memcpy(reinterpret_cast<std::byte*>(const_cast<SegmentHeader*>(&segment.header())) + offset,
                    bytes, count);
        const auto attached = Segment::attach(duplicate(segment));
        if (attached)
            return {};
        return attached.error().code == base::ErrorCode::WrongSegment ? attached.error().doing
                                                                      : "another error";
    }

private slots:
    void everybodySeesTheSameMemory()
    {
        const Segment segment = test::makeSegment(8, base::RunId{42}, base::Contender::Gil);
        const auto other = Segment::attach(duplicate(segment));
        QVERIFY(other.has_value());
        QCOMPARE(other->slotCount(), 8U);
        QCOMPARE(other->header().run_id, std::uint64_t{42});
        QCOMPARE(other->contender(), base::Contender::Gil);
        QVERIFY(other->workload() == "fixture");
        segment.slot(base::WorkerId{7}).operations.store(5);
        QCOMPARE(other->slot(base::WorkerId{7}).operations.load(), std::uint64_t{5});
        QVERIFY(&other->slot(base::WorkerId{7}) != &segment.slot(base::WorkerId{7}));
    }

    void startsEmpty()
    {
        const Segment segment = test::makeSegment(2);
        QCOMPARE(segment.control().stop.load(), 0U);
        QCOMPARE(segment.slot(base::WorkerId{1}).lifecycle.load(),
                 static_cast<std::uint32_t>(Lifecycle::Empty));
        for (const auto& gauge : segment.host().gauges)
            QVERIFY(std::isnan(gauge.load()));
    }

    void numberOfSlotsStaysInBounds_data()
    {
        QTest::addColumn<quint32>("asked");
        QTest::addColumn<quint32>("given");
        QTest::newRow("none") << 0U << 1U;
        QTest::newRow("one") << 1U << 1U;
        QTest::newRow("most") << 1024U << 1024U;
        QTest::newRow("too many") << 5000U << 1024U;
    }
    void numberOfSlotsStaysInBounds()
    {
        QFETCH(quint32, asked);
        QFETCH(quint32, given);
        QCOMPARE(test::makeSegment(asked).slotCount(), given);
    }

    void foreignHeaderIsRefused_data()
    {
        QTest::addColumn<qulonglong>("offset");
        QTest::addColumn<qulonglong>("value");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, std::size_t offset, std::uint64_t value, int bytes,
                            const char* field) {
            QTest::newRow(name) << qulonglong{offset} << qulonglong{value} << bytes << QString(field);
        };
        row("magic", offsetof(SegmentHeader, magic), 0x12345678, 4, "magic");
        row("older version", offsetof(SegmentHeader, version), kSegmentVersion - 1, 4, "version");
        row("newer version", offsetof(SegmentHeader, version), kSegmentVersion + 1, 4, "version");
        row("slot size", offsetof(SegmentHeader, slot_bytes), sizeof(WorkerSlot) - 64, 4, "slot size");
        row("no slots", offsetof(SegmentHeader, slot_count), 0, 4, "slot count");
        row("too many slots", offsetof(SegmentHeader, slot_count), kMaxWorkers + 1, 4, "slot count");
        row("one slot more", offsetof(SegmentHeader, slot_count), 5, 4, "size");
        row("total size", offsetof(SegmentHeader, total_bytes), 4096, 8, "size");
        row("huge arena", offsetof(SegmentHeader, arena_bytes), ~0ULL, 8, "size");
        row("event capacity", offsetof(SegmentHeader, event_capacity), 1U << 30U, 4, "offsets");
        row("item capacity", offsetof(SegmentHeader, item_capacity), 0, 4, "offsets");
        row("control", offsetof(SegmentHeader, control_offset), 0, 8, "offsets");
        row("host", offsetof(SegmentHeader, host_offset), 64, 8, "offsets");
        row("slots", offsetof(SegmentHeader, slots_offset), ~0ULL - 64, 8, "offsets");
        row("events", offsetof(SegmentHeader, events_offset), 1, 8, "offsets");
        row("items", offsetof(SegmentHeader, items_offset), 64, 8, "offsets");
        row("arena", offsetof(SegmentHeader, arena_offset), 1ULL << 40U, 8, "offsets");
        row("parameters", offsetof(SegmentHeader, parameter_count), kMaxParameters + 1, 4, "setup");
        row("endless name", offsetof(SegmentHeader, workload) + kIdLength - 1, 'x', 1, "setup");
    }
    void foreignHeaderIsRefused()
    {
        QFETCH(qulonglong, offset);
        QFETCH(qulonglong, value);
        QFETCH(int, bytes);
        QFETCH(QString, field);
        const std::uint64_t raw = value; // little-endian: its first bytes are the value
        QCOMPARE(QString::fromStdString(refusedFor(offset, &raw, static_cast<std::size_t>(bytes))), field);
    }

    void goodHeaderIsLetIn()
    {
        const std::uint32_t same = kSegmentVersion;
        QCOMPARE(refusedFor(offsetof(SegmentHeader, version), &same, sizeof same), std::string());
    }

    void fileOfAnotherSizeIsRefused_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("longer by a page") << 4096;
        QTest::newRow("shorter by a page") << -4096;
    }
    void fileOfAnotherSizeIsRefused()
    {
        QFETCH(int, change);
        const Segment segment = test::makeSegment();
        const auto bytes = static_cast<off_t>(segment.header().total_bytes);
        base::UniqueFd copy(memfd_create("copy", MFD_CLOEXEC));
        QCOMPARE(write(copy.get(), &segment.header(), sizeof(SegmentHeader)),
                 static_cast<ssize_t>(sizeof(SegmentHeader)));
        QCOMPARE(ftruncate(copy.get(), bytes + change), 0);
        const auto attached = Segment::attach(std::move(copy));
        QVERIFY(!attached);
        QCOMPARE(attached.error().code, base::ErrorCode::WrongSegment);
        QCOMPARE(attached.error().doing, std::string("size"));
    }

    void whatIsNoSegmentIsRefused()
    {
        QCOMPARE(Segment::attach(base::UniqueFd()).error().code, base::ErrorCode::WrongSegment);
        base::UniqueFd null(open("/dev/null", O_RDWR | O_CLOEXEC));
        QCOMPARE(Segment::attach(std::move(null)).error().code, base::ErrorCode::WrongSegment);
        base::UniqueFd empty(memfd_create("empty", MFD_CLOEXEC));
        QCOMPARE(Segment::attach(std::move(empty)).error().code, base::ErrorCode::WrongSegment);
    }

    void workersShareNoCacheLine()
    {
        const Segment segment = test::makeSegment(3);
        for (std::uint32_t k = 0; k + 1 < segment.slotCount(); ++k) {
            const base::WorkerId one{k};
            const base::WorkerId next{k + 1};
            QVERIFY(apart(segment.slot(one), segment.slot(next)));
            QVERIFY(apart(segment.events(one).back(), segment.events(next).front()));
            QVERIFY(apart(segment.items(one).back(), segment.items(next).front()));
        }
        QVERIFY(apart(segment.control(), segment.host()));
        QVERIFY(apart(segment.host(), segment.slot(base::WorkerId{0})));
        QVERIFY(apart(segment.slot(base::WorkerId{2}), segment.events(base::WorkerId{0}).front()));
        QVERIFY(apart(segment.events(base::WorkerId{2}).back(), segment.items(base::WorkerId{0}).front()));
    }

    void supervisorAndWorkerShareNoCacheLine()
    {
        const Segment segment = test::makeSegment(1);
        const WorkerSlot& slot = segment.slot(base::WorkerId{0});
        QVERIFY(apart(slot.incarnation, slot.operations));
        QVERIFY(apart(slot.stop_requested, slot.operations));
        QVERIFY(apart(slot.pid, slot.tid));
    }

    void movingHandsTheMemoryOver()
    {
        Segment first = test::makeSegment();
        first.control().workers_wanted.store(3);
        const Segment second = std::move(first);
        QVERIFY(!first); // NOLINT(bugprone-use-after-move): that it is empty is the point
        QCOMPARE(second.control().workers_wanted.load(), 3U);
    }
};

QTEST_APPLESS_MAIN(TestSegment)
#include "tst_segment.moc"
