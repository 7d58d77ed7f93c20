// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_painter.h"

#include "ui/export/vector_export.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <array>

using namespace contend;
using namespace contend::ui;

namespace {

/// Fills its place with a colour and notes where that was.
class FlatChart : public Chart {
public:
    explicit FlatChart(const QColor& colour)
        : m_colour(colour)
    {}

    void setTheme(const Theme& /*theme*/) override {}
    QImage render(QSize size, qreal scale, const Theme& /*theme*/) override
    {
        asked_size = size;
        asked_scale = scale;
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(m_colour);
        return image;
    }
    void paintVector(QPainter* painter, const QRect& rect, const Theme& /*theme*/) override
    {
        vector_rect = rect;
        painter->fillRect(rect, m_colour);
    }
    bool isEmpty() const override { return empty; }
    QString summary() const override { return {}; }

    bool empty = false;
    QSize asked_size;
    qreal asked_scale = 0;
    QRect vector_rect;

private:
    QColor m_colour;
};

/// The smallest rectangle around all pixels of that very colour.
QRect extentOf(const QImage& image, const QColor& colour)
{
    QRect extent;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                extent |= QRect(x, y, 1, 1);
    return extent;
}

const QList<QColor> kColours{QColor(255, 0, 0),   QColor(0, 255, 0),   QColor(0, 0, 255),
                             QColor(255, 0, 255), QColor(0, 255, 255), QColor(255, 255, 0)};

/// A page with some cards, whose charts it owns.
struct Sample {
    explicit Sample(int cards)
    {
        page.title = QStringLiteral("Do more threads make a calculation faster?");
        page.subtitle = QStringLiteral("Prime numbers in blocks");
        page.caption = QStringLiteral("AMD EPYC");
        page.verdict = PageStrip{StripMark::Tick,
                                 &Theme::ok,
                                 QStringLiteral("Yes."),
                                 QStringLiteral("Twice."),
                                 {QStringLiteral("one core only")}};
        for (int number = 0; number < cards; ++number) {
            charts.push_back(std::make_unique<FlatChart>(kColours[number]));
            PageCard card;
            card.chart = charts.back().get();
            card.title = QStringLiteral("Card");
            page.cards.push_back(card);
        }
    }

