// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace contend::app {

/// Says on standard error what went wrong and what to do; returns the exit status that belongs to it.
int complain(const base::Error& error);

} // namespace contend::app
