// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workload/manager_server.h"
#include "core/workload/message_area.h"
#include "core/workload/message_channels.h"
#include "core/workload/message_format.h"
#include "core/workload/pause.h"
#include "core/workload/stop_alarm.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unistd.h>

// Pairs of workers: the first of a pair sends, the second one receives, and every message is made anew and
// compared byte by byte where it arrives. One operation is one message that has arrived.
//
//   channel  pipe           write() and read() on a pipe, both blocking
//            queue          between processes as in Python: a buffer, a feeder thread, a lock, a pipe;
//                           between threads a list of pointers behind a lock: the baseline
//            shared-memory  a ring of bytes that both have mapped; the system is asked only to sleep and wake
//            manager        a third process holds the messages; put and get are requests to it
//   traffic  stream         the sender goes on as long as there is room
//            ping-pong      each message is answered before the next one leaves: two messages, one round trip
//
// A worker without a partner has nothing to do.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kChannel, kMessageSize, kTraffic };
constexpr std::array<std::string_view, 3> kParameterIds{"channel", "message-size", "traffic"};
enum Gauges : std::size_t { kMessagesPerS, kBytesPerS, kCorrupt };
constexpr std::array<std::string_view, 3> kGaugeIds{"messages_per_s", "bytes_per_s", "corrupt"};

enum class Traffic { Stream, PingPong };

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t kRateSpanNs = 200'000'000;
constexpr double kPauseAfterFailureMs = 20;
// Of small messages several are sent in one step, and one in so many is timed: a reading of the clock costs
// as much as copying a KiB.
constexpr std::size_t kSmall = 4096;
constexpr int kSmallInStep = 8;

void add(std::atomic<std::uint64_t>& number, std::uint64_t count) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

class MessageBody final : public WorkerBody {
public:
    explicit MessageBody(WorkerContext& context)
        : m_area(context.shared())
        , m_user{context, m_area.worker(base::index(context.worker()) / 2), base::index(context.worker()) % 2,
                 base::index(context.worker()) / 2}
        , m_pair(m_area.worker(m_user.number))
        , m_counts(m_pair.counts.at(m_user.side))
        , m_channels(m_user)
    {}
    ~MessageBody() override
    {
        m_channels.stopSending();
        m_pair.present.at(m_user.side).store(0, std::memory_order_release);
        tellPartner();
    }

    void step(WorkerContext& context) override
    {
        if (!m_alarm.armed())
            return giveUp(context);
        if (!m_in_session) {
            m_in_session = gather(context);
            return;
        }
        m_in_session = m_user.side == 0 ? begin(context) : respond(context);
        if (m_in_session)
            return;
        m_ticket = 0;
        if (!m_user.givesUp()) { // broken, then, with everybody there
            add(m_counts.corrupt, 1);
            giveUp(context);
        }
    }

private:
    static void giveUp(WorkerContext& context)
    {
        context.probe().addErrors(1);
        pauseFor(context, kPauseAfterFailureMs, telemetry::WorkerState::Idle);
    }

    // --- Finding the partner.
    //
    // Who arrives draws a ticket. Each side clears what leads to it once the other one is there, then says
    // which ticket's messages it is ready for. A side may send as soon as the other one is ready for it. Who
    // notices that the other side's ticket has changed draws a new one and begins again.

    bool gather(WorkerContext& context)
    {
        const std::uint32_t seen = m_pair.news.value.load(std::memory_order_acquire);
        const std::uint32_t here = m_user.side;
        const std::uint32_t there = 1 - here;
        if (m_ticket == 0)
            arrive();
        const std::uint32_t partner = m_pair.present.at(there).load(std::memory_order_acquire);
        if (partner != 0 && m_pair.ready_for.at(here).load(std::memory_order_relaxed) != partner)
            makeReadyFor(partner);
        if (partner != 0 && m_pair.ready_for.at(there).load(std::memory_order_acquire) == m_ticket &&
            m_pair.present.at(there).load(std::memory_order_acquire) == partner)
            return true;
        const Blocking alone(context, telemetry::WorkerState::Idle);
        m_pair.news.wait(seen, sync::Deadline::after(sync::kStopSliceNs));
        return false;
    }

    void arrive()
    {
        m_channels.stopSending();
        do
            m_ticket = m_pair.tickets.fetch_add(1, std::memory_order_relaxed) + 1;
        while (m_ticket == 0);
        m_pair.ready_for.at(m_user.side).store(0, std::memory_order_relaxed);
        m_pair.present.at(m_user.side).store(m_ticket, std::memory_order_release);
        tellPartner();
    }