    Page page;
    std::vector<std::unique_ptr<FlatChart>> charts;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(contend::ui::ThemeKind)

class TestPagePainter : public QObject {
    Q_OBJECT

private slots:
    void chartsStandApartAndInside_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ThemeKind>("kind");
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector})
            for (const QSize& size :
                 {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(900, 1600)})
                for (int cards = 1; cards <= 6; ++cards)
                    QTest::addRow("%d cards, %dx%d, theme %d", cards, size.width(), size.height(),
                                  static_cast<int>(kind))
                        << cards << size << kind;
    }
    void chartsStandApartAndInside()
    {
        QFETCH(int, cards);
        QFETCH(QSize, size);
        QFETCH(ThemeKind, kind);
        const Sample sample(cards);
        const Theme theme = loadTheme(kind);
        const QImage image = PagePainter(sample.page, theme).image(size);
        QCOMPARE(image.size(), size);
        QList<QRect> extents;
        for (int number = 0; number < cards; ++number) {
            const QRect extent = extentOf(image, kColours[number]);
            QVERIFY2(extent.width() > size.width() / 10 && extent.height() > size.height() / 25,
                     qPrintable(QString::number(number)));
            QVERIFY(image.rect().contains(extent));
            for (const QRect& other : extents)
                QVERIFY(!extent.intersects(other));
            extents << extent;
        }
    }

    void leadingCardsStandAtTheLeft()
    {
        Sample sample(5);
        sample.page.layout = PageLayout::LeftFirst;
        sample.page.leading = 1;
        const QImage image = PagePainter(sample.page, loadTheme(ThemeKind::Light)).image(QSize(1280, 720));
        const QRect first = extentOf(image, kColours[0]);
        for (int number = 1; number < 5; ++number) {
            const QRect other = extentOf(image, kColours[number]);
            QVERIFY(other.left() > first.right());
            QVERIFY(other.height() < first.height());
        }
    }

    void leadingCardsStandAboveOnATallPage()
    {
        Sample sample(4);
        sample.page.layout = PageLayout::LeftFirst;
        const QImage image = PagePainter(sample.page, loadTheme(ThemeKind::Light)).image(QSize(1080, 1920));
        const QRect first = extentOf(image, kColours[0]);
        QVERIFY(first.width() > 900);
        for (int number = 1; number < 4; ++number)
            QVERIFY(extentOf(image, kColours[number]).top() > first.bottom());
    }

    void thumbnailsHaveEverythingInPlace_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(200, 200), QSize(320, 180), QSize(200, 2000), QSize(2000, 200)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void thumbnailsHaveEverythingInPlace()
    {
        QFETCH(QSize, size);
        Sample sample(3);
        sample.page.layout = PageLayout::LeftFirst;
        const QImage image = PagePainter(sample.page, loadTheme(ThemeKind::Light)).image(size);
        QRect before;
        for (int number = 0; number < 3; ++number) {
            const QRect extent = extentOf(image, kColours[number]);
            QVERIFY(extent.width() > 10 && extent.height() > 10 && !extent.intersects(before));
            before = extent;
        }
    }

    void manyBadgesAreBrokenIntoRows()
    {
        Sample sample(1);
        const Theme theme = loadTheme(ThemeKind::Light);
        for (int number = 0; number < 12; ++number)
            sample.page.verdict->badges << QStringLiteral("a reason to trust it less, number %1").arg(number);
        const QImage image = PagePainter(sample.page, theme).image(QSize(1280, 720));
        const QRect badges = extentOf(image, theme.warn.ground);
        QVERIFY(badges.right() < 1280 - theme.space(4) && badges.left() > theme.space(4));
        QVERIFY(badges.height() > 3 * theme.textPx(TextSize::Small));
    }

    void chartsAreDrawnAtThePixelsTheyGet()
    {
        const Sample sample(1);
        const Theme theme = loadTheme(ThemeKind::Light);
        (void)PagePainter(sample.page, theme).image(QSize(1280, 720));
        const QSize small = sample.charts[0]->asked_size;
        QCOMPARE(sample.charts[0]->asked_scale, 1.0);
        (void)PagePainter(sample.page, theme).image(QSize(3840, 2160));
        QCOMPARE(sample.charts[0]->asked_scale, 3.0);
        QCOMPARE(sample.charts[0]->asked_size, small);
    }

    void textKeepsItsProportion()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Projector}) {
            const PageScale one = pageScale(QSize(1280, 720), kind);
            const PageScale three = pageScale(QSize(3840, 2160), kind);
            QCOMPARE(three.layout, one.layout);
            QCOMPARE(three.factor, one.factor * 3);
        }
        QCOMPARE(pageScale(QSize(1920, 1080), ThemeKind::Projector).factor, 1.0);
        QCOMPARE(pageScale(QSize(640, 1440), ThemeKind::Light).layout, QSizeF(1280, 2880));
        QCOMPARE(pageScale(QSize(320, 180), ThemeKind::Light).layout, QSizeF(1280, 720));
    }

    void transparentGroundIsTransparent()
    {
        const Sample sample(2);
        const Theme theme = loadTheme(ThemeKind::Light);
        const QImage clear =
            PagePainter(sample.page, theme, PictureGround::Transparent).image(QSize(1280, 720));
        QCOMPARE(clear.pixelColor(2, 2).alpha(), 0);
        QVERIFY(!extentOf(clear, kColours[1]).isEmpty());
        const QImage opaque = PagePainter(sample.page, theme).image(QSize(1280, 720));
        QCOMPARE(opaque.pixelColor(2, 2), theme.ground);
        QVERIFY(!opaque.hasAlphaChannel());
    }

    void stripOfCoresStandsBelowItsChart()
    {
        Sample sample(2);
        const Theme theme = loadTheme(ThemeKind::Light);
        const auto extents = [&] {
            const QImage image = PagePainter(sample.page, theme).image(QSize(1280, 720));
            return std::array{extentOf(image, kColours[0]), extentOf(image, kColours[1]),
                              extentOf(image, kColours[5])};
        };
        const auto before = extents();
        FlatChart cores(kColours[5]);
        sample.page.cards[0].cores = &cores;
        const auto [chart, other, strip] = extents();
        QCOMPARE(other, before[1]);
        QCOMPARE(strip.left(), chart.left());
        QVERIFY(std::abs(strip.right() - chart.right()) <= 1);
        QVERIFY(strip.top() > chart.bottom() && std::abs(strip.bottom() - before[0].bottom()) <= 1);
        QVERIFY(strip.height() > 5 && strip.height() < chart.height() / 8);
        cores.empty = true; // no cores known: no hole where they would stand
        QCOMPARE(extents(), before);
    }

    void notesAreWrappedAboveTheirCharts()
    {
        Sample sample(2);
        const Theme theme = loadTheme(ThemeKind::Light);
        const auto chart = [&](int number) {
            return extentOf(PagePainter(sample.page, theme).image(QSize(1280, 720)), kColours[number]);
        };
        const QRect before = chart(0);
        sample.page.cards[0].note = QStringLiteral("Mean of three runs. ").repeated(8);
        QVERIFY(chart(0).top() > before.top() + 1.5 * theme.textPx(TextSize::Small));
        QCOMPARE(chart(0).bottom(), before.bottom());
        QCOMPARE(chart(1).top(), before.top());
    }

    void betStandsAboveTheCharts()
    {
        Sample sample(1);
        const Theme theme = loadTheme(ThemeKind::Light);
        const auto chart = [&] {
            return extentOf(PagePainter(sample.page, theme).image(QSize(1280, 720)), kColours[0]);
        };
        const QRect before = chart();
        sample.page.bet = {
            {StripMark::Cross,
             &Theme::warn,
             QStringLiteral("Your bet:"),
             QStringLiteral("faster ").repeated(40),
             {}},
            {StripMark::Tick, &Theme::ok, QStringLiteral("Measured:"), QStringLiteral("no faster"), {}}};
        const QRect after = chart();
        QVERIFY(after.top() > before.top() + 30);
        QCOMPARE(after.bottom(), before.bottom());
        const QImage image = PagePainter(sample.page, theme).image(QSize(1280, 720));
        const QRect bet = extentOf(image.copy(0, 0, 640, after.top()), theme.warn.ground);
        const QRect measured = extentOf(image.copy(640, 0, 640, after.top()), theme.ok.ground);
        QVERIFY(bet.height() > 30 && bet.width() > 500);
        QCOMPARE(measured.top(), bet.top()); // both as high as the higher one
        QCOMPARE(measured.bottom(), bet.bottom());
    }

    void verdictIsWrappedAndMakesRoom()
    {
        Sample sample(1);
        const Theme theme = loadTheme(ThemeKind::Light);
        const QRect before = extentOf(PagePainter(sample.page, theme).image(QSize(1280, 720)), kColours[0]);
        sample.page.verdict->more = QStringLiteral("Many words that need more than a line. ").repeated(12);
        const QRect after = extentOf(PagePainter(sample.page, theme).image(QSize(1280, 720)), kColours[0]);
        QVERIFY(after.height() < before.height());
        QCOMPARE(after.top(), before.top());
    }

    void svgHoldsTextAsText()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("p.svg"));
        const Sample sample(2);
        const Theme theme = loadTheme(ThemeKind::Light);
        const PagePainter painter(sample.page, theme);
        QVERIFY(writeSvg(path.toStdString(), painter, theme.kind, QSize(1280, 720), sample.page.title)
                    .has_value());
        QString words;
        QXmlStreamReader xml(contentOf(path));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.contains(sample.page.title));
        QVERIFY(words.contains(QStringLiteral("AMD EPYC")));
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QImage image(1280, 720, QImage::Format_RGB32);
        QPainter onto(&image);
        renderer.render(&onto);
        onto.end();
        const QRect chart = extentOf(image, kColours[1]);
        const QRect expected = sample.charts[1]->vector_rect;
        QVERIFY(std::abs(chart.left() - expected.left()) <= 1 &&
                std::abs(chart.bottom() - expected.bottom()) <= 1);
    }

    void pdfIsOnePage()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("p.pdf"));
        const Sample sample(2);
        const Theme theme = loadTheme(ThemeKind::Light);
        const PagePainter painter(sample.page, theme);
        QVERIFY(writePdf(path.toStdString(), painter, theme.kind, QSize(1280, 720), sample.page.title)
                    .has_value());
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/Count 1"));
        // The page covers its paper: the chart ends near the right margin.
        QVERIFY(sample.charts[1]->vector_rect.right() > 1280 * 0.9);
    }

    void unwritableVectorFilesAreTold()
    {
        const Sample sample(1);
        const Theme theme = loadTheme(ThemeKind::Light);
        const PagePainter painter(sample.page, theme);
        QCOMPARE(writeSvg("/nowhere/p.svg", painter, theme.kind, QSize(640, 480), {}).error().code,
                 base::ErrorCode::CannotWrite);
        QCOMPARE(writePdf("/nowhere/p.pdf", painter, theme.kind, QSize(640, 480), {}).error().code,
                 base::ErrorCode::CannotWrite);
    }
};

QTEST_MAIN(TestPagePainter)
#include "tst_page_painter.moc"
