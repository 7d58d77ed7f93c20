// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_view.h"
#include "ui/look/theme.h"
#include "ui/model/time_series.h"

#include <QColor>
#include <QString>
#include <qcustomplot.h>

#include <limits>
#include <vector>

namespace contend::ui {

/// Clips what is drawn over the whole of a view to the part until that time; the rectangle is the plot's.
void hideNewer(QCPPainter& painter, const QRectF& plot, const TimeSpan& view, double until_s);

/// Something written or drawn over the plot of a QCustomPlot. Derived classes draw within the axis rect.
class PlotNote : public QCPLayerable {
    Q_OBJECT

public:
    PlotNote(QCustomPlot* plot, const QString& layer)
        : QCPLayerable(plot, layer)
    {}

    void setTheme(const Theme& theme) { m_theme = theme; }

protected:
    const Theme& theme() const { return m_theme; }
    QRectF plotRect() const;
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }

private:
    Theme m_theme;
};

/// What does not scroll: a dashed line at an expected value, and a hint while there is nothing to show.
class GuideNote : public PlotNote {
    Q_OBJECT

public:
    using PlotNote::PlotNote;

    /// NaN: no line.
    void setExpected(double value, const QString& label);
    void setHint(const QString& hint) { m_hint = hint; }

protected:
    void draw(QCPPainter* painter) override;

private:
    double m_expected = std::numeric_limits<double>::quiet_NaN();
    QString m_label;
    QString m_hint;
};

/// What scrolls with the curves: a dashed line and a name where a contender began, a tick where a parameter
/// changed.
class MarkerNote : public PlotNote {
    Q_OBJECT

public:
    using PlotNote::PlotNote;

    /// Not owned; null shows nothing.
    void setSeries(const TimeSeries* series) { m_series = series; }
    void setView(const TimeSpan& view) { m_view = view; }
    /// What is newer stays hidden.
    void setUntil(double until_s) { m_until_s = until_s; }

protected:
    void draw(QCPPainter* painter) override;

private:
    double placeOf(double time_s) const;
    void drawContenders(QCPPainter* painter, const std::vector<const SeriesMarker*>& markers) const;
    void drawParameter(QCPPainter* painter, double x) const;

    const TimeSeries* m_series = nullptr;
    TimeSpan m_view;
    double m_until_s = std::numeric_limits<double>::infinity();
};

/// One line of what the cursor tells.
struct CursorRow {
    QColor swatch; ///< invalid: none
    QString name;
    QString value;
    double y = std::numeric_limits<double>::quiet_NaN(); ///< where the dot goes, as a value; NaN: no dot
};

/// The time cursor: a line through the plot, a dot on every curve and a box with the exact values.
class CursorNote : public PlotNote {
    Q_OBJECT

public:
    using PlotNote::PlotNote;

    /// at: 0 the left edge of the plot … 1 the right one; anything else hides the cursor.
    void show(double at, const QString& heading, std::vector<CursorRow> rows);
    void hide() { m_at = -1.0; }
    bool isShown() const { return m_at >= 0.0 && m_at <= 1.0; }

protected:
    void draw(QCPPainter* painter) override;

private:
    struct Box;

    Box measure(const QRectF& plot, double x) const;
    void drawBox(QCPPainter* painter, const Box& box) const;

    double m_at = -1.0;
    QString m_heading;
    std::vector<CursorRow> m_rows;
};

} // namespace contend::ui
