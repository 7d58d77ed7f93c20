// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/replay_events.h"

#include <QCoreApplication>
#include <QString>

namespace contend::ui {

/// What happened, in a sentence. Says only what is recorded: who holds a lock where the waiting worker saw
/// it, and that a lock was got only where waits end in no other way.
class ReplayText {
    Q_DECLARE_TR_FUNCTIONS(ReplayText)

public:
    /// experiment: its id, as it decides what its workers wait for ("its page").
    explicit ReplayText(QString experiment = {})
        : m_experiment(std::move(experiment))
    {}

    /// The timeline must be the one that the event comes from.
    QString sentence(const ReplayEvent& event, const Timeline& timeline) const;

private:
    QString changeOf(const QString& worker, const TimelineLane& lane, std::uint64_t number) const;
    QString nowRunning(const QString& worker, const TimelineInterval& before, bool goes_on) const;
    QString ioWords(const QString& worker, const QString& waited) const;
    static QString nowWaiting(const QString& worker, const TimelineInterval& now);
    static QString nowReady(const QString& worker, const TimelineInterval& before);
    static QString manyChanges(const QString& worker, const TimelineInterval& many);
    bool maySomebodyGiveUp() const;

    QString m_experiment;
};

} // namespace contend::ui
