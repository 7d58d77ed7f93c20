// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to its first painted window, against an empty Qt window of the same size. Each
// start is a process of its own: this program with arguments. Prints one line:
// row|figure|baseline|ratio|goal.

#include "tests/bench/bench_table.h"
#include "tests/ui/page/window_fixture.h"

#include "core/base/clock.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

using namespace contend;

namespace {

constexpr int kStarts = 9;
constexpr char kWindow[] = "window";
constexpr char kEmpty[] = "empty";

/// Notes when its widget was painted for the first time.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& widget) { widget.installEventFilter(this); }
    bool seen = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// Prints the moment at which the window had been painted, and ends as hard as it can.
[[noreturn]] void showAndLeave(QWidget& widget)
{
    FirstPaint paint(widget);
    widget.show();
    while (!paint.seen)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%llu\n", static_cast<unsigned long long>(base::nowNs()));
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS);
}

/// folder: the starter's, which clears it away; nobody else is left to do so.
void beStarted(const char* what, const QDir& folder, int& argc, char** argv)
{
    const QApplication app(argc, argv);
    if (std::string_view(what) == kWindow) {
        ui::WindowStart start;
        start.records = folder.filePath("records");
        ui::MainWindow window(ui::SettingsFile(folder.filePath("contend.ini")),
                              ui::test::WindowFixture::makeSession, start);
        window.resize(1440, 900);
        showAndLeave(window);
    }
    QWidget empty;
    empty.resize(1440, 900);
    showAndLeave(empty);
}

double startMs(const char* program, const char* what, const QTemporaryDir& folder)
{
    QProcess process;
    const std::uint64_t began = base::nowNs();
    process.start(QString::fromLocal8Bit(program), {QString::fromLatin1(what), folder.path()});
    if (!process.waitForFinished() || process.exitCode() != EXIT_SUCCESS)
        return 0;
    return base::toSeconds(process.readAllStandardOutput().trimmed().toULongLong() - began) * 1e3;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        beStarted(argv[1], QDir(QString::fromLocal8Bit(argv[2])), argc, argv);
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int start = -1; start < kStarts; ++start) {
        const double window = startMs(argv[0], kWindow, folder);
        const double empty = startMs(argv[0], kEmpty, folder);
        if (!(window > 0) || !(empty > 0))
            return EXIT_FAILURE;
        if (start < 0)
            continue; // files are read for the first time
        ours.push_back(window);
        bare.push_back(empty);
        ratios.push_back(window / empty);
    }
    bench::printRow("start to first painted window, against an empty one", bench::quantile(ours, 0.5),
                    bench::quantile(bare, 0.5), bench::quantile(ratios, 0.5), "<= 2");
    return EXIT_SUCCESS;
}
