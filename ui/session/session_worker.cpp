// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_worker.h"

#include "core/base/clock.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace contend::ui {
namespace {

using std::chrono::steady_clock;

/// Turns the conductor's calls into values.
class Reporter : public session::Listener {
public:
    Reporter(const SessionPost& post, std::size_t count, std::uint64_t epoch_ns)
        : m_post(post)
        , m_count(count)
        , m_epoch_ns(epoch_ns)
    {}

    void runStarted(std::size_t number, base::RunId run, const plan::RunPlan& plan) override
    {
        m_run = run;
        RunNews news;
        news.run = run;
        news.number = number;
        news.count = std::max(m_count, number + 1);
        news.contender = plan.contender;
        for (const auto& [id, value] : plan.values)
            news.values.emplace(id, value);
        if (plan.workload != nullptr) {
            news.gauges.assign(plan.workload->gauges.begin(), plan.workload->gauges.end());
            news.worker_gauges.assign(plan.workload->worker_gauges.begin(),
                                      plan.workload->worker_gauges.end());
        }
        news.workers = plan.workers;
        news.cores = plan.cores;
        news.planned_s = plan.seconds > plan::kOpenEnd ? plan.warm_up_s + plan.seconds : 0;
        news.epoch_ns = m_epoch_ns;
        news.t_s = secondsAt(base::nowNs());
        m_post.run_started(std::move(news));
    }

    void stageChanged(base::RunId run, session::Stage stage) override { m_post.stage_changed(run, stage); }

    void sampled(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>& rates,
                 std::uint64_t epoch_ns) override
    {
        m_epoch_ns = epoch_ns;
        m_post.sampled(std::make_shared<const SampleNews>(
            SampleNews{snapshot, rates, secondsAt(snapshot.t_ns), epoch_ns}));
    }

    void runFinished(std::size_t /*number*/, const analysis::RunRecord& record,
                     const std::optional<base::Error>& error) override
    {
        m_post.run_finished(m_run, std::make_shared<const analysis::RunRecord>(record), error);
    }

    void finished(const analysis::Record& record) override
    {
        m_record = std::make_shared<analysis::Record>(record);
    }

    std::shared_ptr<analysis::Record> takeRecord()
    {
        return m_record ? std::move(m_record) : std::make_shared<analysis::Record>();
    }

private:
    double secondsAt(std::uint64_t t_ns) const
    {
        return t_ns > m_epoch_ns ? base::toSeconds(t_ns - m_epoch_ns) : 0.0;
    }

    const SessionPost& m_post;
    std::size_t m_count;
    std::uint64_t m_epoch_ns;
    base::RunId m_run{};
    std::shared_ptr<analysis::Record> m_record;
};

void obey(OrderSheet sheet, session::Conductor& conductor, const SessionPost& post)
{
    for (const auto& [id, value] : sheet.values)
        if (const base::Status done = conductor.setParameter(id, value); !done)
            post.parameter_refused(id, done.error());
    if (sheet.next) {
        conductor.append(std::move(*sheet.next));
        conductor.endRun();
    }
    if (sheet.hold)
        conductor.setHeld(*sheet.hold);
    if (sheet.stop)
        conductor.stop();
}

/// True when the schedule came to its end, false when told to quit.
bool carryOut(session::Conductor& conductor, Orders& orders, const SessionPost& post)
{
    steady_clock::time_point values_from = steady_clock::now();
    while (conductor.step()) {
        OrderSheet sheet = orders.fetch(std::chrono::nanoseconds(conductor.nsUntilNext()), values_from);
        if (sheet.quit)
            return false;
        if (!sheet.values.empty())
            values_from = steady_clock::now() + kLiveChangeEvery;
        obey(std::move(sheet), conductor, post);
    }
    return true;
}

MaybeError internalError(const char* what)
{
    return base::Error{base::ErrorCode::Internal, 0, what, {}, {}, {}};
}

} // namespace

void conductSession(session::Schedule schedule, const std::filesystem::path& host, Orders& orders,
                    const SessionPost& post)
{
    Reporter reporter(post, schedule.runs.size(), schedule.epoch_ns);
    try {
        session::Conductor conductor(std::move(schedule), host, reporter);
        if (carryOut(conductor, orders, post))
            post.finished(reporter.takeRecord(), conductor.error(), conductor.unitsPerMs());
    } catch (const std::exception& failure) {
        post.finished(reporter.takeRecord(), internalError(failure.what()), 0);
    }
}

} // namespace contend::ui
