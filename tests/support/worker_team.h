// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/gil/interpreter_lock.h"
#include "core/telemetry/segment.h"
#include "core/telemetry/slot_reader.h"
#include "core/telemetry/worker_probe.h"
#include "core/workload/catalog.h"
#include "core/workload/workload.h"

#include <atomic>
#include <cstdlib>
#include <map>
#include <memory>
#include <string_view>
#include <thread>
#include <vector>

namespace contend::test {

/// Runs a workload's body in threads of the test itself, on a real segment: what contend-host does, without
/// processes. Parameters not named keep 0.
class WorkerTeam {
public:
    struct Setup {
        std::string_view workload;
        std::uint32_t workers = 2;
        base::Contender contender = base::Contender::Threads;
        base::StartMethod start_method = base::StartMethod::Fork; ///< what the body is told, whatever runs it
        std::map<std::string_view, double> parameters;
        bool gil = false;
        double units_per_ms = 2000;   ///< small, so that tests are quick under sanitizers too
        std::uint32_t slot_count = 0; ///< 0: as many as workers
    };

    explicit WorkerTeam(const Setup& setup)
        : m_setup(setup)
        , m_workload(*workload::find(setup.workload))
        , m_slots(setup.slot_count != 0 ? setup.slot_count : setup.workers)
        , m_segment(makeSegment())
    {
        if (setup.gil)
            m_gil = std::make_unique<gil::InterpreterLock>();
        for (const auto& [id, value] : setup.parameters)
            set(id, value);
        m_segment.control().workers_wanted.store(setup.workers);
        m_work = {.contender = setup.contender,
                  .start_method = setup.start_method,
                  .slot_count = m_slots,
                  .units_per_ms = setup.units_per_ms,
                  .parameters = parameters(),
                  .shared = m_segment.arena(),
                  .gil = m_gil.get(),
                  .canvas = m_segment.canvas(),
                  .stop = &m_segment.control().stop};
        if (m_workload.prepare != nullptr && !m_workload.prepare(m_work))
            std::abort();
    }
    ~WorkerTeam()
    {
        stop();
        if (m_server.joinable())
            m_server.join();
    }
    WorkerTeam(const WorkerTeam&) = delete;
    WorkerTeam& operator=(const WorkerTeam&) = delete;

    /// Changes a parameter of the workload, as a slider does.
    void set(std::string_view id, double value)
    {
        for (std::size_t k = 0; k < m_workload.parameters.size(); ++k)
            if (m_workload.parameters[k] == id)
                return m_segment.control().parameters[k + 1].store(value);
        std::abort();
    }

    void startServer()
    {
        m_server = std::thread([this] { m_served = m_workload.serve(m_work); });
    }
    bool serving() const { return m_workload.serving(m_work); }
    /// Waits for the server's end; its exit status.
    int serverStatus()
    {
        m_server.join();
        return m_served;
    }

