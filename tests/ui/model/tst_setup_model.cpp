// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "ui/model/setup_model.h"

#include <QSignalSpy>
#include <QTest>
#include <array>

using namespace contend;
using base::Contender;
using ui::SetupModel;

namespace {

constexpr std::array kContenders{Contender::Threads, Contender::Gil};
constexpr std::array<std::string_view, 2> kLocks{"mutex", "spin"};
constexpr std::array kParameters{
    plan::workersParameter(4), plan::coresParameter(), plan::secondsParameter(),
    plan::Parameter{.id = "lock", .label = "Lock", .unit = "", .maximum = 1, .preset = 1, .choices = kLocks}};

experiment::Experiment makeExperiment(std::string_view id)
{
    experiment::Experiment made;
    made.id = id;
    made.contenders = kContenders;
    made.first_contender = Contender::Gil;
    made.parameters = kParameters;
    return made;
}

} // namespace

class TestSetupModel : public QObject {
    Q_OBJECT

private slots:
    void startsWithPresetsWithinTheMachinesRange()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QCOMPARE(model.contender(), Contender::Gil);
        QCOMPARE(model.value("workers"), 4.0);
        QCOMPARE(model.value("cores"), 2.0);
        QCOMPARE(model.parameter("cores")->maximum, 2.0);
        QCOMPARE(model.value("lock"), 1.0);
        QVERIFY(model.isPreset());
    }

    void everyPresetOfTheCatalogueIsAllowed()
    {
        for (const experiment::Experiment* const each : experiment::catalog()) {
            SetupModel model(1);
            model.setExperiment(*each);
            for (const plan::Parameter& parameter : model.parameters())
                QVERIFY2(plan::checkValue(parameter, model.value(parameter.id)).has_value(),
                         std::string(parameter.id).c_str());
        }
    }

    void valueOutOfRangeChangesNothing()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QSignalSpy changed(&model, &SetupModel::valueChanged);
        const base::Status refused = model.setValue("workers", 1e6);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::OutOfRange);
        QVERIFY(!model.setValue("nonsense", 1));
        QVERIFY(!model.setValue("lock", 2));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(model.value("workers"), 4.0);
    }

    void changeTellsWhetherItActsLive()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QSignalSpy changed(&model, &SetupModel::valueChanged);
        QVERIFY(model.setValue("workers", 8));
        QVERIFY(model.setValue("workers", 8)); // the same again tells nobody
        QVERIFY(model.setValue("seconds", 5));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).toString(), QStringLiteral("workers"));
        QCOMPARE(changed.at(0).at(2).toBool(), true);
        QCOMPARE(changed.at(1).at(2).toBool(), false);
        QVERIFY(!model.isPreset());
    }

    void resetBringsEveryPresetBack()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QVERIFY(model.setValue("workers", 8));
        QVERIFY(model.setValue("lock", 0));
        QSignalSpy changed(&model, &SetupModel::valueChanged);
        model.reset();
        QCOMPARE(changed.count(), 2);
        QVERIFY(model.isPreset());
    }

    void eachExperimentKeepsItsOwnChoices()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QVERIFY(model.setValue("workers", 8));
        QVERIFY(model.setContender(Contender::Threads));
        model.setExperiment(m_two);
        QCOMPARE(model.value("workers"), 4.0);
        QCOMPARE(model.contender(), Contender::Gil);
        model.setExperiment(m_one);
        QCOMPARE(model.value("workers"), 8.0);
        QCOMPARE(model.contender(), Contender::Threads);
    }

    void unknownContenderIsRefused()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QSignalSpy changed(&model, &SetupModel::contenderChanged);
        QVERIFY(!model.setContender(Contender::Processes));
        QCOMPARE(model.contender(), Contender::Gil);
        QVERIFY(model.setContender(Contender::Threads));
        QCOMPARE(changed.count(), 1);
    }

    void setupForTheSessionHasEveryValue()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QVERIFY(model.setValue("workers", 3));
        const plan::RunSetup setup = model.toSetup();
        QCOMPARE(setup.experiment, std::string("one"));
        QCOMPARE(setup.contenders.size(), kContenders.size());
        QCOMPARE(setup.values.size(), kParameters.size());
        QCOMPARE(setup.values.at("workers"), 3.0);
    }

    void valuesReadWithUnitOrByName()
    {
        SetupModel model(2);
        model.setExperiment(m_one);
        QCOMPARE(model.valueText("lock"), QStringLiteral("spin"));
        QCOMPARE(model.valueText("workers"), QStringLiteral("4"));
        QCOMPARE(model.valueText("seconds"), QStringLiteral("3.0\u00A0s"));
    }

private:
    experiment::Experiment m_one = makeExperiment("one");
    experiment::Experiment m_two = makeExperiment("two");
};

QTEST_GUILESS_MAIN(TestSetupModel)
#include "tst_setup_model.moc"
