// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/error_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace contend::ui {

using base::Error;
using base::ErrorCode;

namespace {

QString quoted(const std::string& text)
{
    return ErrorText::tr("“%1”", "a name").arg(QString::fromStdString(text));
}

/// One of two sentences: the second names what was given.
QString named(const std::string& what, const QString& without, const QString& with)
{
    return what.empty() ? without : with.arg(quoted(what));
}

/// Adds what the sentence does not mention yet.
void mention(QString& sentence, const std::string& what)
{
    const QString text = QString::fromStdString(what);
    if (!text.isEmpty() && !sentence.contains(text))
        sentence.replace(sentence.size() - 1, 1, QStringLiteral(" (%1).").arg(text));
}

} // namespace

QString ErrorText::sentence(const Error& error)
{
    if (error.code == ErrorCode::None)
        return {};
    QStringList parts{problem(error), remedy(error)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString ErrorText::remedy(const Error& error)
{
    QStringList parts;
    if (!error.allowed.empty())
        parts << tr("Allowed: %1.").arg(allowed(QString::fromStdString(error.allowed)));
    if (error.sys_errno != 0)
        parts << tr("The system says: %1.").arg(qt_error_string(error.sys_errno));
    parts << advice(error.code);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// Ranges in the words of the language, "0.05 to 20 ms"; lists of names stay as they are typed.
QString ErrorText::allowed(const QString& english)
{
    static const QRegularExpression range(
        QStringLiteral(R"(^(whole numbers from )?([-\d.e+]+) to ([-\d.e+]+)(?: (\S+))?$)"));
    const QRegularExpressionMatch match = range.match(english);
    if (!match.hasMatch())
        return english;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto number = [&](int capture) {
        return locale.toString(match.captured(capture).toDouble(), 'g', QLocale::FloatingPointShortest);
    };
    const QString limits = match.captured(1).isEmpty()
                               ? tr("%1 to %2").arg(number(2), number(3))
                               : tr("whole numbers from %1 to %2").arg(number(2), number(3));
    const QString unit = match.captured(4);
    if (unit.isEmpty())
        return limits;
    const QString known = unit == QLatin1String("processes") ? tr("processes")
                          : unit == QLatin1String("threads")
                              ? tr("threads")
                              : QCoreApplication::translate("unit", qPrintable(unit));
    return limits + QChar(QChar::Nbsp) + known;
}

QString ErrorText::problem(const Error& error)
{
    QString sentence = badInput(error);
    if (sentence.isEmpty())
        sentence = badFile(error);
    if (sentence.isEmpty())
        sentence = refusal(error);
    if (sentence.isEmpty())
        sentence = death(error);
    if (sentence.isEmpty())
        return sentence;
    mention(sentence, error.subject);
    mention(sentence, error.value);
    return sentence;
}

QString ErrorText::badInput(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownExperiment:
        return named(error.value, tr("There is no such experiment."), tr("There is no experiment %1."));
    case ErrorCode::UnknownContender:
        return named(error.value, tr("There is no such contender here."),
                     tr("There is no contender %1 here."));
    case ErrorCode::UnknownParameter:
        return named(error.value, tr("There is no such parameter here."),
                     tr("There is no parameter %1 here."));
    case ErrorCode::NotANumber:
        return named(error.value, tr("A number is needed."), tr("A number is needed, not %1."));
    case ErrorCode::OutOfRange:
        return named(error.value, tr("The value is out of range."), tr("The value %1 is out of range."));
    case ErrorCode::UnknownChoice:
        return named(error.value, tr("There is no such choice."), tr("There is no choice %1."));
    case ErrorCode::BadSweep:
        return named(error.value, tr("The sweep is not understood."), tr("The sweep %1 is not understood."));
    case ErrorCode::ExceedsParameter:
        return named(error.value, tr("The value contradicts another one."),
                     tr("The value %1 contradicts another one."));
    case ErrorCode::ExceedsMemory:
        return named(error.value, tr("That needs more memory than is free on this machine."),
                     tr("That needs %1 of memory, more than is free on this machine."));
    case ErrorCode::UnknownOption:
        return named(error.value, tr("The option is not understood."), tr("The option does not take %1."));
    default:
        return {};
    }
}

QString ErrorText::badFile(const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadRecord:
        if (QString::fromStdString(error.subject).endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
            return tr("The picture %1 holds no settings that Contend can read: programs that save a picture "
                      "anew leave them out.")
                .arg(quoted(error.subject));
        return named(error.subject, tr("The file is damaged or is no record of Contend."),
                     tr("%1 is damaged or is no record of Contend."));
    case ErrorCode::ForeignRecord:
        return named(error.subject, tr("The record was written by another version of Contend."),
                     tr("The record %1 was written by another version of Contend."));
    case ErrorCode::CannotRead:
        return named(error.subject, tr("The file cannot be read."), tr("%1 cannot be read."));
    case ErrorCode::CannotWrite:
        return named(error.subject, tr("The file cannot be written."), tr("%1 cannot be written."));
    default:
        return {};
    }
}

QString ErrorText::refusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NoMemory:
        return tr("There is not enough memory for this run.");
    case ErrorCode::ProcessLimit:
        return tr("The system allows no more processes or threads.");
    case ErrorCode::FileLimit:
        return tr("The system allows no more open files.");
    case ErrorCode::CannotStartHost:
        return tr("The helper program contend-host could not be started.");
    case ErrorCode::CannotStartHelper:
        return tr("A helper of the experiment could not be started.");
    case ErrorCode::NoResource:
        return named(error.subject, tr("The machine has too little of what this needs."),
                     tr("The machine has too little of %1."));
    default:
        return {};
    }
}

