// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_record.h"

#include <charconv>
#include <system_error>
#include <utility>

namespace contend::analysis {

std::string_view caveatId(CaveatKind kind) noexcept
{
    switch (kind) {
    case CaveatKind::Oversubscribed:
        return "oversubscribed";
    case CaveatKind::OtherLoad:
        return "other-load";
    case CaveatKind::OneCore:
        return "one-core";
    case CaveatKind::Unsteady:
        return "unsteady";
    case CaveatKind::EventsLost:
        return "events-lost";
    case CaveatKind::TooFewSamples:
        return "too-few-samples";
    case CaveatKind::InstrumentLoad:
        return "instrument-load";
    case CaveatKind::WorkersLost:
        return "workers-lost";
    case CaveatKind::WorkersRefused:
        return "workers-refused";
    case CaveatKind::LowerPriority:
        return "lower-priority";
    case CaveatKind::Incomplete:
        return "incomplete";
    case CaveatKind::SanitizedBuild:
        return "sanitized-build";
    }
    return "unknown";
}

std::string_view runExitId(RunExit exit) noexcept
{
    switch (exit) {
    case RunExit::Ok:
        return "ok";
    case RunExit::Stopped:
        return "stopped";
    case RunExit::WorkerDied:
        return "worker-died";
    case RunExit::HostDied:
        return "host-died";
    case RunExit::Failed:
        break;
    }
    return "failed";
}

std::string Exit::text() const
{
    switch (kind) {
    case telemetry::ExitKind::Status:
        return "exit " + std::to_string(value);
    case telemetry::ExitKind::Signal:
        return "signal " + std::to_string(value);
    case telemetry::ExitKind::None:
    case telemetry::ExitKind::Normal:
        break;
    }
    return "ok";
}

std::optional<Exit> Exit::parse(std::string_view text) noexcept
{
    using telemetry::ExitKind;
    if (text == "ok")
        return Exit{};
    for (const auto& [word, kind] : {std::pair(std::string_view("signal "), ExitKind::Signal),
                                     std::pair(std::string_view("exit "), ExitKind::Status)}) {
        if (!text.starts_with(word))
            continue;
        int number = 0;
        const auto [end, error] =
            std::from_chars(text.data() + word.size(), text.data() + text.size(), number);
        if (error == std::errc{} && end == text.data() + text.size())
            return Exit{kind, number};
    }
    return std::nullopt;
}

} // namespace contend::analysis
