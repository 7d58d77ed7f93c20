// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"
#include "tests/core/report/sample_record.h"

#include <QScopeGuard>
#include <QTest>
#include <clocale>
#include <locale>
#include <nlohmann/json.hpp>

using namespace contend;
using base::ErrorCode;
using nlohmann::json;

namespace {

/// The names of ARCHITECTURE.md, as paths; 0 stands for the first element of a list.
const char* const kContract[] = {"/schema",
                                 "/program/name",
                                 "/program/version",
                                 "/machine/cpus_online",
                                 "/machine/cpus_available",
                                 "/machine/kernel",
                                 "/machine/memory_bytes",
                                 "/experiment",
                                 "/runs/0/contender",
                                 "/runs/0/parameters/workers",
                                 "/runs/0/elapsed_s",
                                 "/runs/0/operations",
                                 "/runs/0/throughput_ops_per_s",
                                 "/runs/0/exit",
                                 "/runs/0/latency_us/p50",
                                 "/runs/0/latency_us/p95",
                                 "/runs/0/latency_us/p99",
                                 "/runs/0/latency_us/max",
                                 "/runs/0/workers/0/worker",
                                 "/runs/0/workers/0/operations",
                                 "/runs/0/workers/0/throughput_ops_per_s",
                                 "/runs/0/workers/0/cpu_utilization_percent",
                                 "/runs/0/workers/0/state_share_percent/running",
                                 "/runs/0/workers/0/state_share_percent/ready",
                                 "/runs/0/workers/0/state_share_percent/lock",
                                 "/runs/0/workers/0/state_share_percent/gil",
                                 "/runs/0/workers/0/state_share_percent/io",
                                 "/runs/0/workers/0/state_share_percent/idle",
                                 "/runs/0/workers/0/state_share_percent/other",
                                 "/runs/0/workers/0/lock/acquisitions",
                                 "/runs/0/workers/0/lock/contended",
                                 "/runs/0/workers/0/lock/wait_ns",
                                 "/runs/0/workers/0/gil/takes",
                                 "/runs/0/workers/0/gil/wait_ns",
                                 "/runs/0/workers/0/memory/private_bytes",
                                 "/runs/0/workers/0/memory/shared_bytes",
                                 "/runs/0/workers/0/memory/pss_bytes",
                                 "/runs/0/workers/0/exit",
                                 "/runs/0/figures/lost_updates",
                                 "/runs/0/figures/speedup",
                                 "/runs/0/series/t_s/0",
                                 "/runs/0/series/workers/0/cpu_utilization_percent/0",
                                 "/runs/0/series/workers/0/lock_wait_percent/0",
                                 "/runs/0/series/workers/0/throughput_ops_per_s/0",
                                 "/runs/0/caveats/0",
                                 "/verdict/status",
                                 "/verdict/reason",
                                 "/verdict/figures/speedup_processes"};

json sampleJson()
{
    return json::parse(report::toJson(tests::sampleRecord()));
}

/// The sample record with one place of its JSON changed.
std::string damaged(const char* path, const json& value)
{
    json tree = sampleJson();
    tree[json::json_pointer(path)] = value;
    return tree.dump();
}

std::string without(const char* parent, const char* name)
{
    json tree = sampleJson();
    tree[json::json_pointer(parent)].erase(name);
    return tree.dump();
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void contractNamesAreThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char* const path : kContract)
            QTest::newRow(path) << QByteArray(path);
    }
    void contractNamesAreThere()
    {
        QFETCH(QByteArray, path);
        const json tree = sampleJson();
        QVERIFY(tree.contains(json::json_pointer(path.toStdString())));
        QVERIFY(!tree.at(json::json_pointer(path.toStdString())).is_null());
    }

    void wordsOfTheContract_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* path, const char* expected) {
            QTest::newRow(path) << QByteArray(expected);
        };
        row("/schema", "1");
        row("/program/name", "\"contend\"");
        row("/runs/0/contender", "\"gil\"");
        row("/runs/0/parameters/protection", "\"mutex\"");
        row("/runs/0/parameters/operation", "0.4");
        row("/runs/0/exit", "\"ok\"");
        row("/runs/0/changes/0/new", "0.4");
        row("/runs/0/changes/1/old", "\"none\"");
        row("/runs/0/series/cores/busy_percent/1/0", "3");
        row("/runs/1/workers/1/exit", "\"signal 11\"");
        row("/runs/1/workers/0/exit", "\"exit 3\"");
        row("/runs/0/figures/deadlocked_after_s", "null");
        row("/verdict/status", "\"confirmed\"");
        row("/verdict/reason", "\"Processes were 1.96 times as fast as threads under the GIL.\"");
    }
    void wordsOfTheContract()
    {
        QFETCH(QByteArray, expected);
        const json found = sampleJson().at(json::json_pointer(QTest::currentDataTag()));
        QCOMPARE(QByteArray::fromStdString(found.dump()), expected);
    }

    void recordComesBackWhole()
    {
        const std::string text = report::toJson(tests::sampleRecord());
        const auto record = report::fromJson(text);
        QVERIFY2(record.has_value(), record ? "" : record.error().doing.c_str());
        QCOMPARE(report::toJson(*record), text);
    }

    void fieldsComeBackWithTheirValues()
    {
        const auto record = report::fromJson(report::toJson(tests::sampleRecord(), -1));
        QVERIFY(record.has_value());
        const analysis::RunRecord& run = record->runs.at(0);
        const analysis::RunRecord expected = tests::sampleRecord().runs.at(0);
        QCOMPARE(run.parameters, expected.parameters);
        QCOMPARE(run.choices, expected.choices);
        QCOMPARE(run.workers.at(1).gil_wait_ns, expected.workers.at(1).gil_wait_ns);
        QCOMPARE(run.workers.at(1).shares.other, 2.0);
        QCOMPARE(run.intervals.size(), expected.intervals.size());
        QCOMPARE(run.intervals.at(3).begin_ns, expected.intervals.at(3).begin_ns);
        QCOMPARE(run.intervals.at(3).detail, 17U);
        QVERIFY(run.intervals.at(3).mixed);
        QCOMPARE(run.items.at(1).end_ns, expected.items.at(1).end_ns);
        QCOMPARE(run.caveats.at(1).value, 31.5);
        QCOMPARE(run.changes, expected.changes);
        QCOMPARE(run.core_load.t_s, expected.core_load.t_s);
        QCOMPARE(run.core_load.busy_percent, expected.core_load.busy_percent);
        QCOMPARE(run.figures, expected.figures);
        QCOMPARE(record->runs.at(1).workers.at(1).exit.value, 11);
        QVERIFY(!record->runs.at(1).latency.has_value());
        QCOMPARE(record->verdict->reason.places.at(0).value, 1.96);
        QCOMPARE(record->verdict->figures.at(0).name, std::string("speedup_processes"));
    }

    void notANumberBecomesNullAndComesBack()
    {
        analysis::Record record = tests::sampleRecord();
        record.runs[0].series[0].cpu_utilization_percent[2] = std::numeric_limits<double>::quiet_NaN();
        record.runs[0].series[0].lock_wait_percent[3] = std::numeric_limits<double>::infinity();
        record.runs[0].figures["speedup"] = std::numeric_limits<double>::quiet_NaN();
        const std::string text = report::toJson(record);
        const json tree = json::parse(text);
        QVERIFY(tree["runs"][0]["series"]["workers"][0]["cpu_utilization_percent"][2].is_null());
        QVERIFY(tree["runs"][0]["series"]["workers"][0]["lock_wait_percent"][3].is_null());
        QVERIFY(tree["runs"][0]["figures"]["speedup"].is_null());
        const auto back = report::fromJson(text);
        QVERIFY(back.has_value());
        QVERIFY(std::isnan(back->runs[0].series[0].cpu_utilization_percent[2]));
        QVERIFY(!back->runs[0].figures.at("speedup").has_value());
    }

    void localeDoesNotMatter()
    {
        const std::string plain = report::toJson(tests::sampleRecord());
        if (std::setlocale(LC_ALL, "de_DE.UTF-8") == nullptr && std::setlocale(LC_ALL, "de_DE") == nullptr)
            std::setlocale(LC_ALL, "");
        const auto restore = qScopeGuard([] { std::setlocale(LC_ALL, "C"); });
        struct Comma : std::numpunct<char> {
            char do_decimal_point() const override { return ','; }
            char do_thousands_sep() const override { return '.'; }
            std::string do_grouping() const override { return "\3"; }
        };
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
        const auto restore_cpp = qScopeGuard([&] { std::locale::global(before); });
        QCOMPARE(report::toJson(tests::sampleRecord()), plain);
        const auto record = report::fromJson(plain);
        QVERIFY(record.has_value());
        QCOMPARE(record->runs[0].throughput_ops_per_s, 3333.125);
    }

    void textThatIsNoUtf8IsRepaired()
    {
        analysis::Record record = tests::sampleRecord();
        record.machine.cpu_model = "bad \xff\xfe bytes";
        QVERIFY(report::fromJson(report::toJson(record)).has_value());
    }

    void incompleteAndSweepAreKept()
    {
        analysis::Record record = tests::sampleRecord();
        record.complete = false;
        record.sweep_parameter = "workers";
        record.verdict.reset();
        const auto back = report::fromJson(report::toJson(record));
        QVERIFY(back.has_value());
        QVERIFY(!back->complete);
        QCOMPARE(back->sweep_parameter, std::string("workers"));
        QVERIFY(!back->verdict.has_value());
    }

    void betIsKeptAndNeedNotBeThere()
    {
        analysis::Record record = tests::sampleRecord();
        QVERIFY(report::toJson(record).find("\"bet\"") == std::string::npos);
        QVERIFY(!report::fromJson(report::toJson(record))->bet);
        record.bet = 2;
        QCOMPARE(report::fromJson(report::toJson(record))->bet, std::optional(2));
        record.bet = -1;
        QVERIFY(!report::fromJson(report::toJson(record)));
    }

    void truncationIsToldWherever_data()
    {
        QTest::addColumn<int>("permille");
        for (const int permille : {0, 1, 50, 300, 500, 700, 900, 999})
            QTest::addRow("%d permille", permille) << permille;
    }
    void truncationIsToldWherever()
    {
        QFETCH(int, permille);
        const std::string text = report::toJson(tests::sampleRecord());
        const auto length = text.size() * static_cast<std::size_t>(permille) / 1000;
        const auto record = report::fromJson(std::string_view(text).substr(0, length));
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().code, ErrorCode::BadRecord);
        QVERIFY(!record.error().doing.empty());
    }

    void foreignSchemaIsToldApart()
    {
        const auto record = report::fromJson(damaged("/schema", 7));
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().code, ErrorCode::ForeignRecord);
        QCOMPARE(record.error().value, std::string("7"));
        QCOMPARE(record.error().allowed, std::string("1"));
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("no JSON", "%PDF-1.7");
        row("a list", "[1,2,3]");
        row("null", "null");
        row("empty object", "{}");
        row("another program", damaged("/program/name", "excel"));
        row("trailing garbage", report::toJson(tests::sampleRecord()) + "x");
        row("schema as text", damaged("/schema", "1"));
        row("no runs", without("", "runs"));
        row("no machine", without("", "machine"));
        row("runs as number", damaged("/runs", 3));
        row("run as text", damaged("/runs/0", "gil"));
        row("unknown contender", damaged("/runs/0/contender", "coroutines"));
        row("negative operations", damaged("/runs/0/operations", -1));
        row("fractional operations", damaged("/runs/0/operations", 1.5));
        row("number as text", damaged("/runs/0/elapsed_s", "3"));
        row("huge number", damaged("/runs/0/elapsed_s", 1e300));
        row("unknown end", damaged("/runs/0/exit", "fine"));
        row("worker's end with a tail", damaged("/runs/0/workers/0/exit", "signal 11x"));
        row("worker 5000", damaged("/runs/0/workers/0/worker", 5000));
        row("no shares", without("/runs/0/workers/0", "state_share_percent"));
        row("curve too short", damaged("/runs/0/series/workers/0/lock_wait_percent", json::array({1, 2})));
        row("time going back", damaged("/runs/0/series/t_s/3", 0.0));
        row("time is null", damaged("/runs/0/series/t_s/3", nullptr));
        row("interval of worker -1", damaged("/runs/0/timeline/worker/0", -1));
        row("interval's state unknown", damaged("/runs/0/timeline/state/0", "dreaming"));
        row("interval ends before it begins", damaged("/runs/0/timeline/end_ns/1", 0));
        row("interval far away", damaged("/runs/0/timeline/begin_ns/0", 9'000'000'000'000'000'000));
        row("interval columns differ", damaged("/runs/0/timeline/cpu", json::array({1})));
        row("interval's CPU too large", damaged("/runs/0/timeline/cpu/0", 70'000));
        row("five phases", damaged("/runs/0/items/0/end_ns", json::array({1, 2, 3, 4, 5})));
        row("verdict status unknown", damaged("/verdict/status", "maybe"));
        row("decimals out of range", damaged("/verdict/sentence_places/0/decimals", 1000));
        row("no CPUs", damaged("/machine/cpus_online", 0));
        row("id too long", damaged("/experiment", std::string(5000, 'x')));
        row("complete as number", damaged("/complete", 1));
        row("number overflows", R"({"schema": 1e999})");
    }
    void damageIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto record = report::fromJson(text.toStdString());
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().code, ErrorCode::BadRecord);
        QVERIFY(!record.error().doing.empty());
    }

    void placeOfTheDamageIsNamed()
    {
        const auto record = report::fromJson(damaged("/runs/1/workers/0/lock/wait_ns", "long"));
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().doing, std::string("reading runs[1].workers[0].lock.wait_ns"));
        QVERIFY(!record.error().allowed.empty());
    }

    void deepNestingIsRefusedAndNotFollowed()
    {
        const std::string deep = R"({"schema":1,"x":)" + std::string(5'000'000, '[');
        const auto record = report::fromJson(deep);
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().code, ErrorCode::BadRecord);
    }

    void tooManyValuesAreRefusedBeforeTheyAreBuilt()
    {
        std::string many = R"({"schema":1,"x":[0)";
        for (int count = 0; count < 33'000'000; ++count)
            many += ",0";
        many += "]}";
        const auto record = report::fromJson(many);
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().code, ErrorCode::BadRecord);
    }

    void bracketsInTextsDoNotCount()
    {
        analysis::Record record = tests::sampleRecord();
        record.machine.cpu_model = std::string(1000, '[') + "\\\"" + std::string(1000, '{');
        const auto back = report::fromJson(report::toJson(record));
        QVERIFY(back.has_value());
        QCOMPARE(back->machine.cpu_model, record.machine.cpu_model);
    }

    void unknownFieldsAndCaveatsArePassedOver()
    {
        json tree = sampleJson();
        tree["added_later"] = {{"a", 1}};
        tree["runs"][0]["caveats"].push_back({{"id", "full-moon"}, {"value", 1}});
        const auto record = report::fromJson(tree.dump());
        QVERIFY(record.has_value());
        QCOMPARE(record->runs[0].caveats.size(), std::size_t{2});
    }

    void setupComesBack()
    {
        plan::RunSetup setup;
        setup.experiment = "race-condition";
        setup.contenders = {base::Contender::Threads, base::Contender::Processes};
        setup.values = {{"workers", 7}, {"protection", 2}};
        setup.warm_up_s = 0.25;
        setup.repeats = 3;
        const std::string text = report::setupToJson(setup);
        QVERIFY(text.find('\n') == std::string::npos);
        const auto back = report::setupFromJson(text);
        QVERIFY(back.has_value());
        QCOMPARE(back->experiment, setup.experiment);
        QCOMPARE(back->contenders, setup.contenders);
        QCOMPARE(back->values, setup.values);
        QCOMPARE(back->warm_up_s, setup.warm_up_s);
        QCOMPARE(back->repeats, setup.repeats);
    }

    void damagedSetupIsRefused()
    {
        QCOMPARE(report::setupFromJson("{}").error().code, ErrorCode::BadRecord);
        QCOMPARE(
            report::setupFromJson(R"({"schema":2,"program":{"name":"contend","version":"9"}})").error().code,
            ErrorCode::ForeignRecord);
        plan::RunSetup setup;
        setup.repeats = 0;
        QCOMPARE(report::setupFromJson(report::setupToJson(setup)).error().code, ErrorCode::BadRecord);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
