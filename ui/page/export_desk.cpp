// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/export_desk.h"

#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "core/report/trace.h"
#include "ui/look/error_text.h"
#include "ui/page/experiment_page.h"
#include "ui/widget/verdict_strip.h"

#include <QDir>
#include <QStandardPaths>

namespace contend::ui {

ExportDesk::ExportDesk(ExperimentPage& page, const SetupModel& setup, const RunPresenter& presenter,
                       QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_setup(setup)
    , m_presenter(presenter)
{}

QString ExportDesk::proposedPath() const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    return folder + QLatin1Char('/') + QString::fromStdString(std::string(m_setup.experiment().id));
}

void ExportDesk::open()
{
    QStringList pictures{tr("Everything on view")};
    for (const LiveView::Shown& shown : m_page.shownCharts())
        pictures.append(shown.title);
    m_dialog = new ExportDialog(pictures, proposedPath(), m_page.theme(), &m_page);
    connect(m_dialog, &ExportDialog::saveRequested, this, [this](const ExportChoice& choice) {
        if (const base::Status saved = save(choice); !saved) {
            m_dialog->complain(ErrorText::sentence(saved.error()));
            return;
        }
        m_dialog->accept();
        m_page.strip().say(VerdictStrip::Kind::Ok, tr("Saved."), QDir::toNativeSeparators(choice.path));
    });
    m_dialog->open();
}

void ExportDesk::copyPicture() {}

base::Status ExportDesk::save(const ExportChoice& choice) const
{
    if (!m_presenter.record())
        return base::fail(base::ErrorCode::NoResource);
    const analysis::Record& record = *m_presenter.record();
    const std::filesystem::path path = choice.path.toStdString();
    switch (choice.format) {
    case ExportFormat::Csv:
        return report::writeFile(path, report::toCsv(record));
    case ExportFormat::Json:
        return report::writeFile(path, report::toJson(record));
    case ExportFormat::Trace:
        return report::writeFile(path, report::toTrace(record));
    default:
        return base::fail(base::ErrorCode::NoResource);
    }
}

base::Result<analysis::Record> ExportDesk::read(const QString& path) const
{
    const base::Result<std::string> text = report::readFile(path.toStdString());
    if (!text)
        return base::fail(text.error());
    return report::fromJson(*text);
}

} // namespace contend::ui
