// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/amdahl_picture.h"

#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/scaling_laws.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace contend::ui {
namespace {

constexpr std::string_view kWorkers = "workers";
constexpr std::string_view kCores = "cores";
constexpr double kSettle_s = 0.2; ///< after a slider moved, until workers have followed
constexpr double kShortestStay_s = 0.4;
constexpr double kReaderWriterLock = 3; ///< among the choices of "lock"
constexpr double kFewestShown = 16;     ///< workers that the axis reaches to
constexpr double kHeadroom = 1.5;       ///< the law is named above its line
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

using Values = std::map<std::string, double, std::less<>>;

double valueOf(const Values& values, std::string_view id, double fallback = 0)
{
    const auto found = values.find(id);
    return found != values.end() ? found->second : fallback;
}

double operationsOf(const sampling::Snapshot& snapshot)
{
    double sum = 0;
    for (const sampling::WorkerSample& worker : snapshot.workers)
        sum += static_cast<double>(worker.reading.counters.operations);
    return sum;
}

double workersOf(const Values& values, base::Contender contender)
{
    return contender == base::Contender::Sequential ? 1 : valueOf(values, kWorkers, 1);
}

} // namespace

AmdahlPicture::AmdahlPicture(const Theme& theme)
    : AmdahlPicture(new ScalingChart(theme))
{}

AmdahlPicture::AmdahlPicture(ScalingChart* chart)
    : ExperimentPicture(chart)
    , m_scaling(chart)
    , m_fairness(kNothing)
{
    connect(m_scaling, &PaintedChart::legendChanged, this, &ExperimentPicture::legendChanged);
    retranslate();
}

void AmdahlPicture::retranslate()
{
    m_scaling->setEmptyHint(tr("Each number of workers that is measured adds a point here"));
    if (!m_points.empty())
        refresh();
}

QString AmdahlPicture::title() const
{
    return tr("Amdahl's law");
}

Legend AmdahlPicture::legend() const
{
    return m_scaling->legend();
}

QString AmdahlPicture::collapsedLegend() const
{
    return tr("by contender");
}

/// Part of the work that only one worker at a time can do.
double AmdahlPicture::serial() const
{
    return serialShare(m_work.share_percent, m_work.lock == kReaderWriterLock ? m_work.readers_percent : 0);
}

/// Operations per second of one worker.
double AmdahlPicture::single() const
{
    for (const auto& [contender, points] : m_points)
        if (const auto one = points.find(1); one != points.end() && one->second > 0)
            return one->second;
    const double whole_us =
        m_work.share_percent > 0 ? m_work.length_us * 100 / m_work.share_percent : m_work.length_us;
    return whole_us > 0 ? 1e6 / whole_us : 0;
}

/// How many times as fast as one worker the contender is now.
std::optional<double> AmdahlPicture::now() const
{
    const auto points = m_points.find(m_contender);
    if (points == m_points.end() || !(single() > 0))
        return std::nullopt;
    const auto point = points->second.find(m_workers);
    return point == points->second.end() ? std::nullopt : std::optional(point->second / single());
}

PictureHeadline AmdahlPicture::headline() const
{
    const std::optional<double> measured = now();
    if (!measured)
        return {};
    const double most = analysis::amdahlSpeedUp(serial(), m_workers);
    QString phrase = tr("as fast as one, at most %1 by the law").arg(NumberText::compact(most));
    if (std::isfinite(m_fairness))
        phrase = tr("%1 · fairness %2").arg(phrase, QLocale().toString(m_fairness, 'f', 2));
    return {tr("%1 ×").arg(NumberText::compact(*measured)), phrase};
}

void AmdahlPicture::clear()
{
    m_points.clear();
    m_stay = {};
    m_work = {};
    m_fairness = kNothing;
    m_scaling->setData({});
}

void AmdahlPicture::setWork(const Work& work)
{
    if (!(m_work == work))
        m_points.clear();
    m_work = work;
    m_stay = {};
}

