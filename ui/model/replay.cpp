// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/replay.h"

#include <algorithm>
#include <utility>

namespace contend::ui {

Replay::Replay(const Recording& recording, Clock clock)
    : m_recording(recording)
    , m_clock(std::move(clock))
{}

double Replay::beginTime() const
{
    const double curves_s = m_recording.utilization().firstTime();
    const Timeline& timeline = m_recording.timeline();
    if (timeline.isEmpty())
        return curves_s;
    return m_recording.isEmpty() ? timeline.beginTime() : std::min(curves_s, timeline.beginTime());
}

double Replay::endTime() const
{
    return std::max(m_recording.utilization().lastTime(), m_recording.timeline().endTime());
}

bool Replay::begin()
{
    if (!canBegin())
        return false;
    m_state = State::Paused;
    m_position_s = beginTime();
    play();
    return true;
}

void Replay::end()
{
    m_state = State::Off;
    m_event.reset();
}

void Replay::play()
{
    if (!isOn())
        return;
    if (m_position_s >= endTime())
        m_position_s = beginTime();
    m_state = State::Playing;
    m_advanced_at_s = m_clock();
    tellNow();
}

void Replay::pause()
{
    if (!isPlaying())
        return;
    advance();
    m_state = State::Paused;
    tellNow();
}

void Replay::advance()
{
    if (!isPlaying())
        return;
    const double now_s = m_clock();
    const double gone_s = std::clamp(now_s - m_advanced_at_s, 0.0, kLongestLeap_s);
    m_advanced_at_s = now_s;
    const double before_s = m_position_s;
    m_position_s = std::min(m_position_s + gone_s * speed(), endTime());
    if (m_position_s >= endTime()) {
        m_state = State::Paused;
        tellNow();
    } else if (m_position_s > before_s) {
        tellWhilePlaying(before_s, now_s);
    }
}

void Replay::moveTo(double t_s)
{
    if (!isOn())
        return;
    m_position_s = std::clamp(t_s, beginTime(), endTime());
    m_advanced_at_s = m_clock();
    tellNow();
}

bool Replay::stepForward()
{
    if (!isOn())
        return false;
    const bool at_event = m_event && m_event->at() == m_position_s;
    const auto next = events().after(at_event ? m_event->place : ReplayPlace::behind(m_position_s));
    if (next)
        standAt(*next);
    return next.has_value();
}

bool Replay::stepBack()
{
    if (!isOn())
        return false;
    const bool at_event = m_event && m_event->at() == m_position_s;
    const auto last = events().before(at_event ? m_event->place : ReplayPlace::behind(m_position_s));
    if (last)
        standAt(*last);
    return last.has_value();
}

void Replay::setSpeed(int number)
{
    advance();
    m_speed = static_cast<std::size_t>(std::clamp(number, 0, static_cast<int>(kSpeeds.size()) - 1));
}

void Replay::standAt(const ReplayEvent& event)
{
    m_state = State::Paused;
    m_position_s = event.at();
    m_event = event;
}

void Replay::tellNow()
{
    m_event = events().lastUntil(m_position_s);
    m_told_at_s = m_clock();
}

/// from_s: where it stood the last time. What is rare must not be missed between two frames.
void Replay::tellWhilePlaying(double from_s, double now_s)
{
    std::optional<ReplayEvent> event = events().lastRareUntil(m_position_s);
    const bool rare = event && event->at() > from_s;
    if (!rare && now_s - m_told_at_s < kReadable_s)
        return;
    if (!rare)
        event = events().lastUntil(m_position_s);
    if (event == m_event)
        return;
    m_event = std::move(event);
    m_told_at_s = now_s;
}

} // namespace contend::ui
