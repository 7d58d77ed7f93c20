// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scaling.h"
#include "ui/model/run_groups.h"

#include <QCoreApplication>
#include <QString>
#include <optional>

namespace contend::ui {

/// What two laws of scaling say about one contender's throughput over workers or cores, each fitted to the
/// measured points: G. Amdahl's (1967), in which a part of the work is serial, and N. Gunther's universal
/// scalability law (1993), in which workers also wait for what they share and keep each other informed.
struct ScalingLaws {
    std::optional<analysis::AmdahlFit> amdahl; ///< two different numbers of workers make a fit
    std::optional<analysis::UslFit> usl;       ///< three do
    /// There are too few points within the cores, so that those beyond count as well: the cores' end looks
    /// like serial work then.
    bool beyond_cores = false;

    bool isEmpty() const { return !amdahl && !usl; }
};

/// The part of the work, 0 to 1, that only one worker at a time can do when so much of it is inside a lock
/// that readers may share. Pure.
double serialShare(double critical_percent, double readers_percent) noexcept;

/// swept: "workers" or "cores". Uses the points up to the number of cores if there are three of them,
/// otherwise all. Nothing for the sequential contender. Pure.
ScalingLaws lawsOf(const RunGroup& group, const plan::Parameter& swept);

/// The laws in sentences.
class LawText {
    Q_DECLARE_TR_FUNCTIONS(LawText)

public:
    /// "Amdahl: 4 % serial", beside the line.
    static QString amdahlName(const analysis::AmdahlFit& fit);
    /// "Gunther: peak at 12", beside the line.
    static QString uslName(const analysis::UslFit& fit);
    /// Both fits of one contender; empty if there is none.
    static QString sentences(const ScalingLaws& laws);
    /// Where the laws come from and what the points are.
    static QString source();
};

} // namespace contend::ui
