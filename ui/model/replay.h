// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/recording.h"
#include "ui/model/replay_events.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>

namespace contend::ui {

/// Plays a recording again: where it stands, how fast it goes, and what happened there last.
///
///   state    left by
///   off      begin(): playing
///   playing  pause(), a step, the end of the recording: paused; end(): off
///   paused   play(): playing, from the beginning if it stands at the end; end(): off
///
/// Requires: the recording outlives the replay and does not change while it is on. Time comes from outside;
/// somebody calls advance() often while it plays. Not thread-safe.
class Replay {
public:
    using Clock = std::function<double()>; ///< steady, in seconds

    static constexpr std::array kSpeeds{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0};
    static constexpr std::size_t kTrueSpeed = 3;
    /// While playing, an event is told at least so long: what changes faster cannot be read.
    static constexpr double kReadable_s = 1.0;
    /// A window that stood still goes on where it was instead of leaping ahead.
    static constexpr double kLongestLeap_s = 1.0;

    Replay(const Recording& recording, Clock clock);

    bool canBegin() const { return endTime() > beginTime(); }
    /// Plays from the beginning. False if there is nothing to play.
    bool begin();
    void end();
    bool isOn() const { return m_state != State::Off; }
    bool isPlaying() const { return m_state == State::Playing; }

    void play();
    void pause();
    /// Takes in the time that has gone by.
    void advance();
    /// Limited to what is recorded; goes on playing from there if it plays.
    void moveTo(double t_s);
    /// To the next or the last event, standing still. False if there is none.
    bool stepForward();
    bool stepBack();
    /// Number of one of kSpeeds, limited to them.
    void setSpeed(int number);

    double beginTime() const;
    double endTime() const;
    double position() const { return m_position_s; }
    std::size_t speedNumber() const { return m_speed; }
    double speed() const { return kSpeeds[m_speed]; }
    /// What is to be told: the event at the position or the last one before it; while playing perhaps an
    /// older one that is still to be read. Nothing before the first.
    const std::optional<ReplayEvent>& event() const { return m_event; }

private:
    enum class State { Off, Paused, Playing };

    ReplayEvents events() const { return {m_recording.timeline(), m_recording.utilization()}; }
    void standAt(const ReplayEvent& event);
    void tellNow();
    void tellWhilePlaying(double from_s, double now_s);

    const Recording& m_recording;
    Clock m_clock;
    State m_state = State::Off;
    std::size_t m_speed = kTrueSpeed;
    double m_position_s = 0.0;
    double m_advanced_at_s = 0.0; ///< by the clock
    double m_told_at_s = 0.0;     ///< by the clock
    std::optional<ReplayEvent> m_event;
};

} // namespace contend::ui
