// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace contend::ui {

/// What may be bet on before the first run, and which of it is what the experiment claims.
struct Bet {
    QString question;
    QStringList choices;
    int claimed = -1; ///< the choice that holds if the claim is confirmed; -1: none

    bool isEmpty() const { return choices.isEmpty(); }
};

/// A bet and how it went.
struct BetResult {
    int chosen = -1;  ///< -1: nobody bet
    QString words;    ///< the choice that was bet on
    QString measured; ///< the choice that holds; empty: the runs did not decide it
};

/// One chapter of a lesson.
struct LessonSection {
    QString id; ///< "bet", "seen", "question", "claims", "try", "charts", "mistake": the same everywhere
    QString title;
    QString text; ///< Markdown
};

/// The text that belongs to one experiment. A Markdown file: a title, then sections whose headings end in
/// {#id}. The section "bet" ends in a list of choices, the claimed one ticked; "seen" stands beside the
/// charts; the others are the lesson proper.
struct Lesson {
    QString title;
    QList<LessonSection> sections;
    Bet bet;

    /// Text of one section; empty if there is none.
    QString section(const QString& id) const;
    /// What is read as one text, as Markdown: everything but the title, which stands above the charts, the
    /// bet, and what is seen.
    QString fullText() const;
};

/// Reads the text of a lesson file. What is not as described is left out, never an error.
Lesson parseLesson(const QString& markdown);

/// The lesson of an experiment in that language ("de", "zh_CN"), in English if there is none; nothing if
/// there is no lesson at all.
std::optional<Lesson> loadLesson(const QString& experiment, const QString& language = QStringLiteral("en"));

} // namespace contend::ui
