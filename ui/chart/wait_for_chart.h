// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wait_for_graph.h"
#include "ui/chart/painted_chart.h"

#include <optional>
#include <vector>

namespace contend::ui {

/// Philosophers around a table: who holds which fork, who waits for which.
struct WaitForData {
    std::vector<base::Standing> philosophers; ///< fork numbers as base::Standing has them
    /// Those who wait for each other in a circle, each followed by the one it waits for.
    std::vector<std::uint32_t> cycle;
    std::optional<double> deadlocked_after_s; ///< when that happened first
};

/// The wait-for graph of a table of philosophers, drawn as the table: philosophers in their workers' colours,
/// the fork of each pair between them. A fork that is held lies at its holder, tied by a thick line; a dashed
/// arrow leads from who waits to the fork. The circle of a deadlock is drawn in the colour of errors, and
/// told in words in the middle, or beside the table where that is too small for them.
class WaitForChart : public PaintedChart {
    Q_OBJECT

public:
    explicit WaitForChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const WaitForData& data);
    const WaitForData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.philosophers.empty(); }
    QString summary() const override;
    /// "Philosopher 2 holds fork 2 and waits for fork 3, which philosopher 3 holds."
    QString wordsOf(std::size_t philosopher) const;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Layout;
    struct Words {
        QString large;
        QString small;
    };
    Words words() const;
    QSizeF roomForWords(const Theme& theme) const;
    Layout layoutIn(const QRectF& rect, const Theme& theme) const;
    bool inCycle(std::size_t philosopher) const;
    void paintHeld(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintWaits(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintForks(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintPhilosophers(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintWords(QPainter& painter, const Layout& layout, const Theme& theme) const;

    WaitForData m_data;
    std::vector<std::uint32_t> m_graph; ///< who waits for whom
};

} // namespace contend::ui
