# SPDX-License-Identifier: GPL-3.0-or-later
"""Where did my list go?

Every worker appends to "the same" list. Threads really share it. A
process has a copy of its own: what it appends nobody else will ever
see, unless the list lives in a manager process or in memory that
all of them map.
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 4  # {workers}
LIST = "own"  # {list}
PAUSE_MS = 20.0  # {pause}
START_METHOD = "fork"  # {start-method}
ENTRIES = 8  # by each worker

everything = []  # one for all threads, one for each process


class SharedList:
    """A fixed number of places in memory that all processes map."""

    def __init__(self, context):
        self.places = context.RawArray("i", WORKERS * ENTRIES)
        self.used = context.Value("i", 0)

    def append(self, entry):
        with self.used.get_lock():
            self.places[self.used.value] = entry
            self.used.value += 1

    def __len__(self):
        return self.used.value


def work(me, entries, everybody, seen):
    if entries is None:
        entries = everything
    for _ in range(ENTRIES):
        entries.append(me)
        time.sleep(PAUSE_MS / 1000)
    everybody.wait()  # all have appended, now look
    seen[me] = len(entries)


def run(kind, new_worker, everybody, context, entries):
    seen = context.RawArray("i", WORKERS)
    workers = [new_worker(target=work, args=(me, entries, everybody, seen))
               for me in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{kind:9}: {WORKERS * ENTRIES} entries made, "
          f"seen by each worker: {list(seen)}")


def run_processes(context):
    barrier = context.Barrier(WORKERS)
    if LIST == "manager":
        with context.Manager() as manager:
            run("processes", context.Process, barrier, context, manager.list())
    else:
        entries = SharedList(context) if LIST == "shared" else None
        run("processes", context.Process, barrier, context, entries)
        if LIST == "own":
            print(f"           and by the parent: {len(everything)}")


if __name__ == "__main__":
    context = multiprocessing.get_context(START_METHOD)
    for kind in sys.argv[1:] or ["threads", "processes"]:
        if kind == "threads":
            run(kind, threading.Thread, threading.Barrier(WORKERS), context, [])
        else:
            run_processes(context)
