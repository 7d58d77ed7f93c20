// SPDX-License-Identifier: GPL-3.0-or-later
// Resident memory of the window with 64 workers recorded for ten minutes, and whether it is flat from then
// on. Ten minutes are made here faster than they pass: samples as the session would send them, 20 for each
// second of the recording, every worker changing its state every 5 ms, into the real window with all its
// charts. The live row is the real engine with 64 workers for a few seconds. Prints one line a row:
// row|figure|baseline|ratio|goal; the baseline is the window before anything was recorded, and after ten
// minutes.

#include "tests/bench/bench_table.h"
#include "tests/support/snapshot_maker.h"
#include "tests/ui/page/window_fixture.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace contend;
using namespace contend::ui;

namespace {

constexpr std::uint32_t kWorkers = 64;
constexpr std::uint64_t kSample_ms = 50;
constexpr std::uint64_t kSwitch_ms = 5;
constexpr std::uint64_t kTenMinutes_ms = 600'000;
constexpr int kLive_ms = 8000;

double residentMb()
{
    std::ifstream statm("/proc/self/statm");
    double size = 0;
    double resident = 0;
    statm >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// A run's news as the session sends them.
class Feed {
public:
    explicit Feed(RunSession& session)
        : m_session(session)
    {
        RunNews news;
        news.run = base::RunId{1};
        news.contender = base::Contender::Threads;
        news.workers = kWorkers;
        news.cores = 2;
        emit m_session.runStarted(news);
    }

    void record(std::uint64_t until_ms)
    {
        while (m_t_ms < until_ms) {
            m_t_ms += kSample_ms;
            sample();
            if (m_t_ms % 1000 == 0)
                QCoreApplication::processEvents(); // a frame now and then
        }
    }

private:
    void sample()
    {
        sampling::Snapshot now = contend::test::makeSnapshot(m_t_ms, kWorkers);
        for (sampling::WorkerSample& worker : now.workers)
            fill(worker, now);
        auto news = std::make_shared<SampleNews>();
        news->rates = sampling::ratesBetween(m_last, now);
        news->snapshot = now;
        news->t_s = static_cast<double>(m_t_ms) / 1e3;
        m_last = std::move(now);
        emit m_session.sampled(news);
    }

    void fill(sampling::WorkerSample& worker, sampling::Snapshot& snapshot) const
    {
        using telemetry::WorkerState;
        worker.reading.counters.operations = m_t_ms * (10 + base::index(worker.worker) % 7);
        for (const WorkerState state : {WorkerState::Running, WorkerState::Lock})
            contend::test::timeIn(worker, state) = m_t_ms * contend::test::kMs / 2;
        worker.os.on_cpu_ns = m_t_ms * contend::test::kMs / 2;
        for (std::uint64_t ms = m_t_ms - kSample_ms; ms < m_t_ms; ms += kSwitch_ms) {
            telemetry::Interval interval;
            interval.worker = worker.worker;
            interval.state = ms / kSwitch_ms % 2 == 0 ? WorkerState::Running : WorkerState::Lock;
            interval.begin_ns = ms * contend::test::kMs;
            interval.end_ns = (ms + kSwitch_ms) * contend::test::kMs;
            snapshot.intervals.push_back(interval);
        }
    }

    RunSession& m_session;
    std::uint64_t m_t_ms = 0;
    sampling::Snapshot m_last = contend::test::makeSnapshot(0, kWorkers);
};

void print(const char* row, double figure, double baseline, const char* goal)
{
    std::printf("%s|%.0f MB|%.0f MB|%.2f|%s\n", row, figure, baseline, figure / baseline, goal);
    std::fflush(stdout);
}

WindowStart start()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.values = {{"workers", kWorkers}};
    return start;
}

bool recordTenMinutes()
{
    const QTemporaryDir folder;
    RunSession* session = nullptr;
    WindowStart in_folder = start();
    in_folder.records = folder.filePath("records");
    MainWindow window(
        SettingsFile(folder.filePath("contend.ini")),
        [&session] {
            auto made = ui::test::WindowFixture::makeSession();
            session = made.get();
            return made;
        },
        in_folder);
    window.resize(1920, 1080);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    const double empty = residentMb();
    Feed feed(*session);
    feed.record(kTenMinutes_ms);
    const double ten_minutes = residentMb();
    if (window.presenter().recording().recordedSeconds() < 590)
        return false;
    feed.record(2 * kTenMinutes_ms);
    print("resident memory, 64 workers, 10 minutes recorded (fed)", ten_minutes, empty, "<= 200 MB");
    print("resident memory after 10 more minutes (fed)", residentMb(), ten_minutes, "<= 1.05");
    return true;
}

bool runLive()
{
    ui::test::WindowFixture fixture(start());
    const double empty = residentMb();
    fixture.window().presenter().toggleRun();
    QTest::qWait(kLive_ms);
    if (fixture.window().presenter().recording().headline().workers != kWorkers)
        return false;
    print("resident memory, 64 workers live, 8 s", residentMb(), empty, "<= 200 MB");
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return runLive() && recordTenMinutes() ? EXIT_SUCCESS : EXIT_FAILURE;
}
