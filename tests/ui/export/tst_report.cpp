// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report.h"

#include "tests/core/report/sample_record.h"
#include "tests/support/picture.h"
#include "ui/export/picture_of_record.h"
#include "ui/export/report_painter.h"
#include "ui/export/vector_export.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

QString all(const ReportTable& table)
{
    QStringList words = table.headings;
    for (const QStringList& row : table.rows)
        words << row;
    return words.join(QLatin1Char('|'));
}

/// Rows of pixels at the edges of the printed area that nothing may touch but the page's number.
bool isClear(const QImage& page, int from_y, int to_y)
{
    for (int y = from_y; y < to_y; ++y)
        for (int x = 0; x < page.width(); ++x)
            if (qGray(page.pixel(x, y)) < 250)
                return false;
    return true;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void comparisonHasARowForEachContender()
    {
        const analysis::Record record = tests::sampleRecord();
        const Report report = reportOf(record, {});
        const QString numbers = all(report.numbers);
        QVERIFY2(numbers.contains("Threads + GIL") && numbers.contains("Processes"), qPrintable(numbers));
        QVERIFY(!report.figures.isEmpty());
        QVERIFY(!report.caveats.isEmpty());
    }

    void betTakesItsPlaceOnPaper()
    {
        analysis::Record record = tests::sampleRecord();
        const Theme theme = loadTheme(ThemeKind::Light);
        const auto firstPage = [&] {
            const PictureOfRecord picture(record, theme);
            const Report report = reportOf(record, picture.page());
            QImage paper(ReportPainter::pageSize().toSize(), QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter painter(&paper);
            ReportPainter(report, theme).paintPage(painter, 0);
            painter.end();
            return support::pixelsOf(paper, theme.warn.mark);
        };
        const int before = firstPage();
        record.bet = 0;
        QVERIFY(firstPage() > before + 50); // the cross beside the bet
    }

    void repeatsShareARow()
    {
        analysis::Record record = tests::sampleRecord();
        record.runs = {tests::sampleRun(base::Contender::Gil), tests::sampleRun(base::Contender::Gil),
                       tests::sampleRun(base::Contender::Processes)};
        record.runs[0].throughput_ops_per_s = 100;
        record.runs[1].throughput_ops_per_s = 300;
        const ReportTable numbers = reportOf(record, {}).numbers;
        QCOMPARE(numbers.rows.size(), 2);
        QVERIFY2(numbers.rows.front().contains("200"), qPrintable(all(numbers)));
    }

    void sweepHasARowForEachValue()
    {
        analysis::Record record = tests::sampleRecord();
        record.sweep_parameter = "workers";
        record.runs = {tests::sampleRun(base::Contender::Threads, 1),
                       tests::sampleRun(base::Contender::Threads, 2)};
        const Report report = reportOf(record, {});
        QCOMPARE(report.numbers.rows.size(), 2);
        QVERIFY2(all(report.settings).contains("1, 2"), qPrintable(all(report.settings)));
    }

    void singleRunHasARowForEachWorker()
    {
        analysis::Record record = tests::sampleRecord();
        record.runs = {tests::sampleRun(base::Contender::Gil, 3)};
        QCOMPARE(reportOf(record, {}).numbers.rows.size(), 3);
    }

    void codeHasTheValuesOfTheRecordInIt()
    {
        analysis::Record record = tests::sampleRecord();
        for (analysis::RunRecord& run : record.runs)
            run.parameters["workers"] = 7;
        const Report report = reportOf(record, {});
        QCOMPARE(report.listings.size(), 2);
        for (const ReportListing& listing : report.listings)
            QVERIFY2(listing.text.contains(QStringLiteral("= 7")), qPrintable(listing.text.left(600)));
    }

    void recordsFromTheFutureAreReportedWithoutWhatIsNotKnown()
    {
        analysis::Record record = tests::sampleRecord();
        record.experiment = "from-the-future";
        const Report report = reportOf(record, {});
        QVERIFY(report.listings.isEmpty());
        QCOMPARE(report.numbers.rows.size(), 2);
        record.runs.clear();
        record.verdict.reset();
        QVERIFY(reportOf(record, {}).numbers.rows.isEmpty());
    }

    void pagesKeepTheirMarginsAndNumbers()
    {
        const analysis::Record record = tests::sampleRecord();
        const Theme theme = loadTheme(ThemeKind::Light);
        const PictureOfRecord pictures(record, theme);
        const Report report = reportOf(record, pictures.page());
        const ReportPainter painter(report, theme);
        QVERIFY2(painter.pageCount() >= 3, "charts, tables and two programs");
        for (int number = 0; number < painter.pageCount(); ++number) {
            QImage page(ReportPainter::pageSize().toSize(), QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter on_page(&page);
            painter.paintPage(on_page, number);
            on_page.end();
            QVERIFY(isClear(page, 0, 60));
            QVERIFY(isClear(page, page.height() - 88, page.height() - 50)); // above the page's number
            QVERIFY(isClear(page, page.height() - 28, page.height()));
            QVERIFY(!isClear(page, page.height() - 50, page.height() - 28));
        }
    }

    void fileIsAPdfOfSeveralPages()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("report.pdf");
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord pictures(record, loadTheme(ThemeKind::Light));
        QVERIFY(pictures.saveReport(path.toStdString()).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/MediaBox [0 0 595"));
        QVERIFY(bytes.size() < 3'000'000); // lines and text, no pixels
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }

    void nothingIsLeftWhereItCannotBeWritten()
    {
        const analysis::Record record = tests::sampleRecord();
        const PictureOfRecord pictures(record, loadTheme(ThemeKind::Light));
        const base::Status saved = pictures.saveReport("/no/such/folder/report.pdf");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, base::ErrorCode::CannotWrite);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
