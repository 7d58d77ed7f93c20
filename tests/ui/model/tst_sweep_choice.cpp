// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "ui/model/sweep_choice.h"

#include <QTest>

using namespace contend;
using ui::SweepStep;
using ui::sweepValues;
using Values = std::vector<double>;

class TestSweepChoice : public QObject {
    Q_OBJECT

private slots:
    void addingReachesTheLastValue()
    {
        QCOMPARE(*sweepValues(m_workers, 1, 4, 1, SweepStep::Add), (Values{1, 2, 3, 4}));
        QCOMPARE(*sweepValues(m_workers, 1, 6, 2, SweepStep::Add), (Values{1, 3, 5, 6}));
        QCOMPARE(sweepValues(m_seconds, 0.5, 1, 0.1, SweepStep::Add)->size(), std::size_t{6});
    }

    void multiplyingKeepsCountsWhole()
    {
        QCOMPARE(*sweepValues(m_workers, 1, 16, 2, SweepStep::Multiply), (Values{1, 2, 4, 8, 16}));
        QCOMPARE(*sweepValues(m_workers, 1, 7, 1.5, SweepStep::Multiply), (Values{1, 2, 3, 5, 7}));
    }

    void oneValueIsASweepOfOne() { QCOMPARE(*sweepValues(m_workers, 3, 3, 0, SweepStep::Add), (Values{3})); }

    void whatLeadsNowhereIsRefused()
    {
        const auto code = [&](double first, double last, double step, SweepStep kind) {
            const auto values = sweepValues(m_workers, first, last, step, kind);
            return values ? base::ErrorCode::None : values.error().code;
        };
        QCOMPARE(code(1, 8, 0, SweepStep::Add), base::ErrorCode::BadSweep);
        QCOMPARE(code(1, 8, -1, SweepStep::Add), base::ErrorCode::BadSweep);
        QCOMPARE(code(1, 8, 1, SweepStep::Multiply), base::ErrorCode::BadSweep);
        QCOMPARE(code(8, 1, 1, SweepStep::Add), base::ErrorCode::BadSweep);
        QCOMPARE(code(0, 8, 1, SweepStep::Add), base::ErrorCode::OutOfRange);
        QCOMPARE(code(1, 5000, 1, SweepStep::Add), base::ErrorCode::OutOfRange);
        QCOMPARE(code(1, 1000, 1, SweepStep::Add), base::ErrorCode::BadSweep); // too many
    }

    void listsAreReadAsPeopleWriteThem()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(*ui::listedValues(m_workers, "8, 1,4;2 2", english), (Values{1, 2, 4, 8}));
        QCOMPARE(*ui::listedValues(m_seconds, "0,5; 1,5", german), (Values{0.5, 1.5}));
        const auto code = [&](const QString& text) {
            const auto values = ui::listedValues(m_workers, text, english);
            return values ? base::ErrorCode::None : values.error().code;
        };
        QCOMPARE(code(""), base::ErrorCode::BadSweep);
        QCOMPARE(code(" ;, "), base::ErrorCode::BadSweep);
        QCOMPARE(code("1 two 3"), base::ErrorCode::NotANumber);
        QCOMPARE(code("1 2000"), base::ErrorCode::OutOfRange);
    }

    void suggestionsOfTheCatalogueAreValid()
    {
        int suggestions = 0;
        for (const experiment::Experiment* const each : experiment::catalog()) {
            if (each->suggested_sweep.empty())
                continue;
            ++suggestions;
            const auto sweep = ui::suggestedSweep(*each, 2);
            QVERIFY2(sweep && sweep->values.size() > 1, std::string(each->id).c_str());
            for (const int cpus : {1, 2, 64}) { // what is suggested can be done, however small the machine
                const auto here = ui::suggestedSweep(*each, cpus);
                base::Topology machine;
                for (int cpu = 0; cpu < cpus; ++cpu)
                    machine.cpus_allowed.push_back(cpu);
                plan::RunSetup setup;
                setup.experiment = each->id;
                QVERIFY2(here && plan::planSweep(setup, *here, machine), std::string(each->id).c_str());
            }
        }
        QVERIFY(suggestions > 0);
    }

    void presetsOfTheCatalogueAreValidAndShort()
    {
        for (const experiment::Experiment* const each : experiment::catalog())
            for (const plan::Parameter& any : each->parameters) {
                const plan::Parameter parameter = plan::onThisMachine(any, 2);
                const ui::SweepPreset preset = ui::sweepPreset(parameter, 2);
                const auto values =
                    sweepValues(parameter, preset.first, preset.last, preset.step, preset.kind);
                QVERIFY2(values.has_value(), std::string(parameter.id).c_str());
                QVERIFY2(values->size() <= 12, std::string(parameter.id).c_str());
            }
    }

private:
    plan::Parameter m_workers = plan::workersParameter();
    plan::Parameter m_seconds = plan::secondsParameter();
};

QTEST_APPLESS_MAIN(TestSweepChoice)
#include "tst_sweep_choice.moc"
