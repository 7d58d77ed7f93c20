// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "ui/export/export_job.h"
#include "ui/export/page.h"
#include "ui/export/png_export.h"
#include "ui/session/run_news.h"
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
    /// Names what an open dialog offers anew.
    void retranslate();
    /// The dialog while it is open, else null.
    ExportDialog* dialog() const { return m_dialog; }
    /// Everything on view, onto the clipboard, as soon as it is drawn.
    void copyPicture();

    /// Why there is nothing of that kind to save now, in words; empty if there is.
    QString obstacle(ExportFormat format) const;
    /// What has to be done to save it, by an ExportJob or at once. Requires that there is no obstacle.
    ExportJob::Work workOf(const ExportChoice& choice) const;
    /// What is on view as a page for a slide; picture 0: all of it, else one chart of it.
    Page compose(int picture) const;

    /// Errors: CannotRead, BadRecord, ForeignRecord.
    base::Result<analysis::Record> read(const QString& path) const;

private:
    void take(const ExportChoice& choice);
    void begin(const ExportChoice& choice);
    ExportJob::Work pictureWork(const ExportChoice& choice) const;
    ExportJob::Work reportWork() const;
    ExportJob::Work figuresWork(ExportFormat format) const;
    PictureTexts texts(const Page& page) const;
    /// What the caption tells about: the record on view, else the machine alone.
    RecordOfAll outline() const;
    QString proposedPath() const;
    QStringList pictures() const;

    ExperimentPage& m_page;
    const SetupModel& m_setup;
    const RunPresenter& m_presenter;
    QPointer<ExportDialog> m_dialog;
    QPointer<ExportJob> m_job; ///< the dialog's; gone when it has ended
};

} // namespace contend::ui
