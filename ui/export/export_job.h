// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/export/chart_stand_in.h"

#include <QByteArray>
#include <QObject>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>

class QThread;

namespace contend::ui {

/// Saves something without holding the window up: charts are drawn one by one between the window's other
/// events, everything else, painting, packing and writing, happens in a thread. The file is written whole
/// or not at all.
class ExportJob : public QObject {
    Q_OBJECT

public:
    struct Work {
        Page page; ///< its charts must live until the job has drawn them; may have none
        /// Paints the page once as encode will, so that its charts are asked for; on the window's thread.
        std::function<void(const Page&)> rehearse;
        /// The file's content; called in a thread.
        std::function<QByteArray(const Page&)> encode;
        std::filesystem::path path; ///< empty: nothing is written
    };

    ExportJob(Work work, QObject* parent);
    /// Waits for the thread.
    ~ExportJob() override;

    void start();
    /// Nothing is written any more, unless it is written already; neither saved() nor failed() will come.
    void cancel();

signals:
    /// percent: of the work, 0 to 100.
    void progressed(int percent);
    // One of these, then the job deletes itself.
    void saved();
    /// Errors: CannotWrite, NoMemory.
    void failed(const contend::base::Error& error);

private:
    void drawNext();
    void startThread();
    void work();
    void end();

    Work m_work;
    StandInPage m_stand_ins;
    std::size_t m_drawn = 0;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled{false};
    base::Status m_status;
};

} // namespace contend::ui