QString ErrorText::death(const Error& error)
{
    switch (error.code) {
    case ErrorCode::HostDied:
        return tr("The helper program contend-host ended unexpectedly.");
    case ErrorCode::WorkerDied:
        return error.value.empty() ? tr("A worker ended unexpectedly.")
                                   : tr("%Ln of the workers ended unexpectedly.", nullptr,
                                        QString::fromStdString(error.value).toInt());
    case ErrorCode::HostHung:
        return tr("The helper program contend-host stopped answering and was ended.");
    case ErrorCode::WrongSegment:
        return tr("The shared memory of this run has the wrong form.");
    case ErrorCode::Internal:
        return tr("Contend made a mistake of its own.");
    default:
        return {};
    }
}

QString ErrorText::advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::UnknownExperiment:
    case ErrorCode::UnknownContender:
    case ErrorCode::UnknownParameter:
        return tr("“contend list” shows all experiments with their contenders and parameters.");
    case ErrorCode::NotANumber:
        return tr("Write it with digits and a point, such as 2.5.");
    case ErrorCode::OutOfRange:
    case ErrorCode::UnknownChoice:
    case ErrorCode::UnknownOption:
        return tr("Choose one of the allowed values.");
    case ErrorCode::ExceedsParameter:
        return tr("Change one of the two.");
    case ErrorCode::ExceedsMemory:
        return tr("Choose less data or fewer workers, or close other programs.");
    case ErrorCode::BadSweep:
        return tr("Write it as PARAMETER=FROM:TO or PARAMETER=FROM:TO:STEP, such as workers=1:8.");
    case ErrorCode::BadRecord:
        return tr("Choose a file that “contend run … --json” or Export has written.");
    case ErrorCode::ForeignRecord:
        return tr("Open it with the version that wrote it, or measure again with this one.");
    case ErrorCode::CannotRead:
        return tr("Check that the file exists and that you may read it.");
    case ErrorCode::CannotWrite:
        return tr("Choose another place, or check that the folder exists, has room and may be written.");
    case ErrorCode::NoMemory:
        return tr("Close other programs, or choose fewer workers or less data.");
    case ErrorCode::ProcessLimit:
        return tr("Choose fewer workers, or raise the limit (ulimit -u, or pids.max of the container).");
    case ErrorCode::FileLimit:
        return tr("Choose fewer workers, or raise the limit (ulimit -n).");
    case ErrorCode::CannotStartHost:
        return tr("It must lie beside the program contend; build or install Contend again if it is missing.");
    case ErrorCode::CannotStartHelper:
        return tr("Try again with fewer workers, or look for a firewall that closes the loopback address.");
    case ErrorCode::NoResource:
        return tr("Choose smaller values, or free what other programs hold.");
    case ErrorCode::HostDied:
    case ErrorCode::WorkerDied:
    case ErrorCode::HostHung:
        return tr(
            "What was measured until then is kept. Run it again; fewer workers or less memory may help.");
    case ErrorCode::WrongSegment:
        return tr("The programs contend and contend-host are of different builds; build Contend again.");
    case ErrorCode::Internal:
        return tr("Please report it with the words above. Running again may help.");
    }
    return {};
}

int exitStatusOf(ErrorCode code) noexcept
{
    constexpr int kDone = 0;
    constexpr int kUsage = 2;
    constexpr int kNoResource = 3;
    constexpr int kDied = 4;
    switch (code) {
    case ErrorCode::None:
        return kDone;
    case ErrorCode::UnknownExperiment:
    case ErrorCode::UnknownContender:
    case ErrorCode::UnknownParameter:
    case ErrorCode::NotANumber:
    case ErrorCode::OutOfRange:
    case ErrorCode::UnknownChoice:
    case ErrorCode::BadSweep:
    case ErrorCode::ExceedsParameter:
    case ErrorCode::BadRecord:
    case ErrorCode::ForeignRecord:
    case ErrorCode::UnknownOption:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
        return kUsage;
    case ErrorCode::ExceedsMemory:
    case ErrorCode::NoMemory:
    case ErrorCode::ProcessLimit:
    case ErrorCode::FileLimit:
    case ErrorCode::CannotStartHost:
    case ErrorCode::CannotStartHelper:
    case ErrorCode::NoResource:
        return kNoResource;
    case ErrorCode::HostDied:
    case ErrorCode::WorkerDied:
    case ErrorCode::HostHung:
    case ErrorCode::WrongSegment:
    case ErrorCode::Internal:
        return kDied;
    }
    return kDied;
}

} // namespace contend::ui
