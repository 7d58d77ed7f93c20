// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/chunk_pipe.h"

#include "core/base/clock.h"
#include "core/sync/owner.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/uio.h>
#include <unistd.h>

namespace contend::workload {

namespace {

constexpr int kSliceMs = 50;
/// How often the sender looks for new workers and chunks given back while nobody calls.
constexpr int kLookMs = 10;

bool makePipe(base::UniqueFd& reader, base::UniqueFd& writer) noexcept
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    reader.reset(ends[0]);
    writer.reset(ends[1]);
    return true;
}

base::UniqueFd openEnd(int pid, int fd, int how)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/fd/" + std::to_string(fd);
    return base::UniqueFd(open(path.c_str(), how | O_NONBLOCK | O_CLOEXEC));
}

/// A write to a pipe that nobody reads is an error here, not the end of the process.
void blockBrokenPipe() noexcept
{
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
}

std::size_t wholeBytes(const Chunk& chunk) noexcept
{
    return sizeof(ChunkHeader) + chunk.count * sizeof(std::uint32_t);
}

} // namespace

// --- the worker's end

ChunkReceiver::ChunkReceiver(ChunkLine& line) noexcept
    : m_line(line)
    , m_offer(line.offered.load(std::memory_order_relaxed))
{
    if (makePipe(m_data, m_senders_data) && makePipe(m_senders_request, m_request))
        offer();
}

ChunkReceiver::~ChunkReceiver()
{
    // Nobody should look for descriptors that are no longer there.
    m_line.pid.store(0, std::memory_order_relaxed);
    m_line.offered.store(m_offer + 1, std::memory_order_release);
}

void ChunkReceiver::offer() noexcept
{
    ++m_offer;
    m_line.pid.store(getpid(), std::memory_order_relaxed);
    m_line.thread.store(sync::ownThreadId(), std::memory_order_relaxed);
    m_line.data_fd.store(m_senders_data.get(), std::memory_order_relaxed);
    m_line.request_fd.store(m_senders_request.get(), std::memory_order_relaxed);
    m_line.offered.store(m_offer, std::memory_order_release);
}

/// Once the sender has opened them, it alone must hold them: their end is how its death is noticed.
void ChunkReceiver::closeSendersEnds() noexcept
{
    if (!m_senders_data || m_line.accepted.load(std::memory_order_acquire) != m_offer)
        return;
    m_senders_data.reset();
    m_senders_request.reset();
}

ChunkReceiver::Progress ChunkReceiver::receive()
{
    if (!m_data || !m_request)
        return Progress::Broken;
    closeSendersEnds();
    if (m_whole) {
        m_whole = false;
        m_read = 0;
        --m_asked;
    }
    for (; m_asked < ChunkRounds::kMostClaims; ++m_asked)
        if (::write(m_request.get(), "c", 1) != 1)
            break;
    const std::uint64_t begin = base::nowNs();
    Progress progress = Progress::Done;
    if (m_read < sizeof m_header) {
        progress = readInto(std::as_writable_bytes(std::span(&m_header, 1)).subspan(m_read));
        if (progress == Progress::Done)
            m_numbers.resize(m_header.chunk.count);
    }
    if (progress == Progress::Done)
        progress = readInto(std::as_writable_bytes(std::span(m_numbers)).subspan(m_read - sizeof m_header));
    m_whole = progress == Progress::Done;
    if (progress != Progress::Broken)
        m_copy_ns += base::nowNs() - begin;
    return progress;
}

ChunkReceiver::Progress ChunkReceiver::readInto(std::span<std::byte> place)
{
    while (!place.empty()) {
        const ssize_t got = read(m_data.get(), place.data(), place.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == EAGAIN)
            return Progress::Waiting;
        if (got <= 0)
            return Progress::Broken;
        m_read += static_cast<std::size_t>(got);
        place = place.subspan(static_cast<std::size_t>(got));
    }
    return Progress::Done;
}

void ChunkReceiver::wait() const
{
    pollfd data{m_data.get(), POLLIN, 0};
    poll(&data, 1, kSliceMs);
}

// --- the sender's end

ChunkSender::ChunkSender(Job job)
    : m_job(job)
    , m_peers(job.lines.size())
{}

ChunkSender::~ChunkSender()
{
    for (Peer& peer : m_peers)
        drop(peer);
}

void ChunkSender::run(sync::StopCheck stop)
{
    blockBrokenPipe();
    while (!stop()) {
        acceptOffers();
        for (std::size_t k = 0; k < m_peers.size(); ++k)
            serve(m_peers[(m_first + k) % m_peers.size()]);
        m_first = (m_first + 1) % m_peers.size();
        waitForNews();
    }
}

