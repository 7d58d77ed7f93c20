// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/replay_desk.h"

#include "core/base/clock.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"
#include "ui/page/live_view.h"
#include "ui/page/picture_feed.h"
#include "ui/page/run_presenter.h"
#include "ui/widget/replay_bar.h"

#include <algorithm>

namespace contend::ui {
namespace {

/// While playing, an experiment's picture is made anew with every so many frames: it is not cheap.
constexpr int kPictureEvery = 5;

double steadySeconds()
{
    return base::toSeconds(base::nowNs());
}

} // namespace

ReplayDesk::ReplayDesk(const RunPresenter& presenter, LiveView& view, PictureFeed& picture, ChartClock& clock,
                       const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_view(view)
    , m_picture(picture)
    , m_clock(clock)
    , m_bar(new ReplayBar({Replay::kSpeeds.begin(), Replay::kSpeeds.end()}, theme))
    , m_replay(presenter.recording(), steadySeconds)
{
    m_bar->hide();
    m_clock.add(m_bar, [this] { drawFrame(); });
    connectBar();
    connect(&presenter, &RunPresenter::activityChanged, this, [this](Activity activity) {
        if (activity != Activity::Idle)
            end();
    });
    connect(&presenter, &RunPresenter::recordingCleared, this, [this] {
        m_record.reset();
        end();
    });
    const auto keep = [this](const RecordOfAll& record) { m_record = record; };
    connect(&presenter, &RunPresenter::measured, this, keep);
    connect(&presenter, &RunPresenter::shown, this, keep);
}

void ReplayDesk::connectBar()
{
    connect(m_bar, &ReplayBar::playRequested, this, &ReplayDesk::togglePlay);
    connect(m_bar, &ReplayBar::backRequested, this, &ReplayDesk::stepBack);
    connect(m_bar, &ReplayBar::forwardRequested, this, &ReplayDesk::stepForward);
    connect(m_bar, &ReplayBar::positionRequested, this, &ReplayDesk::moveTo);
    connect(m_bar, &ReplayBar::speedRequested, this, &ReplayDesk::setSpeed);
    connect(m_bar, &ReplayBar::endRequested, this, &ReplayDesk::end);
}

void ReplayDesk::setTheme(const Theme& theme)
{
    m_bar->setTheme(theme);
}

bool ReplayDesk::canBegin() const
{
    return m_presenter.activity() == Activity::Idle && m_replay.canBegin();
}

QString ReplayDesk::obstacle() const
{
    if (m_presenter.activity() != Activity::Idle)
        return tr("A replay shows what was recorded. Stop what is going on first.");
    return m_replay.canBegin() ? QString() : tr("There is nothing to replay yet. Run something first.");
}

// ---- what a person does

bool ReplayDesk::begin()
{
    if (isOn() || !canBegin() || !m_replay.begin())
        return false;
    m_followed = m_view.utilization().isFollowing();
    m_view.follow();
    emit begun();
    m_bar->show();
    show();
    showPicture();
    return true;
}

void ReplayDesk::end()
{
    if (!isOn())
        return;
    m_replay.end();
    m_bar->hide();
    m_view.showAt({}, {});
    if (m_followed)
        m_view.follow();
    else
        m_view.showAll();
    if (m_record && !m_record->runs.empty())
        m_picture.show(m_record);
    emit ended();
}

void ReplayDesk::retranslate()
{
    show();
    showPicture();
}

void ReplayDesk::togglePlay()
{
    if (m_replay.isPlaying())
        m_replay.pause();
    else
        m_replay.play();
    show();
    showPicture();
}

void ReplayDesk::stepForward()
{
    if (m_replay.stepForward())
        reveal();
}

void ReplayDesk::stepBack()
{
    if (m_replay.stepBack())
        reveal();
}

void ReplayDesk::moveTo(double t_s)
{
    m_replay.moveTo(t_s);
    m_clock.markDirty(m_bar); // a drag comes with more moves than frames
}

void ReplayDesk::setSpeed(int number)
{
    m_replay.setSpeed(number);
    show();
}

// ---- what is shown

void ReplayDesk::drawFrame()
{
    if (!isOn())
        return;
    m_replay.advance();
    show();
    if (!m_replay.isPlaying() || ++m_frames % kPictureEvery == 0)
        showPicture();
}

QString ReplayDesk::mark() const
{
    return tr("Replay %1", "how fast").arg(ReplayBar::speedText(m_replay.speed()));
}

void ReplayDesk::show()
{
    if (!isOn())
        return;
    const std::optional<ReplayEvent>& event = m_replay.event();
    TimelineChart::Moment moment;
    moment.at_s = m_replay.position();
    moment.page_s = m_replay.isPlaying() ? TimelineView::kPage * m_replay.speed() : 0.0;
    if (event && event->kind == ReplayEvent::Kind::State && event->at() == moment.at_s) {
        moment.worker = event->worker;
        moment.state = m_presenter.recording().timeline().lane(event->worker).interval(event->number).state;
    }
    m_view.showAt(moment, mark());
    ReplayNews news;
    news.begin_s = m_replay.beginTime();
    news.end_s = m_replay.endTime();
    news.position_s = m_replay.position();
    news.playing = m_replay.isPlaying();
    news.speed = static_cast<int>(m_replay.speedNumber());
    if (event)
        news.sentence = m_text.sentence(*event, m_presenter.recording().timeline());
    m_bar->showNews(news);
    if (m_replay.isPlaying())
        m_clock.markDirty(m_bar);
}

void ReplayDesk::showPicture()
{
    if (isOn() && m_record)
        m_picture.showAt(*m_record, m_replay.position());
}

/// Brings the event just stepped to on view, large enough.
void ReplayDesk::reveal()
{
    show();
    m_view.timeline().showMoment(detailSeconds(*m_replay.event()));
    showPicture();
}

/// The shorter of what the worker does from now on and what it did before: the change between them is to be
/// seen. 0: nobody's.
double ReplayDesk::detailSeconds(const ReplayEvent& event) const
{
    if (event.kind != ReplayEvent::Kind::State)
        return 0.0;
    const TimelineLane& lane = m_presenter.recording().timeline().lane(event.worker);
    const double after_s = lane.interval(event.number).length();
    if (event.number <= lane.firstNumber())
        return after_s;
    return std::min(after_s, lane.interval(event.number - 1).length());
}

} // namespace contend::ui
