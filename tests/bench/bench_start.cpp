// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to its first painted window, against an empty Qt window of the same size. Each
// start is a process of its own: this program with an argument, and empty_window. Prints one line:
// row|figure|baseline|ratio|goal.

#include "tests/bench/bench_table.h"
#include "tests/bench/first_paint.h"
#include "tests/ui/page/window_fixture.h"

#include "core/base/clock.h"

#include <QApplication>
#include <QProcess>

#include <cstdlib>

using namespace contend;

namespace {

constexpr int kStarts = 9;

/// folder: the starter's, which clears it away; nobody else is left to do so.
void beStarted(const QDir& folder, int& argc, char** argv)
{
    const QApplication app(argc, argv);
    ui::WindowStart start;
    start.records = folder.filePath("records");
    ui::MainWindow window(ui::SettingsFile(folder.filePath("contend.ini")),
                          ui::test::WindowFixture::makeSession, start);
    bench::showAndLeave(window);
}

double startMs(const QString& program, const QTemporaryDir& folder)
{
    QProcess process;
    const std::uint64_t began = base::nowNs();
    process.start(program, {folder.path()});
    if (!process.waitForFinished() || process.exitCode() != EXIT_SUCCESS)
        return 0;
    return base::toSeconds(process.readAllStandardOutput().trimmed().toULongLong() - began) * 1e3;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1)
        beStarted(QDir(QString::fromLocal8Bit(argv[1])), argc, argv);
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int start = -1; start < kStarts; ++start) {
        const double window = startMs(QCoreApplication::applicationFilePath(), folder);
        const double empty = startMs(QCoreApplication::applicationDirPath() + "/empty_window", folder);
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
