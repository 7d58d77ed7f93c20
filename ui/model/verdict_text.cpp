// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/verdict_text.h"

#include <QRegularExpression>

namespace contend::ui {

QString VerdictText::sentence(const analysis::Sentence& sentence, const QLocale& locale)
{
    QString text = QCoreApplication::translate("verdict", sentence.text.c_str());
    for (const analysis::Place& place : sentence.places)
        text.replace(QLatin1Char('{') + QString::fromStdString(place.name) + QLatin1Char('}'),
                     locale.toString(place.value, 'f', place.decimals));
    return text;
}

VerdictWords VerdictText::words(const analysis::Verdict& verdict, const QLocale& locale)
{
    return cut(sentence(verdict.reason, locale));
}

VerdictWords VerdictText::cut(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("([.!?。！？])\\s+"));
    const QRegularExpressionMatch match = end.match(text);
    if (!match.hasMatch())
        return {text, {}};
    return {text.left(match.capturedEnd(1)), text.mid(match.capturedEnd())};
}

} // namespace contend::ui
