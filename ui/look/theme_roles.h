// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <array>
#include <utility>

namespace contend::ui {

/// Every colour role: its name in theme files and style sheet, and where it stands in a Theme. A role is
/// added here, in Theme and in resources/themes.
inline constexpr auto kColourRoles = std::to_array<std::pair<const char*, QColor Theme::*>>({
    {"ground", &Theme::ground},
    {"panel", &Theme::panel},
    {"card", &Theme::card},
    {"card_border", &Theme::card_border},
    {"text", &Theme::text},
    {"muted_text", &Theme::muted_text},
    {"disabled_text", &Theme::disabled_text},
    {"link", &Theme::link},
    {"accent", &Theme::accent},
    {"accent_hover", &Theme::accent_hover},
    {"accent_text", &Theme::accent_text},
    {"accent_muted_text", &Theme::accent_muted_text},
    {"control", &Theme::control},
    {"control_border", &Theme::control_border},
    {"hover", &Theme::hover},
    {"pressed", &Theme::pressed},
    {"segment_ground", &Theme::segment_ground},
    {"selection", &Theme::selection},
    {"selection_text", &Theme::selection_text},
    {"focus_ring", &Theme::focus_ring},
    {"track", &Theme::track},
    {"handle", &Theme::handle},
    {"handle_border", &Theme::handle_border},
    {"live_mark", &Theme::live_mark},
    {"scroll_bar", &Theme::scroll_bar},
    {"tooltip", &Theme::tooltip},
    {"tooltip_text", &Theme::tooltip_text},
    {"code_keyword", &Theme::code_keyword},
    {"code_string", &Theme::code_string},
    {"code_comment", &Theme::code_comment},
    {"code_number", &Theme::code_number},
    {"grid", &Theme::grid},
    {"axis", &Theme::axis},
    {"marker", &Theme::marker},
    {"dead_lane", &Theme::dead_lane},
    {"dead_mark", &Theme::dead_mark},
});

/// The message strips by name.
inline constexpr auto kStripRoles = std::to_array<std::pair<const char*, StripColours Theme::*>>({
    {"ok", &Theme::ok},
    {"info", &Theme::info},
    {"warn", &Theme::warn},
    {"error", &Theme::error},
});

} // namespace contend::ui
