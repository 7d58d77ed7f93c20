// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/run_session.h"

#include "core/base/clock.h"
#include "core/session/machine_info.h"
#include "ui/session/session_worker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <future>
#include <thread>
#include <utility>

namespace contend::ui {
namespace {

constexpr std::chrono::seconds kLastPatience{2};

} // namespace

/// The measuring thread and its letter box. Leaving ends the thread's work at once and waits for it.
struct RunSession::Thread {
    Orders orders;
    std::thread thread;
    std::future<void> over; ///< ready when all news is posted

    Thread() = default;
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;
    ~Thread()
    {
        orders.quit();
        if (thread.joinable())
            thread.join();
    }
};

RunSession::RunSession(std::filesystem::path host, base::Topology topology, QObject* parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_topology(std::move(topology))
{}

RunSession::~RunSession() = default;

analysis::Record RunSession::blankRecord() const
{
    analysis::Record record;
    record.program_version = CONTEND_VERSION;
    record.created_utc = session::utcNow();
    record.machine = session::readMachineInfo();
    return record;
}

base::Status RunSession::startLive(const plan::RunSetup& setup, base::Contender contender)
{
    return begin(plan::resolve(setup, contender, m_topology).map([](plan::RunPlan plan) {
        plan.seconds = plan::kOpenEnd;
        return std::vector{std::move(plan)};
    }),
                 Activity::Live);
}

base::Status RunSession::changeContender(const plan::RunSetup& setup, base::Contender contender)
{
    if (m_activity != Activity::Live)
        return {};
    base::Result<plan::RunPlan> plan = plan::resolve(setup, contender, m_topology);
    if (!plan)
        return base::fail(plan.error());
    plan->seconds = plan::kOpenEnd;
    m_thread->orders.goOnWith(std::move(*plan));
    return {};
}

void RunSession::setParameter(const std::string& id, double value)
{
    if (m_activity == Activity::Live)
        m_thread->orders.setValue(id, value);
}

base::Status RunSession::compare(const plan::RunSetup& setup)
{
    return begin(plan::planComparison(setup, m_topology), Activity::Comparing);
}

base::Status RunSession::sweep(const plan::RunSetup& setup, const plan::Sweep& sweep)
{
    return begin(plan::planSweep(setup, sweep, m_topology), Activity::Sweeping, sweep.parameter);
}

void RunSession::setHeld(bool held)
{
    const bool planned = m_activity == Activity::Comparing || m_activity == Activity::Sweeping;
    if (m_held == held || (held && !planned))
        return;
    m_held = held;
    if (m_thread)
        m_thread->orders.hold(held);
    emit heldChanged(held);
}

void RunSession::stop()
{
    m_waiting.reset();
    if (!m_thread || m_activity == Activity::Ending)
        return;
    m_thread->orders.stop();
    setActivity(Activity::Ending);
}

void RunSession::finish()
{
    m_waiting.reset();
    if (m_thread) {
        m_thread->orders.stop();
        if (m_thread->over.wait_for(kLastPatience) == std::future_status::ready)
            QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    end();
}

void RunSession::end()
{
    m_waiting.reset();
    m_thread.reset();
    m_held = false;
    QCoreApplication::removePostedEvents(this, QEvent::MetaCall); // news of what is no more
    m_doing = Activity::Idle;
    m_activity = Activity::Idle;
}

base::Status RunSession::begin(base::Result<std::vector<plan::RunPlan>> plans, Activity activity,
                               const std::string& sweep_parameter)
{
    if (!plans)
        return base::fail(plans.error());
    Job job;
    job.activity = activity;
    job.schedule.runs = std::move(*plans);
    job.schedule.sweep_parameter = sweep_parameter;
    // Runs of a live session differ in more than the contender: no rule for comparisons may judge them.
    job.schedule.judge = activity != Activity::Live;
    if (!m_thread) {
        launch(std::move(job));
        return {};
    }
    stop();
    m_waiting = std::move(job);
    return {};
}

void RunSession::launch(Job job)
{
    job.schedule.first_run = m_next_run;
    job.schedule.units_per_ms = m_units_per_ms;
    job.schedule.epoch_ns = base::nowNs();
    m_gate.expectFrom(m_next_run);
    m_doing = job.activity;
    m_thread = std::make_unique<Thread>();

    std::promise<void> over;
    m_thread->over = over.get_future();
    m_thread->thread =
        std::thread([schedule = std::move(job.schedule), host = m_host, &orders = m_thread->orders,
                     post = makePost(), over = std::move(over)]() mutable {
            conductSession(std::move(schedule), host, orders, post);
            over.set_value();
        });
    setActivity(m_doing);
}

SessionPost RunSession::makePost()
{
    // Each piece of news becomes an event of this object: it arrives in order, and not at all once the object
    // is gone.
    const auto hand_over = [this](auto action) {
        QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
    };
    SessionPost post;
    post.run_started = [=, this](RunNews news) {
        hand_over([this, news = std::move(news)] {
            m_next_run = base::RunId{static_cast<std::uint64_t>(news.run) + 1};
            if (m_gate.begin(news.run))
                emit runStarted(news);
        });
    };
    post.stage_changed = [=, this](base::RunId run, session::Stage stage) {
        hand_over([this, run, stage] {
            if (m_gate.accepts(run))
                emit stageChanged(stage);
        });
    };
    post.sampled = [=, this](Sample sample) {
        hand_over([this, sample = std::move(sample)] {
            if (m_gate.accepts(sample->snapshot.run))
                emit sampled(sample);
        });
    };
    post.run_finished = [=, this](base::RunId run, RecordOfRun record, MaybeError error) {
        hand_over([this, run, record = std::move(record), error = std::move(error)] {
            if (m_gate.accepts(run))
                emit runFinished(record, error);
        });
    };
    post.parameter_refused = [=, this](std::string id, base::Error error) {
        hand_over([this, id = QString::fromStdString(id), error = std::move(error)] {
            emit parameterRefused(id, error);
        });
    };
    post.finished = [=, this](std::shared_ptr<analysis::Record> record, MaybeError error,
                              double units_per_ms) {
        hand_over([this, record = std::move(record), error = std::move(error), units_per_ms] {
            record->bet = m_bet;
            receiveFinished(record, error, units_per_ms);
        });
    };
    return post;
}

void RunSession::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    emit activityChanged(activity);
}

void RunSession::receiveFinished(const RecordOfAll& record, const MaybeError& error, double units_per_ms)
{
    m_thread.reset(); // the thread has said its last word; joining it takes no time
    setHeld(false);
    if (units_per_ms > 0)
        m_units_per_ms = units_per_ms;
    const Activity what = std::exchange(m_doing, Activity::Idle);
    std::optional<Job> next = std::exchange(m_waiting, std::nullopt);
    m_activity = Activity::Idle;
    if (!next)
        emit activityChanged(Activity::Idle);
    emit finished(record, what, error);
    if (next && !m_thread)
        launch(std::move(*next));
}

} // namespace contend::ui
