// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace contend::ui {

/// Something that no page break may cut: a line of text, a row of a table, a chart.
struct FlowPiece {
    double height = 0;
    double gap = 0;                     ///< distance to what stands above it; none at the top of a page
    bool keeps_next = false;            ///< a heading: never alone at the foot of a page
    std::optional<std::size_t> repeats; ///< the piece to be shown again above it at the top of a page
};

/// Where a piece stands on its page.
struct FlowPlace {
    std::size_t piece = 0;
    double y = 0;
};

/// The pages of a document, each filled from above. A piece higher than a page has one of its own. A pure
/// function.
std::vector<std::vector<FlowPlace>> flow(std::span<const FlowPiece> pieces, double page_height);

} // namespace contend::ui
