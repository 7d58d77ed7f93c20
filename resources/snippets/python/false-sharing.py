# SPDX-License-Identifier: GPL-3.0-or-later
"""Two counters on one cache line.

Each worker counts in a number of its own, so nothing is shared and
nothing needs a lock. But cores own memory by lines of 64 bytes:
packed numbers lie on the same line, and the cores take it away from
each other. (Python spends most of its time on other things, so it
hides much of the effect: look at the C++ program for its full
size.)
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 2  # {workers}
LAYOUT = "packed"  # {layout}
START_METHOD = "fork"  # {start-method}
NUMBERS_PER_LINE = 64 // 8
SECONDS = 0.4


def work(numbers, place, stop):
    while not stop.is_set():
        for _ in range(10_000):
            numbers[place] += 1


def run(kind, layout):
    context = multiprocessing.get_context(START_METHOD)
    if kind == "threads":
        new_worker, stop = threading.Thread, threading.Event()
    else:
        new_worker, stop = context.Process, context.Event()
    apart = 1 if layout == "packed" else NUMBERS_PER_LINE
    numbers = context.RawArray("q", (WORKERS + 1) * NUMBERS_PER_LINE)
    places = [me * apart for me in range(WORKERS)]
    workers = [new_worker(target=work, args=(numbers, place, stop))
               for place in places]
    for worker in workers:
        worker.start()
    while not all(numbers[place] for place in places):
        time.sleep(0.01)  # until the last one has begun
    before = sum(numbers)
    time.sleep(SECONDS)
    rate = (sum(numbers) - before) / SECONDS
    stop.set()
    for worker in workers:
        worker.join()
    return rate


if __name__ == "__main__":
    other = "padded" if LAYOUT == "packed" else "packed"
    for kind in sys.argv[1:] or ["threads", "processes"]:
        rate, compared = run(kind, LAYOUT), run(kind, other)
        print(f"{kind:9}: {LAYOUT} {rate / 1e6:.1f} million increments/s, "
              f"{other} {compared / 1e6:.1f}")
