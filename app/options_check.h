// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/base/result.h"
#include "core/experiment/experiment.h"

#include <string>
#include <vector>

namespace contend::app {

/// Options as they were written. The parser fills them in; the functions below check them.
struct RawOptions {
    std::string experiment;
    std::vector<std::string> contenders;
    std::vector<std::string> settings; ///< K=V
    std::string sweep;
    std::string seconds, warm_up, repeat;
    std::string csv, json, png, svg, pdf, report, trace;
    std::string record;
    std::string size, scale, theme, language;
    bool list_json = false;
    bool quiet = false;
    bool strict = false;
    bool full_screen = false;
    bool start = false;
};

/// A refusal, and the words among which the right one may be.
struct Refusal {
    base::Error error;
    std::vector<std::string> known;
};

template <typename T>
using Checked = tl::expected<T, Refusal>;

Checked<WindowOptions> checkWindow(const RawOptions& raw);
Checked<WindowOptions> checkOpen(const RawOptions& raw);
/// sweep: is it "contend sweep"?
Checked<MeasureOptions> checkMeasure(const RawOptions& raw, bool sweep);
Checked<RenderOptions> checkRender(const RawOptions& raw);

} // namespace contend::app
