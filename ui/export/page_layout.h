// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page.h"

#include <QRectF>
#include <vector>

namespace contend::ui {

/// Where each of a page's cards stands within the room, with that gap between neighbours. A pure function.
std::vector<QRectF> cardPlaces(const Page& page, const QRectF& room, double gap);

} // namespace contend::ui
