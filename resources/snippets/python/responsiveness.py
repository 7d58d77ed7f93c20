# SPDX-License-Identifier: GPL-3.0-or-later
"""Why does the window freeze?

A window wants to beat 60 times a second. Heavy work in the same
thread stops it for as long as one heavy piece takes; in another
thread or process it does not. (Threads share the interpreter lock:
each beat may come late by about one switch interval.)
"""
import multiprocessing
import sys
import threading
import time

WORKERS = 2  # {workers}
BLOCK_MS = 200.0  # {block}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"  # {start-method}
BEAT_S = 1 / 60
SECONDS = 0.8


def heavy(ms):
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def heavy_until(stop):
    while not stop.is_set():
        heavy(BLOCK_MS)


def beat(extra_work):
    """Beats for a while; returns the times at which beats came."""
    beats = [time.monotonic()]
    end = beats[0] + SECONDS
    while beats[-1] < end:
        extra_work()
        # The next beat that is still to come; those in between are missed.
        late = (time.monotonic() - beats[0]) % BEAT_S
        time.sleep(BEAT_S - late)
        beats.append(time.monotonic())
    return beats


def run(kind):
    if kind == "same thread":
        return beat(lambda: heavy(BLOCK_MS))
    context = multiprocessing.get_context(START_METHOD)
    if kind == "threads":
        new_worker, stop = threading.Thread, threading.Event()
    else:
        new_worker, stop = context.Process, context.Event()
    workers = [new_worker(target=heavy_until, args=(stop,))
               for _ in range(WORKERS - 1)]
    for worker in workers:
        worker.start()
    beats = beat(lambda: None)
    stop.set()
    for worker in workers:
        worker.join()
    return beats


if __name__ == "__main__":
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    for kind in sys.argv[1:] or ["same thread", "threads", "processes"]:
        beats = run(kind)
        wanted = round((beats[-1] - beats[0]) / BEAT_S)
        worst = max(b - a for a, b in zip(beats, beats[1:]))
        print(f"{kind:11}: {len(beats) - 1} beats of {wanted}, "
              f"worst gap {worst * 1000:.0f} ms")
