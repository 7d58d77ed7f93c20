// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the whole dashboard costs: three line charts, the timeline and a strip of the machine's
// cores on 1920 × 1080, a minute in view, 20 samples a second, 3 px lines. A frame is what the chart clock
// does: bring the charts up to date and paint the window. Prints one line a row:
// row|figure|baseline|ratio|goal; the baseline is a window of that size that paints one picture.

#include "tests/bench/bench_table.h"
#include "ui/chart/chart_clock.h"
#include "ui/chart/core_strip.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace contend;

namespace {

constexpr double kSampleSeconds = 0.05;
constexpr double kWindowSeconds = 60.0;
constexpr double kSwitchSeconds = 0.005; ///< a worker changes its state so often: GIL switches
constexpr int kCores = 64;
constexpr int kFrames = 300;
const QSize kSize(1920, 1080);

ui::Theme theme()
{
    ui::Theme theme = ui::loadTheme(ui::ThemeKind::Light);
    theme.line_px = 3.0;
    return theme;
}

/// A run's data as they come in: worker w's values wander around a level of its own.
class Feed {
public:
    explicit Feed(int workers)
        : m_state(static_cast<std::size_t>(workers))
    {
        while (m_time_s < kWindowSeconds)
            addSample();
    }

    void addSample()
    {
        m_time_s += kSampleSeconds;
        addTo(utilization, 25.0, 1.6, 100.0);
        addTo(contention, 74.0, 1.6, 100.0);
        addTo(throughput, 1200.0, 30.0, 1e9);
        std::array<double, kCores> cores{};
        for (double& core : cores)
            core = std::clamp(90.0 + 4.0 * m_noise(m_random), 0.0, 100.0);
        per_core.append(m_time_s, cores);
        addIntervals();
    }

    ui::TimeSeries utilization, contention, throughput;
    ui::CoreLoad per_core;
    ui::Timeline timeline;

private:
    void addTo(ui::TimeSeries& series, double level, double spread, double highest)
    {
        std::vector<double> values;
        double total = 0.0;
        for (double& state : m_state) {
            state = 0.8 * state + m_noise(m_random);
            values.push_back(std::clamp(level + spread * state, 0.0, highest));
            total += values.back();
        }
        series.append(m_time_s, values, total);
    }
    void addIntervals()
    {
        const auto workers = static_cast<int>(m_state.size());
        for (double begin = m_time_s - kSampleSeconds; begin < m_time_s - 1e-9; begin += kSwitchSeconds) {
            for (int worker = 0; worker < workers; ++worker) {
                ui::TimelineInterval interval;
                interval.begin_s = begin;
                interval.end_s = begin + kSwitchSeconds;
                interval.state = worker == m_holder ? ui::StateKind::Running : ui::StateKind::Gil;
                timeline.append(worker, interval);
            }
            m_holder = (m_holder + 1) % workers;
        }
    }

    double m_time_s = 0.0;
    int m_holder = 0;
    std::vector<double> m_state;
    std::mt19937 m_random{5};
    std::normal_distribution<double> m_noise;
};

class Dashboard : public QWidget {
public:
    Dashboard(const Feed& feed, ui::WorkerView view)
    {
        resize(kSize);
        auto* const grid = new QGridLayout(this);
        grid->setRowStretch(0, 8);
        grid->setRowStretch(1, 1);
        grid->setRowStretch(2, 8);
        addChart(feed.utilization, {QStringLiteral("CPU"), ui::ValueKind::Percent, {}, {}}, view, 0, 0);
        addChart(feed.contention, {QStringLiteral("Locks"), ui::ValueKind::Percent, {}, {}}, view, 0, 1);
        addChart(feed.throughput, {QStringLiteral("Operations"), ui::ValueKind::Count, {}, {}}, view, 2, 0);
        m_cores = new ui::CoreStrip(m_theme, this);
        m_cores->setLoad(&feed.per_core);
        grid->addWidget(m_cores, 1, 0);
        m_clock.add(m_cores, [this] { m_cores->refresh(); });
        m_timeline = new ui::TimelineChart(m_theme, this);
        m_timeline->setTimeline(&feed.timeline);
        m_timeline->setRange(0.0, kWindowSeconds);
        m_timeline->follow();
        grid->addWidget(m_timeline, 1, 1, 2, 1);
        m_clock.add(m_timeline, [this] { m_timeline->refresh(); });
        show();
        if (!QTest::qWaitForWindowExposed(this))
            qFatal("the window does not come up");
    }

