// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/snippet.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/model/setup_model.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace contend::ui {

class CodeHighlighter;

/// The program that the experiment stands for, in Python or C++, with the values of the sliders in it: when
/// one moves, its number changes where it stands and nothing else. To be read, selected and copied, not
/// edited.
class CodeView : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// setup must outlive the view.
    CodeView(const SetupModel& setup, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLanguage(SnippetLanguage language);
    SnippetLanguage language() const { return m_language; }
    /// The program as it is shown and copied; empty for an experiment without one.
    QString program() const;

public slots:
    void copy();

protected:
    void retranslate() override;

private:
    QWidget* buildHead();
    QPushButton* buildLanguageButton(SnippetLanguage language, const QString& name);
    void nameProgram();
    void buildText();
    void takeProgram();
    void showValues();
    void replaceText(const FilledSnippet& filled);
    void showCopied(bool copied);

    const SetupModel& m_setup;
    SnippetLanguage m_language = SnippetLanguage::Python;
    QString m_file; ///< the program as its file has it
    QVBoxLayout* m_column = nullptr;
    QButtonGroup* m_languages = nullptr;
    QPushButton* m_copy = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_how = nullptr;
    CodeHighlighter* m_highlighter = nullptr;
    QTimer m_copied;
};

} // namespace contend::ui
