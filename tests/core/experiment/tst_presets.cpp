// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/presets.h"

#include "core/experiment/catalog.h"
#include "core/plan/run_plan.h"

#include <QTest>
#include <set>
#include <string>

using namespace contend;
using namespace contend::experiment;

namespace {

base::Topology machine(int cpus)
{
    base::Topology topology;
    for (int cpu = 0; cpu < cpus; ++cpu)
        topology.cpus_allowed.push_back(cpu);
    return topology;
}

Preset preset(std::string_view settings)
{
    return {"cpu-bound", "any", settings};
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private slots:
    void everyExperimentHasTwoToFour()
    {
        for (const Experiment* const each : catalog()) {
            const auto presets = presetsOf(*each);
            QVERIFY2(presets.size() >= 2 && presets.size() <= 4, std::string(each->id).c_str());
            std::set<std::string_view> names;
            for (const Preset& row : presets) {
                QCOMPARE(row.experiment, each->id);
                QVERIFY(!row.name.empty() && !row.name.ends_with('.'));
                QVERIFY2(names.insert(row.name).second, std::string(row.name).c_str());
            }
        }
    }

    void everyPresetCanBeRun_data()
    {
        QTest::addColumn<int>("cpus");
        QTest::newRow("one core") << 1;
        QTest::newRow("two cores") << 2;
        QTest::newRow("many cores") << 64;
    }
    void everyPresetCanBeRun()
    {
        QFETCH(int, cpus);
        for (const Experiment* const each : catalog())
            for (const Preset& row : presetsOf(*each)) {
                const auto setting = settingOf(*each, row, cpus);
                QVERIFY2(setting, std::string(row.name).c_str());
                plan::RunSetup setup;
                setup.experiment = each->id;
                setup.values = setting->values;
                const auto plan =
                    plan::resolve(setup, setting->contender.value_or(each->first_contender), machine(cpus));
                QVERIFY2(plan, std::string(row.name).c_str());
                QVERIFY2(!row.settings.empty(), std::string(row.name).c_str());
            }
    }

    void whatIsNotNamedReturnsToItsFirstValue()
    {
        const Experiment& each = **find("cpu-bound");
        const auto setting = settingOf(each, preset("contender=gil workers=9"), 2);
        QVERIFY(setting);
        QVERIFY(setting->contender == base::Contender::Gil);
        QCOMPARE(setting->values.at("workers"), 9.0);
        QCOMPARE(setting->values.at("operation"), 0.4);
        QCOMPARE(setting->values.at("cores"), 2.0);
        QVERIFY(!setting->values.contains("seconds")); // how long a run takes is the person's own
    }

    void mostIsWhatTheMachineHas()
    {
        const Experiment& each = **find("cpu-bound");
        QCOMPARE(settingOf(each, preset("cores=max"), 3)->values.at("cores"), 3.0);
        QCOMPARE(settingOf(each, preset("workers=max"), 3)->values.at("workers"), 64.0);
    }

    void mistakesAreTold()
    {
        const Experiment& each = **find("cpu-bound");
        const auto code = [&](std::string_view settings) {
            const auto setting = settingOf(each, preset(settings), 2);
            return setting ? base::ErrorCode::None : setting.error().code;
        };
        QCOMPARE(code("wrokers=2"), base::ErrorCode::UnknownParameter);
        QCOMPARE(code("contender=fibres"), base::ErrorCode::UnknownContender);
        QCOMPARE(code("contender=thread-pool"), base::ErrorCode::UnknownContender); // of other experiments
        QCOMPARE(code("workers=many"), base::ErrorCode::NotANumber);
        QCOMPARE(code("workers=0"), base::ErrorCode::OutOfRange);
        QCOMPARE(code("workers"), base::ErrorCode::NotANumber);
        QCOMPARE(code("start-method=magic"), base::ErrorCode::UnknownChoice);
    }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
