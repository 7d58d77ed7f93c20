// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/analysis/verdict.h"

#include <span>

namespace contend::experiment {

// The rules behind Experiment::judge: pure functions on the finished runs of one comparison. Thresholds stand
// in thresholds.h. Runs that did not end well do not count; when too few are left, or too much speaks against
// the figures, the verdict is inconclusive and its sentence says why.

/// Workers free to run at once use as many cores as there are: one in turns, k at the same instant on k.
/// Under the interpreter lock never two.
analysis::Verdict judgeConcurrency(std::span<const analysis::RunRecord> runs);

/// Threads under the interpreter lock are no faster than one worker; threads without it and processes are
/// about min(workers, cores) times as fast.
analysis::Verdict judgeCpuBound(std::span<const analysis::RunRecord> runs);

/// Waiting for the network overlaps under every contender that has several workers, the interpreter lock
/// included; where the pages take much parsing, only those without a common lock keep the gain.
analysis::Verdict judgeDownloadPages(std::span<const analysis::RunRecord> runs);

/// Waiting overlaps under the interpreter lock, computing does not: threads under it gain what one core's
/// worth of computing allows. A sweep over the share of waiting finds the share from which on they do nearly
/// as much as processes (figure crossover_percent).
analysis::Verdict judgeMixedWork(std::span<const analysis::RunRecord> runs);

/// Heavy work in the same thread takes the beats away; beside a thread or a process that does it, nearly all
/// beats come. Under the interpreter lock too, as long as its turns are shorter than a beat.
analysis::Verdict judgeResponsiveness(std::span<const analysis::RunRecord> runs);

/// The interpreter lock changes hands about once per switch interval, or once per batch where that is longer,
/// and who does not hold it waits.
analysis::Verdict judgeGilHandoff(std::span<const analysis::RunRecord> runs);

/// Beside computing threads, the tail of an input/output thread's latency is of the order of the switch
/// interval under the interpreter lock, and far shorter without it.
analysis::Verdict judgeGilConvoy(std::span<const analysis::RunRecord> runs);

/// Updates are lost without protection as soon as two workers run at once, and not one is lost with a mutex,
/// with an atomic, or when each process counts for itself. Nothing is claimed of threads under the
/// interpreter lock without protection: that depends on where it may switch.
analysis::Verdict judgeRaceCondition(std::span<const analysis::RunRecord> runs);

/// The share of the work inside the lock sets the speed-up (G. Amdahl's law): never more than 1 / share, and
/// then workers wait; nearly all cores' worth when the share is small. And never two inside at once.
analysis::Verdict judgeLockContention(std::span<const analysis::RunRecord> runs);

/// A pool of connections is never used beyond its size, and its size sets the speed: size / time of use, as
/// long as workers and cores could do more; then workers wait for their turn.
analysis::Verdict judgeSemaphore(std::span<const analysis::RunRecord> runs);

/// Threads hold the data once. Forked processes hold it once as well, as long as nobody writes to it, and
/// each has copies of the pages that it wrote to; spawned processes have a data set each. Memory in all is
/// the sum of the proportional sizes.
analysis::Verdict judgeMemoryFootprint(std::span<const analysis::RunRecord> runs);

/// The picture is the same, point by point, whoever drew it; with threads without the interpreter lock and
/// with processes it is finished about min(workers, cores) times as fast as by one worker, under the lock no
/// faster.
analysis::Verdict judgeImageProcessing(std::span<const analysis::RunRecord> runs);

/// Nobody is faster for starting a thread or a process for each connection instead of keeping a pool; under
/// the interpreter lock no more is answered than without, and clearly less where requests need more computing
/// than one core can give.
analysis::Verdict judgeRequestServer(std::span<const analysis::RunRecord> runs);

/// Where there is one list for all workers, all of them see every entry; processes with lists of their own
/// each see theirs only.
analysis::Verdict judgeSeparateMemory(std::span<const analysis::RunRecord> runs);

/// What producers put into a bounded queue consumers get, each item once; the queue fills up when producers
/// are much faster and runs dry when consumers are, and those on the faster side wait.
analysis::Verdict judgeProducerConsumer(std::span<const analysis::RunRecord> runs);

/// Philosophers who take the left fork first stand still sooner or later, those who keep to an order among the
/// forks never do, and those with a time limit recover.
analysis::Verdict judgeDeadlock(std::span<const analysis::RunRecord> runs);
/// Everybody finds the same. Threads under the interpreter lock are no faster than one worker; threads free
/// of it and processes that share the data use all cores; processes to which the data are sent lose no more
/// than receiving them, and waiting for them, takes.
analysis::Verdict judgeDataAnalysis(std::span<const analysis::RunRecord> runs);
/// Every message arrives as it was sent. A queue between threads passes more of them than one between
/// processes; by the same way, threads and processes are about as fast; a manager is slower than a pipe.
analysis::Verdict judgeMessages(std::span<const analysis::RunRecord> runs);

/// Starting a process for a task costs more than starting a thread, and handing the task to a pool costs less
/// than starting a process; a sweep over the size of a task finds where a process for each breaks even.
analysis::Verdict judgeStartupCost(std::span<const analysis::RunRecord> runs);

/// Counters of different workers on one cache line slow each other, although nobody shares a counter; with a
/// line for each, workers are about min(workers, cores) times as fast as one.
analysis::Verdict judgeFalseSharing(std::span<const analysis::RunRecord> runs);

/// A crash ends all threads of its process, with or without an interpreter lock; of processes it ends one,
/// and the others keep as many cores busy as they can.
analysis::Verdict judgeCrashIsolation(std::span<const analysis::RunRecord> runs);

} // namespace contend::experiment
