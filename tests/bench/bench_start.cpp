// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to its first painted window, and until everything in it is painted, against an
// empty Qt window of the same size. Each start is a process of its own: this program with arguments, and
// empty_window. Prints lines: row|figure|baseline|ratio|goal.

#include "tests/bench/bench_table.h"
#include "tests/bench/first_paint.h"
#include "tests/ui/page/window_fixture.h"

#include "core/base/clock.h"

#include <QApplication>
#include <QProcess>

#include <cstdlib>
#include <string_view>

using namespace contend;

namespace {

constexpr int kStarts = 9;
constexpr const char* kFrame = "frame"; ///< until when a started window lives
constexpr const char* kWhole = "whole";

/// folder: the starter's, which clears it away; nobody else is left to do so.
void beStarted(const QDir& folder, bool whole, int& argc, char** argv)
{
    const QApplication app(argc, argv);
    ui::WindowStart start;
    start.records = folder.filePath("records");
    start.frame_first = true;
    ui::MainWindow window(ui::SettingsFile(folder.filePath("contend.ini")),
                          ui::test::WindowFixture::makeSession, start);
    bench::showAndLeave(window, [&] { return !whole || window.isComplete(); });
}

/// 0 for a start that failed.
double startMs(const QString& program, const QStringList& arguments)
{
    QProcess process;
    const std::uint64_t began = base::nowNs();
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != EXIT_SUCCESS)
        return 0;
    return base::toSeconds(process.readAllStandardOutput().trimmed().toULongLong() - began) * 1e3;
}

/// In turns with an empty window. False if a start failed.
bool printStarts(const char* row, const QStringList& arguments, const char* goal)
{
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int start = -1; start < kStarts; ++start) {
        const double window = startMs(QCoreApplication::applicationFilePath(), arguments);
        const double empty = startMs(QCoreApplication::applicationDirPath() + "/empty_window", {});
        if (!(window > 0) || !(empty > 0))
            return false;
        if (start < 0)
            continue; // files are read for the first time
        ours.push_back(window);
        bare.push_back(empty);
        ratios.push_back(window / empty);
    }
    bench::printRow(row, bench::quantile(ours, 0.5), bench::quantile(bare, 0.5), bench::quantile(ratios, 0.5),
                    goal);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        beStarted(QDir(QString::fromLocal8Bit(argv[1])), argv[2] == std::string_view(kWhole), argc, argv);
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const bool done =
        printStarts("start to first painted window, against an empty one", {folder.path(), kFrame}, "<= 2") &&
        printStarts("start to the window with all that is in it, against an empty one",
                    {folder.path(), kWhole}, "-");
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
