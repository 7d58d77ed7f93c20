// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <optional>

namespace contend::ui {

enum class ExportFormat { Png, Svg, Pdf, Report, Csv, Json, Trace };
enum class ExportGround { Light, AsOnScreen, Transparent };

/// What a person wants to have saved.
struct ExportChoice {
    int picture = 0; ///< index into the pictures offered
    ExportFormat format = ExportFormat::Png;
    QSize size{1280, 720}; ///< of a picture, before scaling
    double scale = 2;
    ExportGround ground = ExportGround::Light;
    QString path;
};

/// A picture of what is on view; the others are made of the figures.
bool isPicture(ExportFormat format);
/// "png", "report.pdf", … without a dot in front.
QString fileEnding(ExportFormat format);

/// "1920 × 1080", also with x or a blank; nothing unless both are from 200 to 8192.
std::optional<QSize> pictureSizeIn(const QString& text);

/// The greatest length of a side after scaling, in pixels: beyond it pictures take gigabytes.
inline constexpr int kLargestScaled_px = 16384;
inline constexpr int kSmallestPicture_px = 200;
inline constexpr int kLargestPicture_px = 8192;

/// A path of that ending at which nothing is lost: "cpu-bound-2.png" where "cpu-bound.png" is there already.
QString freePath(const QString& base, const QString& ending);

/// What a person typed, as a clean absolute path: "~/" is the home folder, and what is relative counts from
/// that folder, not from wherever the program was started. Empty stays empty.
QString pathFrom(const QString& typed, const QString& folder);

} // namespace contend::ui
