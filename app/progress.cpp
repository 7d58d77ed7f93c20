// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress.h"

#include "app/text_format.h"
#include "core/base/clock.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

namespace contend::app {

using session::Stage;

namespace {

constexpr int kBarWidth = 24;
/// What a run takes beside warm-up and measuring: starting, stopping. For the estimate only.
constexpr double kAroundS = 0.4;

double plannedSeconds(const plan::RunPlan& plan)
{
    return plan.warm_up_s + plan.seconds + kAroundS;
}

/// Lines go out in one piece, so that two programs on one terminal do not mix within a line.
void say(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

std::string bar(double share)
{
    const int filled = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kBarWidth));
    std::string text;
    for (int cell = 0; cell < kBarWidth; ++cell)
        text += cell < filled ? "█" : "░";
    return text;
}

std::string_view stageName(Stage stage)
{
    switch (stage) {
    case Stage::Starting:
        return "starting";
    case Stage::WarmUp:
        return "warming up";
    case Stage::Measuring:
        return "measuring";
    case Stage::Stopping:
        return "stopping";
    }
    return {};
}

} // namespace

Progress::Style Progress::styleFor(bool quiet)
{
    if (quiet)
        return Style::Silent;
    return isatty(STDERR_FILENO) == 1 ? Style::Bar : Style::Lines;
}

Progress::Progress(Style style, const std::vector<plan::RunPlan>& runs, std::string swept)
    : m_style(style)
    , m_swept(std::move(swept))
    , m_count(runs.size())
{
    for (const plan::RunPlan& plan : runs)
        m_total_s += plannedSeconds(plan);
    announce();
}

Progress::~Progress()
{
    clear();
}

void Progress::announce() const
{
    if (m_style == Style::Lines)
        say(fmt::format("contend: {} {}, about {:.0f} s\n", m_count, m_count == 1 ? "run" : "runs",
                        std::ceil(m_total_s)));
}

std::string Progress::nameOf(const plan::RunPlan& plan) const
{
    std::string name(base::contenderId(plan.contender));
    if (const plan::Parameter* const swept = experiment::findParameter(*plan.experiment, m_swept))
        name += ", " + setting(*swept, plan::valueOf(plan, m_swept));
    return name;
}

void Progress::runStarted(std::size_t number, base::RunId /*run*/, const plan::RunPlan& plan)
{
    m_number = number;
    m_plan = plan;
    m_throughput = 0;
    m_stage = Stage::Starting;
    m_stage_since_ns = base::nowNs();
    draw();
}

void Progress::stageChanged(base::RunId /*run*/, Stage stage)
{
    m_stage = stage;
    m_stage_since_ns = base::nowNs();
    draw();
}

void Progress::sampled(const sampling::Snapshot& /*snapshot*/, const std::optional<sampling::Rates>& rates,
                       std::uint64_t /*epoch_ns*/)
{
    if (rates)
        m_throughput = rates->throughput_ops_per_s;
    draw();
}

void Progress::runFinished(std::size_t number, const analysis::RunRecord& record,
                           const std::optional<base::Error>& error)
{
    m_before_s += plannedSeconds(m_plan);
    if (m_style != Style::Lines)
        return;
    const std::string outcome =
        error ? std::string(analysis::runExitId(record.exit))
              : fmt::format("{} {}/s", compact(record.throughput_ops_per_s), m_plan.experiment->operations);
    say(fmt::format("contend: {}/{} {}: {}\n", number + 1, m_count, nameOf(m_plan), outcome));
}

double Progress::shareDone() const
{
    const double in_stage = base::toSeconds(base::nowNs() - m_stage_since_ns);
    double done = m_before_s;
    if (m_stage == Stage::WarmUp)
        done += std::min(in_stage, m_plan.warm_up_s);
    if (m_stage == Stage::Measuring)
        done += m_plan.warm_up_s + std::min(in_stage, m_plan.seconds);
    if (m_stage == Stage::Stopping)
        done += m_plan.warm_up_s + m_plan.seconds;
    return m_total_s > 0 ? done / m_total_s : 1;
}

void Progress::draw()
{
    if (m_style != Style::Bar)
        return;
    std::string text = fmt::format("\r\x1b[K{} {}/{} {}, {}", bar(shareDone()), m_number + 1, m_count,
                                   nameOf(m_plan), stageName(m_stage));
    if (m_stage == Stage::Measuring && m_throughput > 0)
        text += fmt::format(", {} {}/s", compact(m_throughput), m_plan.experiment->operations);
    say(text);
    m_drawn = true;
}

void Progress::clear()
{
    if (m_drawn)
        say("\r\x1b[K");
    m_drawn = false;
}

} // namespace contend::app
