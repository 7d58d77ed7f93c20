// SPDX-License-Identifier: GPL-3.0-or-later
// Which panels of the window show, and how wide they are.
#include "ui/main_window.h"

#include "ui/lesson/questions_panel.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/reading_pane.h"
#include "ui/page/side_panel.h"

#include <QSplitter>
#include <algorithm>

namespace contend::ui {
namespace {

// All in logical pixels at text size 100 %.
constexpr int kNarrow =
    1340; ///< with less room for charts and parameters the experiments fold away by themselves
constexpr int kTight = 1240; ///< with less there is room for the lesson or the parameters beside the charts
constexpr int kLow = 600; ///< with less height the parameters fold away: all rows become lower without them
constexpr double kPlainBody_px = 14; ///< of the light theme at 100 %
constexpr double kLeftWidth = 37;    ///< in steps of the 8-px rhythm
constexpr double kRightWidth = 39;
constexpr double kRightWidthNarrow = 36;
constexpr double kReadingWidth = 46;
constexpr double kCodeWidth = 66; ///< lines of code are long and do not wrap
constexpr double kReadingMinimum = 30;
constexpr double kMostReadingShare = 0.4; ///< of the window's width, unless it is dragged

} // namespace

void MainWindow::foldLeft(bool folded)
{
    m_left_folded_by_person = folded;
    if (!m_projector)
        m_settings.experiments_folded = folded;
    arrangePanels();
}

void MainWindow::foldRight(bool folded)
{
    m_right_folded_by_person = folded;
    m_settings.parameters_folded = folded;
    m_right_shown_in_projector = !folded;
    if (!folded && isTight())
        m_settings.reading_shown = false;
    arrangePanels();
}

void MainWindow::showReading(bool shown)
{
    const bool opens = shown && !m_settings.reading_shown;
    m_settings.reading_shown = shown;
    arrangePanels();
    if (opens)
        giveReadingItsWidth();
    if (!shown)
        m_page->setFocus();
}

void MainWindow::openQuestions()
{
    foldLeft(false);
    m_experiments->showView(m_questions_view);
    questions().focusSearch();
}

/// Shows that view of the reading pane; folds the pane if it shows it already.
void MainWindow::toggleReading(int view)
{
    const bool shown_already = m_settings.reading_shown && m_reading->currentView() == view;
    if (!shown_already)
        m_reading->showView(view);
    showReading(!shown_already);
}

/// Letters against those of the light theme at 100 %: what widths grow by.
double MainWindow::letterScale() const
{
    return m_theme.textPx(TextSize::Body) / kPlainBody_px;
}

int MainWindow::readingWidth() const
{
    const double wanted = m_reading->currentView() == m_code_view ? kCodeWidth : kReadingWidth;
    return std::min(qRound(wanted * 8 * letterScale()), qRound(width() * kMostReadingShare));
}

void MainWindow::giveReadingItsWidth()
{
    const int reading = readingWidth();
    m_reading->setMinimumWidth(std::max(m_reading->minimumSizeHint().width(),
                                        std::min(reading, qRound(kReadingMinimum * 8 * letterScale()))));
    m_split->setSizes({std::max(1, m_split->width() - reading), reading});
}

bool MainWindow::isNarrow() const
{
    const int reading = m_settings.reading_shown ? readingWidth() : 0;
    return width() - reading < kNarrow * letterScale();
}

bool MainWindow::isTight() const
{
    return m_settings.reading_shown && width() < kTight * letterScale();
}

bool MainWindow::isLow() const
{
    return height() < kLow * letterScale();
}

bool MainWindow::isLeftFolded() const
{
    return m_left_folded_by_person.value_or(m_settings.experiments_folded || isNarrow() || m_projector);
}

bool MainWindow::isRightFolded() const
{
    if (isTight())
        return true;
    if (m_projector)
        return !m_right_shown_in_projector;
    return m_right_folded_by_person.value_or(m_settings.parameters_folded || isLow());
}

void MainWindow::arrangePanels()
{
    const bool left_folded = isLeftFolded();
    const bool right_folded = isRightFolded();
    const double letters = letterScale();
    m_experiments->setUsualWidth(qRound(kLeftWidth * 8 * letters));
    m_side->setUsualWidth(qRound((isNarrow() ? kRightWidthNarrow : kRightWidth) * 8 * letters));
    m_experiments->setVisible(!left_folded);
    m_side->setVisible(!right_folded);
    m_reading->setVisible(m_settings.reading_shown);
    m_page->showUnfolders(left_folded && !m_projector, right_folded && !m_projector);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (isComplete())
        arrangePanels();
}

} // namespace contend::ui
