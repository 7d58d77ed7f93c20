// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/error_text.h"

#include <QSet>
#include <QTest>
#include <cerrno>

using namespace contend::ui;
using contend::base::Error;
using contend::base::ErrorCode;

class TestErrorText : public QObject {
    Q_OBJECT

private:
    static constexpr auto kFirst = static_cast<int>(ErrorCode::UnknownExperiment);
    static constexpr auto kLast = static_cast<int>(ErrorCode::Internal);

    static void addCodes()
    {
        QTest::addColumn<int>("code");
        for (int code = kFirst; code <= kLast; ++code)
            QTest::addRow("code %d", code) << code;
    }

private slots:
    void pictureWithoutSettingsIsNotCalledDamaged()
    {
        Error error;
        error.code = ErrorCode::BadRecord;
        error.subject = "slides/Lecture.PNG";
        const QString words = ErrorText::problem(error);
        QVERIFY2(words.contains("slides/Lecture.PNG") && words.contains("settings"), qPrintable(words));
        QVERIFY(!words.contains("damaged"));
        error.subject = "record.json";
        QVERIFY(ErrorText::problem(error).contains("damaged"));
    }

    void everyErrorHasAProblemAndAnAdvice_data() { addCodes(); }
    void everyErrorHasAProblemAndAnAdvice()
    {
        QFETCH(int, code);
        Error error;
        error.code = static_cast<ErrorCode>(code);
        QVERIFY(ErrorText::problem(error).endsWith(QLatin1Char('.')));
        QVERIFY(ErrorText::advice(error.code).endsWith(QLatin1Char('.')));
        QVERIFY(!ErrorText::sentence(error).contains(QLatin1Char('%')));
        QVERIFY(!ErrorText::sentence(error).contains(QLatin1String("  ")));
    }

    void everythingKnownIsSaid_data() { addCodes(); }
    void everythingKnownIsSaid()
    {
        QFETCH(int, code);
        const Error error{static_cast<ErrorCode>(code), ENOSPC, "opening", "--subject", "val-77", "1 to 64"};
        const QString text = ErrorText::sentence(error);
        QVERIFY2(text.contains(QLatin1String("--subject")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("val-77")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("1 to 64")), qPrintable(text));
        QVERIFY2(text.contains(qt_error_string(ENOSPC)), qPrintable(text));
    }

    void percentSignsInInputAreHarmless()
    {
        const Error error{ErrorCode::OutOfRange, 0, {}, "--set %1", "%2", "%3"};
        const QString text = ErrorText::sentence(error);
        QVERIFY(text.contains(QLatin1String("--set %1")));
        QVERIFY(text.contains(QLatin1String("%2")));
        QVERIFY(text.contains(QLatin1String("%3")));
    }

    void problemsDiffer()
    {
        QSet<QString> seen;
        for (int code = kFirst; code <= kLast; ++code) {
            Error error;
            error.code = static_cast<ErrorCode>(code);
            seen.insert(ErrorText::problem(error));
        }
        QCOMPARE(seen.size(), kLast - kFirst + 1);
    }

    void noErrorHasNoText() { QVERIFY(ErrorText::sentence({}).isEmpty()); }

    void exitStatusTellsTheKind_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, ErrorCode code, int status) {
            QTest::newRow(name) << static_cast<int>(code) << status;
        };
        row("none", ErrorCode::None, 0);
        row("usage", ErrorCode::UnknownExperiment, 2);
        row("output", ErrorCode::CannotWrite, 2);
        row("record", ErrorCode::ForeignRecord, 2);
        row("memory", ErrorCode::NoMemory, 3);
        row("host", ErrorCode::CannotStartHost, 3);
        row("limit", ErrorCode::ProcessLimit, 3);
        row("dead worker", ErrorCode::WorkerDied, 4);
        row("dead host", ErrorCode::HostDied, 4);
        row("segment", ErrorCode::WrongSegment, 4);
    }
    void exitStatusTellsTheKind()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QCOMPARE(exitStatusOf(static_cast<ErrorCode>(code)), status);
    }

    void everyErrorHasAnExitStatusOfItsKind()
    {
        for (int code = kFirst; code <= kLast; ++code) {
            const int status = exitStatusOf(static_cast<ErrorCode>(code));
            QVERIFY(status >= 2 && status <= 4);
        }
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
