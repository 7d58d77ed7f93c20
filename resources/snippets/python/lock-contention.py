# SPDX-License-Identifier: GPL-3.0-or-later
"""What does a lock cost?

Part of each operation happens inside a lock that all workers share.
Only one can be inside, so however many workers there are, together
they are at most 1 / share times as fast as one (Amdahl).
"""
import multiprocessing
import random
import sys
import threading
import time

WORKERS = 4  # {workers}
CRITICAL_SHARE = 80.0  # {critical-share}
CRITICAL_LENGTH_US = 100.0  # {critical-length}
LOCK = "mutex"  # {lock}
READERS = 90.0  # {readers}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.6


class Guard:
    """One of four locks; `module` is threading or a multiprocessing context."""

    def __init__(self, module):
        places = WORKERS if LOCK == "rwlock" else 1
        self.places = module.Semaphore(places)  # rwlock: a reader needs one,
        self.door = module.Lock()               # a writer needs all of them

    def enter(self):
        """Returns how many places it took."""
        if LOCK == "rwlock":
            count = 1 if random.uniform(0, 100) < READERS else WORKERS
            with self.door:  # or two writers could each get half
                for _ in range(count):
                    self.places.acquire()
            return count
        lock = self.places if LOCK == "semaphore" else self.door
        while not lock.acquire(LOCK != "spin"):
            pass  # a spin lock never sleeps, it tries again
        return 1

    def leave(self, count):
        lock = self.door if LOCK in ("mutex", "spin") else self.places
        for _ in range(count):
            lock.release()


def compute(us):
    end = time.thread_time() + us / 1_000_000
    while time.thread_time() < end:
        pass


def work(me, guard, operations, waited_s):
    inside_us = CRITICAL_LENGTH_US if CRITICAL_SHARE > 0 else 0
    outside_us = CRITICAL_LENGTH_US * (100 / max(CRITICAL_SHARE, 1) - 1)
    end = time.monotonic() + SECONDS
    while (begin := time.monotonic()) < end:
        if inside_us > 0:
            places = guard.enter()
            waited_s[me] += time.monotonic() - begin
            compute(inside_us)
            guard.leave(places)
        compute(outside_us)
        operations[me] += 1


def run(kind, count):
    context = multiprocessing.get_context(START_METHOD)
    module = threading if kind == "threads" else context
    new_worker = threading.Thread if kind == "threads" else context.Process
    guard = Guard(module)
    operations = context.RawArray("q", count)
    waited_s = context.RawArray("d", count)
    workers = [new_worker(target=work, args=(me, guard, operations, waited_s))
               for me in range(count)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{kind:9}: {count} at work, {sum(operations) / SECONDS:.0f} "
          f"operations/s, waiting for the lock "
          f"{100 * sum(waited_s) / count / SECONDS:.0f} % of the time")


if __name__ == "__main__":
    for kind in sys.argv[1:] or ["threads", "processes"]:
        for count in sorted({1, WORKERS}):
            run(kind, count)
