// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/result_views.h"

#include "ui/page/result_view.h"

namespace contend::ui {

ResultViews::ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_theme(theme)
{}
void ResultViews::setTheme(const Theme& theme)
{
    m_theme = theme;
}
void ResultViews::showComparison(const experiment::Experiment&, const analysis::Record&) {}
void ResultViews::showSweep(const experiment::Experiment&, const analysis::Record&) {}
QList<LiveView::Shown> ResultViews::shownCharts() const
{
    return {};
}

} // namespace contend::ui
