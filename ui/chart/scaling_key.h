// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QPen>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace contend::ui {

/// The names of a scaling chart's laws with a sample of each line. The lines run among the measured curves,
/// where their names would find no room.
class ScalingKey {
public:
    struct Entry {
        QString name;
        QPen pen;
    };
    enum class Place {
        BesideName,    ///< in the line above the plot
        InPlaceOfName, ///< likewise; a low chart has no room for both
        InPlot,        ///< in its upper left corner, where curves that grow have not come yet
    };

    /// theme must outlive the key.
    ScalingKey(std::vector<Entry> entries, const Theme& theme);

    /// rect: of the chart; field: of its plot; value_name: stands at the left above the plot.
    Place placeIn(const QRectF& rect, const QRectF& field, const QString& value_name) const;
    void paint(QPainter& painter, const QRectF& rect, const QRectF& field, Place place) const;

private:
    double widthOf(const QString& name) const;
    double width() const;
    bool takesAtMost(double share, const QRectF& field) const;
    void paintEntry(QPainter& painter, const QRectF& room, const Entry& entry) const;
    void paintInPlot(QPainter& painter, const QRectF& field) const;

    std::vector<Entry> m_entries;
    const Theme& m_theme;
};

} // namespace contend::ui
