// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/active_run.h"

#include "core/analysis/latency_histogram.h"
#include "core/base/clock.h"
#include "core/sampling/proc_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace contend::session {

namespace {

// A round of a hundred slow pages takes minutes; nobody waits longer than this beyond the chosen time.
constexpr double kPatienceForRoundS = 300;
constexpr std::uint64_t kLatencyEveryNs = 250'000'000;

/// Choices of the plan by name, as the record keeps them.
std::map<std::string, std::string, std::less<>> choicesOf(const plan::RunPlan& plan)
{
    std::map<std::string, std::string, std::less<>> choices;
    for (const plan::Parameter& parameter : plan.experiment->parameters)
        if (parameter.isChoice())
            choices.emplace(parameter.id, plan::formatValue(parameter, plan::valueOf(plan, parameter.id)));
    return choices;
}

/// Numbers of the plan; workers and cores as they really are in this run.
std::map<std::string, double, std::less<>> numbersOf(const plan::RunPlan& plan)
{
    std::map<std::string, double, std::less<>> numbers;
    for (const plan::Parameter& parameter : plan.experiment->parameters)
        if (!parameter.isChoice())
            numbers.emplace(parameter.id, plan::valueOf(plan, parameter.id));
    numbers["workers"] = plan.workers;
    numbers["cores"] = plan.cores;
    return numbers;
}

/// A value as it is now, and its name if it is a choice.
std::pair<double, std::string> settingOf(const plan::RunPlan& plan, std::string_view id)
{
    const double value = plan::valueOf(plan, id);
    const auto& parameters = plan.experiment->parameters;
    const auto parameter = std::find_if(parameters.begin(), parameters.end(),
                                        [id](const plan::Parameter& each) { return each.id == id; });
    const bool is_choice = parameter != parameters.end() && parameter->isChoice();
    return {value, is_choice ? plan::formatValue(*parameter, value) : std::string()};
}

analysis::SummarySetup summarySetup(const plan::RunPlan& plan, base::RunId run, std::uint64_t epoch_ns)
{
    analysis::SummarySetup setup;
    setup.run = run;
    setup.contender = plan.contender;
    setup.repeat = plan.repeat;
    setup.parameters = numbersOf(plan);
    setup.choices = choicesOf(plan);
    setup.cores = static_cast<int>(plan.cores);
    setup.epoch_ns = epoch_ns;
    setup.gauges.assign(plan.workload->gauges.begin(), plan.workload->gauges.end());
    setup.worker_gauges.assign(plan.workload->worker_gauges.begin(), plan.workload->worker_gauges.end());
    return setup;
}

} // namespace

ActiveRun::ActiveRun(plan::RunPlan plan, base::RunId run, const std::filesystem::path& host,
                     double units_per_ms, std::uint64_t epoch_ns)
    : m_controller(std::move(plan), run, host, units_per_ms)
    , m_summary(summarySetup(m_controller.plan(), run, epoch_ns))
    , m_epoch_ns(epoch_ns)
{}

base::Status ActiveRun::start()
{
    auto started = m_controller.start();
    if (!started)
        return started;
    m_sampler = std::make_unique<sampling::Sampler>(
        m_controller.segment(), m_controller.plan().workload->gauges.size(), m_controller.hostPid());
    const workload::Workload& workload = *m_controller.plan().workload;
    m_sampler->watch({workload.wants_memory, workload.canvas.width > 0});
    m_stage_since_ns = base::nowNs();
    m_next_sample_ns = m_stage_since_ns;
    return {};
}

bool ActiveRun::step(std::uint64_t now_ns, Listener& listener)
{
    const run::RunState state = m_controller.poll();
    if (run::isOver(state)) {
        sample(now_ns, listener); // the final gauges, and how the workers ended
        return false;
    }
    if (m_stage == Stage::Starting && state == run::RunState::Running)
        enter(Stage::WarmUp, now_ns, listener);
    if (state == run::RunState::Stopping && m_stage != Stage::Stopping)
        enter(Stage::Stopping, now_ns, listener);
    if (m_stage != Stage::Starting && now_ns >= m_next_sample_ns) {
        m_next_sample_ns = std::max(m_next_sample_ns + kSampleNs, now_ns + kSampleNs / 2);
        takeDueSample(now_ns, listener);
    }
    return true;
}

void ActiveRun::enter(Stage stage, std::uint64_t now_ns, Listener& listener)
{
    m_stage = stage;
    m_stage_since_ns = now_ns;
    listener.stageChanged(id(), stage);
}

/// The window begins and ends with a sample: its first belongs to Measuring already, its last still does.
void ActiveRun::takeDueSample(std::uint64_t now_ns, Listener& listener)
{
    if (m_stage == Stage::WarmUp && base::toSeconds(now_ns - m_stage_since_ns) >= plan().warm_up_s) {
        beginMeasuring();
        enter(Stage::Measuring, now_ns, listener);
    }
    sample(now_ns, listener);
    if (m_stage == Stage::Measuring && windowIsComplete(now_ns)) {
        endMeasuring(); // before anybody is told to go: memory can only be read of the living
        m_controller.requestStop();
        enter(Stage::Stopping, now_ns, listener);
    }
}

