// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/code_highlighter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr auto kLongQuote = QLatin1String("\"\"\"");

const QSet<QString>& keywordsOf(SnippetLanguage language)
{
    static const QSet<QString> python{"and",  "as",       "assert", "break",  "class", "continue", "def",
                                      "del",  "elif",     "else",   "except", "False", "finally",  "for",
                                      "from", "global",   "if",     "import", "in",    "is",       "lambda",
                                      "None", "nonlocal", "not",    "or",     "pass",  "raise",    "return",
                                      "True", "try",      "while",  "with",   "yield"};
    static const QSet<QString> cpp{"alignas",   "auto",        "bool",
                                   "break",     "case",        "catch",
                                   "char",      "class",       "const",
                                   "constexpr", "continue",    "default",
                                   "delete",    "do",          "double",
                                   "else",      "enum",        "explicit",
                                   "false",     "float",       "for",
                                   "if",        "inline",      "int",
                                   "long",      "namespace",   "new",
                                   "nullptr",   "operator",    "override",
                                   "private",   "public",      "return",
                                   "short",     "signed",      "sizeof",
                                   "static",    "static_cast", "reinterpret_cast",
                                   "struct",    "switch",      "template",
                                   "this",      "throw",       "true",
                                   "try",       "typename",    "unsigned",
                                   "using",     "virtual",     "void",
                                   "volatile",  "while",       "#include"};
    return language == SnippetLanguage::Python ? python : cpp;
}

/// A comment, a text, a number, or a word that may be a keyword: whichever begins first.
const QRegularExpression& tokenOf(SnippetLanguage language)
{
    const auto pattern = [](const QString& comment) {
        return QRegularExpression(
            QStringLiteral(
                R"((?<comment>%1.*$)|(?<string>[bfr]?"(?:[^"\\]|\\.)*"|(?<![0-9])'(?:[^'\\]|\\.)*'))"
                R"(|(?<number>\b[0-9](?:[0-9a-zA-Z_.]|'[0-9])*)|(?<word>#?[A-Za-z_]\w*))")
                .arg(comment));
    };
    static const QRegularExpression python = pattern(QStringLiteral("#"));
    static const QRegularExpression cpp = pattern(QStringLiteral("//"));
    return language == SnippetLanguage::Python ? python : cpp;
}

} // namespace

CodeHighlighter::CodeHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document)
{
    setTheme(theme);
}

void CodeHighlighter::setTheme(const Theme& theme)
{
    m_formats[kKeyword].setForeground(theme.code_keyword);
    m_formats[kString].setForeground(theme.code_string);
    m_formats[kComment].setForeground(theme.code_comment);
    m_formats[kNumber].setForeground(theme.code_number);
    m_formats[kValue].setForeground(theme.selection_text);
    m_formats[kValue].setBackground(theme.selection);
    m_formats[kValue].setFontWeight(QFont::Bold);
    rehighlight();
}

void CodeHighlighter::setLanguage(SnippetLanguage language)
{
    m_language = language;
}

void CodeHighlighter::highlightBlock(const QString& line)
{
    colourWords(line, colourLongText(line));
    markValues();
}

/// Colours the part of the line that belongs to a text over several lines; returns where code begins.
int CodeHighlighter::colourLongText(const QString& line)
{
    setCurrentBlockState(kCode);
    if (m_language != SnippetLanguage::Python)
        return 0;
    const auto length = static_cast<int>(line.size());
    const int begin = previousBlockState() == kLongText ? 0 : static_cast<int>(line.indexOf(kLongQuote));
    if (begin < 0)
        return 0;
    const int inside = previousBlockState() == kLongText ? 0 : begin + static_cast<int>(kLongQuote.size());
    const auto close = static_cast<int>(line.indexOf(kLongQuote, inside));
    const int end = close < 0 ? length : close + static_cast<int>(kLongQuote.size());
    setFormat(begin, end - begin, m_formats[kComment]);
    if (close < 0)
        setCurrentBlockState(kLongText);
    return end;
}

void CodeHighlighter::colourWords(const QString& line, int from)
{
    QRegularExpressionMatchIterator tokens = tokenOf(m_language).globalMatch(line, from);
    while (tokens.hasNext()) {
        const QRegularExpressionMatch token = tokens.next();
        const auto begin = static_cast<int>(token.capturedStart());
        const auto length = static_cast<int>(token.capturedLength());
        if (token.capturedLength(u"comment") > 0)
            setFormat(begin, length, m_formats[kComment]);
        else if (token.capturedLength(u"string") > 0)
            setFormat(begin, length, m_formats[kString]);
        else if (token.capturedLength(u"number") > 0)
            setFormat(begin, length, m_formats[kNumber]);
        else if (keywordsOf(m_language).contains(token.captured()))
            setFormat(begin, length, m_formats[kKeyword]);
    }
}

void CodeHighlighter::markValues()
{
    const int begin = currentBlock().position();
    const int end = begin + currentBlock().length();
    for (const FilledSnippet::Place& value : m_values)
        if (value.begin >= begin && value.begin < end)
            setFormat(static_cast<int>(value.begin) - begin, static_cast<int>(value.length),
                      m_formats[kValue]);
}

} // namespace contend::ui