    void makeReadyFor(std::uint32_t partner)
    {
        m_user.partner = partner;
        m_channels.clearInbound();
        m_channel = Channel::Pipe;
        m_sent = 0;
        m_expected = 0;
        m_pair.ready_for.at(m_user.side).store(partner, std::memory_order_release);
        tellPartner();
    }

    void tellPartner()
    {
        m_pair.news.value.fetch_add(1, std::memory_order_release);
        m_pair.news.wakeAll();
    }

    // --- The one who begins. All of these return false when the session is over.

    bool begin(WorkerContext& context)
    {
        const auto channel = static_cast<Channel>(context.parameter(kChannel));
        if (channel != m_channel && !changeTo(channel))
            return false;
        const auto size = static_cast<std::size_t>(
            std::clamp(context.parameter(kMessageSize), double{kSmallestMessage}, double{kLargestMessage}));
        const bool ping_pong = static_cast<Traffic>(context.parameter(kTraffic)) == Traffic::PingPong;
        const auto flags = static_cast<std::uint32_t>(size) | (ping_pong ? MessageHead::kAnswerWanted : 0);
        return inStep(context, size, ping_pong, [&] { return send(flags) && (!ping_pong || awaitAnswer()); });
    }

    /// Several operations when they are small. Between two small messages of a ping-pong by pipe a worker
    /// does nothing but wait: that is one interval, not eight.
    template <class Operation>
    bool inStep(WorkerContext& context, std::size_t size, bool ping_pong, Operation operation)
    {
        if (size > kSmall)
            return operation();
        const auto all = [&] {
            for (int k = 0; k < kSmallInStep; ++k)
                if (!operation())
                    return false;
            return true;
        };
        if (!ping_pong || m_channel != Channel::Pipe)
            return all();
        const Blocking waits(context, telemetry::WorkerState::Io);
        return all();
    }

    bool changeTo(Channel channel)
    {
        const MessageHead last{MessageHead::kChannelChanges, static_cast<std::uint32_t>(channel), 0};
        m_message.resize(sizeof last);
        std::memcpy(m_message.data(), &last, sizeof last);
        MessageSender* const sender = m_channels.sender(m_channel);
        if (sender == nullptr || !sender->send(m_message))
            return false;
        m_channel = channel;
        return true;
    }

    bool send(std::uint32_t size_and_flags)
    {
        MessageSender* const sender = m_channels.sender(m_channel);
        if (sender == nullptr)
            return false;
        MessageHead head{size_and_flags, m_sent, 0};
        if (head.size() > kSmall || m_sent % kSmallInStep == 0)
            head.sent_ns = base::nowNs();
        m_content.make(head, m_message);
        ++m_sent;
        return sender->send(m_message);
    }

    bool awaitAnswer()
    {
        MessageReceiver* const receiver = m_channels.receiver(m_channel);
        if (receiver == nullptr || !receiver->receive(m_message))
            return false;
        check(headOf(m_message));
        return true;
    }

    // --- The one who responds

    bool respond(WorkerContext& context)
    {
        return inStep(context, m_usual_size, m_answers, [this] {
            MessageReceiver* const receiver = m_channels.receiver(m_channel);
            return receiver != nullptr && receiver->receive(m_message) && respondTo(headOf(m_message));
        });
    }

    bool respondTo(const MessageHead& head)
    {
        if (head.has(MessageHead::kChannelChanges)) {
            if (head.sequence >= kChannels)
                return false;
            m_channel = static_cast<Channel>(head.sequence);
            return true;
        }
        check(head);
        m_usual_size = head.size();
        m_answers = head.has(MessageHead::kAnswerWanted);
        return !m_answers || send(static_cast<std::uint32_t>(head.size()));
    }

    void check(const MessageHead& head)
    {
        if (!m_content.isIntact(m_message, m_expected)) [[unlikely]]
            add(m_counts.corrupt, 1);
        m_expected = head.sequence + 1;
        add(m_counts.messages, 1);
        add(m_counts.bytes, m_message.size());
        telemetry::WorkerProbe& probe = m_user.context.probe();
        probe.addOperations(1);
        probe.addBytes(m_message.size());
        if (head.sent_ns != 0)
            probe.addLatency(base::nowNs() - head.sent_ns);
    }

