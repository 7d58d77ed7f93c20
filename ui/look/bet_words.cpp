// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/bet_words.h"

namespace contend::ui {

std::array<BetHalf, 2> BetWords::halves(const QString& bet, const QString& measured)
{
    if (measured.isEmpty())
        return {BetHalf{"info", &Theme::info, StripMark::Letter, tr("Your bet:"), bet},
                BetHalf{"info", &Theme::info, StripMark::Letter, tr("Measured:"),
                        tr("these runs do not decide it")}};
    const BetHalf truth{"ok", &Theme::ok, StripMark::Tick, tr("Measured:"), measured};
    if (bet == measured)
        return {BetHalf{"ok", &Theme::ok, StripMark::Tick, tr("Your bet was right:"), bet}, truth};
    return {BetHalf{"warn", &Theme::warn, StripMark::Cross, tr("Your bet was another one:"), bet}, truth};
}

QString BetWords::outcome(const QString& bet, const QString& measured)
{
    if (bet.isEmpty() || measured.isEmpty())
        return {};
    return bet == measured ? tr("Your bet was right.") : tr("Your bet was another one.");
}

} // namespace contend::ui
