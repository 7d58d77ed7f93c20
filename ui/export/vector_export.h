// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/export/page_painter.h"

#include <filesystem>

namespace contend::ui {

// Pictures made of lines and text, for print. Written whole or not at all; "-" is standard output.
// Errors: CannotWrite.

/// size: in pixels of 1/96 inch, as SVG has them.
base::Status writeSvg(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title);

/// One page of the proportions given, as wide as A4 across.
base::Status writePdf(const std::filesystem::path& path, const PagePainter& page, ThemeKind kind,
                      const QSize& size, const QString& title);

} // namespace contend::ui
