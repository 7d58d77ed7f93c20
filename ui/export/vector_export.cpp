// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/vector_export.h"

#include "core/report/output_file.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace contend::ui {

namespace {

constexpr double kPageWidthMm = 297;
constexpr double kMmPerInch = 25.4;

base::Status save(const std::filesystem::path& path, const QByteArray& bytes)
{
    return report::writeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

base::Status writeSvg(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title)
{
    const PageScale scale = pageScale(size, kind);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setResolution(96); // the fonts' sizes are pixels, and so is everything here
    generator.setSize(size);
    generator.setViewBox(QRectF(QPointF(0, 0), scale.layout));
    QPainter painter(&generator);
    page.paint(painter, scale.layout);
    painter.end();
    return save(path, buffer.data());
}

base::Status writePdf(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title)
{
    const PageScale scale = pageScale(size, kind);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Contend"));
    const QSizeF paper(kPageWidthMm, kPageWidthMm * size.height() / size.width());
    writer.setPageSize(QPageSize(paper, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(qRound(scale.layout.width() / (kPageWidthMm / kMmPerInch)));
    QPainter painter(&writer);
    painter.scale(writer.width() / scale.layout.width(), writer.width() / scale.layout.width());
    page.paint(painter, scale.layout);
    painter.end();
    return save(path, buffer.data());
}

} // namespace contend::ui
