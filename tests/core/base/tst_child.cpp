// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child.h"

#include "core/base/unique_fd.h"

#include <QTest>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <unistd.h>

using namespace contend;
using namespace contend::base;

namespace {

bool exists(pid_t pid)
{
    return ::kill(pid, 0) == 0;
}

struct Pipe {
    base::UniqueFd reader;
    base::UniqueFd writer;
};

Pipe makePipe()
{
    std::array<int, 2> ends{};
    [[maybe_unused]] const int made = pipe2(ends.data(), O_CLOEXEC);
    return {base::UniqueFd(ends[0]), base::UniqueFd(ends[1])};
}

std::string readAll(int fd)
{
    std::string text;
    std::array<char, 256> buffer{};
    for (ssize_t length = 0; (length = read(fd, buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(length));
    return text;
}

} // namespace

class TestChild : public QObject {
    Q_OBJECT

private slots:
    void missingProgramIsToldWithErrno()
    {
        const auto child = spawnProgram("/nowhere/at-all", {}, {}, true);
        QVERIFY(!child);
        QCOMPARE(child.error().code, base::ErrorCode::CannotStartHost);
        QCOMPARE(child.error().sys_errno, ENOENT);
        QCOMPARE(QString::fromStdString(child.error().subject), QStringLiteral("/nowhere/at-all"));
    }

    void fileThatIsNoProgramIsTold()
    {
        const auto child = spawnProgram("/etc/passwd", {}, {}, true);
        QVERIFY(!child);
        QCOMPARE(child.error().sys_errno, EACCES);
    }

    void exitStatusAndSignalAreToldApart()
    {
        auto leaving = spawnProgram("/bin/sh", {"-c", "exit 7"}, {}, true);
        QVERIFY(leaving.has_value());
        QTRY_VERIFY(leaving->poll().has_value());
        QCOMPARE(leaving->poll()->signalled, false);
        QCOMPARE(leaving->poll()->value, 7);

        auto killed = spawnProgram("/bin/sh", {"-c", "kill -9 $$"}, {}, true);
        QVERIFY(killed.has_value());
        QTRY_VERIFY(killed->poll().has_value());
        QCOMPARE(killed->poll()->signalled, true);
        QCOMPARE(killed->poll()->value, SIGKILL);
    }

    void nothingOutlivesItsOwner()
    {
        pid_t pid = 0;
        {
            auto child = spawnProgram("/bin/sleep", {"1000"}, {}, true);
            QVERIFY(child.has_value());
            pid = child->pid();
            QVERIFY(exists(pid));
            QVERIFY(child->running());
        }
        QVERIFY(!exists(pid));
    }

    void replacedChildIsEndedFirst()
    {
        auto first = spawnProgram("/bin/sleep", {"1000"}, {}, true);
        auto second = spawnProgram("/bin/sleep", {"1000"}, {}, true);
        QVERIFY(first && second);
        const pid_t pid = first->pid();
        *first = std::move(*second);
        QVERIFY(!exists(pid));
        QVERIFY(first->running());
        QVERIFY(!second->running());
    }

    void onlyNamedDescriptorsArriveInTheProgram()
    {
        Pipe out = makePipe();
        // A descriptor without close-on-exec, as a careless library might leave it.
        const base::UniqueFd stray(dup(out.reader.get()));
        auto child = spawnProgram("/bin/sh", {"-c", "for fd in /proc/$$/fd/*; do echo ${fd##*/}; done >&5"},
                                  {{out.writer.get(), 5}}, true);
        QVERIFY(child.has_value());
        out.writer.reset();
        const std::string seen = readAll(out.reader.get());
        const std::string number = "\n" + std::to_string(stray.get()) + "\n";
        QVERIFY(stray.get() > 2);
        QVERIFY2(("\n" + seen).find("\n5\n") != std::string::npos, seen.c_str());
        if (stray.get() != 5)
            QVERIFY2(("\n" + seen).find(number) == std::string::npos, seen.c_str());
    }

    void programRunsInAGroupOfItsOwn()
    {
        auto child = spawnProgram("/bin/sleep", {"1000"}, {}, true);
        QVERIFY(child.has_value());
        QCOMPARE(getpgid(child->pid()), child->pid());
    }

    void forkedWorkGivesItsExitStatus()
    {
        auto child = forkChild([] { return 42; }, {});
        QVERIFY(child.has_value());
        QTRY_VERIFY(child->poll().has_value());
        QCOMPARE(child->poll()->value, 42);
    }

    void forkedWorkDoesNotHoldWhatIsKeptAway()
    {
        Pipe pipe = makePipe();
        auto child = forkChild(
            [] {
                ::pause();
                return 0;
            },
            {pipe.writer.get()});
        QVERIFY(child.has_value());
        pipe.writer.reset();
        QCOMPARE(readAll(pipe.reader.get()), std::string()); // end-of-file: nobody else holds the writer
        QVERIFY(child->running());
    }
};

QTEST_APPLESS_MAIN(TestChild)
#include "tst_child.moc"
