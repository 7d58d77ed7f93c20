// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caveats.h"

#include <QTest>
#include <limits>

using namespace contend;
using namespace contend::analysis;
using base::Contender;

namespace {

/// A run with nothing to find fault with.
CaveatInputs blameless()
{
    CaveatInputs inputs;
    inputs.contender = Contender::Threads;
    inputs.most_workers = 2;
    inputs.cores = 2;
    inputs.cores_wanted = 2;
    inputs.samples = 60;
    inputs.throughput_variation_percent = 3;
    return inputs;
}

template <typename Change>
CaveatInputs with(Change change)
{
    CaveatInputs inputs = blameless();
    change(inputs);
    return inputs;
}

} // namespace

Q_DECLARE_METATYPE(CaveatInputs)

class TestCaveats : public QObject {
    Q_OBJECT

private slots:
    void thresholdsDecide_data()
    {
        QTest::addColumn<CaveatInputs>("inputs");
        QTest::addColumn<QString>("caveat"); // empty: none
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, const CaveatInputs& inputs, const char* caveat, double value) {
            QTest::newRow(name) << inputs << QString(caveat) << value;
        };
        using I = CaveatInputs;
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        row("blameless", blameless(), "", 0);
        row("one computing worker too many", with([](I& i) { i.most_workers = 3, i.cores_wanted = 3; }),
            "oversubscribed", 3);
        row("many that wait", with([](I& i) { i.most_workers = 50; }), "", 0);
        row("as many wanted as allowed", with([](I& i) { i.most_workers = 5, i.cores_wanted = 2.2; }), "", 0);
        row("a little more", with([](I& i) { i.most_workers = 5, i.cores_wanted = 2.21; }), "oversubscribed",
            5);
        row("cores taken away", with([](I& i) { i.cores_wanted = 2.5; }), "", 0);
        row("a quarter of other load", with([](I& i) { i.other_load_percent = 25; }), "", 0);
        row("more than that", with([](I& i) { i.other_load_percent = 25.1; }), "other-load", 25.1);
        row("unknown load", with([=](I& i) { i.other_load_percent = kNaN; }), "", 0);
        row("one core, in parallel", with([](I& i) { i.cores = 1, i.most_workers = 1; }), "one-core", 1);
        row("one core, one after the other",
            with([](I& i) { i.cores = 1, i.most_workers = 1, i.contender = Contender::Sequential; }), "", 0);
        row("as unsteady as allowed", with([](I& i) { i.throughput_variation_percent = 15; }), "", 0);
        row("unsteady", with([](I& i) { i.throughput_variation_percent = 15.5; }), "unsteady", 15.5);
        row("steadiness unknown", with([](I& i) { i.throughput_variation_percent.reset(); }), "", 0);
        row("an event lost", with([](I& i) { i.events_lost = 1; }), "events-lost", 1);
        row("just enough samples", with([](I& i) { i.samples = 10; }), "", 0);
        row("too few samples", with([](I& i) { i.samples = 9; }), "too-few-samples", 9);
        row("quiet instrument", with([](I& i) { i.instrument_cpu_percent = 15; }), "", 0);
        row("loud instrument", with([](I& i) { i.instrument_cpu_percent = 16; }), "instrument-load", 16);
        row("a worker lost", with([](I& i) { i.workers_lost = 1; }), "workers-lost", 1);
        row("workers refused", with([](I& i) { i.workers_refused = 4; }), "workers-refused", 4);
        row("lower priority", with([](I& i) { i.lower_priority = true; }), "lower-priority", 0);
        row("incomplete", with([](I& i) { i.incomplete = true; }), "incomplete", 0);
        row("sanitized build", with([](I& i) { i.sanitized_build = true; }), "sanitized-build", 0);
    }
    void thresholdsDecide()
    {
        QFETCH(CaveatInputs, inputs);
        QFETCH(QString, caveat);
        QFETCH(double, value);
        const auto found = caveatsOf(inputs);
        QCOMPARE(found.size(), caveat.isEmpty() ? std::size_t{0} : std::size_t{1});
        if (caveat.isEmpty())
            return;
        QCOMPARE(QString::fromUtf8(caveatId(found[0].kind).data()), caveat);
        QCOMPARE(found[0].value, value);
    }

    void severalComeInAFixedOrder()
    {
        CaveatInputs inputs;
        inputs.contender = Contender::Gil;
        inputs.most_workers = 8;
        inputs.cores_wanted = 8;
        inputs.cores = 1;
        inputs.other_load_percent = 90;
        inputs.samples = 0;
        inputs.incomplete = true;
        const auto found = caveatsOf(inputs);
        QCOMPARE(found.size(), std::size_t{5});
        for (std::size_t k = 1; k < found.size(); ++k)
            QVERIFY(found[k - 1].kind < found[k].kind);
    }

    void thresholdsCanBeOthers()
    {
        CaveatThresholds strict;
        strict.other_load_percent = 1;
        CaveatInputs inputs = blameless();
        inputs.other_load_percent = 2;
        QCOMPARE(caveatsOf(inputs, strict).size(), std::size_t{1});
        QCOMPARE(caveatsOf(inputs).size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestCaveats)
#include "tst_caveats.moc"
