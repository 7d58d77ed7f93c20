// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contend::ui {

/// What lies behind the charts of a picture.
enum class PictureGround { Theme, Transparent };

} // namespace contend::ui
