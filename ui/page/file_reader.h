// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/run_setup.h"
#include "ui/session/run_news.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <optional>

namespace contend::ui {

/// What a file turned out to hold: a record, the setup of a picture, or an error that names the file.
struct FileContent {
    QString path;
    RecordOfAll record; ///< null if it is none
    std::optional<plan::RunSetup> setup;
    MaybeError error;
};

/// Reads records and pictures without the window waiting for it.
class FileReader : public QObject {
    Q_OBJECT

public:
    explicit FileReader(QObject* parent = nullptr);
    /// Waits for a file that is being read.
    ~FileReader() override;

    /// Reads them all; what was asked for before and is not done yet is of no interest any more.
    void read(const QStringList& paths);
    bool isBusy() const { return m_busy; }

signals:
    /// In the order of the paths.
    void done(const QList<contend::ui::FileContent>& files);

private:
    QThreadPool m_worker; ///< one thread
    int m_order = 0;      ///< number of the newest one
    bool m_busy = false;
};

} // namespace contend::ui
