// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/workload.h"

namespace contend::workload {

// The descriptors, each defined at the foot of its workload's file; the catalogue lists them.

extern const Workload kCpuBound;        // cpu_bound.cpp
extern const Workload kDownloadPages;   // download_pages.cpp
extern const Workload kMixedWork;       // mixed_work.cpp
extern const Workload kRaceCondition;   // race_condition.cpp
extern const Workload kLockContention;  // lock_contention.cpp
extern const Workload kMemoryFootprint; // memory_footprint.cpp
extern const Workload kGilConvoy;       // gil_convoy.cpp
extern const Workload kGilHandoff;      // gil_handoff.cpp
extern const Workload kResponsiveness;  // responsiveness.cpp
extern const Workload kSeparateMemory;  // separate_memory.cpp

// Workers that wait for each other.
extern const Workload kSemaphore;        // semaphore.cpp
extern const Workload kProducerConsumer; // producer_consumer.cpp
extern const Workload kDeadlock;         // deadlock.cpp
extern const Workload kDataAnalysis;     // data_analysis.cpp
extern const Workload kFalseSharing;     // false_sharing.cpp

// Real cases.
extern const Workload kImageProcessing; // image_processing.cpp
extern const Workload kMessages;        // messages.cpp
extern const Workload kStartupCost;     // startup_cost.cpp
extern const Workload kRequestServer;   // request_server.cpp
extern const Workload kCrashIsolation; // crash_isolation.cpp

} // namespace contend::workload
