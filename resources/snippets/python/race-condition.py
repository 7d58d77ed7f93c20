# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens when two workers add to the same number?

Adding is load, add, store. Who stores in between is overwritten: an
update is lost. A lock lets one worker through the three steps at a
time.
"""
import itertools
import multiprocessing
import sys
import threading

WORKERS = 2  # {workers}
PROTECTION = "none"  # {protection}
COUNTERS = "shared"  # {counters}
PREEMPT = "at-calls"  # {preempt}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
INCREMENTS = 200_000  # by each worker


class Number:
    """A number for everybody, and the lock that may protect it."""

    def __init__(self, context, lock):
        self.shared = context.RawValue("q", 0)
        self.lock = lock

    @property
    def value(self):
        # Between load and store a call gives interpreters a chance to
        # switch; CPython 3.10 and later switch at calls and loops only.
        return self.shared.value

    def add_one(self):
        if PREEMPT == "inside-update":
            self.shared.value = self.value + 1
        else:
            self.shared.value += 1


def work(number, tickets, made):
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    for _ in range(INCREMENTS):
        if tickets:
            next(tickets)  # one step under the interpreter lock
        elif PROTECTION == "none":
            number.add_one()
        else:  # processes have no atomic number in Python: they lock, too
            with number.lock:
                number.add_one()
    made.put(INCREMENTS)


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    threads = kind == "threads"
    new_worker = threading.Thread if threads else context.Process
    new_lock = threading.Lock if threads else context.Lock
    tickets = itertools.count() if threads and PROTECTION == "atomic" else None
    alone = not threads and COUNTERS == "private"
    numbers = [Number(context, new_lock())
               for _ in range(WORKERS if alone else 1)]
    made = context.SimpleQueue()
    workers = [new_worker(target=work, args=(numbers[me % len(numbers)],
                                             tickets, made))
               for me in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    expected = sum(made.get() for _ in workers)
    actual = sum(number.shared.value for number in numbers)
    if tickets:
        actual = next(tickets)
    print(f"{kind:9}: expected {expected}, actual {actual}, "
          f"lost {expected - actual}")


if __name__ == "__main__":
    print(f"{WORKERS} workers, protection: {PROTECTION}")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
