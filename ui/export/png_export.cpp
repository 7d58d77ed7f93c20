// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_export.h"

#include "core/report/json.h"
#include "core/report/output_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <string_view>

namespace contend::ui {

using base::ErrorCode;

namespace {

constexpr std::size_t kLargestPicture = 256U << 20U;

std::string_view bytesOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

tl::unexpected<base::Error> noSetup(const std::filesystem::path& path, std::string doing)
{
    return base::fail(ErrorCode::BadRecord, 0, std::move(doing), path.string());
}

} // namespace

QImage withTexts(QImage image, const PictureTexts& texts)
{
    image.setText(QStringLiteral("Title"), texts.title);
    image.setText(QStringLiteral("Description"), texts.caption);
    image.setText(QStringLiteral("Creation Time"), texts.created);
    image.setText(QStringLiteral("Software"), QStringLiteral("Contend"));
    image.setText(QLatin1String(kSetupField), QString::fromStdString(report::setupToJson(texts.setup)));
    return image;
}

QByteArray encodePng(const QImage& image, const PictureTexts& texts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(withTexts(image, texts));
    return bytes;
}

base::Status writePng(const std::filesystem::path& path, const QImage& image, const PictureTexts& texts)
{
    const QByteArray bytes = encodePng(image, texts);
    if (bytes.isEmpty())
        return base::fail(ErrorCode::NoMemory, 0, "encoding the picture", path.string());
    return report::writeFile(path, bytesOf(bytes));
}

base::Result<plan::RunSetup> readSetup(const std::filesystem::path& path)
{
    const auto content = report::readFile(path, kLargestPicture);
    if (!content)
        return tl::unexpected(content.error());
    QByteArray bytes = QByteArray::fromRawData(content->data(), static_cast<qsizetype>(content->size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    if (!reader.canRead())
        return noSetup(path, "reading the picture");
    const QString text = reader.text(QLatin1String(kSetupField));
    if (text.isEmpty())
        return noSetup(path, "looking for the setup in the picture");
    auto setup = report::setupFromJson(text.toStdString());
    if (!setup) {
        base::Error error = setup.error();
        error.subject = path.string();
        return base::fail(std::move(error));
    }
    return setup;
}

} // namespace contend::ui
