// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/crossover_picture.h"

#include "ui/model/plan_text.h"

#include <QLocale>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr std::string_view kShare = "waiting-share";
constexpr double kNearlyAsFast = 0.9; ///< as the verdict's
constexpr double kSettleS = 0.2;      ///< after the slider moved, until workers have followed
constexpr double kShortestStayS = 0.4;

double operationsOf(const sampling::Snapshot& snapshot)
{
    double sum = 0;
    for (const sampling::WorkerSample& worker : snapshot.workers)
        sum += static_cast<double>(worker.reading.counters.operations);
    return sum;
}

double valueOf(const std::map<std::string, double, std::less<>>& values, std::string_view id)
{
    const auto found = values.find(id);
    return found != values.end() ? found->second : 0;
}

/// The sequential contender has one worker whatever was chosen.
double workersOf(const std::map<std::string, double, std::less<>>& values, base::Contender contender)
{
    return contender == base::Contender::Sequential ? 0 : valueOf(values, "workers");
}

} // namespace

CrossoverPicture::CrossoverPicture(const Theme& theme)
    : CrossoverPicture(new ScalingChart(theme))
{}

CrossoverPicture::CrossoverPicture(ScalingChart* chart)
    : ExperimentPicture(chart)
    , m_scaling(chart)
{
    connect(m_scaling, &PaintedChart::legendChanged, this, &ExperimentPicture::legendChanged);
    retranslate();
}

void CrossoverPicture::retranslate()
{
    m_scaling->setEmptyHint(tr("Each share of waiting that is measured adds a point here"));
}

QString CrossoverPicture::title() const
{
    return tr("Throughput by share of waiting");
}

Legend CrossoverPicture::legend() const
{
    return m_scaling->legend();
}

PictureHeadline CrossoverPicture::headline() const
{
    const std::optional<double> at = crossover();
    if (!at)
        return {};
    return {tr("%1 %", "percent").arg(QLocale().toString(*at, 'f', 0)), tr("waiting: threads are enough")};
}

void CrossoverPicture::clear()
{
    m_curves.clear();
    m_stay = {};
    m_work = {};
    m_scaling->setData({});
}

/// Points of other work, or of other workers, do not belong on the same curves.
void CrossoverPicture::setWork(const Work& work)
{
    const auto differs = [](double& known, double now) {
        const bool other = known > 0 && now > 0 && known != now;
        known = now > 0 ? now : known;
        return other;
    };
    // All three are taken over, whichever differs.
    const bool operation = differs(m_work.operation_ms, work.operation_ms);
    const bool workers = differs(m_work.workers, work.workers);
    const bool cores = differs(m_work.cores, work.cores);
    if (operation || workers || cores)
        m_curves.clear();
}

void CrossoverPicture::begin(const PictureRun& run)
{
    m_contender = run.contender;
    m_stay = {};
    setWork({valueOf(run.values, "operation"), workersOf(run.values, run.contender),
             static_cast<double>(run.cores)});
    m_share = valueOf(run.values, kShare);
}

bool CrossoverPicture::add(const sampling::Snapshot& snapshot, double t_s)
{
    if (snapshot.workers_alive == 0)
        return false;
    const double operations = operationsOf(snapshot);
    if (m_stay.begin_s < 0) {
        m_stay = {t_s + kSettleS, operations};
        return false;
    }
    if (t_s <= m_stay.begin_s) {
        m_stay.operations = operations;
        return false;
    }
    if (t_s - m_stay.begin_s < kShortestStayS)
        return false;
    m_curves[m_contender][m_share] = (operations - m_stay.operations) / (t_s - m_stay.begin_s);
    return true;
}

void CrossoverPicture::setParameter(const std::string& id, double value)
{
    m_stay = {};
    if (id == kShare)
        m_share = value;
    else if (id == "operation")
        setWork({value, 0, 0});
    else if (id == "workers" && m_contender != base::Contender::Sequential)
        setWork({0, value, 0});
    else if (id == "cores")
        setWork({0, 0, value});
}

void CrossoverPicture::refresh()
{
    ScalingData data;
    data.x_name = tr("Waiting in each operation (%)");
    data.y_name = tr("operations/s");
    data.whole_x = {0.0, 100.0};
    for (const auto& [contender, curve] : m_curves) {
        ScalingCurve shown;
        shown.key = static_cast<int>(contender);
        shown.name = PlanText::contender(contender);
        for (const auto& [share, speed] : curve) {
            ScalingPoint point;
            point.x = share;
            point.mean = speed;
            shown.points.append(point);
        }
        data.curves.append(shown);
    }
    if (const std::optional<double> at = crossover())
        data.mark = ScalingMark{*at, tr("threads are enough")};
    m_scaling->setData(data);
}

void CrossoverPicture::show(const analysis::RunRecord& run)
{
    m_contender = run.contender;
    m_stay = {};
    setWork({valueOf(run.parameters, "operation"), workersOf(run.parameters, run.contender),
             static_cast<double>(run.cores)});
    if (run.parameters.contains(kShare))
        m_curves[run.contender][valueOf(run.parameters, kShare)] = run.throughput_ops_per_s;
    refresh();
}

/// On the straight line between the last two shares, measured under both, that lie on its two sides.
std::optional<double> CrossoverPicture::crossover() const
{
    const auto gil = m_curves.find(base::Contender::Gil);
    const auto processes = m_curves.find(base::Contender::Processes);
    if (gil == m_curves.end() || processes == m_curves.end())
        return std::nullopt;
    std::optional<double> found;
    std::optional<std::pair<double, double>> before; // share, ratio
    for (const auto& [share, speed] : gil->second) {
        const auto other = processes->second.find(share);
        if (other == processes->second.end() || !(other->second > 0))
            continue;
        const double ratio = speed / other->second;
        if (ratio < kNearlyAsFast)
            found.reset();
        else if (before && before->second < kNearlyAsFast)
            found = before->first +
                    (share - before->first) * (kNearlyAsFast - before->second) / (ratio - before->second);
        before = {share, ratio};
    }
    return found;
}

} // namespace contend::ui
