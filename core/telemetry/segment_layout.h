// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shared-memory format of one run: what stands where, who may write it, and how it is read.
//
//   offset                     part            written by
//   0                          SegmentHeader   the window or command line, once, before anybody else maps it
//   control_offset             ControlBlock    the window or command line, at any time
//   host_offset                HostBlock       the supervisor (contend-host's main thread)
//   slots_offset               WorkerSlot[n]   one worker each; the lines marked "supervisor" by the
//                                              supervisor
//   events_offset              StateEvent[n][event_capacity]     the same worker
//   items_offset               ItemRecord[n][item_capacity]      the same worker
//   canvas_offset              CanvasHeader, then a pixel (0x00RRGGBB) for each point, row by row:
//                                              workers; only where the workload draws a picture
//   arena_offset               bytes           locks and data that the workload shares; see core/run,
//                                              core/workload
//
// Words: slot = the place of one worker; event = an interval that a worker spent in one state; item = a piece
// of work worth a bar of its own (a page); gauge = a figure of the experiment that changes while it runs;
// worker gauge = one that each worker has for itself.
//
// Reading: every field is a lock-free atomic that one side writes and any side reads, so that a torn value
// cannot be seen and a dead writer cannot block a reader. Counters only grow while a worker lives. What must
// be seen together (state, since, time per state) stands between two increments of
// WorkerSlot::state_sequence. There are no fences: each store in that section is a release, each load an
// acquire, because ThreadSanitizer does not follow fences.
//
// A segment whose magic, version, sizes or offsets differ from what this build would make is refused:
// processes of two builds never share one.

#include "core/base/cache_line.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace contend::telemetry {

inline constexpr std::uint32_t kSegmentMagic = 0x44'4E'54'43; // "CTND"
inline constexpr std::uint32_t kSegmentVersion = 3;

inline constexpr std::size_t kMaxParameters = 32;
inline constexpr std::size_t kMaxGauges = 32;
inline constexpr std::size_t kMaxWorkerGauges = 8;
inline constexpr std::size_t kIdLength = 48;
inline constexpr std::uint32_t kMaxCanvasSide = 2048;
inline constexpr std::size_t kMaxWorkers = 1024;

/// What a worker is doing, by its own account. Off the CPU while Running is "ready" (no core free), which the
/// worker finds out at its next checkpoint.
enum class WorkerState : std::uint8_t {
    None = 0, ///< no worker here
    Running,  ///< computing
    Ready,    ///< runnable, but no core was free
    Lock,     ///< blocked on a lock
    Spin,     ///< spinning on a lock: counts as waiting, uses a core all the same
    Gil,      ///< waiting for the interpreter lock
    Io,       ///< waiting for the network, a pipe, a message, or asleep as the stand-in for them
    Idle,     ///< has nothing to do
};
inline constexpr std::size_t kStateCount = 8;

enum class Lifecycle : std::uint32_t { Empty = 0, Starting, Running, Finished, Dead };

/// How a worker ended, as its supervisor saw it.
enum class ExitKind : std::uint32_t { None = 0, Normal, Status, Signal };

enum class HostPhase : std::uint32_t { Booting = 0, Preparing, Ready, Running, Draining, Done, Failed };

struct alignas(base::kCacheLine) SegmentHeader {
    std::uint32_t magic = 0;
    std::uint32_t version = 0;
    std::uint64_t total_bytes = 0;
    std::uint64_t run_id = 0;
    std::uint32_t slot_bytes = 0;
    std::uint32_t slot_count = 0;
    std::uint32_t event_capacity = 0; ///< per worker, a power of two
    std::uint32_t item_capacity = 0;  ///< per worker, a power of two
    std::uint64_t control_offset = 0;
    std::uint64_t host_offset = 0;
    std::uint64_t slots_offset = 0;
    std::uint64_t events_offset = 0;
    std::uint64_t items_offset = 0;
    std::uint64_t canvas_offset = 0;
    std::uint32_t canvas_width = 0; ///< in points; 0: no canvas
    std::uint32_t canvas_height = 0;
    std::uint64_t arena_offset = 0;
    std::uint64_t arena_bytes = 0;
    // What to run; fixed for the life of the segment.
    std::array<char, kIdLength> workload{}; ///< zero-terminated
    std::uint32_t contender = 0;            ///< base::Contender
    std::uint32_t start_method = 0;         ///< base::StartMethod
    std::uint32_t parameter_count = 0;
    std::int32_t nice_increment = 0; ///< how much lower the workers' priority is than the window's
    double units_per_ms = 0.0;       ///< calibration carried over from an earlier run; 0: measure it
};

/// Orders from the window or the command line. Workers read it between operations.
struct alignas(base::kCacheLine) ControlBlock {
    std::atomic<std::uint32_t> stop{0}; ///< 1: everybody ends
    std::atomic<std::uint32_t> workers_wanted{0};
    std::atomic<std::uint32_t> cores_wanted{0}; ///< how many of the allowed CPUs the workers may use
    std::atomic<std::uint32_t> generation{0};   ///< grows with every change of the values below
    std::array<std::atomic<double>, kMaxParameters> parameters{};
};

