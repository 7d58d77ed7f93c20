// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/overlap_picture.h"

#include "core/base/clock.h"

#include <QLocale>
#include <algorithm>
#include <limits>

namespace contend::ui {
namespace {

constexpr std::uint64_t kWindowNs = 4'000'000'000;
constexpr std::uint64_t kLateNs = 250'000'000;
constexpr int kColumns = 160;

} // namespace

OverlapPicture::OverlapPicture(const Theme& theme)
    : OverlapPicture(new OverlapChart(theme))
{}

OverlapPicture::OverlapPicture(OverlapChart* chart)
    : ExperimentPicture(chart)
    , m_overlap(chart)
{
    retranslate();
}

void OverlapPicture::retranslate()
{
    m_overlap->setEmptyHint(tr("How many workers run at the same instant appears here"));
}

QString OverlapPicture::title() const
{
    return tr("Running at the same instant");
}

PictureHeadline OverlapPicture::headline() const
{
    if (m_overlap->isEmpty())
        return {};
    const OverlapData& data = m_overlap->data();
    return {QLocale().toString(data.mean(), 'f', 2),
            tr("workers at once, of %1").arg(QLocale().toString(data.workers))};
}

void OverlapPicture::clear()
{
    begin({});
    m_overlap->setData({});
}

void OverlapPicture::begin(const PictureRun& run)
{
    m_running.clear();
    m_told_until.clear();
    m_running_since.clear();
    m_epoch_ns = run.epoch_ns;
    m_first_ns = 0;
    m_now_ns = 0;
    m_cores = run.cores;
}

void OverlapPicture::setParameter(const std::string& id, double value)
{
    if (id == "cores")
        m_cores = std::max(1, static_cast<int>(value));
}

void OverlapPicture::keep(const telemetry::Interval& interval)
{
    std::uint64_t& until = m_told_until[static_cast<std::uint32_t>(base::index(interval.worker))];
    until = std::max(until, interval.end_ns);
    if (interval.state == telemetry::WorkerState::Running)
        m_running.push_back(interval);
}

void OverlapPicture::forgetBefore(std::uint64_t ns)
{
    while (!m_running.empty() && m_running.front().end_ns < ns)
        m_running.pop_front();
}

bool OverlapPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    if (snapshot.workers_alive == 0)
        return false;
    for (const telemetry::Interval& interval : snapshot.intervals)
        keep(interval);
    m_running_since.clear();
    for (const sampling::WorkerSample& worker : snapshot.workers)
        if (worker.reading.state == telemetry::WorkerState::Running && worker.reading.state_since_ns != 0)
            m_running_since[static_cast<std::uint32_t>(base::index(worker.worker))] =
                worker.reading.state_since_ns;
    m_now_ns = snapshot.t_ns;
    if (m_first_ns == 0)
        m_first_ns = m_now_ns;
    forgetBefore(m_now_ns > kWindowNs + 2 * kLateNs ? m_now_ns - kWindowNs - 2 * kLateNs : 0);
    return true;
}

void OverlapPicture::refresh()
{
    if (m_now_ns < m_first_ns + kLateNs * 2)
        return;
    const std::uint64_t to = m_now_ns - kLateNs;
    const std::uint64_t from = std::max(m_first_ns, to > kWindowNs ? to - kWindowNs : 0);
    m_overlap->setData(dataBetween(from, to));
}

void OverlapPicture::show(const analysis::RunRecord& run)
{
    begin({});
    m_epoch_ns = run.epoch_ns;
    m_cores = run.cores;
    std::uint64_t from = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t to = 0;
    for (const telemetry::Interval& interval : run.intervals) {
        keep(interval);
        from = std::min(from, interval.begin_ns);
        to = std::max(to, interval.end_ns);
    }
    m_overlap->setData(to > from ? dataBetween(from, to) : OverlapData{});
}

OverlapData OverlapPicture::dataBetween(std::uint64_t from_ns, std::uint64_t to_ns) const
{
    OverlapData data;
    data.cores = m_cores;
    data.columns = kColumns;
    const auto seconds = [this](std::uint64_t ns) {
        return ns > m_epoch_ns ? base::toSeconds(ns - m_epoch_ns) : 0.0;
    };
    data.from_s = seconds(from_ns);
    data.to_s = seconds(to_ns);
    for (const auto& [worker, until] : m_told_until)
        data.workers = std::max(data.workers, static_cast<int>(worker) + 1);
    for (const auto& [worker, since] : m_running_since)
        data.workers = std::max(data.workers, static_cast<int>(worker) + 1);
    data.shares.assign(static_cast<std::size_t>(data.columns) * static_cast<std::size_t>(data.workers), 0.0);

    const double column_ns = static_cast<double>(to_ns - from_ns) / kColumns;
    const auto addRun = [&](std::uint32_t worker, std::uint64_t begin_ns, std::uint64_t end_ns) {
        const double begin = static_cast<double>(std::max(begin_ns, from_ns) - from_ns) / column_ns;
        const double end =
            static_cast<double>(std::min(std::max(end_ns, from_ns), to_ns) - from_ns) / column_ns;
        for (int column = static_cast<int>(begin); column < kColumns && column < end; ++column)
            data.shares[static_cast<std::size_t>(column) * static_cast<std::size_t>(data.workers) + worker] +=
                std::max(0.0, std::min(end, column + 1.0) - std::max(begin, static_cast<double>(column)));
    };
    for (const telemetry::Interval& interval : m_running)
        addRun(static_cast<std::uint32_t>(base::index(interval.worker)), interval.begin_ns, interval.end_ns);
    for (const auto& [worker, since] : m_running_since) {
        const auto told = m_told_until.find(worker);
        addRun(worker, told != m_told_until.end() ? std::max(since, told->second) : since, m_now_ns);
    }
    return data;
}

} // namespace contend::ui
