// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_flow.h"

#include <QTest>

using namespace contend::ui;

namespace {

using Pages = std::vector<std::vector<FlowPlace>>;

FlowPiece piece(double height, double gap = 0)
{
    return {height, gap, false, {}};
}

QString text(const Pages& pages)
{
    QStringList all;
    for (const auto& page : pages) {
        QStringList words;
        for (const FlowPlace& place : page)
            words << QStringLiteral("%1@%2").arg(place.piece).arg(place.y);
        all << words.join(QLatin1Char(' '));
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

class TestPageFlow : public QObject {
    Q_OBJECT

private slots:
    void piecesStandBelowEachOtherWithTheirGaps()
    {
        QCOMPARE(text(flow(std::vector{piece(10), piece(20, 5), piece(5, 5)}, 100)), "0@0 1@15 2@40");
    }

    void whatDoesNotFitBeginsAPageWithoutItsGap()
    {
        QCOMPARE(text(flow(std::vector{piece(60), piece(50, 5), piece(10, 5)}, 100)), "0@0 | 1@0 2@55");
    }

    void whatIsHigherThanAPageHasOneOfItsOwn()
    {
        QCOMPARE(text(flow(std::vector{piece(10), piece(500), piece(10)}, 100)), "0@0 | 1@0 | 2@0");
    }

    void headingsGoWithWhatTheyHead()
    {
        std::vector pieces{piece(60), piece(20, 10), piece(15), piece(30)};
        pieces[1].keeps_next = true;
        pieces[2].keeps_next = true;
        QCOMPARE(text(flow(pieces, 100)), "0@0 | 1@0 2@20 3@35");
    }

    void headingsOfATableAreRepeated()
    {
        std::vector pieces{piece(20), piece(40), piece(40), piece(40)};
        pieces[0].keeps_next = true;
        for (std::size_t row = 1; row < pieces.size(); ++row)
            pieces[row].repeats = 0;
        QCOMPARE(text(flow(pieces, 100)), "0@0 1@20 2@60 | 0@0 3@20");
    }

    void nothingMakesOneEmptyPage() { QCOMPARE(flow({}, 100).size(), std::size_t{1}); }
};

QTEST_APPLESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
