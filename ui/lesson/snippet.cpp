// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/snippet.h"

#include "ui/model/plan_text.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

// Resources of a static library are registered only when somebody asks; must stand outside any namespace.
static void registerSnippetFiles()
{
    Q_INIT_RESOURCE(contend_snippets);
}

namespace contend::ui {
namespace {

constexpr auto kLicence = QLatin1String("SPDX-License-Identifier");

/// A line with a marker, in its parts: code up to the value, the value, what ends the statement, the room
/// before the comment, the sign that begins it, the parameter's id.
QRegularExpressionMatch markedLine(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(.*= )("(?:[^"\\]|\\.)*"|[-+]?[0-9][0-9.]*))"
                                                           R"((;?)(\s+)(#|//) \{([a-z][a-z0-9-]*)\}$)"));
    return pattern.match(line);
}

enum Part { kHead = 1, kLiteral, kEnd, kRoom, kSign, kId };

SnippetMarker markerOf(const QRegularExpressionMatch& line)
{
    return {line.captured(kId), line.captured(kLiteral)};
}

/// A literal that both languages read as that name.
QString textLiteral(std::string_view name)
{
    QString text = toQString(name).simplified();
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// The value as it is written in the program; what cannot stand there leaves the file's own.
QString literalFor(const SnippetMarker& marker, const plan::Parameter& parameter, double value)
{
    if (!std::isfinite(value) || parameter.isChoice() != marker.isText())
        return marker.literal;
    if (parameter.isChoice())
        return textLiteral(plan::formatValue(parameter, value));
    return toQString(plan::formatValue(parameter, marker.isWhole() ? std::round(value) : value));
}

/// What the comment says once the value stands there: the unit or the choices.
QString remarkOn(const plan::Parameter& parameter)
{
    if (!parameter.isChoice())
        return toQString(parameter.unit);
    QStringList names;
    for (const std::string_view name : parameter.choices)
        names.append(toQString(name).simplified());
    return names.join(QLatin1String(", "));
}

/// Appends the line with its value.
void appendFilled(FilledSnippet& filled, const QRegularExpressionMatch& line,
                  std::span<const plan::Parameter> parameters, const SnippetValues& values)
{
    const SnippetMarker marker = markerOf(line);
    const std::string id = marker.parameter.toStdString();
    const auto parameter = std::ranges::find(parameters, std::string_view(id), &plan::Parameter::id);
    const bool known = parameter != parameters.end();
    const auto value = values.find(id);
    const QString literal =
        known && value != values.end() ? literalFor(marker, *parameter, value->second) : marker.literal;
    filled.text += line.captured(kHead);
    if (known)
        filled.values.append({filled.text.size(), literal.size()});
    filled.text += literal + line.captured(kEnd);
    const QString remark = known ? remarkOn(*parameter) : QString();
    if (!remark.isEmpty())
        filled.text += line.captured(kRoom) + line.captured(kSign) + QLatin1Char(' ') + remark;
}

} // namespace

QString snippetFileName(const QString& experiment, SnippetLanguage language)
{
    return experiment + (language == SnippetLanguage::Python ? QLatin1String(".py") : QLatin1String(".cpp"));
}

std::optional<QString> loadSnippet(const QString& experiment, SnippetLanguage language)
{
    registerSnippetFiles();
    const QString folder =
        language == SnippetLanguage::Python ? QStringLiteral("python") : QStringLiteral("cpp");
    QFile file(QStringLiteral(":/contend/snippets/%1/%2").arg(folder, snippetFileName(experiment, language)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

FilledSnippet fillSnippet(const QString& program, std::span<const plan::Parameter> parameters,
                          const SnippetValues& values)
{
    FilledSnippet filled;
    QStringList lines = program.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.first().contains(kLicence))
        lines.removeFirst();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            filled.text += QLatin1Char('\n');
        const QRegularExpressionMatch line = markedLine(lines[i]);
        if (line.hasMatch())
            appendFilled(filled, line, parameters, values);
        else
            filled.text += lines[i];
    }
    return filled;
}

QList<SnippetMarker> snippetMarkers(const QString& program)
{
    QList<SnippetMarker> markers;
    for (const QString& each : program.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch line = markedLine(each);
        if (line.hasMatch())
            markers.append(markerOf(line));
    }
    return markers;
}

} // namespace contend::ui
