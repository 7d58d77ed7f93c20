// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/crash.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace contend;
using workload::CrashKind;

namespace {

/// How a child ended that crashes in a folder of its own, although core files would be allowed there.
int statusOfCrash(CrashKind kind, const QString& folder, int output)
{
    const QByteArray path = QDir(folder).absolutePath().toLocal8Bit();
    const pid_t pid = fork();
    if (pid == 0) {
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &unlimited);
        if (chdir(path.constData()) != 0)
            _exit(99);
        dup2(output, STDOUT_FILENO);
        dup2(output, STDERR_FILENO);
        workload::leadUpTo(kind);
        workload::crash(kind);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void endsBySignalAndLeavesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("signal");
        QTest::newRow("null pointer") << static_cast<int>(CrashKind::NullPointer) << SIGSEGV;
        QTest::newRow("abort") << static_cast<int>(CrashKind::Abort) << SIGABRT;
        QTest::newRow("memory") << static_cast<int>(CrashKind::Memory) << SIGABRT;
    }
    void endsBySignalAndLeavesNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, signal);
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        QFile printed(elsewhere.filePath(QStringLiteral("printed")));
        QVERIFY(printed.open(QIODevice::ReadWrite));
        const int status = statusOfCrash(static_cast<CrashKind>(kind), folder.path(), printed.handle());
        QVERIFY2(WIFSIGNALED(status), "it ended by itself");
        QCOMPARE(WTERMSIG(status), signal);
        QVERIFY2(!WCOREDUMP(status), "it left a core file");
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(QFile(printed.fileName()).size(), qint64{0});
    }

    void handlersAreNotAsked()
    {
        const auto before = signal(SIGSEGV, [](int) { _exit(0); });
        QTemporaryDir folder;
        const int status = statusOfCrash(CrashKind::NullPointer, folder.path(), STDERR_FILENO);
        signal(SIGSEGV, before);
        QVERIFY(WIFSIGNALED(status));
    }
};

QTEST_APPLESS_MAIN(TestCrash)
#include "tst_crash.moc"
