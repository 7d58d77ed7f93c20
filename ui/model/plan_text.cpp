// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/plan_text.h"

#include "ui/model/number_text.h"

#include <QLocale>
#include <algorithm>
#include <string>

namespace contend::ui {

QString PlanText::contender(base::Contender contender)
{
    switch (contender) {
    case base::Contender::Sequential:
        return tr("Sequential");
    case base::Contender::Threads:
        return tr("Threads");
    case base::Contender::Gil:
        return tr("Threads + GIL");
    case base::Contender::Processes:
        return tr("Processes");
    case base::Contender::ThreadPerTask:
        return tr("Thread per task");
    case base::Contender::ProcessPerTask:
        return tr("Process per task");
    case base::Contender::ThreadPool:
        return tr("Thread pool");
    case base::Contender::ProcessPool:
        return tr("Process pool");
    }
    return {};
}

QString PlanText::contenderInSentence(base::Contender contender)
{
    switch (contender) {
    case base::Contender::Sequential:
        return tr("sequential");
    case base::Contender::Threads:
        return tr("threads");
    case base::Contender::Gil:
        return tr("threads + GIL");
    case base::Contender::Processes:
        return tr("processes");
    case base::Contender::ThreadPerTask:
        return tr("thread per task");
    case base::Contender::ProcessPerTask:
        return tr("process per task");
    case base::Contender::ThreadPool:
        return tr("thread pool");
    case base::Contender::ProcessPool:
        return tr("process pool");
    }
    return {};
}

QString PlanText::contenderMeaning(base::Contender contender)
{
    switch (contender) {
    case base::Contender::Sequential:
        return tr("One worker does all the work: what every speed-up is measured against.");
    case base::Contender::Threads:
        return tr(
            "Threads of one process with no interpreter lock, as in C++, Java or free-threaded Python.");
    case base::Contender::Gil:
        return tr("Threads of one process under an interpreter lock, as in Python: one computes at a time.");
    case base::Contender::Processes:
        return tr("Processes, each with memory and an interpreter lock of its own.");
    case base::Contender::ThreadPerTask:
        return tr("A new thread for each task, gone when the task is done.");
    case base::Contender::ProcessPerTask:
        return tr("A new process for each task, gone when the task is done.");
    case base::Contender::ThreadPool:
        return tr("Threads started once, which take task after task from a queue.");
    case base::Contender::ProcessPool:
        return tr("Processes started once, which take task after task from a queue.");
    }
    return {};
}

QString PlanText::workers(int count)
{
    return tr("%Ln workers", nullptr, count);
}

QString PlanText::ofCores(int count)
{
    return tr("of %Ln cores", nullptr, count);
}

QString PlanText::parameter(const plan::Parameter& parameter)
{
    return of("parameter", parameter.label);
}

QString PlanText::parameterInSentence(const plan::Parameter& parameter)
{
    QString name = PlanText::parameter(parameter);
    const bool is_acronym = name.size() > 1 && name.at(1).isUpper();
    if (!is_acronym && !name.isEmpty() && QLocale().language() != QLocale::German)
        name[0] = name.at(0).toLower();
    return name;
}

QString PlanText::choice(const plan::Parameter& parameter, std::size_t index)
{
    return index < parameter.choices.size() ? of("choice", parameter.choices[index]) : QString();
}

QString PlanText::unit(const plan::Parameter& parameter)
{
    return of("unit", parameter.unit);
}

QString PlanText::value(const plan::Parameter& parameter, double value)
{
    if (parameter.isChoice())
        return choice(parameter, value > 0 ? static_cast<std::size_t>(value) : 0);
    const QString number = NumberText::setting(value, parameter.step);
    return parameter.unit.empty() ? number : number + QStringLiteral("\u00A0") + unit(parameter);
}

QString PlanText::exit(const analysis::Exit& exit)
{
    switch (exit.kind) {
    case telemetry::ExitKind::Signal:
        return tr("signal %1").arg(exit.value);
    case telemetry::ExitKind::Status:
        return tr("exit status %1").arg(exit.value);
    case telemetry::ExitKind::None:
    case telemetry::ExitKind::Normal:
        break;
    }
    return {};
}

QString PlanText::change(std::span<const plan::Parameter> parameters, std::string_view id, double value)
{
    const auto known = std::ranges::find(parameters, id, &plan::Parameter::id);
    if (known == parameters.end()) // a record of another version
        return toQString(id);
    return tr("%1 set to %2", "a parameter, its value")
        .arg(parameter(*known), PlanText::value(*known, value));
}

QString PlanText::of(const char* context, std::string_view english)
{
    if (english.empty())
        return {};
    return QCoreApplication::translate(context, std::string(english).c_str());
}

} // namespace contend::ui
