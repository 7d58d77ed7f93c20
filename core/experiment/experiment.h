// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/analysis/verdict.h"
#include "core/base/contender.h"
#include "core/plan/parameter.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace contend::experiment {

enum class Chapter : std::uint8_t { FirstIdeas, InterpreterLock, SharingSafely, Processes, RealCases };

/// English title of a chapter ("First ideas"); the window translates it (context "chapter").
std::string_view chapterTitle(Chapter chapter) noexcept;

/// A figure of the experiment's own, as it appears in records and on screen.
struct Figure {
    std::string_view id;    ///< snake_case with its unit; a contract
    std::string_view label; ///< English; the window translates it (context "figure")
    std::string_view unit;
};

/// Pictures beyond the four standard charts.
enum class Picture : std::uint8_t { None, Waterfall, LostUpdates, Amdahl };

/// One question with its workload, contenders, parameters, charts and verdict rule: a constant table row.
struct Experiment {
    std::string_view id;
    std::string_view workload;
    Chapter chapter = Chapter::FirstIdeas;
    std::string_view title;    ///< short, for the list: "Do more threads calculate faster?"
    std::string_view question; ///< the heading: "Do more threads make a calculation faster?"
    std::string_view summary;  ///< one line on the work: "Prime numbers in blocks"
    std::span<const base::Contender> contenders;            ///< at least two
    base::Contender first_contender = base::Contender::Gil; ///< chosen when the window opens the experiment
    /// The common parameters (with this experiment's own presets) followed by its own.
    std::span<const plan::Parameter> parameters;
    std::span<const Figure> figures;
    std::span<const Picture> pictures;
    /// What one operation is, plural: "blocks", "pages", "increments".
    std::string_view operations;
    /// The verdict on the finished runs of one comparison: a pure function. The runs of one contender stand
    /// in the order in which they were made (repeats). Never assumes that all contenders are there.
    analysis::Verdict (*judge)(std::span<const analysis::RunRecord> runs) = nullptr;
};

/// The parameter of that id, or null.
const plan::Parameter* findParameter(const Experiment& experiment, std::string_view id) noexcept;

/// Is it one of the experiment's contenders?
bool hasContender(const Experiment& experiment, base::Contender contender) noexcept;

/// Ids of what there is, for messages: "workers, cores, seconds".
std::string parameterIds(const Experiment& experiment);
std::string contenderIds(const Experiment& experiment);

} // namespace contend::experiment
