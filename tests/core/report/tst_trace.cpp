// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/trace.h"
#include "tests/core/report/sample_record.h"

#include <QTest>
#include <map>
#include <nlohmann/json.hpp>

using namespace contend;
using nlohmann::json;

namespace {

json events(const analysis::Record& record)
{
    return json::parse(report::toTrace(record)).at("traceEvents");
}

/// Begin and end of the complete events of each process and thread, in nanoseconds.
std::map<std::pair<int, int>, std::vector<std::pair<long long, long long>>> spans(const json& all)
{
    std::map<std::pair<int, int>, std::vector<std::pair<long long, long long>>> found;
    for (const json& event : all) {
        if (event.at("ph") != "X")
            continue;
        const auto begin = std::llround(event.at("ts").get<double>() * 1e3);
        const auto length = std::llround(event.at("dur").get<double>() * 1e3);
        found[{event.at("pid").get<int>(), event.at("tid").get<int>()}].push_back({begin, begin + length});
    }
    return found;
}

} // namespace

class TestTrace : public QObject {
    Q_OBJECT

private slots:
    void everyEventIsWhatViewersNeed()
    {
        const json all = events(tests::sampleRecord());
        QVERIFY(all.size() > 100);
        for (const json& event : all) {
            QVERIFY(event.at("pid").is_number());
            QVERIFY(event.at("tid").is_number());
            QVERIFY(event.at("name").is_string());
            const auto kind = event.at("ph").get<std::string>();
            QVERIFY(kind == "X" || kind == "M" || kind == "C" || kind == "i");
            if (kind == "X")
                QVERIFY(event.at("dur").get<double>() > 0);
        }
    }

    void movedSlidersAreMarks()
    {
        std::vector<std::string> marks;
        for (const json& event : events(tests::sampleRecord()))
            if (event.at("ph") == "i" && event.at("pid") == 1)
                marks.push_back(event.at("name").get<std::string>());
        QCOMPARE(marks, (std::vector<std::string>{"operation set to 0.4", "protection set to mutex"}));
    }

    void processesAreRunsAndThreadsAreWorkers()
    {
        std::map<std::string, int> names;
        for (const json& event : events(tests::sampleRecord()))
            if (event.at("ph") == "M")
                ++names[event.at("args").at("name").get<std::string>()];
        QCOMPARE(names["run 1: gil"], 1);
        QCOMPARE(names["run 2: processes"], 1);
        QCOMPARE(names["worker 1"], 2);
        QCOMPARE(names["worker 2"], 2);
    }

    void intervalsOfAThreadNestProperly()
    {
        for (auto& [lane, list] : spans(events(tests::sampleRecord()))) {
            std::sort(list.begin(), list.end(), [](const auto& one, const auto& other) {
                return std::pair(one.first, -one.second) < std::pair(other.first, -other.second);
            });
            std::vector<long long> open;
            for (const auto& [begin, end] : list) {
                while (!open.empty() && open.back() <= begin)
                    open.pop_back();
                QVERIFY2(open.empty() || end <= open.back(), qPrintable(QString::number(begin)));
                open.push_back(end);
            }
        }
    }

    void everyIntervalIsThere()
    {
        const analysis::Record record = tests::sampleRecord();
        const auto lanes = spans(events(record));
        std::size_t count = 0;
        for (const int worker : {1, 2})
            count += lanes.at({1, worker}).size();
        QCOMPARE(count, record.runs[0].intervals.size());
    }

    void overlappingIntervalsAreSetStraight()
    {
        using telemetry::WorkerState;
        analysis::Record record = tests::sampleRecord();
        record.runs.resize(1);
        record.runs[0].items.clear();
        record.runs[0].intervals = {tests::sampleInterval(0, WorkerState::Lock, 90, 200),
                                    tests::sampleInterval(0, WorkerState::Running, 0, 100),
                                    tests::sampleInterval(0, WorkerState::Io, 150, 180)};
        const auto lanes = spans(events(record));
        QCOMPARE(lanes.size(), std::size_t{1});
        const auto& list = lanes.begin()->second;
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0], std::pair(0LL, 100'000LL));
        QCOMPARE(list[1], std::pair(100'000LL, 200'000LL));
    }

    void phasesLieWithinTheirItem()
    {
        const auto lanes = spans(events(tests::sampleRecord()));
        const auto& items = lanes.at({1, 1'000'001});
        QCOMPARE(items.size(), std::size_t{2 * (1 + 3)});
        QCOMPARE(items[0], std::pair(100'000LL, 4'100'000LL));
        QCOMPARE(items[1].first, items[0].first);
        QCOMPARE(items[3].second, items[0].second);
    }

    void emptyRecordIsAValidTrace() { QVERIFY(events(analysis::Record{}).empty()); }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