    MessageArea m_area;
    ChannelUser m_user;
    MessagePair& m_pair;
    MessageCounts& m_counts;
    StopAlarm m_alarm;
    MessageContent m_content;
    MessageBytes m_message;
    bool m_in_session = false;
    std::uint32_t m_ticket = 0; ///< 0: to be drawn
    Channel m_channel = Channel::Pipe;
    std::uint32_t m_sent = 0;     ///< sequence of the next message to send
    std::uint32_t m_expected = 0; ///< and of the next one to arrive
    std::size_t m_usual_size = kSmallestMessage;
    bool m_answers = false;
    MessageChannels m_channels; ///< last: its threads use the others
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return MessageArea::bytes(pairsOf(slot_count));
}

base::Status prepare(const WorkSetup& setup)
{
    const std::uint32_t pairs = pairsOf(setup.slot_count);
    MessageArea::build(setup.shared, pairs);
    const MessageArea area(setup.shared);
    area.common().supervisor = getpid();
    return openPipes(area, pairs);
}

int serve(const WorkSetup& setup)
{
    const auto stop = [&setup] { return setup.stopping(); };
    const std::uint32_t pairs = pairsOf(setup.slot_count);
    return serveManager(MessageArea(setup.shared).common().door, 2 * pairs, 8 * pairs, stop);
}

bool serving(const WorkSetup& setup)
{
    return MessageArea(setup.shared).common().door.length.load(std::memory_order_acquire) != 0;
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<MessageBody>(context);
}

struct Totals {
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    std::uint64_t corrupt = 0;
};

Totals totalsOf(const WorkSetup& setup)
{
    const MessageArea area(setup.shared);
    Totals totals;
    for (std::uint32_t k = 0; k < pairsOf(setup.slot_count); ++k)
        for (const MessageCounts& counts : area.worker(k).counts) {
            totals.messages += counts.messages.load(std::memory_order_relaxed);
            totals.bytes += counts.bytes.load(std::memory_order_relaxed);
            totals.corrupt += counts.corrupt.load(std::memory_order_relaxed);
        }
    return totals;
}

void takeSpan(MessageCommon& notes, const Totals& totals, std::uint64_t now_ns)
{
    const double span_s = base::toSeconds(now_ns - notes.span_begin_ns);
    notes.messages_per_s = static_cast<double>(totals.messages - notes.span_begin_messages) / span_s;
    notes.bytes_per_s = static_cast<double>(totals.bytes - notes.span_begin_bytes) / span_s;
    notes.span_begin_ns = now_ns;
    notes.span_begin_messages = totals.messages;
    notes.span_begin_bytes = totals.bytes;
}

/// Rates of the last fifth of a second while it runs, of the whole run at its end.
void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    MessageCommon& notes = MessageArea(setup.shared).common();
    const Totals totals = totalsOf(setup);
    const std::uint64_t now = base::nowNs();
    gauges[kCorrupt] = static_cast<double>(totals.corrupt);
    if (final) {
        const double whole_s = notes.first_ns != 0 ? base::toSeconds(now - notes.first_ns) : 0;
        gauges[kMessagesPerS] = whole_s > 0 ? static_cast<double>(totals.messages) / whole_s : kNone;
        gauges[kBytesPerS] = whole_s > 0 ? static_cast<double>(totals.bytes) / whole_s : kNone;
        if (!base::hasOwnProcesses(setup.contender))
            for (std::uint32_t k = 0; k < pairsOf(setup.slot_count); ++k)
                for (Direction& direction : MessageArea(setup.shared).worker(k).to)
                    clearLocalQueue(direction.local_queue);
        return;
    }
    if (notes.first_ns == 0)
        notes.first_ns = notes.span_begin_ns = now;
    const bool enough = now - notes.span_begin_ns >= kRateSpanNs;
    if (enough)
        takeSpan(notes, totals, now);
    gauges[kMessagesPerS] = notes.span_begin_ns != notes.first_ns ? notes.messages_per_s : kNone;
    gauges[kBytesPerS] = notes.span_begin_ns != notes.first_ns ? notes.bytes_per_s : kNone;
}

} // namespace

constinit const Workload kMessages{
    .id = "messages",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .serve = serve,
    .serving = serving,
    .makeBody = makeBody,
    .observe = observe,
    .wants_latency = true,
};

} // namespace contend::workload
