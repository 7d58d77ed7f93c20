// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/vector_export.h"

#include "core/report/output_file.h"
#include "ui/export/report_painter.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace contend::ui {

namespace {

constexpr double kPageWidthMm = 297; ///< of a picture: A4 across
constexpr double kMmPerInch = 25.4;

base::Status save(const std::filesystem::path& path, const QByteArray& bytes)
{
    return report::writeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// layout: the paper in the units of what is painted.
template <typename Paint>
QByteArray pdf(const QString& title, const QPageSize& paper, const QSizeF& layout, const Paint& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Contend"));
    writer.setPageSize(paper);
    writer.setPageMargins(QMarginsF());
    // Fonts' sizes are pixels: about one for each unit.
    writer.setResolution(qRound(layout.width() / (paper.size(QPageSize::Millimeter).width() / kMmPerInch)));
    QPainter painter(&writer);
    painter.scale(writer.width() / layout.width(), writer.width() / layout.width());
    paint(painter, writer);
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray encodeSvg(const PagePainter& page, ThemeKind kind, const QSize& size, const QString& title)
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
    return buffer.data();
}

QByteArray encodePdf(const PagePainter& page, ThemeKind kind, const QSize& size, const QString& title)
{
    const PageScale scale = pageScale(size, kind);
    const QSizeF paper(kPageWidthMm, kPageWidthMm * size.height() / size.width());
    return pdf(title, QPageSize(paper, QPageSize::Millimeter, QString(), QPageSize::ExactMatch), scale.layout,
               [&](QPainter& painter, QPdfWriter&) { page.paint(painter, scale.layout); });
}

QByteArray encodeReport(const Report& report, const Theme& theme)
{
    return pdf(
        report.page.title, QPageSize(QPageSize::A4), ReportPainter::pageSize(),
        [&](QPainter& painter, QPdfWriter& writer) { ReportPainter(report, theme).paint(painter, writer); });
}

base::Status writeSvg(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title)
{
    return save(path, encodeSvg(page, kind, size, title));
}

base::Status writePdf(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title)
{
    return save(path, encodePdf(page, kind, size, title));
}

base::Status writeReport(const std::filesystem::path& path, const Report& report, const Theme& theme)
{
    return save(path, encodeReport(report, theme));
}

} // namespace contend::ui
