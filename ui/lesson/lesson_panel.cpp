// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_panel.h"

#include "ui/look/style_sheet.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace contend::ui {
namespace {

constexpr int kReadableLetters = 64;
constexpr int kLineHeightPercent = 130;

/// Room between lines and above headings: Qt's own setting of Markdown is too tight to be read from afar.
void loosen(QTextDocument& document, const Theme& theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 1 ? theme.space(2) : 0);
        format.setBottomMargin(theme.space(0.75));
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (format.headingLevel() > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFont(themeFont(theme, format.headingLevel() == 1 ? TextSize::Title : TextSize::Heading,
                                      TextWeight::SemiBold));
            cursor.mergeCharFormat(letters);
        }
    }
}

} // namespace

LessonPanel::LessonPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    auto* const title = new QLabel(tr("What you see"), this);
    setRole(title, role::kSection);
    auto* const more = new QPushButton(tr("Lesson"), this);
    setRole(more, role::kLink);
    more->setFocusPolicy(Qt::TabFocus);
    more->setToolTip(tr("The whole lesson: what people say, what to try"));
    connect(more, &QPushButton::clicked, this, &LessonPanel::lessonRequested);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(more);
    m_column->addLayout(head);
    m_seen = new QLabel(this);
    m_seen->setWordWrap(true);
    setRole(m_seen, role::kMuted);
    m_column->addWidget(m_seen);
    setTheme(theme);
}

void LessonPanel::setLesson(const Lesson& lesson)
{
    m_seen->setText(lesson.section(QStringLiteral("seen")));
}

void LessonPanel::setTheme(const Theme& theme)
{
    m_column->setSpacing(theme.space(0.75));
}

LessonDialog::LessonDialog(const Lesson& lesson, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(lesson.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(2));
    setRole(m_text, role::kPlain);
    m_text->setOpenLinks(false);
    m_text->setFont(themeFont(theme, TextSize::Body));
    m_text->setMarkdown(lesson.fullText());
    loosen(*m_text->document(), theme);
    m_text->moveCursor(QTextCursor::Start);
    column->addWidget(m_text);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon(QIcon());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    const QFontMetrics metrics(themeFont(theme, TextSize::Body));
    resize(metrics.averageCharWidth() * kReadableLetters + theme.space(8), metrics.lineSpacing() * 34);
}

} // namespace contend::ui
