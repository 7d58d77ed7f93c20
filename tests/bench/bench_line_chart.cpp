// SPDX-License-Identifier: GPL-3.0-or-later
// What a line chart of 8 workers, 600 points, 3 px antialiased, costs on a plot of 1280 × 720, beside
// QCustomPlot's own graphs showing the same curves, with and without its fast polylines. Every figure is a
// whole replot into the plot's buffers. Prints one line a row: row|figure|baseline|ratio|goal.

#include "tests/bench/bench_table.h"
#include "ui/chart/strip_plottable.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <qcustomplot.h>

#include <cmath>
#include <random>

using namespace contend;

namespace {

constexpr int kWorkers = 8;
constexpr int kPoints = 600;
constexpr double kWindowSeconds = 60.0;
constexpr double kWidth = 3.0;
constexpr int kRounds = 9;
constexpr int kInARow = 5; ///< as in a window that draws this plot and not much else

/// Utilization as two cores give it to eight workers: a sample of 50 ms holds a handful of time slices, so it
/// jumps by a slice or more from one to the next; a step in the middle.
class Workers {
public:
    std::vector<double> next()
    {
        const double level = m_samples++ < kPoints / 2 ? 25.0 : 50.0;
        std::vector<double> values(kWorkers);
        for (double& value : values)
            value = std::clamp(level + kSlicePercent * m_noise(m_random), 0.0, 100.0);
        return values;
    }

private:
    static constexpr double kSlicePercent = 3.0; ///< standard deviation; 1.5 ms of 50 ms

    std::mt19937 m_random{7};
    std::normal_distribution<double> m_noise;
    int m_samples = 0;
};

void setUp(QCustomPlot& plot)
{
    plot.resize(1280, 720);
    plot.setViewport(plot.rect());
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
    plot.yAxis->setRange(0, 100);
    plot.xAxis->setRange(0, kWindowSeconds);
}

struct Costs {
    std::vector<double> ours, ours_scrolled, graph, graph_fast;
};

/// Whole replots of two plots in turns, so that a change of the machine's speed hits both alike.
class Comparison {
public:
    Comparison()
    {
        const ui::Theme theme = ui::loadTheme(ui::ThemeKind::Light);
        setUp(m_ours);
        setUp(m_graphs);
        m_strips = new ui::StripPlottable(m_ours.xAxis, m_ours.yAxis);
        m_strips->setSeries(&m_series);
        std::vector<ui::StripLine> lines;
        for (int worker = 0; worker < kWorkers; ++worker) {
            const QColor colour = ui::workerColor(theme, worker);
            lines.push_back({worker, colour, kWidth});
            QCPGraph* const graph = m_graphs.addGraph();
            graph->setAntialiased(true);
            graph->setPen(QPen(colour, kWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        m_strips->setLines(lines);
        while (m_series.size() < kPoints)
            addSample();
        // Buffers, fonts and caches are there before anything is measured.
        draw(m_ours);
        draw(m_graphs);
    }

    void measure(Costs& costs)
    {
        for (int i = 0; i < kInARow; ++i) {
            addSample();
            costs.ours_scrolled.push_back(draw(m_ours));
        }
        for (int i = 0; i < kInARow; ++i) {
            // Another axis: nothing of the last picture is of use.
            m_upper = m_upper == 100.0 ? 101.0 : 100.0;
            m_ours.yAxis->setRange(0, m_upper);
            costs.ours.push_back(draw(m_ours));
        }
        m_graphs.setPlottingHint(QCP::phFastPolylines, true);
        for (int i = 0; i < kInARow; ++i)
            costs.graph_fast.push_back(draw(m_graphs));
        m_graphs.setPlottingHint(QCP::phFastPolylines, false);
        costs.graph.push_back(draw(m_graphs));
    }

private:
    void addSample()
    {
        const double time_s = m_series.lastTime() + kWindowSeconds / kPoints;
        const std::vector<double> values = m_workers.next();
        m_series.append(time_s, values);
        for (int worker = 0; worker < kWorkers; ++worker) {
            m_graphs.graph(worker)->addData(time_s, values[static_cast<std::size_t>(worker)]);
            m_graphs.graph(worker)->data()->removeBefore(time_s - kWindowSeconds);
        }
        m_strips->setView({time_s - kWindowSeconds, time_s});
        m_graphs.xAxis->setRange(time_s - kWindowSeconds, time_s);
    }
    double draw(QCustomPlot& plot)
    {
        return bench::costMs([&] { plot.replot(QCustomPlot::rpQueuedRefresh); });
    }

    ui::TimeSeries m_series;
    Workers m_workers;
    QCustomPlot m_ours;
    QCustomPlot m_graphs;
    ui::StripPlottable* m_strips = nullptr;
    double m_upper = 100.0;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    Comparison comparison;
    Costs costs;
    for (int round = 0; round < kRounds; ++round)
        comparison.measure(costs);
    const double ours = bench::quantile(costs.ours, 0.5);
    const double scrolled = bench::quantile(costs.ours_scrolled, 0.5);
    const double graph = bench::quantile(costs.graph, 0.5);
    const double fast = bench::quantile(costs.graph_fast, 0.5);
    bench::printRow("line chart, against graphs with phFastPolylines", ours, fast, fast / ours, ">= 10");
    bench::printRow("line chart, against graphs without", ours, graph, graph / ours, ">= 80");
    bench::printRow("line chart, one sample later, against graphs with phFastPolylines", scrolled, fast,
                    fast / scrolled, "-");
    return 0;
}
