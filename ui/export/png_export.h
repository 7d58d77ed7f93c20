// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/run_setup.h"

#include <QImage>
#include <QString>
#include <filesystem>

namespace contend::ui {

/// What goes into a picture's text fields beside the picture itself.
struct PictureTexts {
    QString title;
    QString caption;
    QString created; ///< ISO 8601
    plan::RunSetup setup;
};

/// The field that holds the setup, as JSON (report::setupToJson).
inline constexpr const char* kSetupField = "Contend-Setup";

/// The image with the text fields that a PNG made of it will have, whoever makes it.
QImage withTexts(QImage image, const PictureTexts& texts);

/// The image as PNG bytes with its text fields.
QByteArray encodePng(const QImage& image, const PictureTexts& texts);

/// Writes the picture, whole or not at all; "-" is standard output. Errors: CannotWrite.
base::Status writePng(const std::filesystem::path& path, const QImage& image, const PictureTexts& texts);

/// The setup that a picture of ours was made with. Reads the file's head only; nothing in it is trusted.
/// Errors: CannotRead; BadRecord for what is no PNG, holds no setup, or a damaged one; ForeignRecord.
base::Result<plan::RunSetup> readSetup(const std::filesystem::path& path);

} // namespace contend::ui
