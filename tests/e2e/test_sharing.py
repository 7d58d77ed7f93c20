# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shared safely loses nothing, whoever runs it."""

import os
import signal
import time
import unittest

from comparison import ComparisonCase
from harness import Case, cpu_seconds, poll_until


class RaceCondition(ComparisonCase):
    def check_nothing_lost(self, *settings):
        record = self.compare("race-condition", *settings, seconds="0.5")
        for run in record["runs"]:
            with self.subTest(contender=run["contender"]):
                figures = run["figures"]
                self.assertEqual(figures["lost_updates"], 0)
                self.assertEqual(figures["actual"], figures["expected"])
                self.assertGreater(figures["expected"], 0)

    def test_mutex_loses_nothing(self):
        self.check_nothing_lost("--set", "protection=mutex", "--set", "counters=shared")

    def test_atomic_loses_nothing(self):
        self.check_nothing_lost("--set", "protection=atomic", "--set", "counters=shared")

    def test_private_counters_lose_nothing(self):
        record = self.compare("race-condition", "-c", "processes", "--set", "protection=none", "--set",
                              "counters=private", seconds="0.5")
        self.assertEqual(record["runs"][0]["figures"]["lost_updates"], 0)


class LockContention(Case):
    def test_choice_is_swept(self):
        self.contend("sweep", "lock-contention", "--parameter", "lock=mutex,spin", "-c", "threads", "--seconds", "0.5",
                     "--json", self.out / "record.json")
        self.assertEqual([run["parameters"]["lock"] for run in self.record()["runs"]], ["mutex", "spin"])

    def test_worker_killed_with_the_lock_in_its_hands_hangs_nobody(self):
        for lock in ("mutex", "spin", "semaphore"):
            with self.subTest(lock=lock):
                killed_s = self.kill_one_of_three(lock)
                self.assertGreater(operations_after(self.record()["runs"][0], killed_s), 0)

    def kill_one_of_three(self, lock):
        """Kills a worker and, once the others have worked on, ends the run. When it was, in seconds
        since the start."""
        begin = time.monotonic()
        program = self.start("run", "lock-contention", "-c", "processes", "--set", f"lock={lock}", "--set", "workers=3",
                             "--set", "critical-share=100", "--set", "critical-length=1000", "--warm-up", "0",
                             "--seconds", "300", "--json", self.out / "record.json")
        _, workers = program.workers(3)
        # It has really worked then, so that it holds the lock or waits for it nearly always.
        poll_until("work", lambda: cpu_seconds(workers[0]) > 0.02)
        os.kill(workers[0], signal.SIGKILL)
        killed_s = time.monotonic() - begin
        before = [cpu_seconds(worker) for worker in workers[1:]]
        poll_until("work of the others", lambda: all(cpu_seconds(worker) > cpu + 0.1
                                                     for worker, cpu in zip(workers[1:], before)))
        os.kill(program.pid, signal.SIGINT)
        _, err = self.finish(program, 130)
        self.assert_says(err, "worker")
        self.assertEqual([worker["exit"] for worker in self.record()["runs"][0]["workers"]], ["signal 9", "ok", "ok"])
        return killed_s


def operations_after(run, from_s):
    """Operations per second of all workers, added up over the samples after that moment."""
    return sum(value or 0 for curves in run["series"]["workers"]
               for t_s, value in zip(run["series"]["t_s"], curves["throughput_ops_per_s"]) if t_s > from_s)


if __name__ == "__main__":
    unittest.main()
