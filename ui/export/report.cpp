// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report.h"

#include "core/plan/common_parameters.h"
#include "ui/export/caption.h"
#include "ui/export/report_numbers.h"
#include "ui/lesson/snippet.h"
#include "ui/look/caveat_text.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace contend::ui {

using analysis::Record;
using analysis::RunRecord;

namespace {

/// The parts of a report that are words.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    const Record& record;
    const experiment::Experiment* known; ///< its experiment; null: not known to this version
    plan::RunSetup setup;

    QStringList figures() const;
    QStringList caveats() const;
    ReportTable settings() const;
    ReportTable machine() const;
    QList<ReportListing> listings() const;

private:
    QString sweptValues(const plan::Parameter& parameter) const;
    QString contenders() const;
};

QStringList ReportWords::figures() const
{
    QStringList figures;
    if (record.verdict)
        for (const analysis::Place& figure : record.verdict->figures)
            figures << QStringLiteral("%1 = %2").arg(QString::fromStdString(figure.name),
                                                     QLocale().toString(figure.value, 'f', figure.decimals));
    return figures;
}

QStringList ReportWords::caveats() const
{
    QStringList sentences;
    if (!record.complete)
        sentences << tr("Not all runs were finished.");
    for (const analysis::Caveat& caveat : Caption::worstCaveats(record))
        sentences << CaveatText::explanation(caveat);
    return sentences;
}

/// "1, 2, 4, 8", each once and in their order.
QString ReportWords::sweptValues(const plan::Parameter& parameter) const
{
    QStringList values;
    for (const RunRecord& run : record.runs)
        if (const auto value = run.parameters.find(parameter.id); value != run.parameters.end())
            if (const QString text = PlanText::value(parameter, value->second); !values.contains(text))
                values << text;
    return values.join(QStringLiteral(", "));
}

QString ReportWords::contenders() const
{
    QStringList names;
    for (const base::Contender contender : setup.contenders)
        names << PlanText::contenderInSentence(contender);
    return names.join(QStringLiteral(", "));
}

ReportTable ReportWords::settings() const
{
    ReportTable table{tr("Settings"), {}, {}};
    table.rows << QStringList{tr("Contenders"), contenders()};
    if (known != nullptr && !record.runs.empty())
        for (const plan::Parameter& parameter : known->parameters) {
            if (parameter.is_button)
                continue;
            table.rows << QStringList{
                PlanText::parameter(parameter),
                parameter.id == record.sweep_parameter
                    ? sweptValues(parameter)
                    : PlanText::value(parameter, setup.values.at(std::string(parameter.id)))};
        }
    if (setup.repeats > 1)
        table.rows << QStringList{tr("Repeats"), QLocale().toString(setup.repeats)};
    return table;
}

ReportTable ReportWords::machine() const
{
    const analysis::MachineInfo& machine = record.machine;
    const QLocale locale;
    ReportTable table{tr("Machine"), {}, {}};
    if (!machine.cpu_model.empty())
        table.rows << QStringList{tr("Processor"), QString::fromStdString(machine.cpu_model).simplified()};
    table.rows << QStringList{tr("Cores"),
                              tr("%1 of %2").arg(machine.cpus_available).arg(machine.cpus_online)};
    if (!machine.kernel.empty())
        table.rows << QStringList{tr("System"), QString::fromStdString(machine.kernel)};
    if (machine.memory_bytes > 0)
        table.rows << QStringList{tr("Memory"),
                                  locale.formattedDataSize(static_cast<qint64>(machine.memory_bytes), 0)};
    const QDateTime created = QDateTime::fromString(QString::fromStdString(record.created_utc), Qt::ISODate);
    if (created.isValid())
        table.rows << QStringList{tr("Measured"),
                                  locale.toString(created.toLocalTime(), QLocale::ShortFormat)};
    table.rows << QStringList{tr("Program"),
                              QStringLiteral("Contend ") + QString::fromStdString(record.program_version)};
    return table;
}

QList<ReportListing> ReportWords::listings() const
{
    QList<ReportListing> listings;
    if (known == nullptr)
        return listings;
    const QString id = toQString(known->id);
    for (const SnippetLanguage language : kSnippetLanguages)
        if (const auto program = loadSnippet(id, language))
            listings.append(
                {language == SnippetLanguage::Python ? tr("The program in Python") : tr("The program in C++"),
                 fillSnippet(*program, known->parameters, setup.values).text.trimmed()});
    return listings;
}

} // namespace

Report reportOf(const Record& record, const Page& page)
{
    const ReportWords words{record, experimentOf(record), setupOf(record)};
    Report report;
    report.page = page;
    report.numbers = reportNumbers(record);
    report.figures = words.figures();
    report.caveats = words.caveats();
    report.settings = words.settings();
    report.machine = words.machine();
    report.listings = words.listings();
    return report;
}

} // namespace contend::ui
