// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_job.h"

#include "ui/export/page_painter.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

using namespace contend;
using namespace contend::ui;

namespace {

/// A red field that notes on which thread it was drawn.
class RedChart : public Chart {
public:
    void setTheme(const Theme& /*theme*/) override {}
    QImage render(QSize size, qreal scale, const Theme& /*theme*/) override
    {
        thread = QThread::currentThread();
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::red);
        return image;
    }
    void paintVector(QPainter* painter, const QRect& rect, const Theme& /*theme*/) override
    {
        thread = QThread::currentThread();
        painter->fillRect(rect, Qt::red);
    }
    bool isEmpty() const override { return false; }
    QString summary() const override { return QStringLiteral("red"); }

    QThread* thread = nullptr;
};

} // namespace

class TestExportJob : public QObject {
    Q_OBJECT

private:
    static Page pageOf(RedChart& chart)
    {
        Page page;
        page.title = QStringLiteral("A title");
        PageCard card;
        card.chart = &chart;
        card.title = QStringLiteral("A card");
        page.cards = {card, card};
        page.cards.front().cores = &chart;
        return page;
    }

    ExportJob::Work workOf(RedChart& chart, PictureGround ground, std::shared_ptr<QImage> result)
    {
        ExportJob::Work work;
        work.page = pageOf(chart);
        work.rehearse = [this, ground](const Page& page) {
            QImage dot(1, 1, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&dot);
            PagePainter(page, m_theme, ground).paintPixels(painter, kSize);
        };
        work.encode = [this, ground, result](const Page& page) {
            m_encoding_thread = QThread::currentThread();
            *result = PagePainter(page, m_theme, ground).image(kSize);
            return QByteArray("content");
        };
        return work;
    }

    /// Pixels that anybody could tell apart.
    static int differing(const QImage& one, const QImage& other)
    {
        constexpr int kTolerance = 8;
        int count = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x) {
                const QColor a = one.pixelColor(x, y);
                const QColor b = other.pixelColor(x, y);
                if (std::abs(a.red() - b.red()) > kTolerance || std::abs(a.green() - b.green()) > kTolerance)
                    ++count;
            }
        return one.size() == other.size() ? count : -1;
    }

private slots:
    void pictureIsTheSameAsAtOnce_data()
    {
        QTest::addColumn<int>("ground");
        QTest::newRow("pixels") << static_cast<int>(PictureGround::Theme);
        QTest::newRow("shapes") << static_cast<int>(PictureGround::Transparent);
    }
    void pictureIsTheSameAsAtOnce()
    {
        QFETCH(int, ground);
        const auto on = static_cast<PictureGround>(ground);
        RedChart chart;
        const auto result = std::make_shared<QImage>();
        ExportJob::Work work = workOf(chart, on, result);
        work.path = (m_folder.path() + "/x").toStdString();
        auto* const job = new ExportJob(std::move(work), this);
        QSignalSpy saved(job, &ExportJob::saved);
        QSignalSpy progressed(job, &ExportJob::progressed);
        QSignalSpy gone(job, &QObject::destroyed);
        job->start();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(progressed.count(), 4); // two charts, a strip of cores and the rest
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(chart.thread, thread());
        QVERIFY(m_encoding_thread != thread());
        const Page page = pageOf(chart);
        QCOMPARE(differing(*result, PagePainter(page, m_theme, on).image(kSize)), 0);
        QFile file(m_folder.filePath("x"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("content"));
    }

    void failureIsToldAndNothingIsLeft_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << m_folder.path() + "/none/x";
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("full") << "/dev/full";
    }
    void failureIsToldAndNothingIsLeft()
    {
        QFETCH(QString, path);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        ExportJob::Work work;
        work.encode = [](const Page&) { return QByteArray(100'000, 'x'); };
        work.path = path.toStdString();
        auto* const job = new ExportJob(std::move(work), this);
        std::optional<base::Error> told;
        connect(job, &ExportJob::failed, this, [&](const base::Error& error) { told = error; });
        job->start();
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->code, base::ErrorCode::CannotWrite);
        QVERIFY(told->sys_errno != 0);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void cancelledJobWritesNothing()
    {
        RedChart chart;
        ExportJob::Work work = workOf(chart, PictureGround::Theme, std::make_shared<QImage>());
        work.path = (m_folder.path() + "/cancelled").toStdString();
        auto* const job = new ExportJob(std::move(work), this);
        QSignalSpy saved(job, &ExportJob::saved);
        QSignalSpy gone(job, &QObject::destroyed);
        job->start();
        job->cancel();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(saved.count(), 0);
        QVERIFY(!QFile::exists(m_folder.filePath("cancelled")));
    }

    void jobCanBeDestroyedInTheMiddle()
    {
        RedChart chart;
        ExportJob::Work work = workOf(chart, PictureGround::Theme, std::make_shared<QImage>());
        const auto encode = work.encode;
        bool began = false;
        auto job = std::make_unique<ExportJob>(std::move(work), nullptr);
        connect(job.get(), &ExportJob::progressed, this, [&] { began = true; });
        job->start();
        QTRY_VERIFY(began);
        job.reset();
    }

private:
    static constexpr QSize kSize{1280, 720};
    QTemporaryDir m_folder;
    Theme m_theme = loadTheme(ThemeKind::Light);
    QThread* m_encoding_thread = nullptr;
};

QTEST_MAIN(TestExportJob)
#include "tst_export_job.moc"
