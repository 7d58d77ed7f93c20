// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_flow.h"

namespace contend::ui {
namespace {

/// What must stand together from that piece on: headings and what they head. Gaps within count.
double heightTogether(std::span<const FlowPiece> pieces, std::size_t from)
{
    double height = pieces[from].height;
    while (pieces[from].keeps_next && from + 1 < pieces.size()) {
        ++from;
        height += pieces[from].gap + pieces[from].height;
    }
    return height;
}

} // namespace

std::vector<std::vector<FlowPlace>> flow(std::span<const FlowPiece> pieces, double page_height)
{
    std::vector<std::vector<FlowPlace>> pages(1);
    double y = 0;
    for (std::size_t number = 0; number < pieces.size(); ++number) {
        const FlowPiece& piece = pieces[number];
        const bool first = pages.back().empty();
        // What a heading began together with was asked for at the heading.
        const bool kept = number > 0 && pieces[number - 1].keeps_next;
        if (!first && !kept && y + piece.gap + heightTogether(pieces, number) > page_height) {
            pages.emplace_back();
            y = 0;
            if (piece.repeats) {
                pages.back().push_back({*piece.repeats, 0});
                y = pieces[*piece.repeats].height;
            }
        }
        if (!pages.back().empty())
            y += piece.gap;
        pages.back().push_back({number, y});
        y += piece.height;
    }
    return pages;
}

} // namespace contend::ui
