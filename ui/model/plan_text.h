// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/contender.h"
#include "core/plan/parameter.h"

#include <QCoreApplication>
#include <QString>
#include <span>
#include <string_view>

namespace contend::ui {

/// Ids and other texts that are never translated.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Words on screen for what the engine knows by id or in English.
class PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)

public:
    /// "Threads + GIL": on buttons and in legends.
    static QString contender(base::Contender contender);
    /// What it really is, in a sentence, for a tooltip.
    static QString contenderMeaning(base::Contender contender);
    /// "threads under the GIL": within a sentence or beside a marker.
    static QString contenderInSentence(base::Contender contender);
    /// "1 worker", "4 workers".
    static QString workers(int count);
    /// "of 2 cores".
    static QString ofCores(int count);
    static QString parameter(const plan::Parameter& parameter);
    /// Its name within a sentence: "work per operation", where the language does not write nouns large.
    static QString parameterInSentence(const plan::Parameter& parameter);
    static QString choice(const plan::Parameter& parameter, std::size_t index);
    static QString unit(const plan::Parameter& parameter);
    /// "signal 11", "exit status 3"; empty for an end in order.
    static QString exit(const analysis::Exit& exit);
    /// The value with its unit, or the name of the choice.
    static QString value(const plan::Parameter& parameter, double value);
    /// "Workers set to 8": beside a tick. A parameter that is not among them stands by its id.
    static QString change(std::span<const plan::Parameter> parameters, std::string_view id, double value);
    /// A text that the engine has as a view of English words, translated in its context.
    static QString of(const char* context, std::string_view english);
};

} // namespace contend::ui
