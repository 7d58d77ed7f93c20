// SPDX-License-Identifier: GPL-3.0-or-later
// The engine has no Qt, and so no tr(): its English texts are looked up by the window. This program writes
// them all into a C++ file that nobody compiles and lupdate reads. Texts of the catalogue come from its rows,
// sentences of verdicts from the sources that are named.
#include "core/experiment/catalog.h"
#include "core/experiment/presets.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <utility>

namespace {

using namespace contend;

/// Context and text, as the inside of C++ literals, and for the translator where they are used.
using Words = std::map<std::pair<std::string, std::string>, std::set<std::string>>;

std::string escaped(std::string_view text)
{
    std::string inside;
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            inside += '\\';
        inside += letter;
    }
    return inside;
}

void add(Words& words, const char* context, std::string_view text, std::string_view where)
{
    if (!text.empty())
        words[{context, escaped(text)}].emplace(where);
}

void addExperiment(Words& words, const experiment::Experiment& row)
{
    const auto here = [&](const char* context, std::string_view text) { add(words, context, text, row.id); };
    here("chapter", experiment::chapterTitle(row.chapter));
    here("experiment", row.title);
    here("experiment", row.question);
    here("experiment", row.summary);
    here("operations", row.operations);
    for (const experiment::Preset& preset : experiment::presetsOf(row))
        here("preset", preset.name);
    for (const plan::Parameter& parameter : row.parameters) {
        here("parameter", parameter.label);
        here("unit", parameter.unit);
        for (const std::string_view choice : parameter.choices)
            add(words, "choice", choice, parameter.id);
    }
    for (const experiment::Figure& figure : row.figures) {
        here("figure", figure.label);
        here("unit", figure.unit);
    }
}

/// Adjacent literals are one text.
std::string joined(const std::string& literals)
{
    static const std::regex seam("\"\\s*\"");
    const std::string inside = std::regex_replace(literals, seam, "");
    return inside.size() < 2 ? std::string() : inside.substr(1, inside.size() - 2); // "" is all seam
}

/// A literal with a blank in it that ends as sentences end: ids have none, and what is put together from
/// pieces cannot be translated.
void addSentences(Words& words, const std::string& path)
{
    static const std::regex token(R"re(//[^\n]*|'(?:\\.|[^'\\])'|("(?:[^"\\\n]|\\.)*"\s*)+)re");
    std::ifstream file(path);
    const std::string source(std::istreambuf_iterator<char>(file), {});
    for (std::sregex_iterator found(source.begin(), source.end(), token), end; found != end; ++found) {
        if (!found->str().starts_with('"'))
            continue;
        const std::string text = joined(std::regex_replace(found->str(), std::regex("\\s+$"), ""));
        const bool ends = text.ends_with('.') || text.ends_with('?') || text.ends_with('!');
        if (!ends || text.find(' ') == std::string::npos)
            continue;
        const bool known =
            std::ranges::any_of(words, [&](const auto& row) { return row.first.second == text; });
        if (!known)
            words[{"verdict", text}].insert(path.substr(path.rfind('/') + 1));
    }
}

void write(std::ofstream& file, const Words& words)
{
    file << "// Written by translations/engine_words.cpp for lupdate.\nconst char* const kWords[] = {\n";
    for (const auto& [key, places] : words) {
        file << "    //:";
        for (const std::string& place : places)
            file << ' ' << place;
        file << "\n    QT_TRANSLATE_NOOP(\"" << key.first << "\", \"" << key.second << "\"),\n";
    }
    file << "};\n";
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("usage: engine_words OUTPUT SOURCE...\n", stderr);
        return 2;
    }
    Words words;
    for (const experiment::Experiment* const row : experiment::catalog())
        addExperiment(words, *row);
    for (int i = 2; i < argc; ++i)
        addSentences(words, argv[i]);
    std::ofstream file(argv[1]);
    write(file, words);
    file.close();
    return file ? 0 : 1;
}
