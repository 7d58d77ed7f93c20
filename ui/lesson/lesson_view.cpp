// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_view.h"

#include "ui/look/style_sheet.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace contend::ui {
namespace {

constexpr int kLineHeightPercent = 130;
constexpr double kIndent = 1.7; ///< of lists, in letters' heights: room for a number of two digits

void shapeHeading(QTextCursor& cursor, const Theme& theme)
{
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat letters;
    letters.setFont(themeFont(theme, TextSize::Heading, TextWeight::SemiBold));
    cursor.mergeCharFormat(letters);
}

/// Room between lines and above headings: Qt's own setting of Markdown is too tight to be read from afar.
void loosen(QTextDocument& document, const Theme& theme)
{
    document.setIndentWidth(kIndent * theme.textPx(TextSize::Body));
    document.setDocumentMargin(0);
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once, not for each paragraph
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(heading && block != document.begin() ? theme.space(2) : 0);
        format.setBottomMargin(theme.space(0.75));
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (heading)
            shapeHeading(cursor, theme);
    }
    all.endEditBlock();
}

} // namespace

LessonView::LessonView(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
{
    setRole(this, role::kPlain);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void LessonView::retranslate()
{
    setAccessibleName(tr("Lesson"));
}

void LessonView::setLesson(const Lesson& lesson)
{
    m_markdown = lesson.fullText();
    setText();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void LessonView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setTextInPlace();
}

void LessonView::setWords(const Lesson& lesson)
{
    m_markdown = lesson.fullText();
    setTextInPlace();
}

void LessonView::setTextInPlace()
{
    const QScrollBar* const bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0.0;
    setText();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void LessonView::setText()
{
    setViewportMargins(0, 0, m_theme.space(1), 0); // text and scroll bar keep apart
    document()->setDefaultFont(themeFont(m_theme, TextSize::Body));
    setFont(themeFont(m_theme, TextSize::Body));
    setMarkdown(m_markdown);
    loosen(*document(), m_theme);
}

} // namespace contend::ui