void ChunkSender::acceptOffers()
{
    for (std::uint32_t slot = 0; slot < m_job.lines.size(); ++slot) {
        const std::uint32_t offer = m_job.lines[slot].offered.load(std::memory_order_acquire);
        if (offer == m_peers[slot].offer)
            continue;
        drop(m_peers[slot]);
        accept(slot, offer);
    }
}

void ChunkSender::accept(std::uint32_t slot, std::uint32_t offer)
{
    ChunkLine& line = m_job.lines[slot];
    Peer& peer = m_peers[slot];
    peer.offer = offer;
    const int pid = line.pid.load(std::memory_order_relaxed);
    if (pid == 0)
        return;
    peer.data = openEnd(pid, line.data_fd.load(std::memory_order_relaxed), O_WRONLY);
    peer.request = openEnd(pid, line.request_fd.load(std::memory_order_relaxed), O_RDONLY);
    peer.owner = {base::WorkerId{slot}, line.thread.load(std::memory_order_relaxed)};
    if (!peer.data || !peer.request) // it has gone again
        drop(peer);
    else
        line.accepted.store(offer, std::memory_order_release);
}

void ChunkSender::drop(Peer& peer)
{
    if (peer.data || peer.request)
        m_job.rounds.giveBack(peer.owner);
    const std::uint32_t offer = peer.offer;
    peer = Peer();
    peer.offer = offer;
}

void ChunkSender::waitForNews()
{
    std::vector<pollfd> waits;
    waits.reserve(2 * m_peers.size());
    bool starving = false;
    for (const Peer& peer : m_peers) {
        if (!peer.data)
            continue;
        waits.push_back({peer.request.get(), POLLIN, 0});
        if (peer.sending)
            waits.push_back({peer.data.get(), POLLOUT, 0});
        starving = starving || (peer.asked > 0 && !peer.sending);
    }
    // Who asked and got nothing waits for the end of the pass, which comes with somebody's next request; but
    // a chunk given back comes without a word.
    poll(waits.data(), waits.size(), starving ? 1 : kLookMs);
}

void ChunkSender::serve(Peer& peer)
{
    if (!peer.data)
        return;
    if (!readRequests(peer)) {
        drop(peer);
        return;
    }
    while (peer.sending || (peer.asked > 0 && claim(peer))) {
        if (!write(peer)) {
            drop(peer);
            return;
        }
        if (peer.sending) // the pipe is full
            return;
    }
}

/// False: the worker has gone.
bool ChunkSender::readRequests(Peer& peer)
{
    std::array<char, 16> bytes{};
    const ssize_t got = read(peer.request.get(), bytes.data(), bytes.size());
    if (got > 0)
        peer.asked += static_cast<std::size_t>(got);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR));
}

bool ChunkSender::claim(Peer& peer)
{
    const auto chunk = m_job.rounds.claim(peer.owner, m_job.chunkNumbers(m_job.context));
    if (!chunk)
        return false;
    --peer.asked;
    peer.sending = ChunkHeader{*chunk};
    peer.sent = 0;
    return true;
}

/// Writes what the pipe takes. False: nobody reads it.
bool ChunkSender::write(Peer& peer)
{
    const std::uint64_t begin = base::nowNs();
    const auto header = std::as_bytes(std::span(&*peer.sending, 1));
    const Chunk chunk = peer.sending->chunk;
    const auto numbers = std::as_bytes(m_job.numbers.subspan(chunk.begin, chunk.count));
    bool good = true;
    while (peer.sent < wholeBytes(chunk)) {
        const auto head = header.subspan(std::min(peer.sent, header.size()));
        const auto body = numbers.subspan(peer.sent - (header.size() - head.size()));
        std::array<iovec, 2> parts{iovec{const_cast<std::byte*>(head.data()), head.size()},
                                   iovec{const_cast<std::byte*>(body.data()), body.size()}};
        const ssize_t put = writev(peer.data.get(), parts.data(), static_cast<int>(parts.size()));
        if (put > 0) {
            peer.sent += static_cast<std::size_t>(put);
            continue;
        }
        good = put < 0 && (errno == EAGAIN || errno == EINTR);
        break;
    }
    if (peer.sent == wholeBytes(chunk))
        peer.sending.reset();
    m_job.busy_ns->fetch_add(base::nowNs() - begin, std::memory_order_relaxed);
    return good;
}

} // namespace contend::workload
