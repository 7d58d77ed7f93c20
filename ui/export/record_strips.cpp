// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_strips.h"

#include "ui/export/caption.h"
#include "ui/look/bet_words.h"
#include "ui/look/language.h"
#include "ui/model/verdict_text.h"

#include <tuple>
#include <utility>

namespace contend::ui {

using analysis::VerdictStatus;

namespace {

PageStrip verdictStrip(const analysis::Record& record)
{
    const VerdictWords words = VerdictText::words(verdictOf(record));
    PageStrip strip{StripMark::Exclamation, &Theme::warn, words.bold, words.more, Caption::caveats(record)};
    if (record.verdict->status == VerdictStatus::Confirmed)
        std::tie(strip.mark, strip.colours) = std::pair(StripMark::Tick, &Theme::ok);
    return strip;
}

QString inOneLine(const PageStrip& strip)
{
    return QStringList{strip.bold, strip.more}.join(QLatin1Char(' ')).trimmed();
}

} // namespace

BetResult betOf(const analysis::Record& record)
{
    if (!record.bet || !record.verdict)
        return {};
    const auto lesson = loadLesson(QString::fromStdString(record.experiment), currentLanguage());
    const Bet bet = lesson ? lesson->bet : Bet{};
    if (*record.bet >= bet.choices.size())
        return {};
    const bool decided = record.verdict->status == VerdictStatus::Confirmed && bet.claimed >= 0;
    return {*record.bet, bet.choices.at(*record.bet), decided ? bet.choices.at(bet.claimed) : QString()};
}

void putStrips(Page& page, const analysis::Record& record)
{
    page.bet.clear();
    if (const BetResult bet = betOf(record); bet.chosen >= 0)
        for (const BetHalf& half : BetWords::halves(bet.words, bet.measured))
            page.bet.push_back({half.mark, half.colours, half.caption, half.words, {}});
    page.verdict = record.verdict ? std::optional(verdictStrip(record)) : std::nullopt;
    QStringList caption{Caption::machine(record)};
    if (!record.verdict) // else they stand beside it
        caption << Caption::caveats(record).join(QStringLiteral(", "));
    caption.removeAll(QString());
    page.caption = caption.join(QStringLiteral(" · "));
}

QString wordsOf(const Page& page)
{
    QStringList lines{page.subtitle};
    for (const PageStrip& half : page.bet)
        lines << inOneLine(half);
    if (page.verdict)
        lines << inOneLine(*page.verdict) << page.verdict->badges.join(QStringLiteral(", "));
    lines << page.caption;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace contend::ui
