// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace contend;
using base::ErrorCode;
using report::canWrite;
using report::readFile;
using report::writeFile;

namespace {

/// Everything in the folder, hidden files included.
QStringList entries(const QTemporaryDir& dir)
{
    return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

std::string in(const QTemporaryDir& dir, const char* name)
{
    return dir.filePath(QLatin1String(name)).toStdString();
}

/// What a child process ends with; the child runs act.
template <typename Act>
int inChild(Act act)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(act());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class TestOutputFile : public QObject {
    Q_OBJECT

private slots:
    void writesAndReadsBack()
    {
        QTemporaryDir dir;
        const std::string content = std::string("a\0b\n", 4) + std::string(1'000'000, 'x');
        QVERIFY(writeFile(in(dir, "new.json"), content).has_value());
        QCOMPARE(*readFile(in(dir, "new.json")), content);
        QCOMPARE(entries(dir), QStringList{"new.json"});
    }

    void replacesAFileAndKeepsItsPermissions()
    {
        QTemporaryDir dir;
        const std::string path = in(dir, "old");
        QVERIFY(writeFile(path, "before, and longer").has_value());
        QCOMPARE(::chmod(path.c_str(), 0640), 0);
        QVERIFY(writeFile(path, "after").has_value());
        QCOMPARE(*readFile(path), std::string("after"));
        struct stat info {};
        QCOMPARE(::stat(path.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0640U);
        QCOMPARE(entries(dir), QStringList{"old"});
    }

    void umaskCountsForNewFiles()
    {
        QTemporaryDir dir;
        const mode_t before = ::umask(027);
        QVERIFY(writeFile(in(dir, "f"), "x").has_value());
        ::umask(before);
        struct stat info {};
        QCOMPARE(::stat(in(dir, "f").c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0640U);
    }

    void linkIsFollowedNotReplaced()
    {
        QTemporaryDir dir;
        QVERIFY(writeFile(in(dir, "real"), "before").has_value());
        QVERIFY(QFile::link(QStringLiteral("real"), dir.filePath("link")));
        QVERIFY(writeFile(in(dir, "link"), "after").has_value());
        QCOMPARE(*readFile(in(dir, "real")), std::string("after"));
        QVERIFY(QFileInfo(dir.filePath("link")).isSymLink());
    }

    void missingFolderIsTold()
    {
        const auto status = writeFile("/nowhere/at/all.json", "x");
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().code, ErrorCode::CannotWrite);
        QCOMPARE(status.error().sys_errno, ENOENT);
        QCOMPARE(status.error().subject, std::string("/nowhere/at/all.json"));
        QCOMPARE(canWrite("/nowhere/at/all.json").error(), status.error());
    }

    void folderAsFileIsTold()
    {
        QTemporaryDir dir;
        const std::string path = dir.path().toStdString();
        QCOMPARE(writeFile(path, "x").error().sys_errno, EISDIR);
        QCOMPARE(canWrite(path).error().sys_errno, EISDIR);
        QCOMPARE(entries(dir), QStringList());
    }

    void protectedFileAndFolderAreTold()
    {
        QTemporaryDir dir;
        QVERIFY(writeFile(in(dir, "f"), "kept").has_value());
        QVERIFY(QFile::setPermissions(dir.filePath("f"), QFile::ReadOwner | QFile::ReadOther));
        QCOMPARE(::chmod(dir.path().toUtf8(), 0555), 0);
        const std::string path = in(dir, "f");
        const std::string fresh = in(dir, "g");
        const int outcome = inChild([&] { // root may write anywhere, so the child gives that up
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                return 1;
            if (writeFile(path, "x").has_value() || canWrite(path).has_value())
                return 2;
            return writeFile(fresh, "x").has_value() || canWrite(fresh).has_value() ? 3 : 0;
        });
        QCOMPARE(::chmod(dir.path().toUtf8(), 0755), 0);
        QCOMPARE(outcome, 0);
        QCOMPARE(*readFile(path), std::string("kept"));
        QCOMPARE(entries(dir), QStringList{"f"});
    }

    void fullDiskIsTold()
    {
        const auto status = writeFile("/dev/full", "x");
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().code, ErrorCode::CannotWrite);
        QCOMPARE(status.error().sys_errno, ENOSPC);
    }

    void fileTooLargeLeavesNothing_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("new") << false;
        QTest::newRow("replaced") << true;
    }
    void fileTooLargeLeavesNothing()
    {
        QFETCH(bool, exists);
        QTemporaryDir dir;
        const std::string path = in(dir, "f");
        if (exists)
            QVERIFY(writeFile(path, "before").has_value());
        const int outcome = inChild([&] {
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
            const auto status = writeFile(path, std::string(100'000, 'x'));
            return !status.has_value() && status.error().sys_errno == EFBIG ? 0 : 1;
        });
        QCOMPARE(outcome, 0);
        QCOMPARE(entries(dir), exists ? QStringList{"f"} : QStringList());
        if (exists)
            QCOMPARE(*readFile(path), std::string("before"));
    }

    void killedWriterLeavesNothing()
    {
        QTemporaryDir dir;
        const std::string path = in(dir, "f");
        const int outcome = inChild([&] {
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_DFL); // dies in the middle of writing
            (void)writeFile(path, std::string(100'000, 'x'));
            return 0;
        });
        QCOMPARE(outcome, -SIGXFSZ);
        QCOMPARE(entries(dir), QStringList());
    }

    void pipesAreWrittenToDirectly()
    {
        QTemporaryDir dir;
        const std::string path = in(dir, "pipe");
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeFile(path, "through").has_value());
        char buffer[16] = {};
        QCOMPARE(::read(reader, buffer, sizeof buffer), ssize_t{7});
        ::close(reader);
        QVERIFY(QByteArray(buffer) == "through");
    }

    void canWriteLeavesNoTrace()
    {
        QTemporaryDir dir;
        QVERIFY(canWrite(in(dir, "f")).has_value());
        QCOMPARE(entries(dir), QStringList());
        QVERIFY(canWrite("-").has_value());
        QVERIFY(canWrite("/dev/null").has_value());
    }

    void dashIsStandardOutput()
    {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const int outcome = inChild([&] {
            ::dup2(ends[1], STDOUT_FILENO);
            return writeFile("-", "to the pipe").has_value() ? 0 : 1;
        });
        ::close(ends[1]);
        QCOMPARE(outcome, 0);
        char buffer[32] = {};
        QCOMPARE(::read(ends[0], buffer, sizeof buffer), ssize_t{11});
        ::close(ends[0]);
    }

    void missingFileCannotBeRead()
    {
        const auto content = readFile("/nowhere/record.json");
        QCOMPARE(content.error().code, ErrorCode::CannotRead);
        QCOMPARE(content.error().sys_errno, ENOENT);
        QCOMPARE(content.error().subject, std::string("/nowhere/record.json"));
    }

    void endlessAndOversizedFilesAreRefused()
    {
        QCOMPARE(readFile("/dev/zero", 1'000'000).error().sys_errno, EFBIG);
        QTemporaryDir dir;
        QVERIFY(writeFile(in(dir, "f"), "12345").has_value());
        QVERIFY(readFile(in(dir, "f"), 5).has_value());
        QCOMPARE(readFile(in(dir, "f"), 4).error().sys_errno, EFBIG);
        QCOMPARE(readFile(dir.path().toStdString()).error().sys_errno, EISDIR);
    }
};

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"
