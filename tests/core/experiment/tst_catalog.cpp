// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"

#include "core/plan/common_parameters.h"
#include "core/workload/catalog.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace contend;
using experiment::Experiment;

namespace {

bool isCommon(std::string_view id)
{
    return id == plan::kWorkers || id == plan::kCores || id == plan::kSeconds || id == plan::kStartMethod ||
           id == plan::kSwitchInterval;
}

bool onlyOf(std::string_view id, std::string_view letters)
{
    return !id.empty() && id.find_first_not_of(letters) == std::string_view::npos;
}

constexpr std::string_view kKebab = "abcdefghijklmnopqrstuvwxyz0123456789-";
constexpr std::string_view kSnake = "abcdefghijklmnopqrstuvwxyz0123456789_";

void rows()
{
    QTest::addColumn<QByteArray>("id");
    for (const Experiment* const row : experiment::catalog())
        QTest::newRow(row->id.data()) << QByteArray(row->id.data());
}

const Experiment& current()
{
    const auto found = experiment::find(QTest::currentDataTag());
    if (!found)
        qFatal("no such row");
    return **found;
}

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void idsAreUnique()
    {
        std::set<std::string_view> ids;
        for (const Experiment* const row : experiment::catalog())
            QVERIFY2(ids.insert(row->id).second, row->id.data());
        std::set<std::string_view> workloads;
        for (const workload::Workload* const row : workload::catalog())
            QVERIFY2(workloads.insert(row->id).second, row->id.data());
    }

    void contendersAreComparedByAFigureThatThereIs()
    {
        for (const Experiment* const row : experiment::catalog()) {
            const bool by_throughput = row->compared_figure.empty();
            const auto* const figure = experiment::findFigure(*row, row->compared_figure);
            QVERIFY2(by_throughput == (figure == nullptr), row->id.data());
        }
    }

    void chaptersStandInTheirOrder()
    {
        const auto all = experiment::catalog();
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Experiment* a, const Experiment* b) {
            return a->chapter < b->chapter;
        }));
        for (const Experiment* const row : all)
            QVERIFY(!experiment::chapterTitle(row->chapter).empty());
    }

    void unknownExperimentIsNamed()
    {
        const auto found = experiment::find("cpu");
        QVERIFY(!found);
        QCOMPARE(found.error().code, base::ErrorCode::UnknownExperiment);
        QCOMPARE(found.error().value, std::string("cpu"));
        QVERIFY(found.error().allowed.find("cpu-bound") != std::string::npos);
    }

    void textsAreThere_data() { rows(); }
    void textsAreThere()
    {
        const Experiment& row = current();
        QVERIFY(onlyOf(row.id, kKebab));
        for (const std::string_view text : {row.title, row.question, row.summary, row.operations})
            QVERIFY(!text.empty());
        QVERIFY(row.question.ends_with('?'));
        QVERIFY2(row.title.size() <= 36, "too long for the list at the left");
        QVERIFY(row.judge != nullptr);
    }

    void thereIsSomethingToCompare_data() { rows(); }
    void thereIsSomethingToCompare()
    {
        const Experiment& row = current();
        QVERIFY(row.contenders.size() >= 2);
        const std::set<base::Contender> unique(row.contenders.begin(), row.contenders.end());
        QCOMPARE(unique.size(), row.contenders.size());
        QVERIFY(experiment::hasContender(row, row.first_contender));
    }

    void parametersAreSound_data() { rows(); }
    void parametersAreSound()
    {
        const Experiment& row = current();
        std::set<std::string_view> ids;
        for (const plan::Parameter& parameter : row.parameters) {
            const char* const id = parameter.id.data();
            QVERIFY2(ids.insert(parameter.id).second, id);
            QVERIFY2(onlyOf(parameter.id, kKebab), id);
            QVERIFY2(!parameter.label.empty(), id);
            QVERIFY2(parameter.minimum < parameter.maximum, id);
            QVERIFY2(parameter.preset >= parameter.minimum && parameter.preset <= parameter.maximum, id);
            QVERIFY2(parameter.step > 0, id);
            QVERIFY2(plan::checkValue(parameter, parameter.preset), id);
            QVERIFY2(plan::checkValue(parameter, parameter.limit()), id);
            if (parameter.isChoice())
                QCOMPARE(parameter.maximum, static_cast<double>(parameter.choices.size()) - 1);
        }
        for (const std::string_view common : {plan::kCores, plan::kSeconds})
            QVERIFY2(ids.count(common) == 1, common.data());
        QCOMPARE(ids.count(plan::kWorkers) == 1, row.workersOf == nullptr);
        QCOMPARE(ids.count(plan::kSwitchInterval) == 1, experiment::hasContender(row, base::Contender::Gil));
        QCOMPARE(ids.count(plan::kStartMethod) == 1,
                 std::any_of(row.contenders.begin(), row.contenders.end(), base::hasOwnProcesses));
    }

    void workloadAndRowAgree_data() { rows(); }
    void workloadAndRowAgree()
    {
        const Experiment& row = current();
        const workload::Workload* const work = workload::find(row.workload);
        QVERIFY(work != nullptr);
        for (const std::string_view id : work->parameters)
            QVERIFY2(experiment::findParameter(row, id) != nullptr, id.data());
        for (const plan::Parameter& parameter : row.parameters) {
            const bool used = std::find(work->parameters.begin(), work->parameters.end(), parameter.id) !=
                              work->parameters.end();
            QVERIFY2(used || isCommon(parameter.id), parameter.id.data());
        }
        QVERIFY(work->parameters.size() + 1 <= telemetry::kMaxParameters);
        QVERIFY(work->gauges.size() <= telemetry::kMaxGauges);
        QVERIFY(work->complete_gauge < static_cast<int>(work->gauges.size()));
    }

    void everyGaugeHasALabel_data() { rows(); }
    void everyGaugeHasALabel()
    {
        const Experiment& row = current();
        std::set<std::string_view> ids;
        for (const experiment::Figure& figure : row.figures) {
            QVERIFY2(ids.insert(figure.id).second, figure.id.data());
            QVERIFY2(onlyOf(figure.id, kSnake), figure.id.data());
            QVERIFY2(!figure.label.empty(), figure.id.data());
        }
        for (const std::string_view gauge : workload::find(row.workload)->gauges)
            QVERIFY2(ids.count(gauge) == 1, gauge.data());
    }

    void comparisonFitsIntoALessonsPatience_data() { rows(); }
    void comparisonFitsIntoALessonsPatience()
    {
        const Experiment& row = current();
        constexpr double kAroundARunS = 1.5; // start, warm-up, end
        const double seconds = experiment::findParameter(row, plan::kSeconds)->preset + kAroundARunS;
        QVERIFY(seconds * static_cast<double>(row.contenders.size()) < 60);
    }

    void nothingMeasuredProvesNothing_data() { rows(); }
    void nothingMeasuredProvesNothing()
    {
        const analysis::Verdict verdict = current().judge({});
        QCOMPARE(verdict.status, analysis::VerdictStatus::Inconclusive);
        QVERIFY(!verdict.reason.text.empty());
    }
};

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
