// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page_flow.h"
#include "ui/export/report.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace contend::ui {

/// Lays a report out on A4 and draws it as lines and text. Its charts are asked to draw themselves; with
/// stand-ins for them (ui/export/chart_stand_in) it may be used on any thread.
class ReportPainter {
    Q_DECLARE_TR_FUNCTIONS(ReportPainter)

public:
    /// Both must outlive the painter.
    ReportPainter(const Report& report, const Theme& theme);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// All pages; the device has one already and is asked for the others.
    void paint(QPainter& painter, QPagedPaintDevice& device) const;
    /// One page, 0-based, in units of pageSize().
    void paintPage(QPainter& painter, int page) const;

    /// A4 in layout units.
    static QSizeF pageSize();

private:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    void add(double height, double gap, const Paint& paint);
    void addText(const QString& text, const QFont& font, const QColor& colour, double gap);
    void addSection(const QString& title);
    void addTable(const ReportTable& table);
    void addRow(const QStringList& cells, const std::vector<double>& widths, bool heading);
    void addCharts();
    void addChartRow(std::size_t first, std::size_t count);
    void addBet();
    void addVerdict();
    void addCaveats();
    void addListing(const ReportListing& listing);
    std::vector<double> columnWidths(const ReportTable& table) const;
    void paintFoot(QPainter& painter, int page) const;
    QFont font(TextSize size, TextWeight weight = TextWeight::Normal) const;

    const Report& m_report;
    const Theme& m_theme;
    std::vector<FlowPiece> m_pieces;
    std::vector<Paint> m_paints; ///< one for each piece
    std::vector<std::vector<FlowPlace>> m_pages;
};

} // namespace contend::ui
