// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_view.h"
#include "ui/look/theme.h"
#include "ui/model/time_series.h"

#include <QImage>
#include <qcustomplot.h>

#include <array>
#include <limits>
#include <vector>

namespace contend::ui {

/// Colours for a value between nothing and the most, from nearly the card's ground over the accent to nearly
/// the text's colour: light to dark on light themes, dark to light on dark ones, so that it reads in grey
/// too.
class HeatScale {
public:
    HeatScale()
        : HeatScale(Theme{})
    {}
    explicit HeatScale(const Theme& theme);

    /// share: 0 … 1, limited to that; NaN is transparent.
    QRgb colour(double share) const;

    friend bool operator==(const HeatScale&, const HeatScale&) = default;

private:
    std::array<QRgb, 256> m_colours{};
};

/// Many workers at once: one row a worker (the first on top), time to the right as in StripPlottable, the
/// value as a colour. A pixel shows the mean of its samples, or the sample before it where there is none;
/// gaps stay empty. The value axis is expected to run over the rows: 0.5 … workers + 0.5, reversed.
class HeatPlottable : public QCPAbstractPlottable {
    Q_OBJECT

public:
    HeatPlottable(QCPAxis* time_axis, QCPAxis* row_axis);

    /// Not owned; must outlive this or be replaced. Null shows nothing.
    void setSeries(const TimeSeries* series) { m_series = series; }
    void setView(const TimeSpan& view) { m_view = view; }
    /// What is newer stays hidden.
    void setUntil(double until_s) { m_until_s = until_s; }
    /// The value that gets the scale's last colour.
    void setUpper(double upper) { m_upper = upper; }
    void setScale(const HeatScale& scale) { m_scale = scale; }
    /// Workers to leave out: their rows stay empty.
    void setHidden(std::vector<bool> hidden) { m_hidden = std::move(hidden); }

    double selectTest(const QPointF& pos, bool only_selectable, QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& key_range = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void sortSamplesIntoColumns(int columns);
    void fillRow(int worker, QRgb* row) const;
    void drawRows(QImage& image);

    const TimeSeries* m_series = nullptr;
    TimeSpan m_view{0.0, 1.0};
    double m_until_s = std::numeric_limits<double>::infinity();
    double m_upper = 100.0;
    HeatScale m_scale;
    std::vector<bool> m_hidden;
    std::vector<SampleRange> m_columns; ///< the samples that each column of the picture shows
    QImage m_image;
};

} // namespace contend::ui
