// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/export/page_painter.h"
#include "ui/export/report.h"

#include <QByteArray>
#include <filesystem>

namespace contend::ui {

// Pictures made of lines and text, for print. May be called on any thread if the page's charts may be.

/// size: in pixels of 1/96 inch, as SVG has them.
QByteArray encodeSvg(const PagePainter& page, ThemeKind kind, const QSize& size, const QString& title);
/// One page of the proportions given, as wide as A4 across.
QByteArray encodePdf(const PagePainter& page, ThemeKind kind, const QSize& size, const QString& title);
/// The report on A4.
QByteArray encodeReport(const Report& report, const Theme& theme);

// The same as files, written whole or not at all; "-" is standard output. Errors: CannotWrite.

base::Status writeSvg(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title);
base::Status writePdf(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title);
base::Status writeReport(const std::filesystem::path& path, const Report& report, const Theme& theme);

} // namespace contend::ui
