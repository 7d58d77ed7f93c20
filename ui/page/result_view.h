// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace contend::ui {

class ChartCard;

/// A finished comparison or sweep in place of the live charts: one large chart, and the way back.
class ResultView : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// Takes the chart's widget over.
    ResultView(QWidget* widget, Chart* chart, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTitle(const QString& title);
    ChartCard& card() { return *m_card; }
    Chart& chart() { return *m_chart; }
    QWidget& widget() { return *m_widget; }
    const QString& title() const { return m_title; }

signals:
    void backRequested();

protected:
    void retranslate() override;

private:
    Chart* m_chart;
    QWidget* m_widget;
    QString m_title;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_back = nullptr;
    ChartCard* m_card = nullptr;
};

} // namespace contend::ui
