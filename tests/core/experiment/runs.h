// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <QTest>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contend::test {

/// A finished run as a verdict rule sees it.
struct Run {
    base::Contender contender{};
    double throughput = 100;
    std::map<std::string, double, std::less<>> parameters{{"workers", 4}};
    std::map<std::string, std::string, std::less<>> choices{};
    std::map<std::string, std::optional<double>, std::less<>> figures{};
    int cores = 2;
    double other_load = 0;
    analysis::RunExit exit = analysis::RunExit::Ok;

    analysis::RunRecord record() const
    {
        analysis::RunRecord run;
        run.contender = contender;
        run.parameters = parameters;
        if (contender == base::Contender::Sequential)
            run.parameters["workers"] = 1; // as the session records it
        run.choices = choices;
        run.figures = figures;
        run.elapsed_s = 1;
        run.throughput_ops_per_s = throughput;
        run.exit = exit;
        run.cores = cores;
        run.other_load_percent = other_load;
        return run;
    }
};

using Runs = std::vector<Run>;

inline constexpr auto kConfirmed = analysis::VerdictStatus::Confirmed;
inline constexpr auto kRefuted = analysis::VerdictStatus::Refuted;
inline constexpr auto kInconclusive = analysis::VerdictStatus::Inconclusive;

inline Runs operator+(Runs a, const Runs& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// The same runs, each of them changed.
inline Runs with(Runs runs, void (*change)(Run&))
{
    for (Run& run : runs)
        change(run);
    return runs;
}

inline std::vector<analysis::RunRecord> records(const Runs& runs)
{
    std::vector<analysis::RunRecord> all;
    for (const Run& run : runs)
        all.push_back(run.record());
    return all;
}

inline const char* firstWords(const analysis::Verdict& verdict)
{
    return verdict.reason.text.c_str();
}

/// Every place of the sentence has its value: no brace is left over.
inline bool isFilledIn(const analysis::Sentence& sentence)
{
    return analysis::fill(sentence).find('{') == std::string::npos;
}

} // namespace contend::test

Q_DECLARE_METATYPE(contend::test::Runs)
Q_DECLARE_METATYPE(contend::analysis::VerdictStatus)

namespace contend::test {

/// The columns of a table for checkVerdict.
inline void addVerdictColumns()
{
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<analysis::VerdictStatus>("status");
    QTest::addColumn<QString>("words");
}

/// Judges the runs of a row: the verdict is the one in it, and so are some words of its sentence.
template <typename Rule>
void checkVerdict(Rule&& rule)
{
    QFETCH(Runs, runs);
    QFETCH(analysis::VerdictStatus, status);
    QFETCH(QString, words);
    const analysis::Verdict verdict = rule(records(runs));
    QVERIFY2(verdict.status == status, firstWords(verdict));
    QVERIFY(isFilledIn(verdict.reason));
    const std::string text = analysis::fill(verdict.reason);
    QVERIFY2(QString::fromStdString(text).contains(words), text.c_str());
}

} // namespace contend::test
