// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_export.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using base::ErrorCode;

namespace {

PictureTexts sampleTexts()
{
    PictureTexts texts;
    texts.title = QStringLiteral("Do more threads make a calculation faster?");
    texts.caption = QStringLiteral("4 workers · 0.40 ms\nAMD EPYC · 更多线程");
    texts.created = QStringLiteral("2026-01-31T12:34:56Z");
    texts.setup.experiment = "cpu-bound";
    texts.setup.contenders = {base::Contender::Gil, base::Contender::Processes};
    texts.setup.values = {{"workers", 8}, {"operation", 0.4}};
    texts.setup.repeats = 3;
    return texts;
}

QImage sampleImage()
{
    QImage image(64, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setPixelColor(3, 4, Qt::red);
    return image;
}

std::string in(const QTemporaryDir& dir, const char* name)
{
    return dir.filePath(QLatin1String(name)).toStdString();
}

QByteArray pictureWithSetup(const char* setup)
{
    QImage image = sampleImage();
    image.setText(QLatin1String(kSetupField), QLatin1String(setup));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

void writeBytes(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestPngExport : public QObject {
    Q_OBJECT

private slots:
    void setupComesBack()
    {
        QTemporaryDir dir;
        const std::string path = in(dir, "p.png");
        QVERIFY(writePng(path, sampleImage(), sampleTexts()).has_value());
        const auto setup = readSetup(path);
        QVERIFY2(setup.has_value(), setup ? "" : setup.error().doing.c_str());
        const plan::RunSetup expected = sampleTexts().setup;
        QCOMPARE(setup->experiment, expected.experiment);
        QCOMPARE(setup->contenders, expected.contenders);
        QCOMPARE(setup->values, expected.values);
        QCOMPARE(setup->repeats, expected.repeats);
    }

    void pictureAndTextsAreKept()
    {
        QTemporaryDir dir;
        const std::string path = in(dir, "p.png");
        QVERIFY(writePng(path, sampleImage(), sampleTexts()).has_value());
        QImageReader reader(QString::fromStdString(path));
        const QImage image = reader.read();
        QCOMPARE(image.size(), QSize(64, 32));
        QCOMPARE(image.pixelColor(3, 4), QColor(Qt::red));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image.text(QStringLiteral("Title")), sampleTexts().title);
        QCOMPARE(image.text(QStringLiteral("Description")), sampleTexts().caption);
        QVERIFY(!image.text(QLatin1String(kSetupField)).isEmpty());
    }

    void pathThatCannotBeWrittenIsTold()
    {
        const auto written = writePng("/nowhere/p.png", sampleImage(), sampleTexts());
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(written.error().subject, std::string("/nowhere/p.png"));
    }

    void whatIsNoPictureOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = encodePng(sampleImage(), sampleTexts());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("signature only") << good.left(8);
        QTest::newRow("cut within the header") << good.left(40);
        QTest::newRow("no setup in it") << pictureWithSetup("");
        QTest::newRow("setup is no JSON") << pictureWithSetup("{\"schema\": 1,");
        QTest::newRow("setup of another program")
            << pictureWithSetup("{\"schema\": 1, \"program\": {\"name\": \"x\"}}");
        QTest::newRow("setup without an experiment")
            << pictureWithSetup("{\"schema\": 1, \"program\": {\"name\": \"contend\"}}");
    }
    void whatIsNoPictureOfOursIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        const std::string path = in(dir, "p.png");
        writeBytes(path, bytes);
        const auto setup = readSetup(path);
        QVERIFY(!setup.has_value());
        QCOMPARE(setup.error().code, ErrorCode::BadRecord);
        QCOMPARE(setup.error().subject, path);
    }

    void setupOfALaterVersionIsToldApart()
    {
        QTemporaryDir dir;
        const std::string path = in(dir, "p.png");
        writeBytes(path, pictureWithSetup(R"({"schema":9,"program":{"name":"contend","version":"7"}})"));
        QCOMPARE(readSetup(path).error().code, ErrorCode::ForeignRecord);
    }

    void missingPictureCannotBeRead()
    {
        QCOMPARE(readSetup("/nowhere/p.png").error().code, ErrorCode::CannotRead);
    }
};

QTEST_MAIN(TestPngExport)
#include "tst_png_export.moc"
