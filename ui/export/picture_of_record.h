// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "core/experiment/experiment.h"
#include "ui/chart/bar_chart.h"
#include "ui/export/page.h"
#include "ui/export/page_painter.h"
#include "ui/export/png_export.h"
#include "ui/look/theme.h"
#include "ui/model/recording.h"
#include "ui/picture/picture.h"

#include <QCoreApplication>
#include <filesystem>
#include <memory>
#include <vector>

namespace contend::ui {

/// The pictures of a saved or just finished record: its charts, laid out as a page with the verdict, from the
/// record alone. Charts are widgets, though none is shown: it needs a QApplication, on its thread. The
/// record must outlive it.
class PictureOfRecord {
    Q_DECLARE_TR_FUNCTIONS(PictureOfRecord)

public:
    PictureOfRecord(const analysis::Record& record, const Theme& theme);
    ~PictureOfRecord();
    PictureOfRecord(const PictureOfRecord&) = delete;
    PictureOfRecord& operator=(const PictureOfRecord&) = delete;

    const Page& page() const { return m_page; }
    /// What a PNG of it carries in its text fields.
    PictureTexts texts() const;

    QImage image(const QSize& pixels, PictureGround ground = PictureGround::Theme) const;
    /// Errors: CannotWrite.
    base::Status savePng(const std::filesystem::path& path, const QSize& pixels,
                         PictureGround ground = PictureGround::Theme) const;
    base::Status saveSvg(const std::filesystem::path& path, const QSize& size) const;
    base::Status savePdf(const std::filesystem::path& path, const QSize& size) const;
    /// Charts, numbers, verdict, settings and code, for a hand-out. Of a light theme: it is for paper.
    base::Status saveReport(const std::filesystem::path& path) const;

private:
    void fillPage();
    bool addSweep();
    void addComparison();
    void addOwnPictures();
    void addCurves(int most);
    void addTimeline();
    Chart* makeCores();
    PageCard& addCard(std::unique_ptr<Chart> chart, const QString& title);
    QString operations() const;
    bool isComparison() const;
    bool isBrief() const;
    std::vector<base::Contender> picturedContenders() const;

    const analysis::Record& m_record;
    const experiment::Experiment* m_experiment; ///< null: not known to this version
    Theme m_theme;
    Recording m_recording;
    std::vector<std::unique_ptr<Chart>> m_charts;
    std::vector<std::unique_ptr<ExperimentPicture>> m_pictures;
    Page m_page;
};

} // namespace contend::ui
