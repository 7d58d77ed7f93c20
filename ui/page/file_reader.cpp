// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/file_reader.h"

#include "core/report/record_file.h"
#include "ui/export/png_export.h"

#include <QFileInfo>
#include <cerrno>

namespace contend::ui {
namespace {

FileContent contentOf(const QString& path)
{
    FileContent content;
    content.path = path;
    const std::filesystem::path file = path.toStdString();
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) { // a pipe would keep us waiting for ever
        content.error = base::Error{
            base::ErrorCode::CannotRead, info.isDir() ? EISDIR : EINVAL, "reading", file.string(), {}, {}};
    } else if (report::isPicture(file)) {
        if (auto setup = readSetup(file))
            content.setup = std::move(*setup);
        else
            content.error = setup.error();
    } else if (auto record = report::readRecord(file)) {
        content.record = std::make_shared<const analysis::Record>(std::move(*record));
    } else {
        content.error = record.error();
    }
    return content;
}

} // namespace

FileReader::FileReader(QObject* parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

FileReader::~FileReader()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void FileReader::read(const QStringList& paths)
{
    m_worker.clear();
    m_busy = true;
    m_worker.start([this, paths, order = ++m_order] {
        QList<FileContent> files;
        for (const QString& path : paths)
            files.append(contentOf(path));
        const auto deliver = [this, order, files] {
            if (order != m_order)
                return;
            m_busy = false;
            emit done(files);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

} // namespace contend::ui