void AmdahlPicture::begin(const PictureRun& run)
{
    m_contender = run.contender;
    m_workers = workersOf(run.values, run.contender);
    m_gauges = run.gauges;
    m_fairness = kNothing;
    setWork({valueOf(run.values, "critical-share"), valueOf(run.values, "critical-length"),
             valueOf(run.values, "lock"), valueOf(run.values, "readers"), static_cast<double>(run.cores)});
}

bool AmdahlPicture::add(const sampling::Snapshot& snapshot, double t_s)
{
    if (snapshot.workers_alive == 0)
        return false;
    const double operations = operationsOf(snapshot);
    m_fairness = gaugeOf(m_gauges, snapshot.gauges, "fairness");
    if (m_stay.begin_s < 0 || t_s <= m_stay.begin_s) {
        m_stay = {m_stay.begin_s < 0 ? t_s + kSettle_s : m_stay.begin_s, operations};
        return false;
    }
    if (t_s - m_stay.begin_s < kShortestStay_s)
        return false;
    m_points[m_contender][m_workers] = (operations - m_stay.operations) / (t_s - m_stay.begin_s);
    return true;
}

void AmdahlPicture::setParameter(const std::string& id, double value)
{
    Work work = m_work;
    if (id == "critical-share")
        work.share_percent = value;
    else if (id == "critical-length")
        work.length_us = value;
    else if (id == "lock")
        work.lock = value;
    else if (id == "readers")
        work.readers_percent = value;
    else if (id == kCores)
        work.cores = value;
    else if (id == kWorkers && m_contender != base::Contender::Sequential)
        m_workers = value;
    setWork(work);
}

void AmdahlPicture::refresh()
{
    ScalingData data;
    data.x_name = tr("Workers");
    data.y_name = tr("times as fast as one worker");
    data.logarithmic_x = true;
    data.cores = m_work.cores;
    double most = kFewestShown;
    double fastest = 0;
    for (const auto& [contender, points] : m_points) {
        ScalingCurve& curve = data.curves.emplace_back();
        curve.key = static_cast<int>(contender);
        curve.name = PlanText::contender(contender);
        for (const auto& [workers, speed] : points) {
            ScalingPoint& point = curve.points.emplace_back();
            point.x = workers;
            point.mean = single() > 0 ? speed / single() : kNothing;
            most = std::max(most, workers);
            fastest = std::max(fastest, point.mean);
        }
    }
    data.whole_x = {1.0, most};
    ScalingModel ideal{tr("ideal"), {}};
    ScalingModel law{tr("Amdahl, %1 serial").arg(NumberText::percent(serial() * 100)), {}};
    constexpr int kSteps = 48;
    for (int step = 0; step <= kSteps; ++step) {
        const double workers = std::pow(most, static_cast<double>(step) / kSteps);
        ideal.points.append(QPointF(workers, workers));
        law.points.append(QPointF(workers, analysis::amdahlSpeedUp(serial(), workers)));
    }
    data.ideal = ideal;
    data.amdahl = law;
    data.most_y = std::max(fastest, law.points.constLast().y()) * kHeadroom;
    m_scaling->setData(data);
}

void AmdahlPicture::show(const analysis::RunRecord& run)
{
    constexpr std::array<std::string_view, 4> kLocks{"mutex", "spin", "semaphore", "rwlock"};
    const auto lock = run.choices.find("lock");
    const auto kind = lock == run.choices.end() ? kLocks.begin() : std::ranges::find(kLocks, lock->second);
    m_contender = run.contender;
    m_workers = workersOf(run.parameters, run.contender);
    setWork({valueOf(run.parameters, "critical-share"), valueOf(run.parameters, "critical-length"),
             static_cast<double>(kind - kLocks.begin()), valueOf(run.parameters, "readers"),
             static_cast<double>(run.cores)});
    m_fairness = figureOf(run, "fairness");
    if (run.elapsed_s > 0)
        m_points[m_contender][m_workers] = run.throughput_ops_per_s;
    refresh();
}

} // namespace contend::ui
