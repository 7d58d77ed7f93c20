// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace contend::ui {

enum class SnippetLanguage { Python, Cpp };
inline constexpr std::array kSnippetLanguages{SnippetLanguage::Python, SnippetLanguage::Cpp};

/// A program with the values of the sliders in it.
struct FilledSnippet {
    /// Where a value stands: characters from the beginning of the text.
    struct Place {
        qsizetype begin = 0;
        qsizetype length = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    QString text;
    QList<Place> values; ///< in their order in the text
};

using SnippetValues = std::map<std::string, double, std::less<>>;

/// The program of an experiment as its file has it (resources/snippets); nothing if there is none.
std::optional<QString> loadSnippet(const QString& experiment, SnippetLanguage language);

/// "cpu-bound.py", "cpu-bound.cpp".
QString snippetFileName(const QString& experiment, SnippetLanguage language);

/// Fills values into a program. Its file is a real program with values of its own; the line of a value that
/// follows a parameter ends in a comment with the parameter's id in braces:
///
///     OPERATION_MS = 0.4  # {operation}           →   OPERATION_MS = 2  # ms
///     constexpr int kWorkers = 4; // {workers}    →   constexpr int kWorkers = 16;
///     LOCK = "mutex"  # {lock}                    →   LOCK = "spin"  # mutex, spin, semaphore, rwlock
///
/// Numbers are written in the C locale; one that stands in the file without a decimal point stays whole (it
/// is rounded). A choice becomes a quoted name. A parameter without a value, or one that is not known, leaves
/// the file's own value. The comment turns into the unit or the choices, or goes; so does the line of the
/// licence. A pure function.
FilledSnippet fillSnippet(const QString& program, std::span<const plan::Parameter> parameters,
                          const SnippetValues& values);

/// A line of a program that follows a parameter.
struct SnippetMarker {
    QString parameter; ///< its id
    QString literal;   ///< the value that the file has
    bool isWhole() const { return !literal.contains(QLatin1Char('.')) && !isText(); }
    bool isText() const { return literal.startsWith(QLatin1Char('"')); }
};
QList<SnippetMarker> snippetMarkers(const QString& program);

} // namespace contend::ui
