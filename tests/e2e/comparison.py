# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold in every result, whatever the machine: not times, but sums, shares and counts."""

import csv
import io
import json

from harness import Case

# Settings that make one short round of an experiment complete on a slow machine.
QUICK = {"download-pages": ["--set", "latency=5", "--set", "parse=1", "--set", "pages=3"]}

CONTRACT = """
schema program.name program.version machine.cpus_online machine.cpus_available machine.kernel machine.memory_bytes
experiment runs verdict.status verdict.reason verdict.figures
""".split()
RUN_CONTRACT = """
contender parameters.workers elapsed_s operations throughput_ops_per_s exit latency_us workers figures series.t_s
series.workers caveats
""".split()
WORKER_CONTRACT = """
worker operations throughput_ops_per_s cpu_utilization_percent state_share_percent.running state_share_percent.ready
state_share_percent.lock state_share_percent.gil state_share_percent.io state_share_percent.idle
state_share_percent.other lock.acquisitions lock.contended lock.wait_ns gil.takes gil.wait_ns memory exit
""".split()


def member(tree, path):
    for name in path.split("."):
        tree = tree[name]
    return tree


class ComparisonCase(Case):
    """Measures an experiment under contenders and checks what its files say."""

    def compare(self, experiment, *more, seconds="0.6"):
        outputs = ["--json", self.out / "record.json", "--csv", self.out / "samples.csv", "--trace",
                   self.out / "trace.json"]
        self.contend("run", experiment, "--seconds", seconds, "--warm-up", "0.1", *QUICK.get(experiment, []), *more,
                     *outputs)
        return self.record()

    def check_worker(self, worker):
        for path in WORKER_CONTRACT:
            member(worker, path)
        shares = worker["state_share_percent"].values()
        self.assertAlmostEqual(sum(shares), 100, delta=2)
        self.assertGreaterEqual(min(shares), -0.001)
        self.assertEqual(worker["exit"], "ok")
        # The window may end between a wait's end and the moment at which its lock is counted as taken.
        self.assertLessEqual(worker["lock"]["contended"], worker["lock"]["acquisitions"] + 1)

    def check_run(self, run):
        for path in RUN_CONTRACT:
            member(run, path)
        self.assertEqual(run["exit"], "ok")
        # Philosophers may stand still before the window begins: then nobody eats, and the record says since when.
        if run["figures"].get("deadlocked_after_s") is None:
            self.assertGreater(run["operations"], 0)
        self.assertEqual(run["operations"], sum(worker["operations"] for worker in run["workers"]))
        self.assertAlmostEqual(run["throughput_ops_per_s"] * run["elapsed_s"], run["operations"],
                               delta=1 + run["operations"] * 0.001)
        self.assertEqual(len(run["workers"]), run["parameters"]["workers"])
        self.assertEqual(len(run["workers"]) == 1, run["contender"] == "sequential")
        for worker in run["workers"]:
            self.check_worker(worker)
        times = run["series"]["t_s"]
        self.assertEqual(times, sorted(times))
        for curves in run["series"]["workers"]:
            curves = dict(curves)
            gauges = curves.pop("gauges", {})
            lengths = {len(curve) for curve in (*curves.values(), *gauges.values())}
            self.assertEqual(lengths, {len(times)})

    def check_table(self, record):
        rows = list(csv.DictReader(io.StringIO((self.out / "samples.csv").read_text())))
        expected = sum(len(run["series"]["t_s"]) * len(run["series"]["workers"]) for run in record["runs"])
        self.assertEqual(len(rows), expected)
        self.assertEqual({row["contender"] for row in rows}, {run["contender"] for run in record["runs"]})
        for row in rows:
            float(row["t_s"])
            self.assertIsNone(row.get(None))

    def check_trace(self, record):
        events = json.loads((self.out / "trace.json").read_text())["traceEvents"]
        spans = [event for event in events if event["ph"] == "X"]
        self.assertEqual({event["pid"] for event in events}, set(range(1, len(record["runs"]) + 1)))
        self.assertGreater(len(spans), 0)
        for span in spans:
            self.assertGreaterEqual(span["dur"], 0)
        lanes = {}
        for span in sorted(spans, key=lambda span: (span["ts"], -span["dur"])):
            open_ends = lanes.setdefault((span["pid"], span["tid"]), [])
            end = round((span["ts"] + span["dur"]) * 1000)
            while open_ends and open_ends[-1] <= round(span["ts"] * 1000):
                open_ends.pop()
            self.assertTrue(not open_ends or end <= open_ends[-1], span)
            open_ends.append(end)
