// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/marker_names.h"

#include <QTest>
#include <random>

using namespace contend::ui;

namespace {

constexpr double kGap = 5;

MarkerName at(double x, double width = 60)
{
    return {x, width, width, 25};
}

} // namespace

class TestMarkerNames : public QObject {
    Q_OBJECT

private slots:
    void standsToTheRightOfItsLine()
    {
        const auto places = placeMarkerNames({at(20)}, 0, 200, kGap);
        QCOMPARE(places.size(), std::size_t{1});
        QVERIFY(places[0].side == MarkerSide::Right);
        QCOMPARE(places[0].left, 25.0);
        QCOMPARE(places[0].width, 60.0);
    }

    void goesToTheLeftAtTheEnd()
    {
        const auto places = placeMarkerNames({at(180)}, 0, 200, kGap);
        QVERIFY(places[0].side == MarkerSide::Left);
        QCOMPARE(places[0].right(), 175.0);
    }

    void newestWinsTheRoomBetweenTwo()
    {
        // Each would fit between the lines, but not both.
        const auto places = placeMarkerNames({at(100), at(190)}, 0, 200, kGap);
        QVERIFY(places[1].side == MarkerSide::Left);
        QCOMPARE(places[1].left, 125.0);
        QVERIFY(places[0].side == MarkerSide::Left);
        QCOMPARE(places[0].right(), 95.0);
    }

    void newestIsNamedOverTheLinesOfOthers()
    {
        const auto places = placeMarkerNames({at(100), at(165), at(175), at(190)}, 0, 200, kGap);
        QVERIFY(places[3].side == MarkerSide::Left);
        QCOMPARE(places[3].left, 125.0);
        QVERIFY(places[2].side == MarkerSide::None);
        QVERIFY(places[1].side == MarkerSide::None);
        QVERIFY(places[0].side == MarkerSide::Left); // 25 between its line and the newest name: too little
        QCOMPARE(places[0].right(), 95.0);
    }

    void shortensBeforeItIsSilent()
    {
        const auto places = placeMarkerNames({at(2), at(50)}, 0, 200, kGap);
        QVERIFY(places[0].side == MarkerSide::Right);
        QCOMPARE(places[0].width, 38.0);
        const auto close = placeMarkerNames({at(2), at(30)}, 0, 200, kGap);
        QVERIFY(close[0].side == MarkerSide::None);
    }

    void nothingFitsNowhere()
    {
        const auto places = placeMarkerNames({at(5), at(10), at(15)}, 0, 20, kGap);
        for (const MarkerPlace& place : places)
            QVERIFY(place.side == MarkerSide::None);
        QVERIFY(placeMarkerNames({}, 0, 20, kGap).empty());
    }

    void neverOverlaps()
    {
        std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same cases every time
        std::uniform_real_distribution<double> anywhere(0, 300);
        std::uniform_real_distribution<double> widths(10, 120);
        for (int round = 0; round < 500; ++round) {
            std::vector<MarkerName> names;
            for (int k = 0; k < 1 + round % 7; ++k)
                names.push_back(at(anywhere(random), widths(random)));
            std::ranges::sort(names, {}, &MarkerName::x);
            double taken_to = 0;
            const auto places = placeMarkerNames(names, 0, 300, kGap);
            for (std::size_t k = 0; k < names.size(); ++k) {
                const MarkerPlace& place = places[k];
                if (place.side == MarkerSide::None)
                    continue;
                QVERIFY(place.left >= taken_to);
                QVERIFY(place.right() <= 300);
                for (const MarkerName& line : names)
                    QVERIFY(k + 1 == names.size() || line.x <= place.left || line.x >= place.right());
                taken_to = place.right();
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMarkerNames)
#include "tst_marker_names.moc"
