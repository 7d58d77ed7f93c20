# SPDX-License-Identifier: GPL-3.0-or-later
"""Who holds the interpreter lock?

Each worker computes in small batches and looks who had the
interpreter last. If it was another one, the lock has changed hands.
A holder that never waits is asked to hand over once in a switch
interval: five milliseconds unless told otherwise, which makes about
200 hand-offs a second.
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 4  # {workers}
BATCH_MS = 0.1  # {batch}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.8

last_holder = None  # threads share it; each process has one of its own


def compute(ms):
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def work(me, barrier, handoffs, waited_s):
    global last_holder
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    barrier.wait()
    last_holder = me
    begin, began_busy = time.monotonic(), time.thread_time()
    while time.monotonic() < begin + SECONDS:
        compute(BATCH_MS)
        if last_holder != me:
            handoffs[me] += 1
            last_holder = me
    passed_s = time.monotonic() - begin
    waited_s[me] = passed_s - (time.thread_time() - began_busy)


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    if kind == "threads":
        new_worker, barrier = threading.Thread, threading.Barrier(WORKERS)
    else:
        new_worker, barrier = context.Process, context.Barrier(WORKERS)
    handoffs = context.RawArray("q", WORKERS)
    waited_s = context.RawArray("d", WORKERS)
    workers = [new_worker(target=work, args=(me, barrier, handoffs, waited_s))
               for me in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    share = 100 * sum(waited_s) / WORKERS / SECONDS
    print(f"{kind:9}: {sum(handoffs) / SECONDS:.0f} hand-offs/s, workers wait "
          f"{share:.0f} % of the time for the lock or a core")


if __name__ == "__main__":
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
