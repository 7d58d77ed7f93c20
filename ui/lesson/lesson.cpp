// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson.h"

#include <QFile>
#include <QRegularExpression>

// Resources of a static library are registered only when somebody asks; must stand outside any namespace.
static void registerLessonFiles()
{
    Q_INIT_RESOURCE(contend_lessons);
}

namespace contend::ui {
namespace {

/// The paragraph before the list is the question; the list's items are the choices.
Bet parseBet(const QString& text)
{
    static const QRegularExpression item(QStringLiteral(R"(^[-*]\s+\[([ xX])\]\s+(.+)$)"));
    Bet bet;
    QStringList question;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        const QRegularExpressionMatch match = item.match(line);
        if (match.hasMatch()) {
            if (match.captured(1) != QLatin1String(" "))
                bet.claimed = static_cast<int>(bet.choices.size());
            bet.choices.append(match.captured(2).trimmed());
        } else if (!line.isEmpty() && bet.choices.isEmpty()) {
            question.append(line);
        }
    }
    bet.question = question.join(QLatin1Char(' '));
    return bet;
}

} // namespace

QString Lesson::section(const QString& id) const
{
    for (const LessonSection& each : sections)
        if (each.id == id)
            return each.text;
    return {};
}

QString Lesson::fullText() const
{
    QString text;
    for (const LessonSection& each : sections)
        if (each.id != QLatin1String("bet") && each.id != QLatin1String("seen"))
            text += QStringLiteral("## ") + each.title + QStringLiteral("\n\n") + each.text +
                    QStringLiteral("\n\n");
    return text;
}

Lesson parseLesson(const QString& markdown)
{
    static const QRegularExpression heading(QStringLiteral(R"(^##\s+(.+?)\s*\{#([a-z-]+)\}\s*$)"));
    Lesson lesson;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch())
            lesson.sections.append({match.captured(2), match.captured(1), {}});
        else if (!lesson.sections.isEmpty())
            lesson.sections.last().text += line + QLatin1Char('\n');
        else if (line.startsWith(QLatin1String("# ")))
            lesson.title = line.mid(2).trimmed();
    }
    for (LessonSection& each : lesson.sections)
        each.text = each.text.trimmed();
    lesson.bet = parseBet(lesson.section(QStringLiteral("bet")));
    return lesson;
}

std::optional<Lesson> loadLesson(const QString& experiment, const QString& language)
{
    registerLessonFiles();
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/contend/lessons/%1/%2.md").arg(folder, experiment));
        if (!folder.isEmpty() && file.open(QIODevice::ReadOnly))
            return parseLesson(QString::fromUtf8(file.readAll()));
    }
    return std::nullopt;
}

} // namespace contend::ui
