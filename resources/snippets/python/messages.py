# SPDX-License-Identifier: GPL-3.0-or-later
"""Passing data between workers.

Threads hand over a reference and are done. Between processes the
bytes themselves must travel: through a pipe, a queue (a pipe with a
lock and a thread that feeds it), memory that both map, or a manager
process that is asked for every single message.
"""
import multiprocessing
import queue
import struct
import sys
import threading
import time

WORKERS = 2  # {workers}
CHANNEL = "queue"  # {channel}
MESSAGE_SIZE = 1024  # {message-size}
START_METHOD = "fork"
SECONDS = 0.6
ROOM = max(1, min(100, (1 << 24) // MESSAGE_SIZE))  # of a queue
THE_END = b""


class PipeChannel:
    def __init__(self, context):
        self.reader, self.writer = context.Pipe(duplex=False)

    def put(self, message):
        self.writer.send_bytes(message)

    def get(self):
        return self.reader.recv_bytes()


class SharedMemoryChannel:
    """Room for one message, and who may use it."""

    def __init__(self, context):
        self.room = context.RawArray("c", MESSAGE_SIZE)
        self.size = context.RawValue("q", 0)
        self.empty, self.full = context.Semaphore(1), context.Semaphore(0)

    def put(self, message):
        self.empty.acquire()
        self.room[:len(message)] = message
        self.size.value = len(message)
        self.full.release()

    def get(self):
        self.full.acquire()
        message = self.room[:self.size.value]
        self.empty.release()
        return message


def send(channel):
    filler = b"m" * (MESSAGE_SIZE - 8)
    end = time.monotonic() + SECONDS
    while (now := time.monotonic()) < end:
        channel.put(struct.pack("d", now) + filler)
    channel.put(THE_END)


def receive(channel, report):
    filler, times_ms, corrupt = b"m" * (MESSAGE_SIZE - 8), [], 0
    while message := channel.get():
        sent = struct.unpack("d", message[:8])[0]
        times_ms.append((time.monotonic() - sent) * 1000)
        corrupt += message[8:] != filler
    report.put((len(times_ms), sorted(times_ms)[len(times_ms) // 2], corrupt))


def run(kind, new_worker, new_channel, report):
    workers = []
    for channel in [new_channel() for _ in range(max(WORKERS // 2, 1))]:
        workers.append(new_worker(target=send, args=(channel,)))
        workers.append(new_worker(target=receive, args=(channel, report)))
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    reports = [report.get() for _ in workers[::2]]
    rate = sum(count for count, _, _ in reports) / SECONDS
    print(f"{kind:22}: {rate:.0f} messages/s, {rate * MESSAGE_SIZE / 1e6:.1f} "
          f"MB/s, p50 {max(p50 for _, p50, _ in reports):.3f} ms, "
          f"{sum(corrupt for _, _, corrupt in reports)} corrupt")


def run_processes():
    context = multiprocessing.get_context(START_METHOD)
    new_channel = {"pipe": lambda: PipeChannel(context),
                   "queue": lambda: context.Queue(ROOM),
                   "shared-memory": lambda: SharedMemoryChannel(context)}
    if CHANNEL == "manager":
        with context.Manager() as manager:
            run("processes, manager", context.Process,
                lambda: manager.Queue(ROOM), context.SimpleQueue())
    else:
        run(f"processes, {CHANNEL}", context.Process, new_channel[CHANNEL],
            context.SimpleQueue())


if __name__ == "__main__":
    for kind in sys.argv[1:] or ["threads", "processes"]:
        if kind == "threads":
            run("threads, queue", threading.Thread, lambda: queue.Queue(ROOM),
                queue.SimpleQueue())
        else:
            run_processes()
