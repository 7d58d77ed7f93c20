// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <map>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

/// Messages per second at one size by one channel; 0: not run. Repeats count as their mean.
struct Way {
    double threads = 0;
    double processes = 0;
    int thread_runs = 0;
    int process_runs = 0;

    void add(const RunRecord& run)
    {
        const bool between_processes = base::hasOwnProcesses(run.contender);
        double& mean = between_processes ? processes : threads;
        int& count = between_processes ? process_runs : thread_runs;
        mean += (run.throughput_ops_per_s - mean) / ++count;
    }
    bool hasBoth() const { return threads > 0 && processes > 0; }
    double ratio() const { return threads / processes; }
};

using WaysBySize = std::map<double, Way>;

/// By channel, then by size in bytes.
std::map<std::string, WaysBySize> waysOf(const RunSet& runs)
{
    std::map<std::string, WaysBySize> ways;
    for (const RunRecord* const run : runs.all()) {
        const auto size = run->parameters.find("message-size");
        if (size != run->parameters.end() && run->throughput_ops_per_s > 0)
            ways[choiceOf(*run, "channel", "")][size->second].add(*run);
    }
    return ways;
}

double corruptIn(const RunSet& runs)
{
    double sum = 0;
    for (const RunRecord* const run : runs.all())
        sum += figureOf(*run, "corrupt").value_or(0);
    return sum;
}

std::vector<Place> figuresOf(double size, const Way& way)
{
    return {{"message_size_bytes", size, 0},
            {"threads_messages_per_s", way.threads, 0},
            {"processes_messages_per_s", way.processes, 0}};
}

std::vector<Place> placesOf(double size, const Way& way)
{
    return {{"ratio", way.ratio(), 1},
            {"size", size, 0},
            {"threads", way.threads, 0},
            {"processes", way.processes, 0}};
}

/// Between threads a pointer changes hands, between processes every byte travels: at each size.
std::optional<Verdict> judgeQueue(const WaysBySize& ways)
{
    const std::pair<const double, Way>* least = nullptr;
    for (const auto& entry : ways)
        if (entry.second.hasBoth() && (least == nullptr || entry.second.ratio() < least->second.ratio()))
            least = &entry;
    if (least == nullptr)
        return std::nullopt;
    const auto& [size, way] = *least;
    if (way.ratio() < kPointerFactor)
        return refuted(
            {"The queue between threads passed only {ratio} times as many messages of {size} bytes "
             "as the one between processes.",
             placesOf(size, way)},
            figuresOf(size, way));
    return confirmed(
        {"The queue between threads passed {ratio} times as many messages of {size} bytes as the "
         "one between processes: {threads} against {processes} in a second.",
         placesOf(size, way)},
        figuresOf(size, way));
}

/// By the same way, it hardly matters who takes it.
std::optional<Verdict> judgeSameWay(const std::map<std::string, WaysBySize>& ways)
{
    for (const auto& [channel, by_size] : ways)
        for (const auto& [size, way] : by_size) {
            if (channel == "queue" || !way.hasBoth())
                continue;
            if (way.ratio() > kSameWayFactor || way.ratio() < 1 / kSameWayFactor)
                return refuted({"By the same way threads passed {threads} messages of {size} bytes in a "
                                "second and processes {processes}, which is not about the same.",
                                placesOf(size, way)},
                               figuresOf(size, way));
            return confirmed({"By the same way threads passed {threads} messages of {size} bytes in a second "
                              "and processes {processes}: the way counts, not who takes it.",
                              placesOf(size, way)},
                             figuresOf(size, way));
        }
    return std::nullopt;
}

/// A manager costs two requests, each to a third process and back.
std::optional<Verdict> judgeManager(const std::map<std::string, WaysBySize>& ways)
{
    const auto manager = ways.find("manager");
    const auto pipe = ways.find("pipe");
    if (manager == ways.end() || pipe == ways.end())
        return std::nullopt;
    const auto smallest = manager->second.begin();
    const auto same_size = pipe->second.find(smallest->first);
    if (same_size == pipe->second.end())
        return std::nullopt;
    const Way& direct = same_size->second;
    const double by_pipe = std::max(direct.processes, direct.threads);
    const double by_manager = std::max(smallest->second.processes, smallest->second.threads);
    const std::vector<Place> places{
        {"size", smallest->first, 0}, {"pipe", by_pipe, 0}, {"manager", by_manager, 0}};
    const std::vector<Place> figures{{"pipe_messages_per_s", by_pipe, 0},
                                     {"manager_messages_per_s", by_manager, 0}};
    if (by_manager >= by_pipe)
        return refuted({"The manager passed {manager} messages of {size} bytes in a second, and a pipe no "
                        "more than {pipe}.",
                        places},
                       figures);
    return confirmed(
        {"A pipe passed {pipe} messages of {size} bytes in a second, the manager {manager}.", places},
        figures);
}

/// Repeats are compared at each size by itself; of several channels only the load of the machine is asked, as
/// they are not meant to be equally fast.
std::optional<Sentence> doubtAbout(const RunSet& runs, bool one_channel)
{
    for (const auto& [size, here] : runs.byValueOf("message-size"))
        if (one_channel || here.mostOtherLoadPercent() > kMostOtherLoadPercent)
            if (auto doubt = here.doubtAboutSpeed())
                return doubt;
    return std::nullopt;
}

} // namespace

Verdict judgeMessages(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (const double corrupt = corruptIn(runs); corrupt > 0)
        return refuted({"{corrupt} messages did not arrive as they were sent.", {{"corrupt", corrupt, 0}}},
                       {{"corrupt", corrupt, 0}});
    const auto ways = waysOf(runs);
    const auto queue = ways.find("queue");
    std::optional<Verdict> verdict = queue != ways.end() ? judgeQueue(queue->second) : std::nullopt;
    if (!verdict)
        verdict = judgeSameWay(ways);
    if (!verdict)
        verdict = judgeManager(ways);
    if (!verdict)
        return inconclusive({"To judge this, run threads and processes with the same settings.", {}});
    if (auto doubt = doubtAbout(runs, ways.size() == 1))
        return inconclusive(*doubt, std::move(verdict->figures));
    return *verdict;
}

} // namespace contend::experiment
