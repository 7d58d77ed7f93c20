# SPDX-License-Identifier: GPL-3.0-or-later
"""One worker crashes: who else is lost?

A crash ends the process it happens in. Threads live in one process,
so all of them go; of processes only one goes, and the others work
on. (All of it happens in child processes; this program sees how
they end.)
"""
import ctypes
import multiprocessing
import os
import resource
import sys
import threading
import time

WORKERS = 4  # {workers}
VICTIM = 1  # {victim}
KIND = "null-pointer"  # {kind}
RESTART = "off"  # {restart}
START_METHOD = "fork"  # {start-method}
SECONDS, CRASH_AFTER_S = 0.6, 0.3


def crash():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # leaves no core file
    if KIND == "null-pointer":
        ctypes.string_at(0)
    elif KIND == "memory":
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
        try:
            hoard = [bytearray(1 << 26) for _ in range(100)]
            print(len(hoard))
        except MemoryError:
            os._exit(3)  # nothing can be done without memory
    os.abort()


def work(me, victim, operations):
    begin = time.monotonic()
    while time.monotonic() < begin + SECONDS:
        operations[me] += 1
        time.sleep(0.001)
        if me == victim and time.monotonic() > begin + CRASH_AFTER_S:
            crash()


def host(operations):
    """One process with all the workers as its threads."""
    threads = [threading.Thread(target=work, args=(me, VICTIM, operations))
               for me in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    operations = context.RawArray("q", WORKERS)
    if kind == "threads":
        processes = [context.Process(target=host, args=(operations,))]
    else:
        processes = [context.Process(target=work,
                                     args=(me, VICTIM, operations))
                     for me in range(WORKERS)]
    for process in processes:
        process.start()
    if RESTART == "on" and kind == "processes" and VICTIM < WORKERS:
        processes[VICTIM].join()
        processes.append(context.Process(target=work,
                                         args=(VICTIM, -1, operations)))
        processes[-1].start()
    for process in processes:
        process.join()
    lost = sum(process.exitcode != 0 for process in processes)
    lost *= WORKERS // min(len(processes), WORKERS)
    print(f"{kind:9}: {lost} of {WORKERS} workers lost, exits "
          f"{[process.exitcode for process in processes]}, "
          f"operations {list(operations)}")


if __name__ == "__main__":
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
