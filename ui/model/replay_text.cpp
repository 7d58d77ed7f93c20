// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/replay_text.h"

#include "ui/model/number_text.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <limits>

namespace contend::ui {
namespace {

/// An interval that ended longer ago than this is not what the worker comes from.
constexpr double kTouching_s = 50e-6;
/// So long a worker works on that a wait did not end with the run.
constexpr double kGoesOn_s = 100e-6;

struct IoWords {
    const char* experiment;
    const char* begins;
    const char* ends; ///< %2: how long it took
};

constexpr std::array kIoWords{
    IoWords{"download-pages", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for its page."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after waiting %2 for its page.")},
    IoWords{"messages", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for its message to go through."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after waiting %2 for its message.")},
    IoWords{"data-analysis", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for its data."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after waiting %2 for its data.")},
    IoWords{"request-server",
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for the network or the database."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after waiting %2 for network or database.")},
    IoWords{"gil-convoy", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for the network."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after waiting %2 for the network.")},
    IoWords{"producer-consumer", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for space in the queue."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 found space in the queue after %2.")},
    IoWords{"semaphore", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 uses its connection."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after using its connection for %2.")},
    IoWords{"", QT_TRANSLATE_NOOP("ReplayText", "Worker %1 waits for input, output or a message."),
            QT_TRANSLATE_NOOP("ReplayText", "Worker %1 goes on after waiting %2.")},
};

/// What the worker did until that interval began; nothing if that is not known.
const TimelineInterval* beforeOf(const TimelineLane& lane, std::uint64_t number)
{
    if (number <= lane.firstNumber())
        return nullptr;
    const TimelineInterval& before = lane.interval(number - 1);
    return lane.interval(number).begin_s - before.end_s <= kTouching_s && before.merged <= 1 ? &before
                                                                                             : nullptr;
}

/// Whether the worker does more from that interval on than put its things away.
bool goesOn(const TimelineLane& lane, std::uint64_t number)
{
    const double begin_s = lane.interval(number).begin_s;
    for (double end_s = begin_s; number < lane.endNumber(); ++number) {
        const TimelineInterval& next = lane.interval(number);
        if (next.begin_s - end_s > kTouching_s || next.state == StateKind::Idle)
            return false;
        end_s = next.end_s;
        if (end_s - begin_s >= kGoesOn_s)
            return true;
    }
    return false;
}

} // namespace

/// Philosophers put their fork back when they lose patience: their waits need not end with the lock in hand.
bool ReplayText::maySomebodyGiveUp() const
{
    return m_experiment == QLatin1String("deadlock");
}

QString ReplayText::sentence(const ReplayEvent& event, const Timeline& timeline) const
{
    const QString worker = QLocale().toString(event.worker + 1);
    switch (event.kind) {
    case ReplayEvent::Kind::Contender:
        return tr("The contender changes to %1.").arg(event.text);
    case ReplayEvent::Kind::Parameter:
        return tr("%1.", "a parameter and its value, as a sentence: Workers set to 8").arg(event.text);
    case ReplayEvent::Kind::Death:
        return tr("Worker %1 came to a bad end (%2).").arg(worker, event.text);
    case ReplayEvent::Kind::State:
        break;
    }
    return changeOf(worker, timeline.lane(event.worker), event.number);
}

QString ReplayText::changeOf(const QString& worker, const TimelineLane& lane, std::uint64_t number) const
{
    const TimelineInterval& now = lane.interval(number);
    const TimelineInterval* const known = beforeOf(lane, number);
    const TimelineInterval before = known != nullptr ? *known : TimelineInterval{};
    if (now.mixed && now.merged > 1)
        return manyChanges(worker, now);
    switch (now.state) {
    case StateKind::Running:
        return nowRunning(worker, before, goesOn(lane, number));
    case StateKind::Ready:
        return nowReady(worker, before);
    case StateKind::Gil:
        if (before.state == StateKind::Lock && !maySomebodyGiveUp() && now.holder < 0)
            return tr("Worker %1 got the lock after %2 and now waits for the GIL.")
                .arg(worker, NumberText::duration(before.length()));
        return nowWaiting(worker, now);
    case StateKind::Lock:
        return nowWaiting(worker, now);
    case StateKind::Io:
        return ioWords(worker, {});
    case StateKind::Idle:
        return tr("Worker %1 has nothing to do.").arg(worker);
    case StateKind::Other:
        break;
    }
    return tr("Worker %1 is kept from working by something else.").arg(worker);
}

