// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/snippet.h"
#include "ui/look/theme.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <array>

namespace contend::ui {

/// Colours a program calmly: keywords, texts, numbers and comments, nothing else; and marks the values that
/// come from the sliders.
class CodeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// The document owns it.
    CodeHighlighter(const Theme& theme, QTextDocument* document);

    void setTheme(const Theme& theme);
    void setLanguage(SnippetLanguage language);
    /// Places in the document as it will be; rehighlight what they touch yourself.
    void setValues(const QList<FilledSnippet::Place>& values) { m_values = values; }

protected:
    void highlightBlock(const QString& line) override;

private:
    enum Kind { kKeyword, kString, kComment, kNumber, kValue, kKindCount };
    enum Within { kCode = -1, kLongText = 1 };

    int colourLongText(const QString& line);
    void colourWords(const QString& line, int from);
    void markValues();

    SnippetLanguage m_language = SnippetLanguage::Python;
    std::array<QTextCharFormat, kKindCount> m_formats;
    QList<FilledSnippet::Place> m_values;
};

} // namespace contend::ui
