// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/chapters.h"
#include "core/experiment/verdict_rules.h"
#include "core/plan/common_parameters.h"

#include <array>

namespace contend::experiment {

namespace {

using base::Contender;
using plan::Applies;
using plan::Scale;

constexpr std::array kContenders{Contender::Sequential, Contender::Threads, Contender::Gil,
                                 Contender::Processes};

constexpr Figure kSpeedup{"speedup", "Speed-up against one worker", "x"};

// --- image-processing

constexpr std::array<std::string_view, 3> kFilters{"blur", "edges", "fractal"};

constexpr std::array kPictureParameters{
    plan::workersParameter(4),
    plan::coresParameter(),
    plan::Parameter{.id = "filter",
                    .label = "Filter",
                    .unit = "",
                    .minimum = 0,
                    .maximum = 2,
                    .preset = 0,
                    .step = 1,
                    .scale = Scale::Linear,
                    .applies = Applies::Live,
                    .choices = kFilters},
    plan::Parameter{.id = "tile",
                    .label = "Side of a tile",
                    .unit = "px",
                    .minimum = 16,
                    .maximum = 128,
                    .preset = 32,
                    .step = 1,
                    .scale = Scale::Logarithmic,
                    .applies = Applies::Live},
    plan::switchIntervalParameter(),
    plan::startMethodParameter(),
    plan::secondsParameter(4),
};
constexpr std::array kPictureFigures{
    Figure{"checksum", "Checksum of the picture", ""},
    Figure{"pictures", "Pictures finished", ""},
    Figure{"picture_s", "One picture", "s"},
    Figure{"last_picture_s", "One picture, last time", "s"},
    Figure{"pictures_differing", "Pictures that differ", ""},
    kSpeedup,
};
constexpr std::array kPicturePictures{Picture::Tiles};

} // namespace

constinit const Experiment kImageProcessing{
    .id = "image-processing",
    .workload = "image-processing",
    .chapter = Chapter::RealCases,
    .title = "One picture, many hands",
    .question = "Do more workers finish a picture sooner?",
    .summary = "A picture through a filter, tile by tile",
    .contenders = kContenders,
    .first_contender = Contender::Gil,
    .parameters = kPictureParameters,
    .figures = kPictureFigures,
    .pictures = kPicturePictures,
    .operations = "tiles",
    .judge = judgeImageProcessing,
};

} // namespace contend::experiment
