// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/legend.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace contend::ui {

class CardHeadline;
class LegendBar;

/// The card around a chart: title, the one figure that matters now, legend, and a button that shows the chart
/// alone. In the projector theme it has no frame and its words are larger.
/// Double-click or Enter in the card or its content asks to expand.
class ChartCard : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit ChartCard(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTitle(const QString& title);
    /// The figure in large digits, "199 %", and what it is of, "of 2 cores"; both may be empty.
    void setFigure(const QString& figure, const QString& phrase);
    void setLegend(const Legend& legend);
    /// What stands for a legend that finds no room; the default counts them.
    void setCollapsedLegendText(const QString& text);
    /// A sentence about this chart alone, below its title; empty takes it away.
    void setNotice(const QString& notice);
    QString notice() const;
    /// A badge beside the legend that never gives way: what the card shows is not what goes on now. Empty
    /// takes it away.
    void setMark(const QString& mark);
    QString mark() const;
    /// Takes the widget over and shows it below the headline, in place of an earlier one.
    void setContent(QWidget* content);
    /// Takes a low widget over and shows it below the content; null takes the present one away, which is not
    /// deleted.
    void setFoot(QWidget* foot);
    QWidget* content() const { return m_content; }
    /// The card stands alone now: the button offers to bring the others back.
    void setExpanded(bool expanded);
    bool isExpanded() const { return m_expanded; }

    const CardHeadline* headline() const { return m_headline; }
    LegendBar* legendBar() const { return m_legend; }

signals:
    void expandRequested();
    /// A person hid or showed entries of the legend. Give it to the chart, and the chart's legend back.
    void hiddenKeysChanged(const QSet<int>& keys);

protected:
    void retranslate() override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    struct HeadShare {
        double headline = 0.0;
        bool legend_below = false;
    };
    HeadShare headShare(double room, double below) const;
    int legendWidth(int room) const;
    void shareHead();
    void dressUp();
    void describe();

    Theme m_theme;
    CardHeadline* m_headline = nullptr;
    LegendBar* m_legend = nullptr;
    QToolButton* m_expand = nullptr;
    QWidget* m_head = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_mark = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_foot = nullptr;
    bool m_expanded = false;
};

} // namespace contend::ui
