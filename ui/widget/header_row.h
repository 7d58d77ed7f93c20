// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace contend::ui {

class ContenderRow;
class ToolRow;

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
    /// To be called when a button changed its width.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ContenderRow* m_contenders;
    ToolRow* m_tools;
    QBoxLayout* m_layout = nullptr;
    bool m_sparing = false;
};

} // namespace contend::ui