    double frameMs()
    {
        for (ui::LineChart* const chart : m_charts)
            chart->seriesChanged();
        m_clock.markDirty(m_cores);
        m_clock.markDirty(m_timeline);
        return bench::costMs([this] { m_clock.drawFrame(); });
    }

private:
    void addChart(const ui::TimeSeries& series, const ui::LineChartSpec& spec, ui::WorkerView view, int row,
                  int column)
    {
        auto* const chart = new ui::LineChart(spec, m_theme, this);
        chart->setSeries(&series);
        chart->setWorkerView(view);
        chart->attach(m_clock);
        static_cast<QGridLayout*>(layout())->addWidget(chart, row, column);
        m_charts.push_back(chart);
    }

    ui::Theme m_theme = theme();
    ui::ChartClock m_clock;
    std::vector<ui::LineChart*> m_charts;
    ui::CoreStrip* m_cores = nullptr;
    ui::TimelineChart* m_timeline = nullptr;
};

class Blit : public QWidget {
public:
    Blit()
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(kSize);
        m_picture.fill(Qt::white);
        show();
        if (!QTest::qWaitForWindowExposed(this))
            qFatal("the window does not come up");
    }
    double frameMs()
    {
        return bench::costMs([this] { repaint(); });
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).drawImage(0, 0, m_picture); }

private:
    QImage m_picture{kSize, QImage::Format_ARGB32_Premultiplied};
};

struct Frames {
    double median = 0.0;
    double p95 = 0.0;
    double mean = 0.0;
    double blit = 0.0;
};

Frames measure(int workers, ui::WorkerView view)
{
    Feed feed(workers);
    Dashboard dashboard(feed, view);
    Blit blit;
    std::vector<double> frames;
    std::vector<double> blits;
    double sum = 0.0;
    for (int frame = -10; frame < kFrames; ++frame) {
        feed.addSample();
        const double cost = dashboard.frameMs();
        const double blit_cost = blit.frameMs();
        if (frame < 0)
            continue; // warming up
        frames.push_back(cost);
        blits.push_back(blit_cost);
        sum += cost;
    }
    return {bench::quantile(frames, 0.5), bench::quantile(frames, 0.95), sum / kFrames,
            bench::quantile(blits, 0.5)};
}

void printTime(const char* row, double figure, double blit, const char* goal)
{
    bench::printRow(row, figure, blit, figure / blit, goal);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Frames eight = measure(8, ui::WorkerView::Automatic);
    printTime("dashboard, 8 workers, median of a frame", eight.median, eight.blit, "<= 5 ms");
    printTime("dashboard, 8 workers, p95 of a frame", eight.p95, eight.blit, "<= 8 ms");
    std::printf("drawing at 30 frames/s, 8 workers|%.1f %% of a core|-|-|<= 10 %%\n",
                eight.mean * 30.0 / 10.0);
    const Frames rows = measure(64, ui::WorkerView::Automatic);
    printTime("dashboard, 64 workers as heat maps, p95 of a frame", rows.p95, rows.blit, "<= 16 ms");
    const Frames curves = measure(64, ui::WorkerView::Curves);
    printTime("dashboard, 64 workers as curves, p95 of a frame", curves.p95, curves.blit, "<= 16 ms");
    return 0;
}
