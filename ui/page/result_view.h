// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace contend::ui {

class BetBoard;
class ChartCard;
class ViewSwitch;

/// A finished comparison or sweep in place of the live charts: several views of it as tabs, each with one
/// card or more, and the way back.
class ResultView : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ResultView(const Theme& theme, QWidget* parent = nullptr);

    /// One more view, at first empty. Returns its number, counted from 0.
    int addView();
    /// What stands on the view's button; a view that is not offered has none.
    void setViewName(int view, const QString& name, const QString& tooltip);
    void setViewOffered(int view, bool offered);
    /// A card below the others of that view. Takes the widget over; chart: null for words and numbers.
    ChartCard* addCard(int view, QWidget* widget, Chart* chart);
    void setTitle(ChartCard* card, const QString& title);
    /// At the right of the views' buttons, below them where there is no room. Takes the widget over.
    void setCorner(QWidget* corner);

    /// The bet beside what was measured, above the views; nobody's bet takes it away.
    void showBet(const BetResult& bet);

    void showView(int view);
    int currentView() const;
    QPushButton* viewButton(int view) const;
    /// The charts of the view that is open; of the first one that has any where it has none.
    QList<LiveView::Shown> shownCharts() const;

    void setTheme(const Theme& theme);

signals:
    void backRequested();

protected:
    /// To be called by what overrides it.
    void retranslate() override;
    bool event(QEvent* event) override;

private:
    void buildHead();
    void arrangeHead();
    void openAnOfferedView();
    QList<LiveView::Shown> chartsOf(int view) const;

    struct View {
        QVBoxLayout* column = nullptr;
        QList<LiveView::Shown> cards; ///< chart: null for words and numbers
        bool offered = true;
    };

    Theme m_theme;
    QList<View> m_views;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_head = nullptr; ///< buttons and corner
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_back = nullptr;
    QWidget* m_corner = nullptr;
    ViewSwitch* m_switch = nullptr;
    QStackedWidget* m_stack = nullptr;
    BetBoard* m_board = nullptr;
};

} // namespace contend::ui
