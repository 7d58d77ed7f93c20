// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contend::ui {

/// Does the text have each of these words, or words that hold them, whatever their case and accents? No words
/// are in every text.
bool hasWords(const QString& text, const QString& words);

} // namespace contend::ui
