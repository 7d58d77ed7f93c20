// SPDX-License-Identifier: GPL-3.0-or-later
// Small messages through a pipe, each answered before the next one leaves: two workers of a run (host,
// telemetry, checking of every message) against `perf bench sched pipe`, which does the bare read() and
// write(). Prints one line a row: row|figure|baseline|ratio|goal, in thousands of round trips a second.

#include "bench_table.h"
#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/experiment/catalog.h"
#include "core/plan/run_plan.h"
#include "core/session/conductor.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

using namespace contend;

namespace {

constexpr int kPairs = 5;
constexpr int kLoops = 100'000;
constexpr double kSeconds = 1.0;
constexpr int kPerRoundTrip = 2; ///< one operation of ours is one message

/// The value of a choice of the experiment's parameter.
double choice(std::string_view parameter, std::string_view name)
{
    const auto experiment = experiment::find("messages");
    const auto value = plan::parseValue(*experiment::findParameter(**experiment, parameter), name);
    return value.value_or(0);
}

/// Round trips a second of two workers; 0 if the run failed.
double contendRate(base::Contender contender)
{
    plan::RunSetup setup;
    setup.experiment = "messages";
    setup.values = {{"workers", 2},
                    {"channel", choice("channel", "pipe")},
                    {"traffic", choice("traffic", "ping-pong")},
                    {"message-size", 16},
                    {"seconds", kSeconds}};
    setup.warm_up_s = 0.2;
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        return 0;
    session::Listener listener;
    session::Schedule schedule;
    schedule.runs = {std::move(*plan)};
    schedule.judge = false;
    session::Conductor conductor(std::move(schedule), CONTEND_APP_DIR "/contend-host", listener);
    while (conductor.step())
        base::sleepNs(conductor.nsUntilNext());
    return conductor.error() ? 0 : conductor.record().runs.front().throughput_ops_per_s / kPerRoundTrip;
}

/// Round trips a second of perf's own benchmark; 0 if there is no perf.
double perfRate(const char* more)
{
    const std::string command =
        "perf bench -f simple sched pipe -l " + std::to_string(kLoops) + ' ' + more + " 2>/dev/null";
    FILE* const out = popen(command.c_str(), "r");
    double seconds = 0;
    const bool told = out != nullptr && std::fscanf(out, "%lf", &seconds) == 1;
    if (out != nullptr)
        pclose(out);
    return told && seconds > 0 ? kLoops / seconds : 0;
}

/// Both in turn, so that a machine that changes its speed treats them alike.
bool compare(const char* row, base::Contender contender, const char* perf_option)
{
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int pair = 0; pair < kPairs; ++pair) {
        ours.push_back(contendRate(contender) / 1e3);
        bare.push_back(perfRate(perf_option) / 1e3);
        if (!(ours.back() > 0))
            return false;
        ratios.push_back(bare.back() > 0 ? ours.back() / bare.back() : 0);
    }
    if (bench::quantile(bare, 0.5) > 0)
        std::printf("%s|%.0f k/s|%.0f k/s (perf)|%.2f|>= 1.0\n", row, bench::quantile(ours, 0.5),
                    bench::quantile(bare, 0.5), bench::quantile(ratios, 0.5));
    else
        std::printf("%s|%.0f k/s|perf is not here|-|-\n", row, bench::quantile(ours, 0.5));
    std::fflush(stdout);
    return true;
}

} // namespace

int main()
{
    const bool done = compare("pipe, 16 bytes there and back, threads", base::Contender::Threads, "-T") &&
                      compare("pipe, 16 bytes there and back, processes", base::Contender::Processes, "");
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
