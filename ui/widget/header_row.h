// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widget/tool_row.h"

#include <QWidget>

class QBoxLayout;

namespace contend::ui {

class ContenderRow;

/// Contenders at the left, tools at the right, in one line where there is room; where there is not, the tools
/// lose their words, and at last go into a line of their own. Where height is dear, most of them go into a
/// menu before that, and the contenders lose their keys.
class HeaderRow : public QWidget {
    Q_OBJECT

public:
    /// Takes both over.
    HeaderRow(ContenderRow* contenders, ToolRow* tools, QWidget* parent = nullptr);

    void setGap(int gap);
    /// Height is dear: the charts below need it more than the buttons.
    void setSparing(bool sparing);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Way {
        ToolRow::Shape shape = ToolRow::Shape::Full;
        bool beside = true;
        bool keys = true; ///< of the contenders
        bool sparing = false;

        friend bool operator==(const Way&, const Way&) = default;
    };

    Way fittingWay() const;
    void arrange();

    ContenderRow* m_contenders;
    ToolRow* m_tools;
    QBoxLayout* m_layout = nullptr;
    bool m_sparing = false;
    Way m_way;
};

} // namespace contend::ui
