# SPDX-License-Identifier: GPL-3.0-or-later
"""Five philosophers.

naive:   everybody takes the left fork, then the right one. Once all hold
         their left fork, everybody waits for everybody: a deadlock.
ordered: the fork with the lower number first; no circle can close.
timeout: who waits too long for the second fork puts the first one back.
"""
import multiprocessing
import sys
import threading
import time

PHILOSOPHERS = 5  # {philosophers}
STRATEGY = "naive"  # {strategy}
EATING_MS = 2.0  # {eating}
THINKING_MS = 1.0  # {thinking}
PATIENCE_MS = 20.0  # {patience}
START_METHOD = "fork"  # {start-method}
SECONDS = 0.8
REACH_S = 0.005  # from the first fork to the second
FREE, HOLDS_ONE = 0, 1


def acquire_second(fork, me, state, stop):
    """True if it got the fork; False if it has to put the first one back."""
    if STRATEGY == "timeout":
        # Not all equally long, or all come back at once.
        return fork.acquire(timeout=PATIENCE_MS / 1000 * (1 + me / 10))
    state[me] = HOLDS_ONE
    while not fork.acquire(timeout=0.05):
        if stop.is_set():  # or this program would hang for ever
            return False
    state[me] = FREE
    return True


def dine(me, table, forks, state, stop, meals):
    first, second = me, (me + 1) % PHILOSOPHERS
    if STRATEGY == "ordered":
        first, second = min(first, second), max(first, second)
    table.wait()  # all sit down together
    while not stop.is_set():
        time.sleep(THINKING_MS / 1000)
        with forks[first]:
            time.sleep(REACH_S)
            if acquire_second(forks[second], me, state, stop):
                time.sleep(EATING_MS / 1000)
                meals[me] += 1
                forks[second].release()


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    module = threading if kind == "threads" else context
    new_worker = threading.Thread if kind == "threads" else context.Process
    forks = [module.Lock() for _ in range(PHILOSOPHERS)]
    table, stop = module.Barrier(PHILOSOPHERS + 1), module.Event()
    state = context.RawArray("i", PHILOSOPHERS)
    meals = context.RawArray("q", PHILOSOPHERS)
    diners = [new_worker(target=dine,
                         args=(me, table, forks, state, stop, meals))
              for me in range(PHILOSOPHERS)]
    for diner in diners:
        diner.start()
    table.wait()
    begin, verdict = time.monotonic(), "no deadlock"
    while time.monotonic() < begin + SECONDS:
        before = list(meals)
        time.sleep(0.05 + EATING_MS / 1000)
        if all(each == HOLDS_ONE for each in state) and before == list(meals):
            verdict = f"deadlock after {time.monotonic() - begin:.2f} s"
            break
    stop.set()
    for diner in diners:
        diner.join()
    print(f"{kind:9}: {verdict}, {sum(meals)} meals")


if __name__ == "__main__":
    print(f"{PHILOSOPHERS} philosophers, strategy: {STRATEGY}")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
