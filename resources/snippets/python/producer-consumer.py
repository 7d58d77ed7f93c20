# SPDX-License-Identifier: GPL-3.0-or-later
"""Condition variables at work: producers, a bounded queue, consumers.

Who finds the queue full waits for space, who finds it empty waits
for an item. Every change wakes one of those who wait for just that.
(`queue.Queue(maxsize=8)` is this, ready made.)
"""
import multiprocessing
import sys
import threading
import time

PRODUCERS = 2  # {producers}
CONSUMERS = 2  # {consumers}
CAPACITY = 8  # {capacity}
PRODUCE_MS = 1.0  # {produce}
CONSUME_MS = 1.0  # {consume}
START_METHOD = "fork"  # {start-method}
ITEMS = 200
THE_END = -1


class BoundedQueue:
    """A ring of numbers; `module` is threading or a multiprocessing context."""

    def __init__(self, module, context):
        lock = module.Lock()
        self.space = module.Condition(lock)  # two conditions, one lock
        self.items = module.Condition(lock)
        self.ring = context.RawArray("q", CAPACITY)
        self.begin = context.RawValue("q", 0)
        self.end = context.RawValue("q", 0)

    def put(self, item):
        with self.space:
            while self.end.value - self.begin.value == CAPACITY:
                self.space.wait()
            self.ring[self.end.value % CAPACITY] = item
            self.end.value += 1
            self.items.notify()

    def get(self):
        with self.items:
            while self.end.value == self.begin.value:
                self.items.wait()
            item = self.ring[self.begin.value % CAPACITY]
            self.begin.value += 1
            self.space.notify()
            return item


def produce(queue, numbers):
    for number in numbers:
        time.sleep(PRODUCE_MS / 1000)
        queue.put(number)


def consume(queue, seen):
    while (number := queue.get()) != THE_END:
        seen[number] += 1
        time.sleep(CONSUME_MS / 1000)


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    module = threading if kind == "threads" else context
    new_worker = threading.Thread if kind == "threads" else context.Process
    queue = BoundedQueue(module, context)
    seen = context.RawArray("i", ITEMS)
    producers = [new_worker(target=produce,
                            args=(queue, range(me, ITEMS, PRODUCERS)))
                 for me in range(PRODUCERS)]
    consumers = [new_worker(target=consume, args=(queue, seen))
                 for _ in range(CONSUMERS)]
    begin = time.perf_counter()
    for worker in producers + consumers:
        worker.start()
    for worker in producers:
        worker.join()
    for _ in consumers:
        queue.put(THE_END)
    for worker in consumers:
        worker.join()
    lost, doubled = seen[:].count(0), sum(max(n - 1, 0) for n in seen)
    print(f"{kind:9}: {ITEMS / (time.perf_counter() - begin):.0f} items/s, "
          f"{lost} lost, {doubled} doubled")


if __name__ == "__main__":
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
