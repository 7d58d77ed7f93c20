// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/catalog.h"

#include "ui/picture/amdahl_picture.h"
#include "ui/picture/cache_lines_picture.h"
#include "ui/picture/copy_compute_picture.h"
#include "ui/picture/crossover_picture.h"
#include "ui/picture/gil_holder_picture.h"
#include "ui/picture/heartbeat_picture.h"
#include "ui/picture/lanes_picture.h"
#include "ui/picture/latency_picture.h"
#include "ui/picture/lists_picture.h"
#include "ui/picture/lost_updates_picture.h"
#include "ui/picture/memory_picture.h"
#include "ui/picture/message_rate_picture.h"
#include "ui/picture/overlap_picture.h"
#include "ui/picture/permits_picture.h"
#include "ui/picture/queue_depth_picture.h"
#include "ui/picture/start_cost_picture.h"
#include "ui/picture/tiles_picture.h"
#include "ui/picture/wait_for_picture.h"
#include "ui/picture/waterfall_picture.h"

#include <algorithm>
#include <array>

namespace contend::ui {
namespace {

using experiment::Picture;

struct Row {
    Picture picture;
    std::unique_ptr<ExperimentPicture> (*make)(const Theme& theme);
};

template <class Made>
std::unique_ptr<ExperimentPicture> make(const Theme& theme)
{
    return std::make_unique<Made>(theme);
}

// clang-format off: one a line
constexpr std::array kAll{
    Row{Picture::Amdahl, make<AmdahlPicture>},
    Row{Picture::Waterfall, make<WaterfallPicture>},
    Row{Picture::LostUpdates, make<LostUpdatesPicture>},
    Row{Picture::Overlap, make<OverlapPicture>},
    Row{Picture::Crossover, make<CrossoverPicture>},
    Row{Picture::Heartbeat, make<HeartbeatPicture>},
    Row{Picture::GilHolder, make<GilHolderPicture>},
    Row{Picture::Latency, make<LatencyPicture>},
    Row{Picture::StartCost, make<StartCostPicture>},
    Row{Picture::MessageRate, make<MessageRatePicture>},
    Row{Picture::Lists, make<ListsPicture>},
    Row{Picture::Tiles, make<TilesPicture>},
    Row{Picture::Permits, make<PermitsPicture>},
    Row{Picture::QueueDepth, make<QueueDepthPicture>},
    Row{Picture::WaitForGraph, make<WaitForPicture>},
    Row{Picture::CacheLines, make<CacheLinesPicture>},
    Row{Picture::Memory, make<MemoryPicture>},
    Row{Picture::Lanes, make<LanesPicture>},
    Row{Picture::CopyCompute, make<CopyComputePicture>},
};
// clang-format on

} // namespace

bool hasPicture(const experiment::Experiment& experiment, Picture picture) noexcept
{
    return std::ranges::find(experiment.pictures, picture) != experiment.pictures.end();
}

std::unique_ptr<ExperimentPicture> makePicture(const experiment::Experiment& experiment, const Theme& theme)
{
    for (const Row& row : kAll)
        if (hasPicture(experiment, row.picture))
            return row.make(theme);
    return nullptr;
}

} // namespace contend::ui
