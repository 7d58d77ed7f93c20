# SPDX-License-Identifier: GPL-3.0-or-later
"""Mean, variance and medians of a large array, in chunks.

Sending a chunk to a process means copying it: pack, pipe, unpack.
Memory that all processes map needs no copy; then only two numbers
travel, where a chunk begins and where it ends.
"""
import array
import multiprocessing
import multiprocessing.pool
import operator
import random
import sys
import time

WORKERS = 4  # {workers}
DATA_MIB = 32  # {data}
CHUNK_KIB = 256  # {chunk}
TRANSFER = "copied"  # {transfer}
START_METHOD = "fork"  # {start-method}

shared = None  # the numbers that everybody maps


def numbers_in(memory):
    """A view of it, not a copy."""
    return memoryview(memory).cast("B").cast("d")


def use_shared(data):
    global shared
    shared = numbers_in(data)


def analyse(numbers):
    """What the whole needs from one chunk."""
    return (len(numbers), sum(numbers),
            sum(map(operator.mul, numbers, numbers)),
            sorted(numbers)[len(numbers) // 2])


def analyse_copy(chunk):
    return analyse(numbers_in(chunk))


def analyse_range(begin, end):
    return analyse(shared[begin:end])


def make_data(context):
    pattern = array.array("d", (random.random() for _ in range(1 << 16)))
    count = int(DATA_MIB * 1024 * 1024 / 8)
    data = context.RawArray("d", count)
    for begin in range(0, count, len(pattern)):
        part = pattern[:count - begin]
        numbers_in(data)[begin:begin + len(part)] = part
    return data


def run(kind, context, data):
    step = max(1, int(CHUNK_KIB * 1024 / 8))
    ranges = [(begin, min(begin + step, len(data)))
              for begin in range(0, len(data), step)]
    new_pool = (multiprocessing.pool.ThreadPool if kind == "threads"
                else context.Pool)
    with new_pool(WORKERS, use_shared, (data,)) as pool:
        before = time.perf_counter()
        if kind == "processes" and TRANSFER == "copied":
            chunks = (numbers_in(data)[begin:end].tobytes()
                      for begin, end in ranges)
            parts = list(pool.imap(analyse_copy, chunks))
        else:
            parts = pool.starmap(analyse_range, ranges, chunksize=1)
        took_s = time.perf_counter() - before
        pool.close()
        pool.join()
    counts, sums, squares, medians = zip(*parts)
    mean = sum(sums) / sum(counts)
    print(f"{kind:9}: {len(parts)} chunks in {took_s:.2f} s, mean {mean:.6f}, "
          f"variance {sum(squares) / sum(counts) - mean * mean:.6f}, "
          f"medians {min(medians):.4f} to {max(medians):.4f}")


if __name__ == "__main__":
    context = multiprocessing.get_context(START_METHOD)
    data = make_data(context)
    print(f"{DATA_MIB} MiB; processes get their chunks {TRANSFER}")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind, context, data)
