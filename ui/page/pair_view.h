// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/record_pair.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"

#include <QList>
#include <QWidget>
#include <optional>

class QFrame;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace contend::ui {

class ComparisonView;
class SweepView;

/// Two saved records in place of the live charts: what a comparison or a sweep shows, of both side by side,
/// and below it a table of what was not the same.
class PairView : public QWidget {
    Q_OBJECT

public:
    explicit PairView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Requires that RecordPairs::obstacle() is empty.
    void show(const RecordPair& pair);
    /// The charts on view, with their cards.
    QList<LiveView::Shown> shownCharts() const;
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
    void fillTable(const QList<RecordDifference>& differences);
    void fitTable();

    std::optional<RecordPair> m_pair;
    ComparisonView* m_comparison = nullptr;
    SweepView* m_sweep = nullptr;
    QVBoxLayout* m_column = nullptr;
    QStackedWidget* m_stack = nullptr;
    QFrame* m_card = nullptr;
    QLabel* m_heading = nullptr;
    QTableWidget* m_table = nullptr;
    VerdictWords m_words;
    QString m_caption;
};

} // namespace contend::ui
