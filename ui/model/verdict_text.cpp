// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/verdict_text.h"

#include "ui/model/plan_text.h"

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

QString VerdictText::word(analysis::VerdictStatus status)
{
    switch (status) {
    case analysis::VerdictStatus::Confirmed:
        return tr("confirmed");
    case analysis::VerdictStatus::Refuted:
        return tr("refuted");
    case analysis::VerdictStatus::Inconclusive:
        break;
    }
    return tr("inconclusive");
}

VerdictWords VerdictText::words(const analysis::Verdict& verdict, const QLocale& locale)
{
    const QString text = sentence(verdict.reason, locale);
    if (!verdict.point)
        return cut(text);
    const analysis::SweptPoint& point = *verdict.point;
    QString value = point.choice.empty() ? locale.toString(point.value, 'g', QLocale::FloatingPointShortest)
                                         : PlanText::of("choice", point.choice);
    if (!point.unit.empty())
        value += QChar::Nbsp + PlanText::of("unit", point.unit);
    //: %1 a parameter's name, %2 its value in a sweep, %3 the sentence about it: "Connections 64: ..."
    return cut(tr("%1 %2: %3").arg(PlanText::of("parameter", point.label), value, text));
}

VerdictWords VerdictText::cut(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("[.!?]\\s+|[。！？]\\s*")); // Chinese leaves no blank
    const QRegularExpressionMatch match = end.match(text);
    if (!match.hasMatch())
        return {text, {}};
    return {text.left(match.capturedEnd()).trimmed(), text.mid(match.capturedEnd())};
}

} // namespace contend::ui
