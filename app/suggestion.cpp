// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggestion.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace contend::app {

std::size_t editDistance(std::string_view one, std::string_view other)
{
    // Three rows of the table are enough: the current one and the two above it.
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(other.size() + 1);
    for (std::size_t column = 0; column < last.size(); ++column)
        last[column] = column;
    for (std::size_t row = 1; row <= one.size(); ++row) {
        std::vector<std::size_t> current(other.size() + 1, row);
        for (std::size_t column = 1; column <= other.size(); ++column) {
            const bool same = one[row - 1] == other[column - 1];
            current[column] =
                std::min({last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0U : 1U)});
            const bool swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] &&
                                 one[row - 2] == other[column - 1];
            if (swapped)
                current[column] = std::min(current[column], before_last[column - 2] + 1);
        }
        before_last = std::exchange(last, std::move(current));
    }
    return last.back();
}

std::string nearest(std::string_view given, std::span<const std::string> known)
{
    const std::string* best = nullptr;
    std::size_t best_distance = std::max<std::size_t>(given.size() / 3, 1) + 1;
    for (const std::string& word : known) {
        const bool begins_so = given.size() >= 3 && word.starts_with(given);
        const std::size_t distance = begins_so ? 1 : editDistance(given, word);
        if (distance < best_distance) {
            best = &word;
            best_distance = distance;
        }
    }
    return best != nullptr ? *best : std::string();
}

} // namespace contend::app
