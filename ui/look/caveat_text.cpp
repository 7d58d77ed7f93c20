// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/caveat_text.h"

#include <QLocale>

namespace contend::ui {

using analysis::Caveat;
using analysis::CaveatKind;

namespace {

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

QString CaveatText::badge(const Caveat& caveat)
{
    switch (caveat.kind) {
    case CaveatKind::Oversubscribed:
        return tr("more workers than cores");
    case CaveatKind::OtherLoad:
        return tr("other programs used %1 %").arg(whole(caveat.value));
    case CaveatKind::OneCore:
        return tr("one core only");
    case CaveatKind::Unsteady:
        return tr("unsteady: varies by %1 %").arg(whole(caveat.value));
    case CaveatKind::EventsLost:
        return tr("%1 timeline events lost").arg(whole(caveat.value));
    case CaveatKind::TooFewSamples:
        return tr("%1 samples only").arg(whole(caveat.value));
    case CaveatKind::InstrumentLoad:
        return tr("measuring took %1 % of a core").arg(whole(caveat.value));
    case CaveatKind::WorkersLost:
        return tr("%1 workers lost").arg(whole(caveat.value));
    case CaveatKind::WorkersRefused:
        return tr("%1 workers not started").arg(whole(caveat.value));
    case CaveatKind::LowerPriority:
        return tr("lower priority");
    case CaveatKind::Incomplete:
        return tr("incomplete");
    case CaveatKind::SanitizedBuild:
        return tr("test build");
    }
    return {};
}

QString CaveatText::explanation(const Caveat& caveat)
{
    switch (caveat.kind) {
    case CaveatKind::Oversubscribed:
        return tr(
            "More workers wanted to compute than there are cores, so some always waited for a core. More "
            "workers cannot be faster than the cores allow.");
    case CaveatKind::OtherLoad:
        return tr("Other programs used %1 % of the machine. Close them and measure again.")
            .arg(whole(caveat.value));
    case CaveatKind::OneCore:
        return tr("Only one core was free to use: nothing can run in parallel, whatever the contender. Allow "
                  "more cores.");
    case CaveatKind::Unsteady:
        return tr("The throughput varied by %1 % during the run. Measure longer, or more often.")
            .arg(whole(caveat.value));
    case CaveatKind::EventsLost:
        return tr("%1 state changes came faster than they could be read: the timeline has holes, the other "
                  "figures are complete.")
            .arg(whole(caveat.value));
    case CaveatKind::TooFewSamples:
        return tr("There are only %1 samples. Measure longer.").arg(whole(caveat.value));
    case CaveatKind::InstrumentLoad:
        return tr("Measuring and drawing took %1 % of a core, which the workers could not use.")
            .arg(whole(caveat.value));
    case CaveatKind::WorkersLost:
        return tr("%1 workers ended without having been told to.").arg(whole(caveat.value));
    case CaveatKind::WorkersRefused:
        return tr("%1 workers could not be started: a limit of the system. Choose fewer, or raise the limit.")
            .arg(whole(caveat.value));
    case CaveatKind::LowerPriority:
        return tr("The workers ran at a lower priority than the window, so other programs went first.");
    case CaveatKind::Incomplete:
        return tr("The run was stopped before its time.");
    case CaveatKind::SanitizedBuild:
        return tr("This build checks itself while it runs and is several times slower.");
    }
    return {};
}

} // namespace contend::ui
