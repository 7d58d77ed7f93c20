// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/wait_for_picture.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr std::string_view kPhilosophers = "philosophers";

std::size_t seatsOf(const std::map<std::string, double, std::less<>>& values)
{
    const auto found = values.find(kPhilosophers);
    return found != values.end() && found->second > 0 ? static_cast<std::size_t>(found->second) : 0;
}

std::uint32_t forkOf(double value)
{
    return value > 0 && value < 1000 ? static_cast<std::uint32_t>(value) : 0;
}

/// value(id): what the worker tells of itself under that name.
template <class Value>
base::Standing standingOf(Value value)
{
    return {{forkOf(value("holds_first")), forkOf(value("holds_second"))}, forkOf(value("waits_for"))};
}

} // namespace

WaitForPicture::WaitForPicture(const Theme& theme)
    : WaitForPicture(new WaitForChart(theme))
{}

WaitForPicture::WaitForPicture(WaitForChart* chart)
    : ExperimentPicture(chart)
    , m_table(chart)
{}

QString WaitForPicture::title() const
{
    return tr("Who waits for whom");
}

PictureHeadline WaitForPicture::headline() const
{
    if (m_table->isEmpty())
        return {};
    if (!m_data.cycle.empty())
        return {tr("Deadlock"), tr("%Ln wait in a circle", nullptr, static_cast<int>(m_data.cycle.size()))};
    return {QLocale().toString(m_meals, 'f', 0), tr("meals")};
}

void WaitForPicture::clear()
{
    m_data = {};
    m_meals = 0;
    m_table->setData({});
}

void WaitForPicture::begin(const PictureRun& run)
{
    m_run = run;
    m_seats = seatsOf(run.values);
    m_data = {};
    m_meals = 0;
}

bool WaitForPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    m_data.philosophers.assign(m_seats, {});
    for (const sampling::WorkerSample& worker : snapshot.workers) {
        const std::size_t seat = base::index(worker.worker);
        if (seat >= m_seats)
            continue;
        const std::vector<double> gauges(worker.reading.gauges.begin(), worker.reading.gauges.end());
        m_data.philosophers[seat] =
            standingOf([&](std::string_view id) { return gaugeOf(m_run.worker_gauges, gauges, id); });
    }
    m_meals = gaugeOf(m_run.gauges, snapshot.gauges, "meals");
    mark(gaugeOf(m_run.gauges, snapshot.gauges, "deadlocked"),
         gaugeOf(m_run.gauges, snapshot.gauges, "deadlocked_after_s"));
    return true;
}

/// What the workers tell was read one after the other; that there is a deadlock only the engine can say.
void WaitForPicture::mark(double deadlocked, double after_s)
{
    m_data.cycle.clear();
    if (deadlocked > 0)
        m_data.cycle = base::findCycle(base::waitForGraph(m_data.philosophers));
    m_data.deadlocked_after_s = std::isfinite(after_s) ? std::optional(after_s) : std::nullopt;
}

void WaitForPicture::setParameter(const std::string& id, double value)
{
    if (id == kPhilosophers && value > 0)
        m_seats = static_cast<std::size_t>(value);
}

void WaitForPicture::refresh()
{
    m_table->setData(m_data);
}

void WaitForPicture::show(const analysis::RunRecord& run)
{
    clear();
    const auto valueOf = [&run](std::string_view id, std::size_t seat) {
        const auto list = run.lists.find(id);
        return list != run.lists.end() && seat < list->second.size() ? list->second[seat] : 0.0;
    };
    const std::size_t seats = std::min(seatsOf(run.parameters), run.workers.size());
    for (std::size_t seat = 0; seat < seats; ++seat)
        m_data.philosophers.push_back(standingOf([&](std::string_view id) { return valueOf(id, seat); }));
    m_meals = figureOf(run, "meals");
    mark(figureOf(run, "deadlocked"), figureOf(run, "deadlocked_after_s"));
    refresh();
}

} // namespace contend::ui
