// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/copy_compute_picture.h"

#include "ui/model/number_text.h"

#include <cmath>

namespace contend::ui {
namespace {

double at(const std::vector<double>& values, std::size_t k)
{
    return k < values.size() ? values[k] : std::numeric_limits<double>::quiet_NaN();
}

const std::vector<double>& listOf(const analysis::RunRecord& run, std::string_view id)
{
    static const std::vector<double> nothing;
    const auto found = run.lists.find(id);
    return found != run.lists.end() ? found->second : nothing;
}

} // namespace

CopyComputePicture::CopyComputePicture(const Theme& theme)
    : CopyComputePicture(new StackedRowsChart(tr("Copying and computing"), theme))
{}

CopyComputePicture::CopyComputePicture(StackedRowsChart* rows)
    : ExperimentPicture(rows)
    , m_rows(rows)
{
    retranslate();
}

void CopyComputePicture::retranslate()
{
    m_rows->setAccessibleName(tr("Copying and computing"));
    m_rows->setEmptyHint(tr("What the workers' time goes into appears here. Press Space to run."));
}

QString CopyComputePicture::title() const
{
    return tr("Copying and computing");
}

Legend CopyComputePicture::legend() const
{
    return {{0, tr("computing"), {}, {}, StateKind::Running, false, false},
            {1, tr("receiving data"), tr("receiving"), {}, StateKind::Ready, false, false},
            {2, tr("waiting for data"), tr("waiting"), {}, StateKind::Io, false, false}};
}

PictureHeadline CopyComputePicture::headline() const
{
    if (m_rows->isEmpty() || std::isnan(m_all.copying))
        return {};
    return {NumberText::percent(m_all.copying + m_all.waiting),
            tr("of the time receiving data and waiting for it")};
}

void CopyComputePicture::clear()
{
    m_all = {};
    m_workers.clear();
    m_rows->clear();
}

void CopyComputePicture::begin(const PictureRun& run)
{
    m_run = run;
}

bool CopyComputePicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    const Shares all{-1, gaugeOf(m_run.gauges, snapshot.gauges, "computing_percent"),
                     gaugeOf(m_run.gauges, snapshot.gauges, "copying_percent"),
                     gaugeOf(m_run.gauges, snapshot.gauges, "waiting_percent")};
    if (std::isnan(all.computing))
        return false;
    m_all = all;
    m_workers.clear();
    for (const sampling::WorkerSample& worker : snapshot.workers) {
        const std::vector<double> gauges(worker.reading.gauges.begin(), worker.reading.gauges.end());
        m_workers.push_back({static_cast<int>(base::index(worker.worker)),
                             gaugeOf(m_run.worker_gauges, gauges, "worker_computing_percent"),
                             gaugeOf(m_run.worker_gauges, gauges, "worker_copying_percent"),
                             gaugeOf(m_run.worker_gauges, gauges, "worker_waiting_percent")});
    }
    return true;
}

void CopyComputePicture::show(const analysis::RunRecord& run)
{
    m_all = {-1, figureOf(run, "computing_percent"), figureOf(run, "copying_percent"),
             figureOf(run, "waiting_percent")};
    m_workers.clear();
    for (std::size_t k = 0; k < run.workers.size(); ++k)
        m_workers.push_back({static_cast<int>(base::index(run.workers[k].worker)),
                             at(listOf(run, "worker_computing_percent"), k),
                             at(listOf(run, "worker_copying_percent"), k),
                             at(listOf(run, "worker_waiting_percent"), k)});
    refresh();
}

void CopyComputePicture::refresh()
{
    if (std::isnan(m_all.computing)) {
        m_rows->clear();
        return;
    }
    StackedRows data;
    data.whole = 100;
    data.axis_text = [](double percent) { return NumberText::wholePercent(percent); };
    data.rows.push_back(rowOf(m_all));
    for (const Shares& worker : m_workers)
        data.rows.push_back(rowOf(worker));
    data.sentence = tr("The workers spent %1 of their time computing, %2 receiving data, %3 waiting for it.")
                        .arg(NumberText::percent(m_all.computing), NumberText::percent(m_all.copying),
                             NumberText::percent(m_all.waiting));
    m_rows->setData(data);
}

StackedRow CopyComputePicture::rowOf(const Shares& shares) const
{
    const auto known = [](double value) { return std::isnan(value) ? 0.0 : value; };
    StackedRow row;
    row.is_total = shares.worker < 0;
    row.name = row.is_total ? tr("All") : tr("Worker %1").arg(shares.worker + 1);
    row.words = NumberText::wholePercent(known(shares.computing));
    row.parts = {{known(shares.computing), -1, StateKind::Running},
                 {known(shares.copying), -1, StateKind::Ready},
                 {known(shares.waiting), -1, StateKind::Io}};
    row.details =
        tr("%1<br>computing: %2<br>receiving data: %3<br>waiting for data: %4")
            .arg(row.name, NumberText::percent(known(shares.computing)),
                 NumberText::percent(known(shares.copying)), NumberText::percent(known(shares.waiting)));
    return row;
}

} // namespace contend::ui
