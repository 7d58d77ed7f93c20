// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "core/experiment/experiment.h"

namespace contend::app {

/// Does one of them go to standard output, so that nothing else may?
bool usesStandardOutput(const Outputs& outputs);

/// Writes whatever was asked for. One that fails does not keep the others from being written; the first
/// error is the result. argc and argv are for the application object that a picture needs.
base::Status writeOutputs(const Outputs& outputs, const analysis::Record& record,
                          const experiment::Experiment& experiment, int& argc, char** argv);

} // namespace contend::app
