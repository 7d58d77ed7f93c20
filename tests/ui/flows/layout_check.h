// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/drawn_text.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/painted_chart.h"
#include "ui/widget/elided_label.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>
#include <QStringList>
#include <QTextEdit>
#include <QWidget>

namespace contend::ui::test {

/// Looks at every word that a window shows, as it is drawn, and says what is wrong with it: cut off, in the
/// way of another one, shortened with nothing to tell the whole, or in a widget that sticks out of its
/// parent; and which curves are too low to be read. What a scroll area brings into view is no fault.
class LayoutCheck {
public:
    static QStringList faultsOf(QWidget& window, const Theme& theme)
    {
        LayoutCheck check(window, theme);
        check.walk(window);
        check.compareAll();
        return check.m_faults;
    }

private:
    /// Ink may touch an edge: letters are smoothed, and their boxes rounded up.
    static constexpr double kTolerance_px = 2.0;
    /// Slanted letters lean over those behind them, and Chinese ones fill their boxes: of their height.
    static constexpr double kLean = 0.3;

    static constexpr double kLowestPlot = 2.0; ///< in heights of the letters beside it

    struct Shown {
        const QWidget* widget;
        QString text;
        QRectF ink; ///< in the window
    };

    LayoutCheck(QWidget& window, const Theme& theme)
        : m_window(window)
        , m_theme(theme)
    {}

    void walk(QWidget& widget)
    {
        if (!widget.isVisible() || widget.visibleRegion().isEmpty())
            return;
        if (&widget != &m_window)
            checkPlace(widget);
        record(widget);
        if (const auto* const chart = dynamic_cast<const LineChart*>(&widget)) {
            checkHeight(*chart);
            return; // what is within belongs to it
        }
        for (QObject* const child : widget.children())
            if (auto* const inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow())
                walk(*inner);
    }

    static QString nameOf(const QWidget& widget)
    {
        QString name = QString::fromLatin1(widget.metaObject()->className()).section("::", -1);
        if (!widget.accessibleName().isEmpty())
            name += " (" + widget.accessibleName() + ")";
        return name;
    }

    void complain(const QWidget& widget, const QString& text, const QString& what)
    {
        m_faults.append(QStringLiteral("“%1” in %2 %3").arg(text, nameOf(widget), what));
    }

    static const QAbstractScrollArea* areaOf(const QWidget& viewport)
    {
        const auto* const area = qobject_cast<const QAbstractScrollArea*>(viewport.parentWidget());
        return area != nullptr && area->viewport() == &viewport ? area : nullptr;
    }

    void checkPlace(const QWidget& widget)
    {
        const QWidget& parent = *widget.parentWidget();
        if (areaOf(parent) != nullptr || qobject_cast<const QSplitterHandle*>(&widget) != nullptr)
            return;
        if (!parent.rect().contains(widget.geometry()))
            complain(widget, {}, QStringLiteral("sticks out of %1").arg(nameOf(parent)));
    }

    void checkHeight(const LineChart& chart)
    {
        if (chart.plotRect().height() < kLowestPlot * m_theme.textPx(TextSize::Small))
            complain(chart, {}, QStringLiteral("is too low: %1 px").arg(chart.plotRect().height()));
    }

    void record(QWidget& widget)
    {
        TextRecorder recorder(widget);
        if (auto* const chart = dynamic_cast<LineChart*>(&widget)) {
            QPainter painter(&recorder);
            chart->paintVector(&painter, widget.rect(), m_theme);
        } else {
            widget.render(&recorder, QPoint(), QRegion(), QWidget::RenderFlags());
        }
        for (const DrawnText& drawn : recorder.texts())
            take(widget, drawn);
    }

    void take(const QWidget& widget, const DrawnText& drawn)
    {
        if (const auto* const line = qobject_cast<const QLineEdit*>(&widget))
            if (!line->isReadOnly() && (line->hasFocus() || qobject_cast<const QDialog*>(line->window())))
                return; // scrolls within itself: a path
        const QPointF to_window = widget.mapTo(&m_window, QPoint());
        switch (sightOf(widget, drawn, to_window)) {
        case Sight::Scrolled:
            return;
        case Sight::CutOff:
            complain(widget, drawn.text,
                     QStringLiteral("is cut off: %1 to %2 of %3, %4 to %5 of %6")
                         .arg(drawn.ink.left(), 0, 'f', 1)
                         .arg(drawn.ink.right(), 0, 'f', 1)
                         .arg(widget.width())
                         .arg(drawn.ink.top(), 0, 'f', 1)
                         .arg(drawn.ink.bottom(), 0, 'f', 1)
                         .arg(widget.height()));
            break;
        case Sight::Whole:
            break;
        }
        checkShortened(widget, drawn);
        m_shown.push_back({&widget, drawn.text, drawn.ink.translated(to_window)});
    }

