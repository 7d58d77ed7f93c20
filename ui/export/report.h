// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "ui/export/page.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace contend::ui {

/// A table of texts; the first column is flush left, the others right.
struct ReportTable {
    QString title;
    QStringList headings; ///< none: names at the left, values at the right
    QList<QStringList> rows;
};

/// A program, line by line.
struct ReportListing {
    QString title;
    QString text;
};

/// Everything about a record for a hand-out or a lab report, in the order of the paper: question, charts,
/// numbers, verdict, what to be careful about, settings, machine, code. A plain value.
struct Report {
    Page page; ///< heading, charts, verdict; the charts are not owned
    ReportTable numbers;
    QStringList figures; ///< those that decided the verdict, named as in the record
    QStringList caveats; ///< a sentence each
    ReportTable settings;
    ReportTable machine;
    QList<ReportListing> listings;
};

/// The report on a record. page: its pictures (PictureOfRecord::page()).
Report reportOf(const analysis::Record& record, const Page& page);

} // namespace contend::ui
