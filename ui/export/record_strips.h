// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "ui/export/page.h"
#include "ui/lesson/lesson.h"

#include <optional>
#include <vector>

namespace contend::ui {

/// The bet that a record holds and how it went, in the words of the lesson in the language that the program
/// speaks. Without a bet, or a verdict on it, and for a bet that this version's lesson does not have:
/// nobody's bet.
BetResult betOf(const analysis::Record& record);

/// Puts into a page what stands around its charts: the bet beside what was measured, the verdict, and the
/// caption with machine and date, which takes the caveats where there is no verdict. What a record does not
/// hold leaves no trace.
void putStrips(Page& page, const analysis::Record& record);

/// Everything that a page says beside its charts, line by line, for who cannot see it.
QString wordsOf(const Page& page);

} // namespace contend::ui
