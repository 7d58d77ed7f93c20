// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/header_row.h"

#include "ui/widget/contender_row.h"
#include "ui/widget/tool_row.h"

#include <QBoxLayout>
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

void HeaderRow::arrange()
{
    const int contenders = m_contenders->widthWith(true);
    const auto fits = [&](ToolRow::Shape shape, bool beside) {
        return m_tools->widthIn(shape) + (beside ? contenders + 2 * m_layout->spacing() : 0) <= width();
    };
    struct Way {
        ToolRow::Shape shape;
        bool beside;
    };
    constexpr std::array kWays{Way{ToolRow::Shape::Full, true},     Way{ToolRow::Shape::Compact, true},
                               Way{ToolRow::Shape::Tight, true},    Way{ToolRow::Shape::Full, false},
                               Way{ToolRow::Shape::Compact, false}, Way{ToolRow::Shape::Tight, false}};
    Way chosen = kWays.back();
    for (const Way way : kWays)
        if (fits(way.shape, way.beside)) {
            chosen = way;
            break;
        }
    m_contenders->setKeysShown(contenders <= width());
    m_tools->setShape(chosen.shape);
    m_layout->setDirection(chosen.beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_tools, chosen.beside ? Qt::AlignRight : Qt::AlignLeft);
    // Where this row is laid out before its parts have heard of their buttons' new widths, Qt keeps the old
    // ones.
    m_contenders->updateGeometry();
    m_tools->updateGeometry();
}

void HeaderRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace contend::ui
