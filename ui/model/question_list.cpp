// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/question_list.h"

#include "ui/model/word_search.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <utility>

// Resources of a static library are registered only when somebody asks; must stand outside any namespace.
static void registerQuestionFiles()
{
    Q_INIT_RESOURCE(contend_questions);
}

namespace contend::ui {
namespace {

Measure measureOf(const QString& word)
{
    if (word == QLatin1String("compare"))
        return Measure::Compare;
    return word == QLatin1String("sweep") ? Measure::Sweep : Measure::Run;
}

void takeValues(Question& question, const QString& pairs)
{
    for (const QString& pair : pairs.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const qsizetype at = pair.indexOf(QLatin1Char('=')); at > 0)
            question.values.append({pair.left(at), pair.mid(at + 1)});
}

/// A line that begins with a dash: what shows the answer.
void takeLink(Question& question, const QString& key, const QString& value)
{
    if (key == QLatin1String("experiment"))
        question.experiment = value;
    else if (key == QLatin1String("contender"))
        question.contender = value;
    else if (key == QLatin1String("set"))
        takeValues(question, value);
    else if (key == QLatin1String("figure"))
        question.figure = value;
    else if (key == QLatin1String("measure"))
        question.measure = measureOf(value);
}

} // namespace

QList<Question> parseQuestions(const QString& markdown)
{
    static const QRegularExpression heading(QStringLiteral(R"(^###\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$)"));
    static const QRegularExpression link(QStringLiteral(R"(^-\s+([a-z]+):\s*(.+?)\s*$)"));
    QList<Question> questions;
    QString topic;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (const QRegularExpressionMatch found = heading.match(line); found.hasMatch()) {
            Question question;
            question.id = found.captured(2);
            question.topic = topic;
            question.text = found.captured(1);
            questions.append(question);
        } else if (line.startsWith(QLatin1String("## "))) {
            topic = line.mid(3).trimmed();
        } else if (!questions.isEmpty()) {
            if (const QRegularExpressionMatch found_link = link.match(line); found_link.hasMatch())
                takeLink(questions.last(), found_link.captured(1), found_link.captured(2));
            else
                questions.last().answer += line + QLatin1Char('\n');
        }
    }
    for (Question& each : questions)
        each.answer = each.answer.trimmed();
    questions.erase(std::remove_if(questions.begin(), questions.end(),
                                   [](const Question& each) {
                                       return each.answer.isEmpty() || each.experiment.isEmpty();
                                   }),
                    questions.end());
    return questions;
}

QList<Question> loadQuestions(const QString& language)
{
    registerQuestionFiles();
    for (const QString& name : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/contend/questions/%1.md").arg(name));
        if (!name.isEmpty() && file.open(QIODevice::ReadOnly))
            return parseQuestions(QString::fromUtf8(file.readAll()));
    }
    return {};
}

bool matches(const Question& question, const QString& words)
{
    return hasWords(question.text + QLatin1Char('\n') + question.topic + QLatin1Char('\n') + question.answer,
                    words);
}

} // namespace contend::ui