QString ReplayText::nowRunning(const QString& worker, const TimelineInterval& before, bool goes_on) const
{
    const QString took = NumberText::duration(before.length());
    switch (before.length() > 0.0 ? before.state : StateKind::Other) {
    case StateKind::Lock:
        return goes_on && !maySomebodyGiveUp()
                   ? tr("Worker %1 got the lock after %2.").arg(worker, took)
                   : tr("Worker %1 goes on after waiting %2 for a lock.").arg(worker, took);
    case StateKind::Gil:
        return goes_on ? tr("Worker %1 got the GIL after %2.").arg(worker, took)
                       : tr("Worker %1 goes on after waiting %2 for the GIL.").arg(worker, took);
    case StateKind::Ready:
        return tr("Worker %1 got a core after %2.").arg(worker, took);
    case StateKind::Io:
        return ioWords(worker, took);
    case StateKind::Idle:
        return tr("Worker %1 has something to do again after %2.").arg(worker, took);
    case StateKind::Running:
    case StateKind::Other:
        break;
    }
    return tr("Worker %1 computes.").arg(worker);
}

QString ReplayText::nowReady(const QString& worker, const TimelineInterval& before)
{
    if (before.length() > 0.0 && before.state == StateKind::Gil)
        return tr("Worker %1 got the GIL after %2 and is ready, but no core is free.")
            .arg(worker, NumberText::duration(before.length()));
    return tr("Worker %1 is ready, but no core is free.").arg(worker);
}

QString ReplayText::nowWaiting(const QString& worker, const TimelineInterval& now)
{
    const bool gil = now.state == StateKind::Gil;
    if (now.holder < 0)
        return gil ? tr("Worker %1 waits for the GIL.").arg(worker)
                   : tr("Worker %1 waits for a lock.").arg(worker);
    const QString holder = QLocale().toString(now.holder + 1);
    return gil ? tr("Worker %1 waits for the GIL held by worker %2.").arg(worker, holder)
               : tr("Worker %1 waits for the lock held by worker %2.").arg(worker, holder);
}

/// waited: empty at the beginning of the wait.
QString ReplayText::ioWords(const QString& worker, const QString& waited) const
{
    const auto* const words = std::ranges::find_if(kIoWords, [this](const IoWords& row) {
        return *row.experiment == '\0' || m_experiment == QLatin1String(row.experiment);
    });
    return waited.isEmpty() ? tr(words->begins).arg(worker) : tr(words->ends).arg(worker, waited);
}

/// More than one, so that no language needs a singular.
QString ReplayText::manyChanges(const QString& worker, const TimelineInterval& many)
{
    const QString length = NumberText::duration(many.length());
    const bool or_more = many.merged == std::numeric_limits<std::uint16_t>::max();
    const QString changes =
        or_more ? tr("at least %n times", nullptr, many.merged) : tr("%n times", nullptr, many.merged);
    switch (many.state) {
    case StateKind::Running:
        return tr("Worker %1 changes what it does %2 within %3, mostly computing.")
            .arg(worker, changes, length);
    case StateKind::Lock:
        return tr("Worker %1 changes what it does %2 within %3, mostly waiting for a lock.")
            .arg(worker, changes, length);
    case StateKind::Gil:
        return tr("Worker %1 changes what it does %2 within %3, mostly waiting for the GIL.")
            .arg(worker, changes, length);
    default:
        return tr("Worker %1 changes what it does %2 within %3.").arg(worker, changes, length);
    }
}

} // namespace contend::ui
