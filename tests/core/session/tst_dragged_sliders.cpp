// SPDX-License-Identifier: GPL-3.0-or-later
// Every experiment under every contender while all of its live sliders are dragged about at random: nothing
// is lost or doubled, nobody dies, everything ends.
#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "core/plan/run_plan.h"
#include "core/session/conductor.h"
#include "tests/support/children.h"

#include <QTest>

#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <unistd.h>

using namespace contend;
using base::Contender;

namespace {

const std::filesystem::path kHost = std::filesystem::path(CONTEND_APP_DIR) / "contend-host";
constexpr std::uint64_t kLimitNs = 60'000'000'000;
constexpr unsigned kSeed = 20; ///< the same drags every time, as far as the machine's pace allows

/// What must be 0 in every experiment that has such a figure.
constexpr std::array<std::string_view, 7> kAlwaysZero{
    "items_lost",         "items_doubled",        "corrupt",   "pages_failed",
    "pictures_differing", "exclusion_violations", "miscounted"};

/// Values beyond which a drag would ask for more than a test may take: one step of the work has to end.
const std::map<std::string_view, double> kHighest{{"data", 8},     {"latency", 50}, {"parse", 5},
                                                  {"pages", 10},   {"wait", 50},    {"task", 5},
                                                  {"workers", 16}, {"block", 50}};

/// How long each run is dragged: a short while here, a minute when somebody asks for it.
double dragSeconds()
{
    return std::max(0.1, qEnvironmentVariable("CONTEND_DRAG_SECONDS", "0.6").toDouble());
}

/// Parameters that end workers on purpose are no sliders of this test.
bool isDragged(const plan::Parameter& parameter)
{
    return parameter.applies == plan::Applies::Live && !parameter.is_button;
}

class Drags : public session::Listener {
public:
    Drags(const experiment::Experiment& experiment, std::mt19937& random)
        : m_experiment(experiment)
        , m_random(random)
    {}

    /// One slider, anywhere in its range; of a long range all magnitudes come equally often.
    std::pair<std::string_view, double> next()
    {
        std::vector<const plan::Parameter*> sliders;
        for (const plan::Parameter& parameter : m_experiment.parameters)
            if (isDragged(parameter))
                sliders.push_back(&parameter);
        const plan::Parameter& slider =
            *sliders[std::uniform_int_distribution<std::size_t>(0, sliders.size() - 1)(m_random)];
        const auto bound = kHighest.find(slider.id);
        const double maximum = slider.id == plan::kCores ? base::readTopology().cpusAvailable()
                               : bound != kHighest.end() ? std::min(bound->second, slider.maximum)
                                                         : slider.maximum;
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        double value = slider.minimum + share * (maximum - slider.minimum);
        if (slider.scale == plan::Scale::Logarithmic && slider.minimum > 0)
            value = slider.minimum * std::pow(maximum / slider.minimum, share);
        return {slider.id, slider.isWhole() || slider.isChoice() ? std::round(value) : value};
    }

    void runFinished(std::size_t, const analysis::RunRecord& run, const std::optional<base::Error>&) override
    {
        finished = run;
    }

    std::optional<analysis::RunRecord> finished;

private:
    const experiment::Experiment& m_experiment;
    std::mt19937& m_random;
};

plan::RunPlan planOf(const experiment::Experiment& experiment, Contender contender)
{
    plan::RunSetup setup;
    setup.experiment = std::string(experiment.id);
    setup.warm_up_s = 0.1;
    for (const plan::Parameter& parameter : experiment.parameters)
        if (const auto bound = kHighest.find(parameter.id); bound != kHighest.end())
            setup.values[std::string(parameter.id)] =
                std::clamp(parameter.preset, parameter.minimum, std::max(bound->second, parameter.minimum));
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        qFatal("the plan was refused: %s", plan.error().subject.c_str());
    plan->seconds = plan::kOpenEnd;
    return *plan;
}

/// Why the conductor came to no good end; empty when it did.
QString dragToTheEnd(session::Conductor& conductor, Drags& drags)
{
    const std::uint64_t begin = base::nowNs();
    const auto drag_ns = static_cast<std::uint64_t>(dragSeconds() * 1e9);
    std::uint64_t next_ns = begin + 300'000'000; // after the host has started
    bool stopped = false;
    while (conductor.step()) {
        const std::uint64_t now = base::nowNs();
        if (now - begin > drag_ns + kLimitNs)
            return QStringLiteral("did not end");
        if (!stopped && now >= next_ns) {
            const auto [id, value] = drags.next();
            if (const auto set = conductor.setParameter(id, value); !set)
                return QString::fromStdString(std::string(id) + '=' + std::to_string(value) +
                                              " was refused: " + set.error().subject + ' ' +
                                              set.error().allowed);
            next_ns = now + 20'000'000;
        }
        if (!stopped && now - begin > drag_ns + 300'000'000) {
            conductor.endRun();
            stopped = true;
        }
        base::sleepNs(std::min<std::uint64_t>(conductor.nsUntilNext(), 5'000'000));
    }
    return {};
}

} // namespace

class TestDraggedSliders : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(test::childrenOf(getpid()).empty(), "a process was left behind"); }

    void nothingIsLostWhileSlidersMove_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Contender>("contender");
        for (const experiment::Experiment* const each : experiment::catalog())
            for (const Contender contender : each->contenders)
                QTest::addRow("%s, %s", each->id.data(), base::contenderId(contender).data())
                    << QString::fromUtf8(each->id.data()) << contender;
    }
    void nothingIsLostWhileSlidersMove()
    {
        QFETCH(QString, id);
        QFETCH(Contender, contender);
        const experiment::Experiment& experiment = *experiment::find(id.toStdString()).value();
        std::mt19937 random(kSeed);
        Drags drags(experiment, random);
        session::Schedule schedule;
        schedule.runs = {planOf(experiment, contender)};
        schedule.judge = false;
        session::Conductor conductor(std::move(schedule), kHost, drags);
        const QString why = dragToTheEnd(conductor, drags);
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QVERIFY2(!conductor.error(), conductor.error() ? conductor.error()->subject.c_str() : "");
        QVERIFY(drags.finished.has_value());
        const analysis::RunRecord& run = *drags.finished;
        for (const std::string_view zero : kAlwaysZero)
            if (const auto figure = run.figures.find(zero); figure != run.figures.end() && figure->second)
                QVERIFY2(*figure->second == 0, std::string(zero).c_str());
    }
};

QTEST_APPLESS_MAIN(TestDraggedSliders)
#include "tst_dragged_sliders.moc"
