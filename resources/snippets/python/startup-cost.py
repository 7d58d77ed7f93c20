# SPDX-License-Identifier: GPL-3.0-or-later
"""Many small tasks: what does it cost to start a worker for each?

A thread starts in less than a tenth of a millisecond, a process
takes longer, a spawned one longer by far. A pool starts its workers
once and hands them tasks. The smaller the task, the more the start
weighs.
"""
import multiprocessing
import multiprocessing.pool
import sys
import threading
import time

WORKERS = 2  # {workers}
TASK_MS = 1.0  # {task}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.4


def task(_=None):
    end = time.thread_time() + TASK_MS / 1000
    while time.thread_time() < end:
        pass


def new_worker_for_each(new_worker):
    """Tasks done, time for them, and the mean time of a start in seconds."""
    done, start_s, begin = 0, 0.0, time.perf_counter()
    while time.perf_counter() < begin + SECONDS:
        workers = [new_worker(target=task) for _ in range(WORKERS)]
        for worker in workers:
            before = time.perf_counter()
            worker.start()
            start_s += time.perf_counter() - before
        for worker in workers:
            worker.join()
        done += len(workers)
    return done, time.perf_counter() - begin, start_s / done


def pool_for_all(new_pool):
    """The same, with workers that live on."""
    before = time.perf_counter()
    with new_pool(WORKERS) as pool:
        start_s = (time.perf_counter() - before) / WORKERS
        done, begin = 0, time.perf_counter()
        while time.perf_counter() < begin + SECONDS:
            pool.map(task, range(10 * WORKERS), chunksize=1)
            done += 10 * WORKERS
        took_s = time.perf_counter() - begin
        pool.close()
        pool.join()
    return done, took_s, start_s


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    if kind == "thread-per-task":
        return new_worker_for_each(threading.Thread)
    if kind == "process-per-task":
        return new_worker_for_each(context.Process)
    if kind == "thread-pool":
        return pool_for_all(multiprocessing.pool.ThreadPool)
    return pool_for_all(context.Pool)


if __name__ == "__main__":
    print(f"tasks of {TASK_MS} ms, {WORKERS} workers at a time")
    for kind in sys.argv[1:] or ["thread-per-task", "process-per-task",
                                 "thread-pool", "process-pool"]:
        done, took_s, start_s = run(kind)
        print(f"{kind:16}: {done / took_s:6.0f} tasks/s, "
              f"{start_s * 1e6:6.0f} µs for a start")
