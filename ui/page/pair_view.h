// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/record_pair.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace contend::ui {

class BarChart;
class ChartCard;
class ScalingChart;

/// Two saved records in place of the live charts: their bars or curves side by side, and below them a table
/// of what was not the same.
class PairView : public QWidget {
    Q_OBJECT

public:
    explicit PairView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Requires that RecordPairs::obstacle() is empty.
    void show(const RecordPair& pair);
    /// The chart on view, with its card.
    LiveView::Shown shownChart() const;
    /// What to say of the pair on view.
    const VerdictWords& words() const { return m_words; }
    /// The machines of both, for a caption.
    const QString& caption() const { return m_caption; }
    const QTableWidget& table() const { return *m_table; }

signals:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void buildTable();
    void fillTable(const RecordPair& pair, const QList<RecordDifference>& differences);
    void fitTable();

    BarChart* m_bars = nullptr;
    ScalingChart* m_curves = nullptr;
    QString m_title;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_back = nullptr;
    ChartCard* m_comparison = nullptr;
    ChartCard* m_sweep = nullptr;
    QFrame* m_card = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_heading = nullptr;
    QTableWidget* m_table = nullptr;
    VerdictWords m_words;
    QString m_caption;
};

} // namespace contend::ui
