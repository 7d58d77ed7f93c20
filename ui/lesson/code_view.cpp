// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/code_view.h"

#include "ui/lesson/code_highlighter.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr int kCopiedShown_ms = 2000;

} // namespace

CodeView::CodeView(const SetupModel& setup, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_setup(setup)
    , m_column(new QVBoxLayout(this))
    , m_languages(new QButtonGroup(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(buildHead());
    buildText();
    m_highlighter = new CodeHighlighter(theme, m_text->document());
    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedShown_ms);
    connect(&m_copied, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(&setup, &SetupModel::experimentChanged, this, &CodeView::takeProgram);
    connect(&setup, &SetupModel::valueChanged, this, &CodeView::showValues);
    setTheme(theme);
    setLanguage(m_language);
    retranslate();
}

void CodeView::retranslate()
{
    for (QAbstractButton* const button : m_languages->buttons())
        button->setAccessibleName(tr("Show the program in %1").arg(button->text()));
    m_copy->setToolTip(tr("Copy the whole program, with these values"));
    showCopied(m_copied.isActive());
    if (m_setup.hasExperiment())
        nameProgram();
}

QWidget* CodeView::buildHead()
{
    auto* const head = new QWidget(this);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setStyleProperty(buildLanguageButton(SnippetLanguage::Python, QStringLiteral("Python")), "place",
                     QStringLiteral("first"));
    setStyleProperty(buildLanguageButton(SnippetLanguage::Cpp, QStringLiteral("C++")), "place",
                     QStringLiteral("last"));
    for (QAbstractButton* const button : m_languages->buttons())
        row->addWidget(button);
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { setLanguage(static_cast<SnippetLanguage>(id)); });
    m_copy = new QPushButton(head);
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QPushButton::clicked, this, &CodeView::copy);
    row->addStretch();
    row->addWidget(m_copy);
    return head;
}

QPushButton* CodeView::buildLanguageButton(SnippetLanguage language, const QString& name)
{
    auto* const button = new QPushButton(name, this);
    setRole(button, role::kSegment);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_languages->addButton(button, static_cast<int>(language));
    return button;
}

void CodeView::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_column->addWidget(m_text, 1);
    m_how = new QLabel(this);
    setRole(m_how, role::kSmall);
    m_how->setWordWrap(true);
    m_how->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_how);
}

void CodeView::setTheme(const Theme& theme)
{
    m_column->setSpacing(theme.space(1));
    m_text->setFont(codeFont(theme));
    m_highlighter->setTheme(theme);
}

void CodeView::setLanguage(SnippetLanguage language)
{
    m_language = language;
    m_languages->button(static_cast<int>(language))->setChecked(true);
    takeProgram();
}

void CodeView::takeProgram()
{
    if (!m_setup.hasExperiment())
        return;
    m_file = loadSnippet(toQString(m_setup.experiment().id), m_language).value_or(QString());
    nameProgram();
    m_copy->setEnabled(!m_file.isEmpty());
    m_highlighter->setLanguage(m_language);
    m_text->clear();
    showValues();
    m_highlighter->rehighlight();
    m_text->moveCursor(QTextCursor::Start);
    showCopied(false);
}

void CodeView::nameProgram()
{
    const bool python = m_language == SnippetLanguage::Python;
    const QString name = snippetFileName(toQString(m_setup.experiment().id), m_language);
    m_text->setAccessibleName(python ? tr("Python program") : tr("C++ program"));
    m_how->setText(m_file.isEmpty() ? tr("There is no program for this experiment.")
                   : python ? tr("Values from the sliders are marked. To run it: python3 %1").arg(name)
                            : tr("Values from the sliders are marked. To run it: g++ -std=c++20 -O2 "
                                 "-pthread %1 && ./a.out")
                                  .arg(name));
}

void CodeView::showValues()
{
    replaceText(fillSnippet(m_file, m_setup.parameters(), m_setup.values()));
}

/// Replaces only what differs, so that scroll position and selection stay while a slider moves.
void CodeView::replaceText(const FilledSnippet& filled)
{
    m_highlighter->setValues(filled.values);
    const QString before = m_text->toPlainText();
    if (before == filled.text)
        return;
    const auto [old_it, new_it] =
        std::mismatch(before.cbegin(), before.cend(), filled.text.cbegin(), filled.text.cend());
    const auto same_begin = static_cast<int>(old_it - before.cbegin());
    const auto room = std::min(before.cend() - old_it, filled.text.cend() - new_it);
    const auto tail = std::mismatch(before.crbegin(), before.crbegin() + room, filled.text.crbegin());
    const auto same_end = static_cast<int>(tail.first - before.crbegin());
    QTextCursor cursor(m_text->document());
    cursor.setPosition(same_begin);
    cursor.setPosition(static_cast<int>(before.size()) - same_end, QTextCursor::KeepAnchor);
    cursor.insertText(filled.text.mid(same_begin, filled.text.size() - same_begin - same_end));
}

QString CodeView::program() const
{
    return m_text->toPlainText();
}

void CodeView::copy()
{
    QGuiApplication::clipboard()->setText(program());
    showCopied(true);
}

void CodeView::showCopied(bool copied)
{
    m_copy->setText(copied ? tr("Copied ✓") : tr("Copy"));
    m_copy->setAccessibleName(copied ? tr("Copied") : tr("Copy the program"));
    if (copied)
        m_copied.start();
    else
        m_copied.stop();
}

} // namespace contend::ui
