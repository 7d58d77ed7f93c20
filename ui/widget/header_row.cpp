// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/header_row.h"

#include "ui/widget/contender_row.h"
#include "ui/widget/tool_row.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>
#include <array>

namespace contend::ui {

HeaderRow::HeaderRow(ContenderRow* contenders, ToolRow* tools, QWidget* parent)
    : QWidget(parent)
    , m_contenders(contenders)
    , m_tools(tools)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(contenders, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    m_layout->addWidget(tools, 0, Qt::AlignRight);
    // It adapts to any width; its buttons must not widen the window.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void HeaderRow::setGap(int gap)
{
    m_layout->setSpacing(gap);
    arrange();
}

void HeaderRow::setSparing(bool sparing)
{
    if (m_sparing == sparing)
        return;
    m_sparing = sparing;
    arrange();
}

HeaderRow::Way HeaderRow::fittingWay() const
{
    using Shape = ToolRow::Shape;
    constexpr std::array kWays{Way{Shape::Full, true},
                               Way{Shape::Compact, true},
                               Way{Shape::Tight, true},
                               Way{Shape::Few, true, true, true},
                               Way{Shape::Fewest, true, true, true},
                               Way{Shape::Fewest, true, false, true},
                               Way{Shape::Full, false},
                               Way{Shape::Compact, false},
                               Way{Shape::Tight, false},
                               Way{Shape::Few, false, true, true},
                               Way{Shape::Fewest, false, true, true}};
    const auto fits = [&](const Way& way) {
        const int beside = way.beside ? m_contenders->widthWith(way.keys) + 2 * m_layout->spacing() : 0;
        return (m_sparing || !way.sparing) && m_tools->widthIn(way.shape) + beside <= width();
    };
    const auto* const found = std::ranges::find_if(kWays, fits);
    Way way = found != kWays.end() ? *found : kWays.back();
    way.keys = way.keys && m_contenders->widthWith(true) <= width();
    return way;
}

void HeaderRow::arrange()
{
    m_way = fittingWay();
    m_contenders->setKeysShown(m_way.keys);
    m_tools->setShape(m_way.shape);
    m_layout->setDirection(m_way.beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_tools, m_way.beside ? Qt::AlignRight : Qt::AlignLeft);
    // Where this row is laid out before its parts have heard of their buttons' new widths, Qt keeps the old
    // ones.
    m_contenders->updateGeometry();
    m_tools->updateGeometry();
}

/// A button has another width, for whatever reason.
bool HeaderRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && fittingWay() != m_way)
        arrange();
    return QWidget::event(event);
}

void HeaderRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace contend::ui
