// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the window answers, on the real engine: Run pressed until the first point is drawn, and the
// workers' slider moved until a sample shows them (which comes up to 50 ms after they began). Prints one line
// a row: row|figure|baseline|ratio|goal; the baseline is the time between two samples.

#include "tests/bench/bench_table.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/line_chart.h"
#include "ui/page/experiment_page.h"
#include "ui/page/side_panel.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/value_slider.h"

#include "core/base/clock.h"

#include <QApplication>

#include <cstdlib>

using namespace contend;
using namespace contend::ui;

namespace {

constexpr int kTimes = 15;
constexpr double kSample_ms = 50;
constexpr std::uint64_t kPatience_ns = 20'000'000'000;

/// Milliseconds until it is so, with the event loop going on meanwhile; negative: it never was.
template <typename Condition>
double msUntil(Condition&& condition)
{
    const std::uint64_t began = base::nowNs();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (base::nowNs() > began + kPatience_ns)
            return -1;
    }
    return base::toSeconds(base::nowNs() - began) * 1e3;
}

/// Counts how often a widget was painted.
class Paints : public QObject {
public:
    explicit Paints(QWidget& widget)
    {
        widget.installEventFilter(this);
        for (QWidget* const inner : widget.findChildren<QWidget*>())
            inner->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

double runToFirstPoint(MainWindow& window)
{
    LineChart& chart = window.page().liveView().utilization();
    Paints paints(chart);
    QTest::keyClick(&window, Qt::Key_Space);
    int before = -1;
    const double ms = msUntil([&] {
        if (before < 0 && !window.presenter().recording().isEmpty())
            before = paints.count;
        return before >= 0 && paints.count > before;
    });
    QTest::keyClick(&window, Qt::Key_Space);
    msUntil([&] { return window.presenter().activity() == Activity::Idle; });
    return ms;
}

double sliderToWorkers(MainWindow& window, Qt::Key key)
{
    ValueSlider* const slider = window.sidePanel().parameters().row("workers")->slider();
    QTest::keyClick(slider, key);
    const auto wanted = static_cast<std::uint32_t>(slider->parameterValue());
    return msUntil([&] { return window.presenter().recording().headline().workers == wanted; });
}

void print(const char* row, const std::vector<double>& times, const char* goal)
{
    const double median = bench::quantile(times, 0.5);
    bench::printRow(row, median, kSample_ms, median / kSample_ms, goal);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.contender = base::Contender::Threads;
    ui::test::WindowFixture fixture(start);
    MainWindow& window = fixture.window();
    std::vector<double> runs;
    std::vector<double> slides;
    for (int time = -1; time < kTimes; ++time) // the first one measures the machine's speed as well
        if (const double ms = runToFirstPoint(window); time >= 0)
            runs.push_back(ms);
    QTest::keyClick(&window, Qt::Key_Space);
    msUntil([&] { return window.presenter().recording().headline().workers == 4; });
    for (int time = 0; time < kTimes; ++time)
        slides.push_back(sliderToWorkers(window, time % 2 == 0 ? Qt::Key_Right : Qt::Key_Left));
    if (bench::quantile(runs, 0) < 0 || bench::quantile(slides, 0) < 0)
        return EXIT_FAILURE;
    print("Run pressed to first moving point", runs, "<= 250 ms");
    print("slider moved until a sample shows the workers", slides, "<= 100 ms");
    return EXIT_SUCCESS;
}