    enum class Sight { Whole, CutOff, Scrolled };

    Sight sightOf(const QWidget& widget, const DrawnText& drawn, const QPointF& to_window) const
    {
        if (drawn.clip.isValid() && isCut(drawn.ink, drawn.clip) && !isScrolled(widget, drawn.ink))
            return Sight::CutOff;
        const QRectF ink = drawn.ink.translated(to_window);
        for (const QWidget* up = &widget; up != nullptr; up = up->parentWidget()) {
            const QRectF room(up->mapTo(&m_window, QPoint()), QSizeF(up->size()));
            if (isCut(ink, room))
                return isScrolled(*up, ink.translated(-room.topLeft())) ? Sight::Scrolled : Sight::CutOff;
            if (up == &m_window)
                break;
        }
        return Sight::Whole;
    }

    static bool isCut(const QRectF& ink, const QRectF& room)
    {
        return !room.adjusted(-kTolerance_px, -kTolerance_px, kTolerance_px, kTolerance_px).contains(ink);
    }

    /// Beyond an edge of a viewport that can be scrolled that way.
    static bool isScrolled(const QWidget& widget, const QRectF& ink)
    {
        const QAbstractScrollArea* area = areaOf(widget);
        if (qobject_cast<const QHeaderView*>(area) != nullptr)
            area = qobject_cast<const QAbstractScrollArea*>(area->parentWidget()); // which moves it
        if (area == nullptr)
            return false;
        const bool sideways = ink.left() < -kTolerance_px || ink.right() > widget.width() + kTolerance_px;
        const auto can = [](const QScrollBar& bar, Qt::ScrollBarPolicy policy) {
            return bar.maximum() > bar.minimum() && policy != Qt::ScrollBarAlwaysOff;
        };
        return sideways ? can(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy())
                        : can(*area->verticalScrollBar(), area->verticalScrollBarPolicy());
    }

    void checkShortened(const QWidget& widget, const DrawnText& drawn)
    {
        if (!drawn.text.contains(QChar(0x2026)))
            return;
        const QString given = widget.property("text").toString();
        const auto* const elided = qobject_cast<const ElidedLabel*>(&widget);
        const bool as_given =
            given.contains(drawn.text) && (elided == nullptr || elided->fullText() == given);
        if (!as_given && !isToldBy(wholeTextFor(widget, drawn), drawn.text))
            complain(widget, drawn.text, QStringLiteral("is shortened, and no tooltip tells the whole"));
    }

    static QString wholeTextFor(const QWidget& widget, const DrawnText& drawn)
    {
        if (const auto* const chart = qobject_cast<const PaintedChart*>(&widget))
            return widget.toolTip() + const_cast<PaintedChart*>(chart)->toolTipAt(drawn.ink.center());
        const auto* const view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
        return view == nullptr
                   ? widget.toolTip()
                   : view->indexAt(drawn.ink.center().toPoint()).data(Qt::ToolTipRole).toString() +
                         view->indexAt(drawn.ink.center().toPoint()).data(Qt::DisplayRole).toString();
    }

    static bool isToldBy(const QString& whole, const QString& shortened)
    {
        return !whole.isEmpty() && whole.contains(shortened.section(QChar(0x2026), 0, 0).trimmed());
    }

    void compareAll()
    {
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            for (std::size_t k = i + 1; k < m_shown.size(); ++k)
                if (overlap(m_shown[i], m_shown[k]))
                    complain(*m_shown[i].widget, m_shown[i].text,
                             QStringLiteral("and “%1” in %2 overlap")
                                 .arg(m_shown[k].text, nameOf(*m_shown[k].widget)));
    }

    /// Running text, bold and slanted in between: Qt breaks and places it.
    static bool isRunning(const QWidget& widget)
    {
        return qobject_cast<const QLabel*>(&widget) != nullptr ||
               qobject_cast<const QTextEdit*>(widget.parentWidget()) != nullptr;
    }

    static bool overlap(const Shown& one, const Shown& other)
    {
        const QRectF common = one.ink & other.ink;
        if (common.width() <= kLean * std::min(one.ink.height(), other.ink.height()) ||
            common.height() <= kTolerance_px)
            return false;
        if (one.widget != other.widget)
            return true;
        return one.text != other.text && !isRunning(*one.widget); // the same: drawn twice, with a halo
    }

    QWidget& m_window;
    const Theme& m_theme;
    QStringList m_faults;
    std::vector<Shown> m_shown;
};

} // namespace contend::ui::test
