# SPDX-License-Identifier: GPL-3.0-or-later
"""A pool of K connections.

A semaphore with K permits lets K workers use a connection at once;
the others wait in front of it. Beyond K workers nothing gets
faster.
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 8  # {workers}
PERMITS = 4  # {permits}
HOLD_MS = 5.0  # {hold}
THINK_MS = 1.0  # {think}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.6


def compute(ms):
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


class Pool:
    """`module` is threading or a multiprocessing context."""

    def __init__(self, module, context):
        self.permits = module.Semaphore(PERMITS)
        self.lock = module.Lock()  # for the two numbers below
        self.in_use = context.RawValue("i", 0)
        self.peak = context.RawValue("i", 0)

    def note(self, change):
        with self.lock:
            self.in_use.value += change
            self.peak.value = max(self.peak.value, self.in_use.value)

    def use_connection(self):
        """Returns how long it waited for a permit."""
        begin = time.monotonic()
        with self.permits:
            waited_s = time.monotonic() - begin
            self.note(+1)
            time.sleep(HOLD_MS / 1000)  # the other side is at work
            self.note(-1)
        return waited_s


def work(me, pool, uses, waited_s):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        waited_s[me] += pool.use_connection()
        uses[me] += 1
        compute(THINK_MS)


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    module = threading if kind == "threads" else context
    new_worker = threading.Thread if kind == "threads" else context.Process
    pool = Pool(module, context)
    uses = context.RawArray("q", WORKERS)
    waited_s = context.RawArray("d", WORKERS)
    workers = [new_worker(target=work, args=(me, pool, uses, waited_s))
               for me in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{kind:9}: {sum(uses) / SECONDS:.0f} uses/s, at most "
          f"{pool.peak.value} of {PERMITS} permits in use, waiting "
          f"{100 * sum(waited_s) / WORKERS / SECONDS:.0f} % of the time")


if __name__ == "__main__":
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
