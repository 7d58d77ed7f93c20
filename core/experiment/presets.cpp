// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/presets.h"

#include "core/plan/common_parameters.h"

#include <algorithm>
#include <array>
#include <string>

namespace contend::experiment {

namespace {

// The presets of one experiment stand together.
// clang-format off: one a line
constexpr auto kAll = std::to_array<Preset>({
    {"cpu-bound", "One core for everybody", "cores=1"},
    {"cpu-bound", "Many more workers than cores", "workers=32"},
    {"cpu-bound", "The lock changes hands all the time", "contender=gil switch-interval=0.05"},
    {"cpu-bound", "Large pieces of work", "operation=20"},

    {"concurrency-vs-parallelism", "One core: in turns", "cores=1 workers=4"},
    {"concurrency-vs-parallelism", "All cores: at the same time", "cores=max workers=4"},
    {"concurrency-vs-parallelism", "All cores, but one lock", "contender=gil cores=max workers=4"},

    {"download-pages", "Web scraper: 50 pages with parsing", "pages=50 workers=10 parse=100"},
    {"download-pages", "Nothing but waiting", "parse=0 latency=500"},
    {"download-pages", "A worker for each of 20 pages", "pages=20 workers=20"},
    {"download-pages", "Quick server, heavy parsing", "latency=10 parse=200"},

    {"mixed-work", "Pure computing", "waiting-share=0"},
    {"mixed-work", "Mostly waiting", "waiting-share=90"},
    {"mixed-work", "Many workers that wait half the time", "workers=16 waiting-share=50"},

    {"responsiveness", "Short pieces of work", "block=20"},
    {"responsiveness", "A whole second of work at a time", "block=1000"},
    {"responsiveness", "Four heavy workers under one lock", "contender=gil workers=4 block=200"},

    {"gil-handoff", "Ten times as many hand-overs", "switch-interval=0.5"},
    {"gil-handoff", "Hardly any hand-overs", "switch-interval=100"},
    {"gil-handoff", "Long calls that never look at the lock", "contender=gil batch=50"},

    {"gil-convoy", "Nobody computes", "busy-threads=0"},
    {"gil-convoy", "One busy thread", "contender=gil busy-threads=1"},
    {"gil-convoy", "Shorter turns for the busy ones", "contender=gil busy-threads=2 switch-interval=0.5"},

    {"race-condition", "No protection", "protection=none"},
    {"race-condition", "With a mutex", "protection=mutex"},
    {"race-condition", "With an atomic number", "protection=atomic"},
    {"race-condition", "An older interpreter: switched inside the update",
     "contender=gil preempt=inside-update"},

    {"lock-contention", "Everything inside the lock", "workers=8 critical-share=100"},
    {"lock-contention", "Little inside the lock", "critical-share=10"},
    {"lock-contention", "Very short, with a spin lock", "lock=spin critical-length=1 critical-share=20"},
    {"lock-contention", "Nine readers to one writer", "lock=rwlock readers=90"},

    {"semaphore", "A connection for everybody", "workers=8 permits=8"},
    {"semaphore", "One connection for eight", "workers=8 permits=1"},
    {"semaphore", "Far too many workers", "workers=32 permits=4"},

    {"producer-consumer", "Slow consumers: the queue fills", "producers=2 consumers=1 produce=1 consume=4"},
    {"producer-consumer", "Slow producers: the queue runs dry",
     "producers=1 consumers=4 produce=4 consume=1"},
    {"producer-consumer", "Room for one item", "capacity=1"},

    {"deadlock", "Nobody gives way", "strategy=naive thinking=0"},
    {"deadlock", "Everybody takes the lower fork first", "strategy=ordered thinking=0"},
    {"deadlock", "Impatient philosophers", "strategy=timeout patience=5 thinking=0"},
    {"deadlock", "Sixteen at the table", "philosophers=16"},

    {"false-sharing", "Side by side on one cache line", "layout=packed"},
    {"false-sharing", "A cache line for each", "layout=padded"},
    {"false-sharing", "Eight counters side by side", "layout=packed workers=8"},

    {"startup-cost", "Tiny tasks: starting costs most", "task=0.01"},
    {"startup-cost", "Large tasks: starting hardly counts", "task=100"},
    {"startup-cost", "Processes that start from nothing",
     "contender=process-per-task start-method=spawn task=10"},

    {"messages", "Small messages through a pipe", "channel=pipe message-size=16"},
    {"messages", "A megabyte at a time in shared memory", "channel=shared-memory message-size=1048576"},
    {"messages", "Every access is a question to the manager", "channel=manager traffic=ping-pong"},

    {"separate-memory", "To each a list of its own", "list=own"},
    {"separate-memory", "The list lives with a manager", "list=manager"},
    {"separate-memory", "The list lies in shared memory", "list=shared"},

    {"memory-footprint", "Read only: everybody shares", "data=256 touched=0"},
    {"memory-footprint", "Written to: a copy for each", "data=256 touched=100"},
    {"memory-footprint", "The bare worker", "data=0"},

    {"crash-isolation", "One fails, and is missed", "restart=off"},
    {"crash-isolation", "One fails, and is started again", "contender=processes restart=on"},
    {"crash-isolation", "One takes all the memory it gets", "kind=memory"},

    {"data-analysis", "Copied in crumbs", "transfer=copied chunk=4"},
    {"data-analysis", "Copied in large pieces", "transfer=copied chunk=4096"},
    {"data-analysis", "Nothing copied", "transfer=shared"},

    {"image-processing", "Edges in small tiles", "filter=edges tile=16"},
    {"image-processing", "A fractal: tiles of unequal work", "filter=fractal"},
    {"image-processing", "A fractal in few large tiles", "filter=fractal tile=128"},

    {"request-server", "Mostly waiting for a database", "connections=64 cpu=100 wait=50"},
    {"request-server", "Computing for every request", "connections=16 cpu=5000 wait=0"},
    {"request-server", "A crowd at the door", "connections=256"},
});
// clang-format on

constexpr std::string_view kContender = "contender";
constexpr std::string_view kMost = "max";

bool isFree(const plan::Parameter& parameter) noexcept
{
    return parameter.id == plan::kSeconds || parameter.is_button;
}

base::Status take(const Experiment& experiment, std::string_view id, std::string_view text,
                  int cpus_available, PresetSetting& setting)
{
    if (id == kContender) {
        const auto contender = base::contenderOf(text);
        if (!contender || !hasContender(experiment, *contender))
            return base::reject(base::ErrorCode::UnknownContender, std::string(id), std::string(text),
                                contenderIds(experiment));
        setting.contender = *contender;
        return {};
    }
    const plan::Parameter* const known = findParameter(experiment, id);
    if (known == nullptr)
        return base::reject(base::ErrorCode::UnknownParameter, std::string(id), {}, parameterIds(experiment));
    const plan::Parameter here = plan::onThisMachine(*known, cpus_available);
    const base::Result<double> value =
        text == kMost ? base::Result<double>(here.maximum) : plan::parseValue(here, text);
    if (!value)
        return base::fail(value.error());
    setting.values.insert_or_assign(std::string(id), *value);
    return {};
}

} // namespace

std::span<const Preset> presetsOf(const Experiment& experiment) noexcept
{
    const auto first = std::ranges::find(kAll, experiment.id, &Preset::experiment);
    const auto last =
        std::find_if(first, kAll.end(), [&](const Preset& row) { return row.experiment != experiment.id; });
    return {first, last};
}

base::Result<PresetSetting> settingOf(const Experiment& experiment, const Preset& preset, int cpus_available)
{
    PresetSetting setting;
    for (const plan::Parameter& row : experiment.parameters)
        if (!isFree(row))
            setting.values.emplace(row.id, plan::onThisMachine(row, cpus_available).preset);
    std::string_view rest = preset.settings;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        const std::size_t sign = std::min(word.find('='), word.size());
        const std::string_view text = word.substr(std::min(sign + 1, word.size()));
        if (const auto taken = take(experiment, word.substr(0, sign), text, cpus_available, setting); !taken)
            return base::fail(taken.error());
    }
    return setting;
}

} // namespace contend::experiment
