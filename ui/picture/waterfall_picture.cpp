// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/waterfall_picture.h"

#include "core/base/clock.h"
#include "ui/model/number_text.h"

namespace contend::ui {
namespace {

constexpr std::string_view kPages = "pages";

std::size_t pagesOf(const std::map<std::string, double, std::less<>>& values)
{
    const auto pages = values.find(kPages);
    return pages == values.end() ? 0 : static_cast<std::size_t>(pages->second);
}

} // namespace

WaterfallPicture::WaterfallPicture(const Theme& theme)
    : WaterfallPicture(new WaterfallChart(theme))
{}

WaterfallPicture::WaterfallPicture(WaterfallChart* chart)
    : ExperimentPicture(chart)
    , m_waterfall(chart)
{
    connect(m_waterfall, &PaintedChart::legendChanged, this, &ExperimentPicture::legendChanged);
    retranslate();
}

void WaterfallPicture::retranslate()
{
    m_waterfall->setEmptyHint(tr("Pages appear here as they arrive"));
}

QString WaterfallPicture::title() const
{
    return tr("Pages");
}

Legend WaterfallPicture::legend() const
{
    return m_waterfall->legend();
}

QString WaterfallPicture::collapsedLegend() const
{
    return tr("by phase");
}

PictureHeadline WaterfallPicture::headline() const
{
    const WaterfallData& data = m_waterfall->data();
    if (!(data.total_s > 0))
        return {};
    return {tr("%1 s").arg(NumberText::compact(data.total_s)),
            tr("for %Ln pages", nullptr, static_cast<int>(data.bars.size()))};
}

void WaterfallPicture::clear()
{
    m_rounds.clear(0);
    m_waterfall->setData({});
}

void WaterfallPicture::begin(const PictureRun& run)
{
    m_rounds.clear(pagesOf(run.values));
}

bool WaterfallPicture::add(const sampling::Snapshot& snapshot, double /*t_s*/)
{
    return m_rounds.add(snapshot.items);
}

void WaterfallPicture::setParameter(const std::string& id, double value)
{
    if (id == kPages)
        m_rounds.setPagesPerRound(static_cast<std::size_t>(value));
}

void WaterfallPicture::refresh()
{
    m_waterfall->setData(dataOf(m_rounds.shown()));
}

void WaterfallPicture::show(const analysis::RunRecord& run)
{
    m_rounds.clear(pagesOf(run.parameters));
    m_rounds.add(run.items);
    refresh();
}

WaterfallData WaterfallPicture::dataOf(const PageRound& round)
{
    WaterfallData data;
    const std::uint64_t begin_ns = round.beginNs();
    const auto since = [begin_ns](std::uint64_t t_ns) {
        return t_ns > begin_ns ? base::toSeconds(t_ns - begin_ns) : 0.0;
    };
    for (const telemetry::ItemReading& page : round.pages) {
        WaterfallBar bar;
        bar.page = static_cast<int>(page.number) + 1;
        bar.worker = static_cast<int>(base::index(page.worker));
        bar.begin_s = since(page.begin_ns);
        for (std::size_t phase = 0; phase < kWaterfallPhases; ++phase)
            bar.end_s[phase] = since(page.end_ns[phase]);
        bar.failed = page.status != 0;
        data.bars.append(bar);
    }
    if (round.complete)
        data.total_s = since(round.endNs());
    return data;
}

} // namespace contend::ui
