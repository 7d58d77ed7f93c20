// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart.h"
#include "ui/export/page.h"

#include <QPicture>
#include <memory>
#include <optional>
#include <vector>

namespace contend::ui {

/// Stands for a chart in a page that is painted on another thread: charts are widgets and stay on the
/// window's. First the page is painted once with stand-ins, which note what they are asked for and draw
/// nothing; then take() lets the chart draw just that, on the window's thread; from then on the page can be
/// painted on any thread, one at a time.
class ChartStandIn : public Chart {
public:
    /// chart must live until take().
    explicit ChartStandIn(Chart& chart);

    void take();

    void setTheme(const Theme& /*theme*/) override {}
    QImage render(QSize size, qreal scale, const Theme& theme) override;
    void paintVector(QPainter* painter, const QRect& rect, const Theme& theme) override;
    bool isEmpty() const override { return m_empty; }
    QString summary() const override { return m_summary; }

private:
    struct Wanted {
        Theme theme;
        QSize size;
        qreal scale = 1;
        bool shapes = false;
    };

    Chart& m_chart;
    bool m_empty;
    QString m_summary;
    std::optional<Wanted> m_wanted;
    bool m_taken = false;
    QImage m_image;
    QPicture m_shapes;
};

/// A page like the one given, with stand-ins for its charts.
struct StandInPage {
    explicit StandInPage(Page original);

    Page page;
    std::vector<std::unique_ptr<ChartStandIn>> charts;
};

} // namespace contend::ui
