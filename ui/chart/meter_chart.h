// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

namespace contend::ui {

/// What should have been counted and what was.
struct MeterData {
    double expected = 0.0;
    double actual = 0.0;
    double lost_per_s = 0.0;
    QString expected_name; ///< "expected"; empty takes the default
    QString actual_name;   ///< "in the counter"; empty takes the default

    double lost() const { return expected - actual; }
};

/// Expected against actual as two bars on one scale; the difference is hatched in the warning colour and told
/// in large digits, or told to be nothing.
class MeterChart : public PaintedChart {
    Q_OBJECT

public:
    explicit MeterChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const MeterData& data);
    const MeterData& data() const { return m_data; }
    /// Back to the hint.
    void clear();

    bool isEmpty() const override { return !(m_data.expected > 0.0); }
    QString summary() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    QString lostWords() const;
    double paintHeadline(QPainter& painter, const QRectF& rect, const Theme& theme) const;
    void paintLoss(QPainter& painter, QPointF base, double right, const Theme& theme) const;
    void paintBar(QPainter& painter, const QRectF& row, const QString& name, double value,
                  const QColor& colour, const Theme& theme, bool shows_lost) const;

    MeterData m_data;
};

} // namespace contend::ui
