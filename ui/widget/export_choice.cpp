// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/export_choice.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace contend::ui {

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Pdf;
}

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Report:
        return QStringLiteral("report.pdf");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Trace:
        return QStringLiteral("trace.json");
    }
    return {};
}

std::optional<QSize> pictureSizeIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{1,5})\s*[×xX*, ]\s*(\d{1,5})\s*$)"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int pixels) {
        return pixels >= kSmallestPicture_px && pixels <= kLargestPicture_px;
    };
    return fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

QString freePath(const QString& base, const QString& ending)
{
    QString path = QStringLiteral("%1.%2").arg(base, ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.%3").arg(base).arg(number).arg(ending);
    return path;
}

QString pathFrom(const QString& typed, const QString& folder)
{
    const QString path = typed.trimmed();
    if (path.isEmpty())
        return {};
    if (path.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + path.mid(1));
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace contend::ui
