// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wait_for_graph.h"

#include <QTest>

using namespace contend::base;
using Graph = std::vector<std::uint32_t>;
Q_DECLARE_METATYPE(Graph)

namespace {

constexpr std::uint32_t kNo = kWaitsForNobody;

} // namespace

class TestWaitForGraph : public QObject {
    Q_OBJECT

private slots:
    void cycles_data()
    {
        QTest::addColumn<Graph>("graph");
        QTest::addColumn<Graph>("cycle");
        QTest::newRow("nobody") << Graph{} << Graph{};
        QTest::newRow("nobody waits") << Graph{kNo, kNo} << Graph{};
        QTest::newRow("a chain") << Graph{1, 2, 3, kNo} << Graph{};
        QTest::newRow("a chain backwards") << Graph{kNo, 0, 1, 2} << Graph{};
        QTest::newRow("two") << Graph{1, 0} << Graph{0, 1};
        QTest::newRow("oneself") << Graph{kNo, 1} << Graph{1};
        QTest::newRow("all five") << Graph{1, 2, 3, 4, 0} << Graph{0, 1, 2, 3, 4};
        QTest::newRow("the other way round") << Graph{2, 0, 1} << Graph{0, 2, 1};
        QTest::newRow("some, others wait for them") << Graph{1, 2, 3, 1, 0} << Graph{1, 2, 3};
        QTest::newRow("two cycles") << Graph{1, 0, 3, 2} << Graph{0, 1};
        QTest::newRow("many wait for one") << Graph{3, 3, 3, kNo} << Graph{};
    }
    void cycles()
    {
        QFETCH(Graph, graph);
        QFETCH(Graph, cycle);
        QCOMPARE(findCycle(graph), cycle);
    }

    void holderIsWaitedFor()
    {
        const std::vector<Standing> table{{{1, 0}, 2}, {{2, 3}, 0}, {{0, 0}, 3}, {{0, 0}, 9}};
        QCOMPARE(waitForGraph(table), (Graph{1, kNo, 1, kNo}));
    }

    void philosophersWithOneForkEachAreADeadlock()
    {
        std::vector<Standing> table;
        for (std::uint32_t k = 0; k < 16; ++k)
            table.push_back({{k + 1, 0}, (k + 1) % 16 + 1});
        QCOMPARE(findCycle(waitForGraph(table)).size(), std::size_t{16});
        table[7].waits_for = 0;
        QVERIFY(findCycle(waitForGraph(table)).empty());
    }
};

QTEST_APPLESS_MAIN(TestWaitForGraph)
#include "tst_wait_for_graph.moc"