    /// May be called again after stop(): new workers take the slots over.
    void start()
    {
        m_segment.control().stop.store(0);
        for (std::uint32_t k = 0; k < m_setup.workers; ++k)
            m_segment.slot(base::WorkerId{k}).stop_requested.store(0);
        for (std::uint32_t k = 0; k < m_setup.workers; ++k)
            m_threads.emplace_back([this, k] { work(base::WorkerId{k}); });
    }
    /// The workers leave, as when the slider goes down; a server goes on.
    void stopWorkers()
    {
        for (std::uint32_t k = 0; k < m_setup.workers; ++k)
            m_segment.slot(base::WorkerId{k}).stop_requested.store(1);
        for (std::thread& thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    /// One worker leaves, as when the slider goes down, and another one takes its slot over.
    void replace(std::uint32_t worker)
    {
        auto& stop_word = m_segment.slot(base::WorkerId{worker}).stop_requested;
        stop_word.store(1);
        m_threads[worker].join();
        stop_word.store(0);
        m_threads[worker] = std::thread([this, worker] { work(base::WorkerId{worker}); });
    }
    void requestStop() { m_segment.control().stop.store(1); }
    /// Everybody leaves; returns the nanoseconds that took. The gauges are final then.
    std::uint64_t stop()
    {
        const std::uint64_t begin = base::nowNs();
        requestStop();
        for (std::thread& thread : m_threads)
            thread.join();
        m_threads.clear();
        return base::nowNs() - begin;
    }

    telemetry::WorkerCounters counters(std::uint32_t worker) const
    {
        return telemetry::readSlot(m_segment.slot(base::WorkerId{worker}), base::nowNs()).counters;
    }
    std::uint64_t operations() const
    {
        std::uint64_t sum = 0;
        for (std::uint32_t k = 0; k < m_slots; ++k)
            sum += counters(k).operations;
        return sum;
    }

    /// The gauges by id, as the supervisor would see them now.
    std::map<std::string_view, double> gauges(bool final = false) const
    {
        std::vector<double> values(m_workload.gauges.size());
        if (m_workload.observe != nullptr)
            m_workload.observe(m_work, values, final);
        std::map<std::string_view, double> by_id;
        for (std::size_t k = 0; k < values.size(); ++k)
            by_id[m_workload.gauges[k]] = values[k];
        return by_id;
    }

    telemetry::Segment& segment() { return m_segment; }
    gil::InterpreterLock* gil() { return m_gil.get(); }
    const workload::WorkSetup& work() const { return m_work; }

private:
    telemetry::Segment makeSegment() const
    {
        auto segment = telemetry::Segment::create(
            {.run = base::RunId{1},
             .workload = m_setup.workload,
             .contender = m_setup.contender,
             .start_method = base::StartMethod::Fork,
             .slot_count = m_slots,
             .parameter_count = static_cast<std::uint32_t>(m_workload.parameters.size() + 1),
             .arena_bytes = arenaBytes(),
             .canvas_width = m_workload.canvas.width,
             .canvas_height = m_workload.canvas.height,
             .nice_increment = 0,
             .units_per_ms = m_setup.units_per_ms});
        if (!segment)
            std::abort();
        return std::move(*segment);
    }
    std::size_t arenaBytes() const
    {
        std::vector<double> values;
        for (const std::string_view id : m_workload.parameters) {
            const auto value = m_setup.parameters.find(id);
            values.push_back(value != m_setup.parameters.end() ? value->second : 0);
        }
        const std::size_t data = m_workload.dataBytes != nullptr ? m_workload.dataBytes(values) : 0;
        const std::size_t shared = m_workload.sharedBytes != nullptr ? m_workload.sharedBytes(m_slots) : 0;
        return shared + data;
    }
    workload::LiveParameters parameters() const
    {
        return workload::LiveParameters(std::span<const std::atomic<double>>(
            m_segment.control().parameters.data() + 1, m_workload.parameters.size()));
    }

    void work(base::WorkerId worker)
    {
        telemetry::WorkerProbe probe(m_segment, worker);
        probe.begin(base::nowNs());
        workload::WorkerContext context({.probe = &probe,
                                         .gil = m_gil.get(),
                                         .control = &m_segment.control(),
                                         .worker_stop = &m_segment.slot(worker).stop_requested,
                                         .parameters = parameters(),
                                         .shared = m_segment.arena(),
                                         .units_per_ms = m_setup.units_per_ms,
                                         .contender = m_setup.contender,
                                         .start_method = m_setup.start_method,
                                         .slot_count = m_slots,
                                         .canvas = m_segment.canvas()});
        {
            const auto body = m_workload.makeBody(context);
            context.beginWork();
            while (!context.stopping()) {
                body->step(context);
                context.checkpoint();
            }
            context.endWork();
        }
        probe.end(base::nowNs());
    }

    Setup m_setup;
    const workload::Workload& m_workload;
    std::uint32_t m_slots;
    telemetry::Segment m_segment;
    std::unique_ptr<gil::InterpreterLock> m_gil;
    workload::WorkSetup m_work;
    std::vector<std::thread> m_threads;
    std::thread m_server;
    int m_served = -1;
};

} // namespace contend::test
