// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"

#include "core/report/output_file.h"

#include <QThread>
#include <QTimer>
#include <new>

namespace contend::ui {
namespace {

/// Packing and writing take about as long as drawing.
constexpr int kAfterDrawing_percent = 50;

} // namespace

ExportJob::ExportJob(Work work, QObject* parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_stand_ins(m_work.page)
{}

ExportJob::~ExportJob()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    if (m_work.rehearse)
        m_work.rehearse(m_stand_ins.page);
    QTimer::singleShot(0, this, &ExportJob::drawNext);
}

void ExportJob::cancel()
{
    m_cancelled = true;
}

/// One chart, then whatever the window has to do, then the next.
void ExportJob::drawNext()
{
    const std::size_t count = m_stand_ins.charts.size();
    if (m_cancelled)
        return deleteLater();
    if (m_drawn == count)
        return startThread();
    m_stand_ins.charts[m_drawn]->take();
    ++m_drawn;
    emit progressed(kAfterDrawing_percent * static_cast<int>(m_drawn) / static_cast<int>(count));
    QTimer::singleShot(0, this, &ExportJob::drawNext);
}

void ExportJob::startThread()
{
    m_thread.reset(QThread::create([this] { work(); }));
    connect(m_thread.get(), &QThread::finished, this, &ExportJob::end);
    m_thread->start(QThread::LowPriority); // what is measured meanwhile matters more
}

/// In the thread; the window's thread reads the result only when it has ended.
void ExportJob::work()
{
    try {
        const QByteArray bytes = m_work.encode(m_stand_ins.page);
        if (m_work.path.empty() || m_cancelled)
            return;
        m_status =
            bytes.isEmpty()
                ? base::fail(base::ErrorCode::NoMemory, 0, "encoding the picture", m_work.path.string())
                : report::writeFile(m_work.path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    } catch (const std::bad_alloc&) {
        m_status = base::fail(base::ErrorCode::NoMemory, 0, "encoding the picture", m_work.path.string());
    }
}

void ExportJob::end()
{
    deleteLater();
    if (m_cancelled)
        return;
    emit progressed(100);
    if (m_status)
        emit saved();
    else
        emit failed(m_status.error());
}

} // namespace contend::ui
