# SPDX-License-Identifier: GPL-3.0-or-later
"""Do more threads make a calculation faster?

The same prime numbers are counted by one worker, by threads and by
processes. Python's threads share one interpreter lock, so only one
of them counts at a time; each process has a lock of its own.
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 4  # {workers}
OPERATION_MS = 0.4  # {operation}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
FIRST = 10_000  # primes are counted from here on
ALL_MS = 500  # so much work in all


def count_primes(first, last):
    count = 0
    for number in range(first | 1, last, 2):
        divisor = 3
        while divisor * divisor <= number and number % divisor:
            divisor += 2
        count += divisor * divisor > number
    return count


def numbers_per_block():
    """So many that a block takes about OPERATION_MS on this machine."""
    begin = time.perf_counter()
    count_primes(FIRST, FIRST + 1000)
    took_ms = (time.perf_counter() - begin) * 1000
    return max(2, round(1000 * OPERATION_MS / took_ms))


def work(blocks, size):
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    for _ in range(blocks):
        count_primes(FIRST, FIRST + size)


def run(kind, blocks, size):
    context = multiprocessing.get_context(START_METHOD)
    new_worker = context.Process if kind == "processes" else threading.Thread
    count = 1 if kind == "sequential" else WORKERS
    workers = [new_worker(target=work, args=(blocks // count, size))
               for _ in range(count)]
    begin = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return time.perf_counter() - begin


if __name__ == "__main__":
    size = numbers_per_block()
    blocks = max(1, round(ALL_MS / OPERATION_MS / WORKERS)) * WORKERS
    alone_s = run("sequential", blocks, size)
    print(f"sequential: {blocks} blocks in {alone_s:.2f} s")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        took_s = run(kind, blocks, size)
        print(f"{kind:10}: {WORKERS} workers, {took_s:.2f} s, "
              f"{alone_s / took_s:.2f} times as fast")
