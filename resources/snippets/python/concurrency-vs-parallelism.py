# SPDX-License-Identifier: GPL-3.0-or-later
"""Making progress together, or running at the same time?

All workers get on, even on one core: they take turns. How many run
at the same instant is another question: look at the cores that were
busy.
"""
import multiprocessing
import os
import sys
import threading
import time

WORKERS = 4  # {workers}
CORES = 2  # {cores}
OPERATION_MS = 0.4  # {operation}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.6


def compute(ms):
    """Needs so much time on a core, however long it has to wait for one."""
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def work(me, barrier, operations, busy_s):
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    barrier.wait()  # all begin together
    begin, end = time.thread_time(), time.monotonic() + SECONDS
    while time.monotonic() < end:
        compute(OPERATION_MS)
        operations[me] += 1
    busy_s[me] = time.thread_time() - begin


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    if kind == "threads":
        new_worker, barrier = threading.Thread, threading.Barrier(WORKERS)
    else:
        new_worker, barrier = context.Process, context.Barrier(WORKERS)
    operations = context.RawArray("q", WORKERS)
    busy_s = context.RawArray("d", WORKERS)
    workers = [new_worker(target=work, args=(me, barrier, operations, busy_s))
               for me in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{kind:9}: operations of each worker {list(operations)}, "
          f"{sum(busy_s) / SECONDS:.2f} cores busy on average")


if __name__ == "__main__":
    allowed = sorted(os.sched_getaffinity(0))[:CORES]
    os.sched_setaffinity(0, allowed)  # workers inherit it
    print(f"{WORKERS} workers on {len(allowed)} cores")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
