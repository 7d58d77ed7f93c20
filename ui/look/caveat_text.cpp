// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/caveat_text.h"

#include <QLocale>
#include <algorithm>

namespace contend::ui {

using analysis::Caveat;
using analysis::CaveatKind;

namespace {

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

/// For the plural form; beyond an int's range it is all the same.
int count(double value)
{
    return static_cast<int>(std::clamp(value, 0.0, 1e9));
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
        return tr("%Ln timeline events lost", nullptr, count(caveat.value));
    case CaveatKind::TooFewSamples:
        return tr("%Ln samples only", nullptr, count(caveat.value));
    case CaveatKind::InstrumentLoad:
        return tr("measuring took %1 % of a core").arg(whole(caveat.value));
    case CaveatKind::WorkersLost:
        return tr("%Ln workers lost", nullptr, count(caveat.value));
    case CaveatKind::WorkersRefused:
        return tr("%Ln workers not started", nullptr, count(caveat.value));
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
        return tr("%Ln state changes came faster than they could be read: the timeline has holes, the other "
                  "figures are complete.",
                  nullptr, count(caveat.value));
    case CaveatKind::TooFewSamples:
        return tr("There are only %Ln samples. Measure longer.", nullptr, count(caveat.value));
    case CaveatKind::InstrumentLoad:
        return tr("Measuring and drawing took %1 % of a core, which the workers could not use.")
            .arg(whole(caveat.value));
    case CaveatKind::WorkersLost:
        return tr("%Ln workers ended without having been told to.", nullptr, count(caveat.value));
    case CaveatKind::WorkersRefused:
        return tr(
            "%Ln workers could not be started: a limit of the system. Choose fewer, or raise the limit.",
            nullptr, count(caveat.value));
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
