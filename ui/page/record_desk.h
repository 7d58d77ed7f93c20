// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/record_pair.h"
#include "ui/page/file_reader.h"
#include "ui/session/record_store.h"

#include <QObject>

namespace contend::ui {

class ExperimentPage;
class RecordList;
class RecordsPanel;
class RunPresenter;

/// What the window does with saved records: shows them in their panel, opens, compares, names, deletes and
/// restores them, and opens files from elsewhere. What is wrong is said where it was asked for: below the
/// list, or in the page's strip.
class RecordDesk : public QObject {
    Q_OBJECT

public:
    /// store, page and presenter must outlive the desk.
    RecordDesk(RecordStore& store, ExperimentPage& page, RunPresenter& presenter, QObject* parent);

    /// The panel, to be put into the window, which then owns it.
    RecordsPanel& panel() { return *m_panel; }
    /// Opens a record or a picture; two records are put side by side.
    void openPaths(const QStringList& paths);
    /// Words and dates anew, and what other programs have done to the folder.
    void refresh();

signals:
    /// Show this. What goes on is ended by that.
    void recordOpened(const contend::ui::RecordOfAll& record);
    void setupOpened(const contend::plan::RunSetup& setup);
    void pairOpened(const contend::ui::RecordPair& pair);
    /// Ask what to save of what is on view.
    void exportRequested();

private:
    enum class Asked { Elsewhere, InPanel, ForExport };

    void connectStore();
    void connectPanel();
    void read(const QStringList& ids, Asked asked);
    void takeFiles(const QList<FileContent>& files);
    void takeRecord(const FileContent& file);
    void takePicture(const FileContent& file);
    void tellEnd(bool ends_run);
    void takePair(const FileContent& first, const FileContent& second);
    void rename(const QString& id, const QString& name);
    void remove(const QStringList& ids);
    void restore();
    void showEntries();
    void tellNotSaved(const base::Error& error);
    void complain(base::Error error, const QString& path);
    void complain(const QString& bold, const QString& more);
    /// How a file is called where it is spoken of; in_pair: beside another one of its experiment.
    QString labelOf(const QString& path, bool in_pair = false) const;

    RecordStore& m_store;
    ExperimentPage& m_page;
    RunPresenter& m_presenter;
    FileReader m_reader;
    RecordList* m_list = nullptr;
    RecordsPanel* m_panel = nullptr;
    Asked m_asked = Asked::Elsewhere;
    bool m_told_not_saved = false;
};

} // namespace contend::ui
