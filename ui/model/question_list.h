// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <utility>

namespace contend::ui {

/// What has to be done to measure a question's figure.
enum class Measure { Run, Compare, Sweep };

/// One question with a short answer, the experiment that shows it, and the figure that goes with it.
struct Question {
    QString id;
    QString topic;
    QString text;
    QString answer; ///< Markdown, one paragraph
    QString experiment;
    QString contender;                         ///< its id; empty: the figure is the verdict's
    QList<std::pair<QString, QString>> values; ///< parameter id and value as on the command line
    QString figure;
    Measure measure = Measure::Run;
};

/// Reads a file of questions (its own text tells the format). A line that is not understood is left out, as
/// is a question without text, answer or experiment: never an error.
QList<Question> parseQuestions(const QString& markdown);

/// All questions in that language ("de", "zh_CN"), in English where there is no such file.
QList<Question> loadQuestions(const QString& language = QStringLiteral("en"));

/// Does the question concern all the words, in any order? Looks at question, topic and answer; neither case
/// nor accents count. No words: yes.
bool matches(const Question& question, const QString& words);

} // namespace contend::ui

Q_DECLARE_METATYPE(contend::ui::Question)
