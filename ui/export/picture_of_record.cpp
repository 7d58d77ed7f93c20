// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_of_record.h"

#include "ui/chart/core_strip.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"
#include "ui/export/caption.h"
#include "ui/export/record_charts.h"
#include "ui/export/record_strips.h"
#include "ui/export/vector_export.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/picture/catalog.h"

#include <algorithm>

namespace contend::ui {

using analysis::Record;
using analysis::RunRecord;

namespace {

/// The curves at the right need the room for the contenders' names.
constexpr double kLeadingShare = 0.34;
constexpr double kLeadingShareProjected = 0.42;

std::vector<QString> markerNames(const Record& record)
{
    std::vector<QString> names;
    for (const RunRecord& run : record.runs)
        names.push_back(PlanText::contenderInSentence(run.contender));
    return names;
}

/// The run whose timeline tells most: the one under the interpreter lock, else the last that has one.
const RunRecord* runForTimeline(const Record& record)
{
    const RunRecord* found = nullptr;
    for (const RunRecord& run : record.runs)
        if (!run.intervals.empty() && (found == nullptr || found->contender != base::Contender::Gil))
            found = &run;
    return found;
}

double secondsOf(std::uint64_t ns, const RunRecord& run)
{
    return static_cast<double>(static_cast<std::int64_t>(ns - run.epoch_ns)) / 1e9;
}

} // namespace

PictureOfRecord::PictureOfRecord(const Record& record, const Theme& theme)
    : m_record(record)
    , m_experiment(experimentOf(record))
    , m_theme(theme)
{
    m_recording.fill(record.runs, markerNames(record), [this](const analysis::ParameterChange& change) {
        const auto parameters =
            m_experiment != nullptr ? m_experiment->parameters : decltype(m_experiment->parameters){};
        return PlanText::change(parameters, change.parameter, change.to);
    });
    fillPage();
}

PictureOfRecord::~PictureOfRecord() = default;

bool PictureOfRecord::isComparison() const
{
    return std::any_of(m_record.runs.begin(), m_record.runs.end(), [&](const RunRecord& run) {
        return run.contender != m_record.runs.front().contender;
    });
}

/// Text for the last row of a lecture hall leaves room for the bars and two charts beside them.
bool PictureOfRecord::isBrief() const
{
    return m_theme.kind == ThemeKind::Projector && (isComparison() || !m_page.cards.empty());
}

/// The contenders whose own picture is shown: all, or the baseline and the one that the question is about.
std::vector<base::Contender> PictureOfRecord::picturedContenders() const
{
    std::vector<base::Contender> there;
    for (const base::Contender contender : m_experiment->contenders)
        if (std::any_of(m_record.runs.begin(), m_record.runs.end(),
                        [&](const RunRecord& run) { return run.contender == contender; }))
            there.push_back(contender);
    if (!isBrief() || there.size() <= 2)
        return there;
    const bool has_first =
        std::find(there.begin() + 1, there.end(), m_experiment->first_contender) != there.end();
    return {there.front(), has_first ? m_experiment->first_contender : there.back()};
}

/// A sweep has its curve, a comparison its bars beside what explains them, a single run everything there is.
void PictureOfRecord::fillPage()
{
    m_page.title = Caption::title(m_record);
    m_page.subtitle = Caption::subtitle(m_record);
    putStrips(m_page, m_record);
    if (m_experiment != nullptr && !m_record.sweep_parameter.empty() && addSweep())
        return;
    if (m_experiment != nullptr && isComparison())
        addComparison();
    addOwnPictures();
    m_page.layout = m_page.cards.empty() ? PageLayout::Grid : PageLayout::LeftFirst;
    m_page.leading_share = isBrief() ? kLeadingShareProjected : kLeadingShare;
    if (m_page.cards.size() > 1)
        return;
    const bool brief = isBrief();
    addCurves(brief ? (isComparison() ? 2 : 1) : 3);
    if (!brief || !isComparison())
        addTimeline();
}

/// A swept number makes curves; swept choices have no order and make bars. False: nothing was swept.
bool PictureOfRecord::addSweep()
{
    const plan::Parameter* const parameter =
        experiment::findParameter(*m_experiment, m_record.sweep_parameter);
    if (parameter == nullptr || m_record.runs.empty())
        return false;
    const QString note = RecordCharts::sweepNote(*m_experiment, m_record);
    if (parameter->isChoice()) {
        auto chart = std::make_unique<BarChart>(m_theme);
        chart->setData(RecordCharts::choiceBarsOf(*m_experiment, m_record, *parameter));
        addCard(std::move(chart), RecordCharts::sweepTitle(*m_experiment, m_record)).note = note;
        return true;
    }
    auto chart = std::make_unique<ScalingChart>(m_theme);
    chart->setData(RecordCharts::scalingOf(*m_experiment, m_record));
    const Legend legend = chart->legend();
    PageCard& card = addCard(std::move(chart), RecordCharts::sweepTitle(*m_experiment, m_record));
    card.legend = legend;
    card.note = note;
    return true;
}

void PictureOfRecord::addComparison()
{
    auto chart = std::make_unique<BarChart>(m_theme);
    chart->setData(RecordCharts::comparisonOf(*m_experiment, m_record));
    addCard(std::move(chart), RecordCharts::comparisonTitle(*m_experiment)).note =
        RecordCharts::comparisonNote(*m_experiment, m_record);
}

/// The experiment's own picture, one for each contender: side by side they are the explanation.
void PictureOfRecord::addOwnPictures()
{
    if (m_experiment == nullptr)
        return;
    for (const auto points : {experiment::Picture::Amdahl, experiment::Picture::Crossover})
        if (isComparison() && hasPicture(*m_experiment, points))
            return; // one point in a chart each would say no more than the bars do
    for (const base::Contender contender : picturedContenders()) {
        const auto run = std::find_if(m_record.runs.begin(), m_record.runs.end(),
                                      [&](const RunRecord& each) { return each.contender == contender; });
        auto picture = makePicture(*m_experiment, m_theme);
        if (!picture)
            return;
        picture->show(*run);
        PageCard& card = m_page.cards.emplace_back();
        const PictureHeadline headline = picture->headline();
        card.chart = picture->chart();
        card.title = isComparison() ? PlanText::contender(run->contender) : picture->title();
        card.legend = picture->legend();
        card.collapsed_legend = picture->collapsedLegend();
        card.figure = headline.figure;
        card.phrase = headline.phrase;
        m_pictures.push_back(std::move(picture));
    }
}

QString PictureOfRecord::operations() const
{
    return m_experiment != nullptr ? tr("%1/s").arg(PlanText::of("operations", m_experiment->operations))
                                   : tr("operations/s");
}

PageCard& PictureOfRecord::addCard(std::unique_ptr<Chart> chart, const QString& title)
{
    PageCard& card = m_page.cards.emplace_back();
    card.chart = chart.get();
    card.title = title;
    m_charts.push_back(std::move(chart));
    return card;
}

/// Utilization, contention, throughput, as many as there is room for.
void PictureOfRecord::addCurves(int most)
{
    const auto add = [this](const QString& title, ValueKind kind, const TimeSeries& series) -> PageCard& {
        auto chart = std::make_unique<LineChart>(
            LineChartSpec{title, kind, kind == ValueKind::Count ? operations() : QString(), {}}, m_theme);
        chart->setSeries(&series);
        chart->setRange(series.firstTime(), series.lastTime());
        const Legend legend = chart->legend();
        PageCard& card = addCard(std::move(chart), title);
        card.legend = legend;
        card.collapsed_legend = PlanText::workers(series.workerCount());
        return card;
    };
    const Headline& headline = m_recording.headline();
    const bool single = m_record.runs.size() == 1; // beside several they would tell about the last
    Chart* const cores = makeCores();
    PageCard& cpu = add(tr("CPU utilization"), ValueKind::Percent, m_recording.utilization());
    cpu.cores = cores;
    cpu.figure = single ? NumberText::percent(headline.cpu_percent) : QString();
    cpu.phrase = single ? PlanText::ofCores(headline.cores) : QString();
    if (most == 1)
        return;
    PageCard& lock = add(tr("Lock contention"), ValueKind::Percent, m_recording.contention());
    lock.figure = single ? NumberText::percent(headline.waiting_percent) : QString();
    lock.phrase = single ? tr("of the time waiting") : QString();
    if (most == 2)
        return;
    PageCard& speed = add(tr("Throughput"), ValueKind::Count, m_recording.throughput());
    speed.figure = single ? NumberText::compact(headline.throughput_per_s) : QString();
    speed.phrase = operations();
}

/// How busy the cores were at the end, as in the window; of several runs it says whose end. Records of older
/// versions do not know.
Chart* PictureOfRecord::makeCores()
{
    const auto last = std::find_if(m_record.runs.rbegin(), m_record.runs.rend(),
                                   [](const RunRecord& run) { return !run.core_load.t_s.empty(); });
    if (last == m_record.runs.rend())
        return nullptr;
    auto strip = std::make_unique<CoreStrip>(m_theme);
    strip->setLoad(&m_recording.cores());
    if (isComparison())
        strip->setWhose(PlanText::contenderInSentence(last->contender));
    return m_charts.emplace_back(std::move(strip)).get();
}

/// A few dozen turns of the interpreter lock from the middle of a run: a whole run would be a blur.
void PictureOfRecord::addTimeline()
{
    const RunRecord* const run = runForTimeline(m_record);
    if (run == nullptr)
        return;
    const auto [first, last] =
        std::minmax_element(run->intervals.begin(), run->intervals.end(),
                            [](const telemetry::Interval& one, const telemetry::Interval& other) {
                                return one.end_ns < other.end_ns;
                            });
    const double middle = (secondsOf(first->begin_ns, *run) + secondsOf(last->end_ns, *run)) / 2;
    auto chart = std::make_unique<TimelineChart>(m_theme);
    chart->setTimeline(&m_recording.timeline());
    chart->setRange(middle - TimelineView::kDefaultSpan / 2, middle + TimelineView::kDefaultSpan / 2);
    const Legend legend = chart->legend();
    PageCard& card = addCard(std::move(chart), tr("Timeline"));
    card.legend = legend;
    if (isComparison())
        card.phrase = PlanText::contenderInSentence(run->contender);
}

PictureTexts PictureOfRecord::texts() const
{
    PictureTexts texts;
    texts.title = m_page.title;
    texts.caption = wordsOf(m_page);
    texts.created = QString::fromStdString(m_record.created_utc);
    texts.setup = setupOf(m_record);
    return texts;
}

QImage PictureOfRecord::image(const QSize& pixels, PictureGround ground) const
{
    return PagePainter(m_page, m_theme, ground).image(pixels);
}

base::Status PictureOfRecord::savePng(const std::filesystem::path& path, const QSize& pixels,
                                      PictureGround ground) const
{
    return writePng(path, image(pixels, ground), texts());
}

base::Status PictureOfRecord::saveSvg(const std::filesystem::path& path, const QSize& size) const
{
    return writeSvg(path, PagePainter(m_page, m_theme), m_theme.kind, size, m_page.title);
}

base::Status PictureOfRecord::savePdf(const std::filesystem::path& path, const QSize& size) const
{
    return writePdf(path, PagePainter(m_page, m_theme), m_theme.kind, size, m_page.title);
}

base::Status PictureOfRecord::saveReport(const std::filesystem::path& path) const
{
    return writeReport(path, reportOf(m_record, m_page), m_theme);
}

} // namespace contend::ui
