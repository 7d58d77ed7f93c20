// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "ui/widget/export_dialog.h"

#include <QObject>
#include <QPointer>

namespace contend::ui {

class ExperimentPage;
class RunPresenter;
class SetupModel;

/// Saves what is on view or what was measured, and reads records back.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    /// All three must outlive the desk; page is also the parent of its dialogs.
    ExportDesk(ExperimentPage& page, const SetupModel& setup, const RunPresenter& presenter, QObject* parent);

    /// Asks what to save, saves it, and says so in the strip.
    void open();
    ExportDialog* dialog() const { return m_dialog; }
    void copyPicture();
    /// Saves without asking. Errors: CannotWrite; NoResource when there is nothing to save yet.
    base::Status save(const ExportChoice& choice) const;
    /// A record or a picture with a record's setup in it. Errors: CannotRead, BadRecord, ForeignRecord.
    base::Result<analysis::Record> read(const QString& path) const;

private:
    QString proposedPath() const;

    ExperimentPage& m_page;
    const SetupModel& m_setup;
    const RunPresenter& m_presenter;
    QPointer<ExportDialog> m_dialog;
};

} // namespace contend::ui
