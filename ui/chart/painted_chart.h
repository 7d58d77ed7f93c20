// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart.h"
#include "ui/look/legend.h"
#include "ui/look/retranslating.h"

#include <QSet>
#include <QWidget>

namespace contend::ui {

/// What a chart is drawn for: a vector picture must not hold pixels.
enum class Medium { Screen, Image, Vector };

/// A chart that paints itself with a QPainter. Derived charts draw in paint() and say what they are in
/// words; this class does the rest: picture files, hint while empty, tooltip, expanding, accessibility.
/// All coordinates are logical pixels, so any pixel ratio is sharp.
class PaintedChart : public Retranslating<QWidget>, public Chart {
    Q_OBJECT

public:
    explicit PaintedChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    const Theme& theme() const { return m_theme; }
    QImage render(QSize size, qreal scale, const Theme& theme) override;
    void paintVector(QPainter* painter, const QRect& rect, const Theme& theme) override;

    /// Shown quietly in the middle while the chart is empty. Has a default.
    void setEmptyHint(const QString& hint);
    const QString& emptyHint() const { return m_hint; }

    /// Entries for the line above the plot; empty for a chart that needs none.
    virtual Legend legend() const { return {}; }
    /// Leaves out the legend's entries with these keys; none brings all back.
    void setHiddenKeys(const QSet<int>& keys);
    const QSet<int>& hiddenKeys() const { return m_hidden; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Exact values under the pointer, and what was shortened there; empty for none. The position is the
    /// widget's.
    virtual QString toolTipAt(const QPointF& position);

signals:
    /// Double-click or Enter: show this chart alone, or bring the others back.
    void expandRequested();
    /// legend() answers differently from before.
    void legendChanged();

protected:
    /// Draws the chart into the rectangle. Called for screen and files alike; never while empty.
    virtual void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) = 0;
    /// To be called by the derived chart whenever its content changed: repaints, renews the description.
    void contentChanged();

    /// Derived charts set their name and hint; everything painted follows by itself.
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintAll(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium);
    void paintHint(QPainter& painter, const QRectF& rect, const Theme& theme) const;
    void paintFocus(QPainter& painter) const;

    Theme m_theme;
    QString m_hint;
    QSet<int> m_hidden;
};

} // namespace contend::ui
