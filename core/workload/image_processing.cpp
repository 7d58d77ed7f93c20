// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/picture_rounds.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>

// One picture after the other goes through a filter, cut into tiles that the workers claim from shared
// memory and draw straight onto the canvas, which they share too. One operation is one tile.
//
// A tile is an item with a single phase; number and bytes tell its place (see core/base/tile.h), its round
// the picture.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kFilter, kTile };
constexpr std::array<std::string_view, 2> kParameterIds{"filter", "tile"};
enum Gauges : std::size_t { kChecksum, kPictures, kPictureS, kLastPictureS, kPicturesDiffering };
constexpr std::array<std::string_view, 5> kGaugeIds{"checksum", "pictures", "picture_s", "last_picture_s",
                                                    "pictures_differing"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t kIdleSliceNs = 50'000'000;
// Points between two checkpoints: some ten microseconds up to 200.
constexpr std::uint32_t kBatch = 32;

class PictureBody final : public WorkerBody {
public:
    explicit PictureBody(WorkerContext& context)
        : m_rounds(context.shared(), context.canvas())
        , m_source(m_rounds.source())
    {}

    void step(WorkerContext& context) override
    {
        const std::uint32_t seen = m_rounds.news();
        const auto filter = static_cast<Filter>(std::clamp(context.parameter(kFilter), 0.0, kFilters - 1.0));
        const auto claim =
            m_rounds.claim(context.worker(), filter, static_cast<std::uint32_t>(context.parameter(kTile)));
        if (claim) {
            work(context, *claim);
            return;
        }
        const Blocking idle(context, telemetry::WorkerState::Idle);
        m_rounds.waitForNews(seen, sync::Deadline::after(kIdleSliceNs));
    }

private:
    void work(WorkerContext& context, const TileClaim& claim)
    {
        const std::uint64_t begin = base::nowNs();
        if (!draw(context, claim)) {
            m_rounds.giveBack(context.worker());
            return;
        }
        m_rounds.finish(context.worker());
        const std::uint64_t end = base::nowNs();
        const std::uint64_t bytes = base::tileBytes(claim.tile);
        context.probe().addItem({.number = base::tileNumber(claim.tile),
                                 .round = claim.picture,
                                 .begin_ns = begin,
                                 .end_ns = {end},
                                 .bytes = bytes});
        context.probe().addBytes(bytes);
        context.probe().addLatency(end - begin);
        context.probe().addOperations(1);
    }

    /// False: stopped in the middle.
    bool draw(WorkerContext& context, const TileClaim& claim)
    {
        const base::Tile& tile = claim.tile;
        std::array<Pixel, kBatch> batch{};
        for (std::uint32_t y = tile.y; y < tile.y + tile.height; ++y) {
            for (std::uint32_t x = tile.x; x < tile.x + tile.width; x += kBatch) {
                const std::uint32_t count = std::min(kBatch, tile.x + tile.width - x);
                filterRow(claim.filter, m_source, x, y, std::span(batch).first(count));
                for (std::uint32_t k = 0; k < count; ++k)
                    context.canvas().points[y * kPictureWidth + x + k].store(batch.at(k),
                                                                             std::memory_order_relaxed);
                if (!context.checkpoint())
                    return false;
            }
        }
        return true;
    }

    PictureRounds m_rounds;
    std::span<const Pixel> m_source;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return PictureRounds::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    PictureRounds::build(setup.shared, setup.slot_count);
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<PictureBody>(context);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    PictureRounds rounds(setup.shared, setup.canvas);
    if (!final)
        rounds.recover(setup.slot_count);
    const PictureFigures figures = rounds.figures();
    const bool any = figures.pictures > 0;
    gauges[kChecksum] = any ? static_cast<double>(figures.checksum) : kNone;
    gauges[kPictures] = static_cast<double>(figures.pictures);
    gauges[kPictureS] = any ? figures.mean_s : kNone;
    gauges[kLastPictureS] = any ? figures.last_s : kNone;
    gauges[kPicturesDiffering] = static_cast<double>(figures.differing);
}

} // namespace

constinit const Workload kImageProcessing{
    .id = "image-processing",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
    .complete_gauge = kPictures,
    .canvas = {kPictureWidth, kPictureHeight},
};

} // namespace contend::workload
