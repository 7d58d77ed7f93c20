// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "ui/look/theme.h"
#include "ui/picture/catalog.h"
#include "ui/picture/gauge_picture.h"
#include "ui/picture/lost_updates_picture.h"
#include "ui/picture/waterfall_picture.h"

#include <QPointer>
#include <QTest>
#include <QWidget>
#include <cmath>
#include <memory>

using namespace contend;
using namespace contend::ui;

namespace {

Theme theme()
{
    return loadTheme(ThemeKind::Light);
}

sampling::Snapshot withGauges(std::vector<double> values)
{
    sampling::Snapshot snapshot;
    snapshot.gauges = std::move(values);
    return snapshot;
}

telemetry::ItemReading page(std::uint32_t number)
{
    telemetry::ItemReading item;
    item.number = number;
    item.begin_ns = 1'000'000;
    item.end_ns = {2'000'000, 3'000'000, 4'000'000, 5'000'000};
    return item;
}

class TwoCurves : public GaugePicture {
public:
    TwoCurves()
        : GaugePicture(theme(), {"Curves", ValueKind::Count, {}, {}, {"one", "other"}}, {"b", "a"})
    {}
    QString title() const override { return QStringLiteral("Curves"); }
    using GaugePicture::last;
    using GaugePicture::lines;
};

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void everyPictureOfTheCatalogueIsMadeAndEmpty()
    {
        for (const experiment::Experiment* const experiment : experiment::catalog()) {
            const auto picture = makePicture(*experiment, theme());
            QCOMPARE(picture != nullptr, !experiment->pictures.empty());
            if (!picture)
                continue;
            QVERIFY2(picture->chart()->isEmpty(), experiment->id.data());
            QVERIFY2(!picture->title().isEmpty(), experiment->id.data());
            QVERIFY2(!picture->chart()->summary().isEmpty(), experiment->id.data());
        }
    }

    void widgetGoesWithThePictureUnlessSomebodyTookIt()
    {
        auto picture = std::make_unique<LostUpdatesPicture>(theme());
        const QPointer<QWidget> left = picture->widget();
        picture.reset();
        QVERIFY(left.isNull());

        QWidget taker;
        picture = std::make_unique<LostUpdatesPicture>(theme());
        const QPointer<QWidget> taken = picture->widget();
        taken->setParent(&taker);
        picture.reset();
        QVERIFY(!taken.isNull());
    }

    void notesBecomeVisibleOnlyWithRefresh()
    {
        LostUpdatesPicture picture(theme());
        PictureRun run;
        run.gauges = {"expected", "actual", "lost_updates", "lost_per_s"};
        picture.begin(run);
        QVERIFY(picture.add(withGauges({100, 60, 40, 7}), 1.0));
        QVERIFY(picture.chart()->isEmpty());
        picture.refresh();
        QVERIFY(!picture.chart()->isEmpty());
        QCOMPARE(picture.headline().figure, QStringLiteral("7"));
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
    }

    void waterfallShowsARoundOnceItIsComplete()
    {
        WaterfallPicture picture(theme());
        PictureRun run;
        run.values = {{"pages", 2.0}};
        picture.begin(run);
        sampling::Snapshot snapshot;
        snapshot.items = {page(0), page(1)};
        QVERIFY(picture.add(snapshot, 0.1));
        picture.refresh();
        QVERIFY(!picture.headline().figure.isEmpty());
        analysis::RunRecord record;
        record.parameters["pages"] = 1;
        record.items = {page(0)};
        picture.show(record);
        QVERIFY(picture.headline().phrase.contains(QLatin1Char('1')));
    }

    void gaugesBecomeCurvesByIdWhateverTheirOrder()
    {
        TwoCurves picture;
        PictureRun run;
        run.gauges = {"a", "x", "b"};
        picture.begin(run);
        QVERIFY(picture.add(withGauges({1, 2, 3}), 0.1));
        QCOMPARE(picture.last(0), 3.0);
        QCOMPARE(picture.last(1), 1.0);
        QCOMPARE(picture.legend().size(), 2);
        QCOMPARE(picture.legend().at(0).text, QStringLiteral("one"));
        picture.clear();
        QVERIFY(picture.lines().isEmpty());
    }

    void gaugesOfARecordComeBack()
    {
        TwoCurves picture;
        analysis::RunRecord record;
        record.t_s = {0.5, 1.0};
        record.gauge_series["a"] = {1, 2};
        record.gauge_series["b"] = {3, 4};
        picture.show(record);
        QVERIFY(!picture.lines().isEmpty());
        QCOMPARE(picture.last(0), 4.0);
    }

    void gaugeThatIsMissingIsNoNumber()
    {
        QVERIFY(std::isnan(gaugeOf({"a"}, {}, "a")));
        QVERIFY(std::isnan(gaugeOf({"a"}, {1.0}, "b")));
        QCOMPARE(gaugeOf({"a", "b"}, {1.0, 2.0}, "b"), 2.0);
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
