// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole run costs the work that it measures: blocks of computing done by threads and by processes of a
// run (host, gate, telemetry, sampler and all), against the same blocks in a plain program with pthreads or
// fork. Prints one line a row: row|figure|baseline|ratio|goal.

#include "bench_table.h"
#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/plan/run_plan.h"
#include "core/session/conductor.h"
#include "core/workload/compute.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace contend;

namespace {

constexpr int kPairs = 7;
constexpr double kSeconds = 1.5;
constexpr double kOperationMs = 0.4;

/// What the workers of the plain programs share; lies in memory that fork does not copy.
struct Plain {
    std::uint64_t units = 0; ///< per operation
    std::atomic<std::uint64_t> operations{0};
};

void* work(void* shared)
{
    Plain& plain = *static_cast<Plain*>(shared);
    workload::PrimeWork primes;
    std::uint64_t operations = 0;
    const std::uint64_t end_ns =
        base::nowNs() + static_cast<std::uint64_t>(kSeconds * static_cast<double>(base::kNsPerSecond));
    for (; base::nowNs() < end_ns; ++operations)
        primes.run(plain.units);
    plain.operations.fetch_add(operations);
    return nullptr;
}

void runThreads(Plain& plain, int workers)
{
    std::vector<pthread_t> threads(static_cast<std::size_t>(workers));
    for (pthread_t& thread : threads)
        pthread_create(&thread, nullptr, work, &plain);
    for (const pthread_t thread : threads)
        pthread_join(thread, nullptr);
}

void runProcesses(Plain& plain, int workers)
{
    for (int worker = 0; worker < workers; ++worker)
        if (fork() == 0) {
            work(&plain);
            _exit(0);
        }
    while (wait(nullptr) > 0) {
    }
}

/// Operations a second of the plain program.
double plainRate(base::Contender contender, std::uint64_t units, int workers)
{
    void* const memory =
        mmap(nullptr, sizeof(Plain), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Plain& plain = *new (memory) Plain{units, {}};
    const std::uint64_t begin = base::nowNs();
    if (base::hasOwnProcesses(contender))
        runProcesses(plain, workers);
    else
        runThreads(plain, workers);
    const double rate = static_cast<double>(plain.operations) / base::toSeconds(base::nowNs() - begin);
    munmap(memory, sizeof(Plain));
    return rate;
}

/// Operations a second of a run of Contend, and how many units an operation had; 0 if it failed.
double contendRate(base::Contender contender, int workers, double& units_per_ms)
{
    plan::RunSetup setup;
    setup.experiment = "cpu-bound";
    setup.values = {{"workers", workers}, {"operation", kOperationMs}, {"seconds", kSeconds}};
    setup.warm_up_s = 0.2;
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        return 0;
    session::Listener listener;
    session::Schedule schedule;
    schedule.runs = {*plan};
    schedule.judge = false;
    schedule.units_per_ms = units_per_ms;
    session::Conductor conductor(std::move(schedule), CONTEND_APP_DIR "/contend-host", listener);
    while (conductor.step())
        base::sleepNs(conductor.nsUntilNext());
    units_per_ms = conductor.unitsPerMs();
    return conductor.error() ? 0 : conductor.record().runs.front().throughput_ops_per_s;
}

/// Both in turn, so that a machine that changes its speed treats them alike.
bool compare(const char* row, base::Contender contender, int workers, double& units_per_ms)
{
    std::vector<double> ours;
    std::vector<double> plain;
    std::vector<double> ratios;
    for (int pair = 0; pair < kPairs; ++pair) {
        ours.push_back(contendRate(contender, workers, units_per_ms));
        const auto units = static_cast<std::uint64_t>(kOperationMs * units_per_ms);
        plain.push_back(plainRate(contender, units, workers));
        if (!(ours.back() > 0) || !(plain.back() > 0))
            return false;
        ratios.push_back(ours.back() / plain.back());
    }
    std::printf("%s|%.0f operations/s|%.0f operations/s|%.3f|>= 0.98\n", row, bench::quantile(ours, 0.5),
                bench::quantile(plain, 0.5), bench::quantile(ratios, 0.5));
    std::fflush(stdout);
    return true;
}

} // namespace

int main()
{
    const int workers = base::readTopology().cpusAvailable();
    double units_per_ms = 0;
    const bool done =
        compare("a whole run, threads, against pthreads", base::Contender::Threads, workers, units_per_ms) &&
        compare("a whole run, processes, against fork", base::Contender::Processes, workers, units_per_ms);
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
