// SPDX-License-Identifier: GPL-3.0-or-later
// Very many workers: how long until all of them run, how long until all of them have gone, and whether each
// one was counted and ended as it should. Prints one line a row: row|figure|baseline|ratio|goal; the baseline
// is the same with two workers.

#include "bench_table.h"
#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/plan/run_plan.h"
#include "core/session/conductor.h"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <utility>

using namespace contend;

namespace {

constexpr double kFew = 2;
constexpr std::uint64_t kRun_ns = 1'000'000'000; ///< how long all of them run
constexpr std::uint64_t kPatience_ns = 60'000'000'000;

/// Waits for the sample that shows all workers, and stops the run a moment later.
class Watch : public session::Listener {
public:
    explicit Watch(std::uint32_t workers)
        : m_workers(workers)
    {}
    void sampled(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>&,
                 std::uint64_t) override
    {
        if (all_run_ns == 0 && snapshot.workers_alive == m_workers)
            all_run_ns = base::nowNs();
    }

    std::uint64_t all_run_ns = 0;

private:
    std::uint32_t m_workers;
};

struct Figures {
    double start_ms = 0;
    double stop_ms = 0;
    int whole = 0; ///< workers that did something, were counted and ended well
};

std::optional<Figures> measure(base::Contender contender, double workers)
{
    plan::RunSetup setup;
    setup.experiment = "cpu-bound";
    setup.values = {{"workers", workers}};
    setup.warm_up_s = 0;
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        return std::nullopt;
    plan->seconds = plan::kOpenEnd;
    session::Schedule schedule;
    schedule.runs = {std::move(*plan)};
    schedule.judge = false;
    schedule.units_per_ms = 1000; // not measured: it would count as starting
    Watch watch(static_cast<std::uint32_t>(workers));
    const std::uint64_t began = base::nowNs();
    session::Conductor conductor(std::move(schedule), CONTEND_APP_DIR "/contend-host", watch);
    std::uint64_t stopped = 0;
    while (conductor.step()) {
        const std::uint64_t now = base::nowNs();
        const bool enough = watch.all_run_ns != 0 && now > watch.all_run_ns + kRun_ns;
        if (stopped == 0 && (enough || now > began + kPatience_ns)) {
            stopped = now;
            conductor.stop();
        }
        base::sleepNs(conductor.nsUntilNext());
    }
    if (conductor.error() || watch.all_run_ns == 0)
        return std::nullopt;
    Figures figures;
    figures.start_ms = base::toSeconds(watch.all_run_ns - began) * 1e3;
    figures.stop_ms = base::toSeconds(base::nowNs() - stopped) * 1e3;
    std::uint64_t operations = 0;
    const analysis::RunRecord& run = conductor.record().runs.front();
    for (const analysis::WorkerRecord& worker : run.workers) {
        figures.whole += worker.exit.text() == "ok" ? 1 : 0;
        operations += worker.operations;
    }
    return operations == run.operations ? std::optional(figures) : std::nullopt;
}

bool show(const char* name, base::Contender contender, int workers)
{
    const auto few = measure(contender, kFew);
    const auto many = measure(contender, workers);
    if (!few || !many)
        return false;
    std::printf("%d %s, until all run|%.0f ms|%.0f ms (2)|%.1f|-\n", workers, name, many->start_ms,
                few->start_ms, many->start_ms / few->start_ms);
    std::printf("%d %s, until all have gone|%.0f ms|%.0f ms (2)|%.1f|-\n", workers, name, many->stop_ms,
                few->stop_ms, many->stop_ms / few->stop_ms);
    std::printf("%d %s, counted and ended well|%d|%d|%.3f|>= 1\n", workers, name, many->whole, workers,
                static_cast<double>(many->whole) / workers);
    std::fflush(stdout);
    return true;
}

} // namespace

int main()
{
    return show("threads", base::Contender::Threads, 1024) &&
                   show("processes", base::Contender::Processes, 256)
               ? EXIT_SUCCESS
               : EXIT_FAILURE;
}
