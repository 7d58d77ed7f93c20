// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

namespace contend::experiment {

// The rows, each defined in its chapter's file; the catalogue lists them.

extern const Experiment kCpuBound;       // first_ideas.cpp
extern const Experiment kConcurrency;    // first_ideas.cpp
extern const Experiment kDownloadPages;  // first_ideas.cpp
extern const Experiment kMixedWork;      // first_ideas.cpp
extern const Experiment kResponsiveness; // first_ideas.cpp
extern const Experiment kGilHandoff;     // interpreter_lock.cpp
extern const Experiment kGilConvoy;      // interpreter_lock.cpp
extern const Experiment kRaceCondition;  // sharing_safely.cpp
extern const Experiment kLockContention; // sharing_safely.cpp
extern const Experiment kFalseSharing;   // sharing_safely.cpp
extern const Experiment kSeparateMemory; // processes.cpp

// Workers that wait for each other.
extern const Experiment kMemoryFootprint;  // processes.cpp
extern const Experiment kSemaphore;        // sharing_waits.cpp
extern const Experiment kProducerConsumer; // sharing_waits.cpp
extern const Experiment kDeadlock;         // sharing_waits.cpp
extern const Experiment kDataAnalysis;     // real_cases.cpp

// Real cases.
extern const Experiment kImageProcessing; // real_cases.cpp
extern const Experiment kStartupCost;     // processes.cpp
extern const Experiment kMessages;        // processes.cpp
extern const Experiment kCpuBound;         // first_ideas.cpp
extern const Experiment kDownloadPages;    // first_ideas.cpp
extern const Experiment kMixedWork;        // first_ideas.cpp
extern const Experiment kResponsiveness;   // first_ideas.cpp
extern const Experiment kGilHandoff;       // interpreter_lock.cpp
extern const Experiment kGilConvoy;        // interpreter_lock.cpp
extern const Experiment kRaceCondition;    // sharing_safely.cpp
extern const Experiment kLockContention;   // sharing_safely.cpp
extern const Experiment kSemaphore;        // sharing_waits.cpp
extern const Experiment kProducerConsumer; // sharing_waits.cpp
extern const Experiment kStartupCost;      // processes.cpp
extern const Experiment kMessages;         // processes.cpp
extern const Experiment kSeparateMemory;   // processes.cpp
extern const Experiment kMemoryFootprint;  // processes.cpp
extern const Experiment kDataAnalysis;     // real_cases.cpp
extern const Experiment kImageProcessing;  // real_cases.cpp
extern const Experiment kRequestServer;   // real_cases.cpp
extern const Experiment kCrashIsolation; // processes.cpp

} // namespace contend::experiment