/// News from the supervisor.
struct alignas(base::kCacheLine) HostBlock {
    std::atomic<std::uint32_t> phase{0};      ///< HostPhase
    std::atomic<std::uint32_t> error_code{0}; ///< base::ErrorCode; valid once phase is Failed
    std::atomic<std::int32_t> error_errno{0};
    std::array<char, 96> error_doing{}; ///< written before phase becomes Failed (release)
    std::array<char, 96> error_subject{};
    std::atomic<std::uint32_t> workers_alive{0};
    std::atomic<std::uint32_t> workers_lost{0};    ///< ended without having been told to
    std::atomic<std::uint32_t> workers_refused{0}; ///< could not be started: a limit of the system
    std::atomic<std::int32_t> refused_errno{0};
    std::atomic<double> units_per_ms{0.0}; ///< units of computing work that one core does in a millisecond
    std::atomic<std::uint32_t> gauge_count{0};
    std::array<std::atomic<double>, kMaxGauges> gauges{}; ///< NaN: no value yet
};

/// An interval in one state. mixed: many short ones together, the longest state stands for them and detail
/// counts them. Two words, so that a reader sees each of them whole.
struct StateEvent {
    std::atomic<std::uint64_t> begin_ns{0};
    std::atomic<std::uint64_t> length_ns{0};
    std::atomic<std::uint64_t> what{
        0}; ///< state: bits 0–7, mixed: bit 8, CPU: bits 16–31, detail: bits 32–63
};

/// One piece of work with up to four phases after its begin (page: connect, wait, receive, parse).
struct ItemRecord {
    static constexpr std::size_t kPhases = 4;
    std::atomic<std::uint64_t> what{0}; ///< item number: bits 0–31, round: bits 32–63
    std::atomic<std::uint64_t> begin_ns{0};
    std::array<std::atomic<std::uint64_t>, kPhases> end_ns{}; ///< 0: the phase did not happen
    std::atomic<std::uint64_t> bytes{0};
    std::atomic<std::uint64_t> status{0}; ///< 0: good; else errno or the protocol's status
};

/// Before the canvas's points.
struct alignas(base::kCacheLine) CanvasHeader {
    std::atomic<std::uint32_t> version{0}; ///< grows when a part has been drawn: worth copying again
};

/// Latency buckets: 32 to the octave, so a value is known to within 1.6 %. See latency_buckets.h.
inline constexpr std::size_t kLatencyBuckets = 1024;

struct alignas(base::kCacheLine) WorkerSlot {
    // --- supervisor
    std::atomic<std::uint32_t> stop_requested{0}; ///< 1: this worker ends (the slider went down)
    std::atomic<std::uint32_t> lifecycle{0};      ///< Lifecycle
    std::atomic<std::uint32_t> exit_kind{0};      ///< ExitKind
    std::atomic<std::int32_t> exit_value{0};      ///< exit status or signal number
    std::atomic<std::int32_t> pid{0};
    std::atomic<std::uint32_t> incarnation{0}; ///< grows when a new worker takes the slot over

    // --- worker: counts
    alignas(base::kCacheLine) std::atomic<std::uint64_t> operations{0};
    std::atomic<std::uint64_t> bytes{0};
    std::atomic<std::uint64_t> errors{0};
    std::atomic<std::uint64_t> acquisitions{0};
    std::atomic<std::uint64_t> contended{0};
    std::atomic<std::uint64_t> lock_wait_ns{0};
    std::atomic<std::uint64_t> hold_samples{0};
    std::atomic<std::uint64_t> hold_sampled_ns{0};
    std::atomic<std::uint64_t> gil_takes{0};
    std::atomic<std::uint64_t> gil_wait_ns{0};
    std::atomic<std::uint64_t> tid{0};
    std::atomic<std::uint64_t> delegated_cpu_ns{0}; ///< CPU time of threads and processes that worked for it
    std::atomic<std::uint64_t> delegated_delay_ns{0}; ///< their time in the run queue

    // --- worker: state
    alignas(base::kCacheLine) std::atomic<std::uint64_t> state_sequence{0}; ///< odd: being written
    std::atomic<std::uint64_t> state_and_since{0}; ///< state: bits 0–3, nanoseconds since boot << 4
    std::array<std::atomic<std::uint64_t>, kStateCount> state_ns{};
    std::atomic<std::uint64_t> short_states{0}; ///< intervals too short for the timeline
    std::atomic<std::uint64_t> event_head{0};   ///< events ever written
    std::atomic<std::uint64_t> item_head{0};    ///< items ever written

    // --- worker: its own gauges, in the order of Workload::worker_gauges
    alignas(base::kCacheLine) std::array<std::atomic<double>, kMaxWorkerGauges> gauges{};

    // --- worker: latency of operations
    alignas(base::kCacheLine) std::array<std::atomic<std::uint32_t>, kLatencyBuckets> latency{};
};

/// A picture that workers draw together, point by point, and anybody may watch. All access is relaxed:
/// a reader sees a part once the version, raised after it, has grown.
struct Canvas {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::span<std::atomic<std::uint32_t>> points; ///< 0x00RRGGBB, row by row
    std::atomic<std::uint32_t>* version = nullptr;
};

// The format is shared by processes of one build; these catch a change that forgot the version.
static_assert(std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<double>::is_always_lock_free);
static_assert(std::is_standard_layout_v<SegmentHeader> && std::is_standard_layout_v<WorkerSlot>);
static_assert(std::is_standard_layout_v<ControlBlock> && std::is_standard_layout_v<HostBlock>);
static_assert(sizeof(StateEvent) == 24 && sizeof(ItemRecord) == 64);
static_assert(sizeof(WorkerSlot) % base::kCacheLine == 0);
static_assert(sizeof(WorkerSlot) == 4480, "changed the slot? then raise kSegmentVersion as well");

} // namespace contend::telemetry
