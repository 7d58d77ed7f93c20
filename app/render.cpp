// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint.h"
#include "app/display.h"
#include "app/headless.h"
#include "core/report/record_file.h"
#include "ui/export/picture_of_record.h"

namespace contend::app {

namespace {

/// Pixels of the picture: the size chosen times the scale.
QSize pixelsOf(const RenderOptions& options)
{
    return {qRound(options.size.width * options.scale), qRound(options.size.height * options.scale)};
}

base::Status draw(const RenderOptions& options, const analysis::Record& record)
{
    const ui::PictureOfRecord picture(record, ui::loadTheme(options.theme));
    const QSize size(options.size.width, options.size.height);
    base::Status first;
    const auto note = [&first](base::Status status) {
        if (first && !status)
            first = std::move(status);
    };
    if (!options.png.empty())
        note(picture.savePng(options.png, pixelsOf(options)));
    if (!options.svg.empty())
        note(picture.saveSvg(options.svg, size));
    if (!options.pdf.empty())
        note(picture.savePdf(options.pdf, size));
    if (!options.report.empty()) // on paper, whatever the pictures' theme
        note(ui::PictureOfRecord(record, ui::loadTheme(ui::ThemeKind::Light)).saveReport(options.report));
    return first;
}

} // namespace

int render(const RenderOptions& options, int& argc, char** argv)
{
    const auto record = report::readRecord(options.record);
    if (!record)
        return complain(record.error());
    const DrawingApplication application(argc, argv, options.language.empty() ? "en" : options.language);
    const base::Status drawn = draw(options, *record);
    return drawn ? 0 : complain(drawn.error());
}

} // namespace contend::app
