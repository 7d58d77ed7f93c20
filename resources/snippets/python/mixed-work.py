# SPDX-License-Identifier: GPL-3.0-or-later
"""How much waiting before threads are enough?

Each operation computes for a while and waits for a while. Waiting
overlaps under the interpreter lock, computing does not: move the
share and see where threads catch up with processes.
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 4  # {workers}
OPERATION_MS = 4.0  # {operation}
WAITING_SHARE = 50.0  # {waiting-share}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.6


def compute(ms):
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def operation():
    waiting_ms = OPERATION_MS * WAITING_SHARE / 100
    compute(OPERATION_MS - waiting_ms)
    time.sleep(waiting_ms / 1000)


def work(me, barrier, rates):
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    barrier.wait()
    begin = now = time.monotonic()
    done = 0
    while now < begin + SECONDS:
        operation()
        done += 1
        now = time.monotonic()
    rates[me] = done / (now - begin)


def run(kind):
    """Operations per second of all workers together."""
    context = multiprocessing.get_context(START_METHOD)
    count = 1 if kind == "sequential" else WORKERS
    if kind == "processes":
        new_worker, barrier = context.Process, context.Barrier(count)
    else:
        new_worker, barrier = threading.Thread, threading.Barrier(count)
    rates = context.RawArray("d", count)
    workers = [new_worker(target=work, args=(me, barrier, rates))
               for me in range(count)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(rates)


if __name__ == "__main__":
    print(f"{WORKERS} workers, {WAITING_SHARE} % of the time waiting")
    rates = {kind: run(kind)
             for kind in sys.argv[1:] or ["sequential", "threads", "processes"]}
    best = max(rates.values())
    for kind, rate in rates.items():
        print(f"{kind:10}: {rate:7.0f} operations/s, "
              f"{100 * rate / best:.0f} % of the best")
