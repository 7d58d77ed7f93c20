# SPDX-License-Identifier: GPL-3.0-or-later
"""Many workers, many runs, many programs: all start, run and stop, with nothing lost and nothing left."""

import unittest

from harness import Case


class Sweep(Case):
    def test_workers_one_to_four(self):
        out, err = self.contend("sweep", "cpu-bound", "--parameter", "workers=1:4", "--seconds", "0.5", "--warm-up",
                                "0.1", "--json", self.out / "record.json", "--csv", self.out / "samples.csv")
        record = self.record()
        self.assertEqual(record["sweep_parameter"], "workers")
        for contender in ("threads", "gil", "processes"):
            values = sorted(run["parameters"]["workers"] for run in record["runs"] if run["contender"] == contender)
            self.assertEqual(values, [1, 2, 3, 4])
        for run in record["runs"]:
            self.assertEqual(len(run["workers"]), run["parameters"]["workers"])
            self.assertGreater(run["figures"]["speedup"], 0)
        self.assert_says(err, "13 runs")
        self.assertEqual(sum(line.startswith("threads ") for line in out.splitlines()), 4)


class Scale(Case):
    def many(self, contender, workers, *more):
        self.contend("run", "cpu-bound", "-c", contender, "--set", f"workers={workers}", "--seconds", "2", "--warm-up",
                     "0", "--json", self.out / "record.json", *more)
        run = self.record()["runs"][0]
        self.assertEqual(run["exit"], "ok")
        self.assertEqual(len(run["workers"]), workers)
        self.assertEqual({worker["exit"] for worker in run["workers"]}, {"ok"})
        self.assertEqual(run["operations"], sum(worker["operations"] for worker in run["workers"]))

    def test_1024_threads(self):
        self.many("threads", 1024)

    def test_1024_threads_under_the_interpreter_lock(self):
        self.many("gil", 1024)

    def test_256_processes(self):
        self.many("processes", 256)

    def test_256_spawned_processes(self):
        self.many("processes", 256, "--set", "start-method=spawn")


class Together(Case):
    def test_two_at_once(self):
        programs = [self.start("run", "cpu-bound", "--seconds", "1", "--json", self.out / f"{number}.json")
                    for number in (1, 2)]
        for number, program in enumerate(programs, 1):
            self.finish(program)
            runs = self.record(f"{number}.json")["runs"]
            self.assertEqual([run["exit"] for run in runs], ["ok"] * 4)


if __name__ == "__main__":
    unittest.main()
