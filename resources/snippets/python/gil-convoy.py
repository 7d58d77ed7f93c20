# SPDX-License-Identifier: GPL-3.0-or-later
"""What does one busy thread do to a thread that talks?

A client sends a small message to an echo process and waits for it,
over and over. Each time it comes back from waiting it needs the
interpreter lock again, and a busy thread gives it up only once in a
switch interval.
"""
import multiprocessing
import sys
import threading
import time

BUSY_THREADS = 2  # {busy-threads}
MESSAGE_SIZE = 64  # {message-size}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.8


def echo(connection):
    while message := connection.recv_bytes():
        connection.send_bytes(message)


def be_busy(stop):
    while not stop.is_set():
        sum(number * number for number in range(1000))


def ask(connection):
    """The time each answer took, in milliseconds."""
    message, times_ms = b"x" * MESSAGE_SIZE, []
    end = time.monotonic() + SECONDS
    while (begin := time.monotonic()) < end:
        connection.send_bytes(message)
        assert connection.recv_bytes() == message
        times_ms.append((time.monotonic() - begin) * 1000)
    return times_ms


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    ours, theirs = context.Pipe()
    partner = context.Process(target=echo, args=(theirs,))
    partner.start()
    if kind == "threads":
        new_worker, stop = threading.Thread, threading.Event()
    else:
        new_worker, stop = context.Process, context.Event()
    busy = [new_worker(target=be_busy, args=(stop,))
            for _ in range(BUSY_THREADS)]
    for worker in busy:
        worker.start()
    times_ms = sorted(ask(ours))
    stop.set()
    ours.send_bytes(b"")
    for worker in busy + [partner]:
        worker.join()
    p50, p99 = (times_ms[int(len(times_ms) * part)] for part in (0.5, 0.99))
    print(f"{kind:9}: {len(times_ms) / SECONDS:.0f} requests/s, "
          f"p50 {p50:.2f} ms, p99 {p99:.2f} ms, worst {times_ms[-1]:.2f} ms")


if __name__ == "__main__":
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    print(f"{BUSY_THREADS} busy workers beside the client")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
