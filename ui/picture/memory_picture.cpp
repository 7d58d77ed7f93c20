// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/memory_picture.h"

#include "ui/model/number_text.h"

#include <algorithm>

namespace contend::ui {
namespace {

constexpr double kBytesPerMib = 1024.0 * 1024.0;
constexpr double kMibPerGib = 1024.0;

QString sizeText(double bytes)
{
    const double mib = bytes / kBytesPerMib;
    if (mib >= kMibPerGib)
        return MemoryPicture::tr("%1 GiB").arg(NumberText::compact(mib / kMibPerGib));
    return MemoryPicture::tr("%1 MiB").arg(NumberText::compact(mib));
}

QString sizeText(std::uint64_t bytes)
{
    return sizeText(static_cast<double>(bytes));
}

/// Axis of a power of two: what is nice in MiB is not nice in bytes.
double wholeFor(double bytes)
{
    return roundedUp(bytes / kBytesPerMib) * kBytesPerMib;
}

double lengthOf(const StackedRow& row)
{
    double length = 0;
    for (const StackPart& part : row.parts)
        length += part.value;
    return length;
}

} // namespace

MemoryPicture::MemoryPicture(const Theme& theme)
    : MemoryPicture(new StackedRowsChart(tr("Memory"), theme))
{}

MemoryPicture::MemoryPicture(StackedRowsChart* rows)
    : ExperimentPicture(rows)
    , m_rows(rows)
{
    retranslate();
}

void MemoryPicture::retranslate()
{
    m_rows->setAccessibleName(tr("Memory"));
    m_rows->setEmptyHint(tr("What memory each worker takes appears here. Press Space to run."));
}

QString MemoryPicture::title() const
{
    return tr("Memory");
}

Legend MemoryPicture::legend() const
{
    const QColor colour = workerColor(m_rows->theme(), 0);
    return {{0,
             tr("its own, and its part of what is shared (hatched)"),
             tr("own, shared"),
             colour,
             {},
             false,
             false},
            {1,
             tr("frame: RSS, counted by others as well"),
             tr("RSS"),
             m_rows->theme().muted_text,
             {},
             false,
             false}};
}

sampling::MemoryUse MemoryPicture::sum() const
{
    sampling::MemoryUse sum = m_reading.host.value_or(sampling::MemoryUse{});
    for (const auto& [worker, use] : m_reading.workers) {
        sum.private_bytes += use.private_bytes;
        sum.shared_bytes += use.shared_bytes;
        sum.pss_bytes += use.pss_bytes;
    }
    return sum;
}

PictureHeadline MemoryPicture::headline() const
{
    if (m_rows->isEmpty())
        return {};
    const sampling::MemoryUse all = sum();
    if (!m_own_processes)
        return {sizeText(all.pss_bytes), tr("in one process")};
    return {sizeText(all.pss_bytes), tr("in all; RSS adds up to %1").arg(sizeText(all.residentBytes()))};
}

void MemoryPicture::clear()
{
    m_reading = {};
    m_rows->clear();
}

void MemoryPicture::begin(const PictureRun& run)
{
    m_own_processes = base::hasOwnProcesses(run.contender);
}

bool MemoryPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    // Those who leave at the end do not take the picture with them.
    if (!snapshot.memory || (!snapshot.memory->host && snapshot.memory->workers.empty()))
        return false;
    m_reading = *snapshot.memory;
    return true;
}

void MemoryPicture::show(const analysis::RunRecord& run)
{
    m_own_processes = base::hasOwnProcesses(run.contender);
    m_reading = {};
    m_reading.host = run.host_memory;
    for (const analysis::WorkerRecord& worker : run.workers)
        if (worker.memory)
            m_reading.workers.emplace(worker.worker, *worker.memory);
    refresh();
}

void MemoryPicture::refresh()
{
    StackedRows data;
    if (!m_reading.host && m_reading.workers.empty()) {
        m_rows->clear();
        return;
    }
    data.rows.push_back(totalRow());
    if (m_reading.host)
        data.rows.push_back(rowOf(m_own_processes ? tr("Parent") : tr("One process"), *m_reading.host, -1));
    for (const auto& [worker, use] : m_reading.workers) {
        const int number = static_cast<int>(base::index(worker));
        data.rows.push_back(rowOf(tr("Worker %1").arg(number + 1), use, number));
    }
    double longest = 0;
    for (const StackedRow& row : data.rows)
        longest = std::max(longest, lengthOf(row));
    data.whole = wholeFor(longest);
    data.axis_text = [](double bytes) { return sizeText(bytes); };
    data.sentence =
        tr("%1 in all, RSS adds up to %2.").arg(sizeText(sum().pss_bytes), sizeText(sum().residentBytes()));
    m_rows->setData(data);
}

StackedRow MemoryPicture::totalRow() const
{
    StackedRow total;
    total.name = tr("In all");
    total.is_total = true;
    total.words = sizeText(sum().pss_bytes);
    if (m_reading.host)
        total.parts.push_back({static_cast<double>(m_reading.host->pss_bytes), -1, StateKind::Other});
    for (const auto& [worker, use] : m_reading.workers)
        total.parts.push_back({static_cast<double>(use.pss_bytes), static_cast<int>(base::index(worker))});
    total.details = tr("In all (PSS): %1<br>Sum of RSS: %2")
                        .arg(sizeText(sum().pss_bytes), sizeText(sum().residentBytes()));
    return total;
}

StackedRow MemoryPicture::rowOf(const QString& name, const sampling::MemoryUse& use, int worker) const
{
    const auto own = static_cast<double>(use.private_bytes);
    const auto part = static_cast<double>(use.pss_bytes) - own;
    const double counted_twice =
        static_cast<double>(use.residentBytes()) - static_cast<double>(use.pss_bytes);
    StackedRow row;
    row.name = name;
    row.words = sizeText(use.pss_bytes);
    row.parts = {{own, worker, StateKind::Other, StackFill::Solid},
                 {part, worker, StateKind::Other, StackFill::Hatched},
                 {counted_twice, worker, StateKind::Other, StackFill::Outlined}};
    row.details = tr("%1<br>its own: %2<br>shared with others: %3<br>PSS: %4<br>RSS: %5")
                      .arg(name, sizeText(use.private_bytes), sizeText(use.shared_bytes),
                           sizeText(use.pss_bytes), sizeText(use.residentBytes()));
    return row;
}

} // namespace contend::ui
