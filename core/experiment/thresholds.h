// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contend::experiment {

// What the verdict rules call "about", "faster" and "too much to tell", all in one place.

/// Other programs' share of the machine above which speeds cannot be compared.
inline constexpr double kMostOtherLoadPercent = 25;
/// How far the throughputs of one contender's repeats may lie apart (coefficient of variation).
inline constexpr double kWidestSpreadPercent = 15;
/// Workers count as running at the same instant when they do so for at least this share of the time: the end
/// of one turn and the begin of the next are told by two workers and may overlap a little.
inline constexpr double kAtOnceShare = 0.05;
/// Threads under one interpreter lock count as no faster than one worker up to this speed-up.
inline constexpr double kNoFaster = 1.25;
/// Workers in parallel reach at least this share of the ideal speed-up.
inline constexpr double kParallelShare = 0.7;
/// A measured speed-up may exceed a bound by this factor before the bound counts as broken.
inline constexpr double kBoundSlack = 1.15;
/// A lock that costs little more than its critical section leaves at least this share of what is possible.
inline constexpr double kLockShare = 0.5;
/// Where a lock binds, its waiters wait at least this share of the time that they cannot work.
inline constexpr double kWaitShare = 0.5;

/// A pool of connections gives at least this share of the uses that its size, the workers and the cores
/// allow.
inline constexpr double kPoolShare = 0.6;

/// Counters on lines of their own are clearly faster than packed ones from this ratio on.
inline constexpr double kFalseSharingRatio = 1.3;

/// One end of a queue is clearly faster when it could handle this many times the items of the other.
inline constexpr double kClearlyFaster = 3;

/// Threads under the interpreter lock count as nearly as fast as processes from this share of their speed on.
inline constexpr double kNearlyAsFast = 0.9;
/// Shorter operations measure how fast the system puts workers to sleep and wakes them, not the work.
inline constexpr double kShortestFairOperationMs = 1;

/// A heartbeat keeps going when no more than this share of its beats was missed.
inline constexpr double kBeatsMissedRarely = 0.05;
/// The share of the beats that heavy work must take away, of those that it leaves no time for.
inline constexpr double kBeatsTakenShare = 0.7;

/// The interpreter lock changes hands at most so many times as often, and at least this share as often, as
/// switch interval and batch say.
inline constexpr double kHandoffsSlack = 1.3;
inline constexpr double kHandoffsShare = 0.4;
/// What a hand-off costs beside the interval: waking somebody up, in seconds.
inline constexpr double kHandoffCostS = 0.0002;
/// The share of the ideal (n - 1) / n of their time that n threads must have waited for the lock.
inline constexpr double kGilWaitShare = 0.7;

/// The 99th percentile is of the order of the switch interval from this share of it on …
inline constexpr double kTailShare = 0.5;
/// … to so many intervals for each thread that may have its turn first.
inline constexpr double kTailIntervals = 4;
/// Waking up takes its time however short the interval is, in milliseconds.
inline constexpr double kTailSlackMs = 2;
/// Without a common lock the tail must be shorter at least by this factor.
inline constexpr double kTailFactor = 2;

/// Waiting per page below which there is nothing to overlap, in seconds.
inline constexpr double kShortestWaitS = 0.005;
/// Waiting overlaps when a round takes no longer than the shortest time possible divided by this, or when at
/// least this share of the possible speed-up is there.
inline constexpr double kOverlapShare = 0.6;
/// Parsing counts when the interpreter lock makes the shortest time possible longer by this factor.
inline constexpr double kParsingCounts = 1.25;
/// The share of that difference that must be seen.
inline constexpr double kParsingShare = 0.5;

/// Memory in all may lie this far from what was expected, as a share of it …
inline constexpr double kMemorySlackShare = 0.1;
/// … and so many MiB for each process, for the program itself.
inline constexpr double kProcessMib = 4;
/// With less data the program itself hides it.
inline constexpr double kSmallestDataMib = 16;
/// Entries per worker below which the lengths of their lists tell nothing.
inline constexpr double kFewestEntries = 5;
/// A worker that sees a list shared by all sees at least this share of all entries when it looks last.
inline constexpr double kSeesAllShare = 0.8;
/// Lists of their own have together as many entries as were made, give or take this part (the last look of
/// each worker lies a moment back).
inline constexpr double kOwnListSlack = 0.1;

/// With fewer chunks for each worker the last ones keep everybody waiting.
inline constexpr double kFewestChunksAWorker = 4;
/// A queue between threads passes at least so many times the messages of one between processes.
inline constexpr double kPointerFactor = 1.3;
/// By the same way, threads and processes are at most this many times as fast as each other: they differ in
/// what changing between them costs.
inline constexpr double kSameWayFactor = 4;

/// Starting a process takes at least so many times as long as starting a thread.
inline constexpr double kProcessStartFactor = 1.5;
/// A worker for each task breaks even where it does at least this share of what is done without starting any:
/// then starting and ending take no more time than the work.
inline constexpr double kBreakEvenShare = 0.5;

/// A server's computing counts when without the interpreter lock this many times as much is possible …
inline constexpr double kComputingCounts = 1.25;
/// … and this share of the difference must be seen: those who ask need a part of the cores too.
inline constexpr double kComputingShare = 0.4;
/// From this share of the free pool's requests on, the interpreter lock "hardly matters".
inline constexpr double kHardlyMatters = 0.8;
/// From this factor on, a pool's lead over a new worker for each connection is worth a word.
inline constexpr double kStartMatters = 1.1;
/// Of the throughput that survivors of a crash can reach, at least this share must be seen.
inline constexpr double kSurvivorsShare = 0.7;

} // namespace contend::experiment
