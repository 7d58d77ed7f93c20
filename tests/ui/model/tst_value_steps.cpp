// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "ui/model/value_steps.h"

#include <QTest>

using namespace contend;
using ui::steppedValue;
using ui::StepSize;

class TestValueSteps : public QObject {
    Q_OBJECT

private slots:
    void oneKeyMovesWorkersByOneWhereTheyAreFew()
    {
        const plan::Parameter workers = plan::workersParameter();
        QCOMPARE(steppedValue(workers, 1, 1, StepSize::Normal), 2.0);
        QCOMPARE(steppedValue(workers, 2, -1, StepSize::Normal), 1.0);
        QCOMPARE(steppedValue(workers, 4, 1, StepSize::Fine), 5.0);
    }

    void everyKeyChangesTheValueUntilTheEnd()
    {
        for (const experiment::Experiment* const each : experiment::catalog())
            for (const plan::Parameter& any : each->parameters) {
                const plan::Parameter parameter = plan::onThisMachine(any, 2);
                const double most = parameter.isChoice() ? static_cast<double>(parameter.choices.size()) - 1
                                                         : parameter.maximum;
                for (const StepSize size : {StepSize::Fine, StepSize::Normal, StepSize::Coarse}) {
                    double value = parameter.minimum;
                    int keys = 0;
                    while (value < most && keys < 5000) {
                        const double next = steppedValue(parameter, value, 1, size);
                        QVERIFY2(next > value, std::string(parameter.id).c_str());
                        value = next;
                        ++keys;
                    }
                    QCOMPARE(value, most);
                    QVERIFY(steppedValue(parameter, most, -1, size) < most || most == parameter.minimum);
                    QCOMPARE(steppedValue(parameter, most, 1, size), most);
                }
            }
    }

    void coarseGoesFartherThanNormalThanFine()
    {
        plan::Parameter share;
        share.minimum = 0;
        share.maximum = 100;
        share.step = 1;
        share.unit = "%";
        QCOMPARE(steppedValue(share, 50, 1, StepSize::Fine), 51.0);
        QCOMPARE(steppedValue(share, 50, 1, StepSize::Normal), 52.0);
        QCOMPARE(steppedValue(share, 50, -1, StepSize::Coarse), 40.0);
    }
};

QTEST_APPLESS_MAIN(TestValueSteps)
#include "tst_value_steps.moc"
