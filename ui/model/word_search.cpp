// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/word_search.h"

#include <QStringList>
#include <algorithm>

namespace contend::ui {
namespace {

/// Letters without accents and case, so that "Prozesse" finds "PROZESSE" and "proceso" finds "Procesó".
QString plain(const QString& text)
{
    QString bare;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (letter.category() != QChar::Mark_NonSpacing)
            bare.append(letter);
    return bare.toCaseFolded();
}

} // namespace

bool hasWords(const QString& text, const QString& words)
{
    const QStringList wanted = plain(words).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString searched = wanted.isEmpty() ? QString() : plain(text);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&searched](const QString& word) { return searched.contains(word); });
}

} // namespace contend::ui
