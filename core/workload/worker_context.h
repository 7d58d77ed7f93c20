// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/contender.h"
#include "core/base/ids.h"
#include "core/gil/interpreter_lock.h"
#include "core/telemetry/segment_layout.h"
#include "core/telemetry/worker_probe.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace contend::workload {

/// The workload's parameters as they are at this moment: sliders act between two operations.
class LiveParameters {
public:
    LiveParameters() = default;
    explicit LiveParameters(std::span<const std::atomic<double>> values) noexcept
        : m_values(values)
    {}

    /// Value of the workload's own parameter number k (order of Workload::parameters). A choice is the index
    /// of the chosen one. Wait-free.
    double operator[](std::size_t k) const noexcept { return m_values[k].load(std::memory_order_relaxed); }

private:
    std::span<const std::atomic<double>> m_values;
};

/// What a worker's body may see and do. One per worker, used by its thread alone.
class WorkerContext {
public:
    struct Wiring {
        telemetry::WorkerProbe* probe = nullptr;
        gil::InterpreterLock* gil = nullptr; ///< null: no interpreter lock
        const telemetry::ControlBlock* control = nullptr;
        const std::atomic<std::uint32_t>* worker_stop = nullptr; ///< this worker's own stop word
        LiveParameters parameters;
        std::span<std::byte> shared;
        double units_per_ms = 0.0;
        base::Contender contender = base::Contender::Threads;
        base::StartMethod start_method = base::StartMethod::Fork;
        std::uint32_t slot_count = 0;
        telemetry::Canvas canvas{};
    };
    explicit WorkerContext(const Wiring& wiring) noexcept
        : m_wiring(wiring)
    {}
    WorkerContext(const WorkerContext&) = delete;
    WorkerContext& operator=(const WorkerContext&) = delete;

    base::WorkerId worker() const noexcept { return m_wiring.probe->worker(); }
    base::Contender contender() const noexcept { return m_wiring.contender; }
    /// Is the supervisor's own memory here, shared by its threads or copied by fork?
    bool inheritsMemory() const noexcept
    {
        return !base::hasOwnProcesses(m_wiring.contender) ||
               m_wiring.start_method == base::StartMethod::Fork;
    }
    std::uint32_t slotCount() const noexcept { return m_wiring.slot_count; }
    /// Workers that the run has at this moment.
    std::uint32_t workers() const noexcept
    {
        return m_wiring.control->workers_wanted.load(std::memory_order_relaxed);
    }
    double parameter(std::size_t k) const noexcept { return m_wiring.parameters[k]; }
    std::span<std::byte> shared() const noexcept { return m_wiring.shared; }
    const telemetry::Canvas& canvas() const noexcept { return m_wiring.canvas; }
    double unitsPerMs() const noexcept { return m_wiring.units_per_ms; }
    telemetry::WorkerProbe& probe() noexcept { return *m_wiring.probe; }

    bool stopping() const noexcept
    {
        return m_wiring.control->stop.load(std::memory_order_relaxed) != 0 ||
               m_wiring.worker_stop->load(std::memory_order_relaxed) != 0;
    }

    /// The place between two batches of work, CPython's "eval breaker": hands the interpreter lock over when
    /// somebody asked for it, and lets the probe notice that the worker was off the CPU. Returns false when
    /// the worker has to stop. Reads the clock once: call it every 20–200 µs of work, not more often.
    bool checkpoint() noexcept;

    /// Whether somebody waits impatiently for the interpreter lock that this worker holds: the next
    /// checkpoint will hand it over. One relaxed load; false without an interpreter lock.
    bool handoverRequested() const noexcept
    {
        return m_wiring.gil != nullptr && m_wiring.gil->dropRequested();
    }

    /// Leaves Running (and gives the interpreter lock up) for a wait; undone by leaveBlocking(), after which
    /// the worker is Running under the interpreter lock again, unless the run stops: then it may lack the
    /// lock and must return soon without computing. Use Blocking. now_ns: base::nowNs(), read already.
    void enterBlocking(telemetry::WorkerState state, std::uint32_t detail, std::uint64_t now_ns) noexcept;
    void leaveBlocking(std::uint64_t now_ns) noexcept;

    /// The loop's own business: state Running and the interpreter lock, before the first and after the last
    /// step. After endWork() the worker is Idle.
    void beginWork() noexcept;
    void endWork() noexcept;

private:
    void handOver(std::uint64_t now_ns) noexcept;
    void takeGil(std::uint64_t now_ns) noexcept;
    void dropGil() noexcept;

    Wiring m_wiring;
    bool m_holds_gil = false;
};

/// A wait of the worker, as a scope: gives the interpreter lock up before and takes it again after, as
/// CPython does around blocking calls, and tells the probe. No computing inside.
class Blocking {
public:
    Blocking(WorkerContext& context, telemetry::WorkerState state, std::uint32_t detail = 0) noexcept
        : m_context(context)
    {
        m_context.enterBlocking(state, detail, base::nowNs());
    }
    ~Blocking() { m_context.leaveBlocking(base::nowNs()); }
    Blocking(const Blocking&) = delete;
    Blocking& operator=(const Blocking&) = delete;

private:
    WorkerContext& m_context;
};

} // namespace contend::workload
