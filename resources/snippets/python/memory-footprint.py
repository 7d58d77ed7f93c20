# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory does a worker cost?

Threads share everything. A forked process shares the data of its
parent until one of them writes: each page (4 KiB) that is written
is copied. A spawned process starts empty and must make or be sent
its data.
"""
import multiprocessing
import os
import sys
import threading

WORKERS = 4  # {workers}
DATA_MIB = 64  # {data}
TOUCHED = 0.0  # {touched}
START_METHOD = "fork"  # {start-method}
PAGE = 4096

data = None


def make_data():
    global data
    if data is None:
        data = bytearray(b"x") * int(DATA_MIB * 1024 * 1024)


def touch():
    """Writes one byte in each page of the first TOUCHED percent."""
    for place in range(0, int(len(data) * TOUCHED / 100), PAGE):
        data[place] = 121


def memory_kib():
    """What the system says about this process; Pss shares out fairly."""
    use = {}
    with open("/proc/self/smaps_rollup") as lines:
        for line in list(lines)[1:]:
            name, kib = line.split()[:2]
            use[name.rstrip(":")] = int(kib)
    private = use["Private_Clean"] + use["Private_Dirty"]
    return private, use["Pss"], use["Rss"]


def work(everybody, reports):
    make_data()  # nothing to do for threads and forked processes
    touch()
    everybody.wait()  # measure while all of them live
    reports.put((os.getpid(), memory_kib()))
    everybody.wait()


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    if kind == "threads":
        new_worker, everybody = threading.Thread, threading.Barrier(WORKERS)
    else:
        new_worker, everybody = context.Process, context.Barrier(WORKERS)
    reports = context.SimpleQueue()
    workers = [new_worker(target=work, args=(everybody, reports))
               for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    uses = dict(reports.get() for _ in workers)  # one for each process
    for worker in workers:
        worker.join()
    private, pss, rss = (sum(column) / 1024 for column in zip(*uses.values()))
    print(f"{kind:9}: {WORKERS} workers in {len(uses)} processes, private "
          f"{private:.0f} MiB, shared out fairly (PSS) {pss:.0f} MiB, "
          f"counted again for each (RSS) {rss:.0f} MiB")


if __name__ == "__main__":
    make_data()
    print(f"{DATA_MIB} MiB of data, {TOUCHED} % of it written by each worker")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
