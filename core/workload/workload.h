// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/result.h"
#include "core/gil/interpreter_lock.h"
#include "core/telemetry/segment_layout.h"
#include "core/workload/worker_context.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace contend::workload {

/// What the supervisor knows of a run when it prepares and watches the workload. Valid for the whole run.
struct WorkSetup {
    base::Contender contender = base::Contender::Threads;
    base::StartMethod start_method = base::StartMethod::Fork; ///< of worker processes
    std::uint32_t slot_count = 0;        ///< the most workers that can ever be; indices are below it
    double units_per_ms = 0.0;           ///< see compute.h
    LiveParameters parameters;           ///< the workload's own, live
    std::span<std::byte> shared;         ///< the workload's part of shared memory, zeroed, cache-line aligned
    gil::InterpreterLock* gil = nullptr; ///< null: no interpreter lock
    telemetry::Canvas canvas{};          ///< without points unless Workload::canvas asks for some
    const std::atomic<std::uint32_t>* stop = nullptr; ///< not zero: the run ends

    bool stopping() const noexcept { return stop->load(std::memory_order_relaxed) != 0; }
    /// Do workers see the supervisor's own memory, as its threads or as copies made by fork?
    bool workersInherit() const noexcept
    {
        return !base::hasOwnProcesses(contender) || start_method == base::StartMethod::Fork;
    }
};

/// One worker's share of the work. Made and used in the worker's own thread or process.
class WorkerBody {
public:
    WorkerBody() = default;
    WorkerBody(const WorkerBody&) = delete;
    WorkerBody& operator=(const WorkerBody&) = delete;
    virtual ~WorkerBody() = default;

    /// One slice of the work, counted by the body itself through the probe. The loop calls it until the
    /// worker has to stop, and calls context.checkpoint() in between; a slice longer than about 100 µs calls
    /// it itself between batches and returns early when it says no. Entered and left in state Running, under
    /// the interpreter lock where there is one.
    virtual void step(WorkerContext& context) = 0;
};

struct CanvasSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

/// Everything about one workload, as a table row. Each workload file ends with its own.
///
/// The same body serves every contender; what workers share lies in WorkSetup::shared, which all of them map,
/// threads and processes alike. All functions must be pure of hidden state: the supervisor, each worker
/// process and each helper process has its own copy of the program's other memory.
struct Workload {
    std::string_view id;
    /// Ids of its own parameters, in the order in which LiveParameters numbers them.
    std::span<const std::string_view> parameters;
    /// Ids of the figures that observe() fills in, in this order; shown live and kept in the record.
    std::span<const std::string_view> gauges;
    /// Ids of what each worker tells of itself (WorkerProbe::setGauge), in this order, at most
    /// kMaxWorkerGauges; shown live and kept in the record as a list with a value for each worker.
    std::span<const std::string_view> worker_gauges{};
    /// Optional: bytes of shared memory it needs, given how many workers there can be at most.
    std::size_t (*sharedBytes)(std::uint32_t slot_count) = nullptr;
    /// Optional: further shared bytes behind those, whose number depends on its own parameters as they are
    /// when the run begins (a data set).
    std::size_t (*dataBytes)(std::span<const double> parameters) = nullptr;
    /// Optional: builds what lies in shared memory. Once, in the supervisor, before any worker or helper lives.
    base::Status (*prepare)(const WorkSetup& setup) = nullptr;
    /// Optional: work of a helper process (a server), until setup.stopping(). Runs in a process of its own
    /// from after prepare() to the end of the run; returns its exit status.
    int (*serve)(const WorkSetup& setup) = nullptr;
    /// Optional with serve: true once the helper is ready for the workers; called every few milliseconds.
    bool (*serving)(const WorkSetup& setup) = nullptr;
    std::unique_ptr<WorkerBody> (*makeBody)(WorkerContext& context) = nullptr;
    /// Optional without gauges: writes their current values; NaN where there is none yet. In the supervisor, about every 20 ms
    /// while workers run, and once more after the last of them has gone (final is true).
    void (*observe)(const WorkSetup& setup, std::span<double> gauges, bool final) = nullptr;
    /// The measuring window does not end before this gauge has reached 1 (a round of pages is complete), for
    /// at most a bounded time; -1: ends by the clock alone.
    int complete_gauge = -1;
    /// Latencies of operations are its subject: snapshots and the record carry their histogram.
    bool wants_latency = false;
    /// Memory is its subject: snapshots tell every worker's and the host's.
    bool wants_memory = false;
    /// A lost worker is its result, and so is a host that dies with all of its threads: no error, the run
    /// goes on to its end, and observe() goes on being called, then from outside of the host.
    bool crashes_on_purpose = false;
    /// Its own parameter that, while it is not zero, makes the supervisor start lost workers anew; -1: they
    /// stay lost.
    int restart_parameter = -1;
    /// The picture that its workers draw together; no width: none.
    CanvasSize canvas{};
};

} // namespace contend::workload