void ActiveRun::sample(std::uint64_t now_ns, Listener& listener)
{
    sampling::Snapshot snapshot = m_sampler->sample(now_ns);
    addLatencies(snapshot);
    std::optional<sampling::Rates> rates;
    if (m_last)
        rates = sampling::ratesBetween(*m_last, snapshot);
    m_summary.add(snapshot, rates, m_stage == Stage::Measuring);
    listener.sampled(snapshot, rates, m_epoch_ns);
    m_last = std::move(snapshot);
}

/// A few times a second is enough for a histogram to look at.
void ActiveRun::addLatencies(sampling::Snapshot& snapshot)
{
    if (!plan().workload->wants_latency || snapshot.t_ns < m_latency_read_ns + kLatencyEveryNs)
        return;
    m_latency_read_ns = snapshot.t_ns;
    const auto histogram =
        analysis::LatencyHistogram::between(m_latency_begin.value_or(sampling::LatencyReading{}),
                                            sampling::readLatencies(m_controller.segment()));
    const auto counts = histogram.counts();
    snapshot.latency_counts =
        std::make_shared<const std::vector<std::uint64_t>>(counts.begin(), counts.end());
}

void ActiveRun::beginMeasuring()
{
    refreshParameters();
    m_latency_begin = sampling::readLatencies(m_controller.segment());
}

void ActiveRun::refreshParameters()
{
    m_summary.setParameters(numbersOf(plan()), choicesOf(plan()), static_cast<int>(plan().cores));
}

void ActiveRun::endMeasuring()
{
    if (m_latency_begin) {
        const auto histogram = analysis::LatencyHistogram::between(
            *m_latency_begin, sampling::readLatencies(m_controller.segment()));
        m_end.latency = histogram.percentiles();
        if (plan().workload->wants_latency)
            m_end.latency_counts.assign(histogram.counts().begin(), histogram.counts().end());
    }
    readMemory();
}

void ActiveRun::readMemory()
{
    if (plan().workload->wants_memory)
        m_end.host_memory = sampling::memoryOf(m_controller.hostPid());
    if (!base::hasOwnProcesses(plan().contender) || !m_last)
        return;
    for (const sampling::WorkerSample& worker : m_last->workers)
        if (const auto memory = sampling::memoryOf(worker.reading.pid))
            m_end.memory.emplace(worker.worker, *memory);
}

bool ActiveRun::windowIsComplete(std::uint64_t now_ns) const
{
    const double elapsed_s = base::toSeconds(now_ns - m_stage_since_ns);
    if (plan().seconds == plan::kOpenEnd || elapsed_s < plan().seconds)
        return false;
    const int gauge = plan().workload->complete_gauge;
    if (gauge < 0 || static_cast<std::size_t>(gauge) >= m_last->gauges.size())
        return true;
    return m_last->gauges[static_cast<std::size_t>(gauge)] >= 1 ||
           elapsed_s >= plan().seconds + kPatienceForRoundS;
}

void ActiveRun::stop(bool early)
{
    if (m_stage == Stage::Stopping)
        return;
    m_early = early;
    if (m_stage == Stage::Measuring)
        endMeasuring();
    m_controller.requestStop();
}

base::Status ActiveRun::setParameter(std::string_view id, double value)
{
    const auto [from, from_choice] = settingOf(plan(), id);
    auto changed = m_controller.setParameter(id, value);
    if (!changed)
        return changed;
    if (const auto [to, to_choice] = settingOf(plan(), id); to != from)
        m_summary.addChange(base::nowNs(), {0, std::string(id), from, to, from_choice, to_choice});
    // An open-ended run is played with: its record tells the setting it ended with, charts mark the changes.
    if (plan().seconds == plan::kOpenEnd)
        refreshParameters();
    return changed;
}

double ActiveRun::unitsPerMs() const noexcept
{
    return m_last ? m_last->units_per_ms : 0;
}

analysis::RunRecord ActiveRun::takeRecord()
{
    using analysis::RunExit;
    m_end.incomplete = m_early || (m_controller.state() == run::RunState::Failed);
    m_end.losses_expected = plan().workload->crashes_on_purpose;
    m_end.lower_priority = plan().nice_increment > 0;
    m_end.exit = m_early ? RunExit::Stopped : RunExit::Ok;
    if (const auto& problem = m_controller.error()) {
        const bool worker = problem->code == base::ErrorCode::WorkerDied;
        const bool host = problem->code == base::ErrorCode::HostDied;
        if (host)
            m_end.host_exit = analysis::Exit::parse(problem->value);
        m_end.exit = worker ? RunExit::WorkerDied : host ? RunExit::HostDied : RunExit::Failed;
    }
    return m_summary.finish(m_end);
}

} // namespace contend::session
