// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/private_data.h"

#include "core/base/unique_fd.h"
#include "core/sampling/proc_reader.h"

#include <QTest>

#include <array>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace contend;
using workload::PrivateData;

namespace {

constexpr std::size_t kPages = 4096;
constexpr std::size_t kBytes = kPages * PrivateData::kPageBytes;
/// What a child's own doings may cost besides (its stack, the allocator's and the sanitizers' pages).
constexpr std::uint64_t kAside = 3U << 20U;

/// A forked child that does something and then waits until it is killed.
class WaitingChild {
public:
    explicit WaitingChild(const std::function<bool()>& work)
    {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            qFatal("no pipe");
        base::UniqueFd reader(ends[0]);
        base::UniqueFd writer(ends[1]);
        m_pid = fork();
        if (m_pid == 0) {
            const char good = work() ? 1 : 0;
            if (write(writer.get(), &good, 1) == 1)
                pause();
            _exit(1);
        }
        writer.reset();
        char good = 0;
        m_good = m_pid > 0 && read(reader.get(), &good, 1) == 1 && good == 1;
    }
    ~WaitingChild()
    {
        if (m_pid <= 0)
            return;
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    WaitingChild(const WaitingChild&) = delete;
    WaitingChild& operator=(const WaitingChild&) = delete;

    bool good() const { return m_good; }
    sampling::MemoryUse memory() const { return sampling::memoryOf(m_pid).value_or(sampling::MemoryUse{}); }

private:
    pid_t m_pid = 0;
    bool m_good = false;
};

bool allRead(const PrivateData& data)
{
    for (std::size_t page = 0; page < data.pages(); ++page)
        if (!data.readPage(page))
            return false;
    return true;
}

} // namespace

class TestPrivateData : public QObject {
    Q_OBJECT

private slots:
    void everyPageSaysWhatWasWritten()
    {
        const auto data = PrivateData::create(kBytes + 100);
        QVERIFY(data);
        QCOMPARE(data->pages(), kPages);
        QVERIFY(allRead(*data));
    }

    void noBytesAreNoData()
    {
        const auto data = PrivateData::create(0);
        QVERIFY(data);
        QCOMPARE(data->pages(), std::size_t{0});
    }

    void foreignPageIsNoticed()
    {
        auto data = PrivateData::create(kBytes);
        QVERIFY(data);
        const std::uint64_t address = data->release();
        PrivateData shifted = PrivateData::view(address + PrivateData::kPageBytes, kBytes);
        QVERIFY(!shifted.readPage(0));
    }

    void touchingChangesNothing()
    {
        auto data = PrivateData::create(kBytes);
        QVERIFY(data);
        for (std::size_t page = 0; page < kPages; page += 3)
            data->touchPage(page);
        QVERIFY(allRead(*data));
    }

    void moreThanTheAddressSpaceIsRefused()
    {
        const auto data = PrivateData::create(std::size_t{1} << 60U);
        QVERIFY(!data);
        QCOMPARE(data.error().code, base::ErrorCode::NoMemory);
    }

    void childSharesWhatItOnlyReads()
    {
        const auto data = PrivateData::create(kBytes);
        QVERIFY(data);
        const WaitingChild child([&] { return allRead(*data); });
        QVERIFY(child.good());
        QVERIFY(child.memory().shared_bytes >= kBytes);
        QVERIFY(child.memory().private_bytes < kAside);
    }

    void childGetsACopyOfWhatItTouches()
    {
        auto data = PrivateData::create(kBytes);
        QVERIFY(data);
        const WaitingChild child([&] {
            for (std::size_t page = 0; page < kPages; page += 2)
                data->touchPage(page);
            return allRead(*data);
        });
        QVERIFY(child.good());
        QVERIFY(allRead(*data));
        QVERIFY(child.memory().private_bytes >= kBytes / 2);
        QVERIFY(child.memory().private_bytes < kBytes / 2 + kAside);
    }

    void viewReachesTheParentsDataAfterAFork()
    {
        auto data = PrivateData::create(kBytes);
        QVERIFY(data);
        const std::uint64_t address = data->release();
        const WaitingChild child([address] { return allRead(PrivateData::view(address, kBytes)); });
        QVERIFY(child.good());
    }
};

QTEST_APPLESS_MAIN(TestPrivateData)
#include "tst_private_data.moc"
