# SPDX-License-Identifier: GPL-3.0-or-later
"""Every experiment under every contender, briefly: as usual, with everything at its lowest, with everything at its
highest, and on one core. What must hold, holds by figure; and nothing stays behind.

Runs go on side by side, because nothing here asserts a time: a run that gets little of the machine does less work,
not worse work.
"""

import concurrent.futures
import json
import math
import os
import pathlib
import unittest

from comparison import ComparisonCase
from harness import RUN_LIMIT_S, Program, experiments

SIDE_BY_SIDE = 2 * (os.cpu_count() or 1)
LIMIT_S = 4 * RUN_LIMIT_S

# What the machine has is not what the sliders offer: the highest values that are tried, where they are lower.
BOUNDS = {
    ("memory-footprint", "data"): (4, "MiB, as each of 64 spawned processes has a copy of it"),
    ("data-analysis", "data"): (16, "MiB, so that each contender reads all of it in the time"),
    ("download-pages", "pages"): (30, "as a round of them has to be complete, fetched by one worker too"),
    ("download-pages", "latency"): (40, "ms, likewise"),
    ("download-pages", "page-size"): (64, "KiB, likewise"),
    ("download-pages", "parse"): (2, "ms, likewise: one worker parses them all"),
}
# Choices that are refused, with a reason.
REFUSED = {("request-server", "start-method"): ("spawn", "as worker processes inherit the listening socket")}

SETTINGS = ("usual", "lowest", "highest", "one core")
# Which of a parameter's choices a setting takes: between them the settings try them all, if they are not too many.
CHOICE = {"lowest": 0, "usual": 1, "one core": 2, "highest": -1}
ALWAYS_ZERO = {"items_lost", "items_doubled", "corrupt", "errors", "pages_failed", "pictures_differing",
               "exclusion_violations"}
SAME_FOR_ALL = {"checksum"}
EXPECTED_FILES = {"tmp", "home", "runtime", "stderr", "record.json"}


def value_at(experiment, parameter, setting):
    """What --set says of a parameter; None: what is preset."""
    key = (experiment["id"], parameter["id"])
    if parameter["id"] == "seconds":
        return None
    if parameter["id"] == "cores":
        return {"one core": 1}.get(setting)
    if "choices" in parameter:
        choices = [choice for choice in parameter["choices"] if choice not in REFUSED.get(key, ())[:1]]
        place = CHOICE[setting]
        return choices[place if place < 0 else place % len(choices)]
    if setting == "lowest":
        return parameter["minimum"]
    highest = BOUNDS.get(key, (parameter["slider_maximum"],))[0]
    if setting == "highest":
        return highest
    return min(parameter["default"], highest) if key in BOUNDS else None


def settings_of(experiment, setting):
    values = {parameter["id"]: value_at(experiment, parameter, setting) for parameter in experiment["parameters"]}
    return {name: value for name, value in values.items() if value is not None}


class Run:
    """One comparison of all of an experiment's contenders, from its start to what it left behind."""

    def __init__(self, experiment, setting):
        self.values = settings_of(experiment, setting)
        arguments = ["run", experiment["id"], "--seconds", "0.5", "--warm-up", "0.1", "--quiet", "--json", "record.json"]
        for name, value in self.values.items():
            arguments += ["--set", f"{name}={value}"]
        program = Program(arguments)
        try:
            self.status, _, self.errors = program.finish(LIMIT_S)
            self.leftovers = program.leftovers()
            folder = pathlib.Path(program.folder.name)
            self.leftovers["other files"] = sorted({path.name for path in folder.iterdir()} - EXPECTED_FILES)
            record = folder / "record.json"
            self.record = json.loads(record.read_text(encoding="utf-8")) if record.exists() else None
        finally:
            program.close()


class Catalogue(ComparisonCase):
    runs = {}

    @classmethod
    def setUpClass(cls):
        with concurrent.futures.ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            cls.runs = {(experiment["id"], setting): pool.submit(Run, experiment, setting)
                        for setting in SETTINGS for experiment in experiments()}

    def check(self, experiment, setting):
        run = self.runs[experiment["id"], setting].result()
        self.assertEqual(run.status, 0, f"{run.values}: {run.errors}")
        self.assertFalse({what: left for what, left in run.leftovers.items() if left}, run.values)
        record = run.record
        self.assertEqual([measured["contender"] for measured in record["runs"]], experiment["contenders"])
        for measured in record["runs"]:
            with self.subTest(contender=measured["contender"], **run.values):
                self.check_account(measured)
                self.check_figures(experiment, measured)
                check = getattr(self, "check_" + experiment["id"].replace("-", "_"), None)
                if check:
                    check(measured, measured["parameters"], measured["figures"])
        for name in SAME_FOR_ALL:
            seen = {measured["contender"]: measured["figures"].get(name) for measured in record["runs"]}
            told = {value for value in seen.values() if value is not None}
            self.assertLessEqual(len(told), 1, f"{name} by contender: {seen}")

    def check_account(self, run):
        """Who worked, how long, and that it adds up."""
        self.assertEqual(run["exit"], "ok")
        self.assertGreater(run["elapsed_s"], 0)
        self.assertEqual(run["operations"], sum(worker["operations"] for worker in run["workers"]))
        if "workers" in run["parameters"]:
            self.assertEqual(len(run["workers"]), run["parameters"]["workers"])
        for worker in run["workers"]:
            self.check_worker(worker)
        busy = sum(worker["cpu_utilization_percent"] for worker in run["workers"])
        # Not exactly: half a second is few of the kernel's ticks.
        self.assertLessEqual(busy, 125 * run["parameters"]["cores"] + 5)

    def check_figures(self, experiment, run):
        for figure in experiment["figures"]:
            name = figure["id"]
            if name == "speedup" and "sequential" not in experiment["contenders"]:
                continue
            value = run["figures"].get(name)
            for number in value if isinstance(value, list) else [value]:
                if number is not None:
                    self.assertTrue(math.isfinite(number) and number >= 0, f"{name}: {value}")
            if name in ALWAYS_ZERO:
                self.assertEqual(value, 0, name)

    # What only one experiment promises.

    def check_image_processing(self, _, __, figures):
        self.assertGreaterEqual(figures["pictures"], 1)
        self.assertGreater(figures["checksum"], 0)

    def check_download_pages(self, _, __, figures):
        self.assertGreaterEqual(figures["rounds"], 1)

    def check_race_condition(self, run, parameters, figures):
        self.assertEqual(figures["lost_updates"], figures["expected"] - figures["actual"])
        private = run["contender"] == "processes" and parameters["counters"] == "private"
        if parameters["protection"] != "none" or private or run["contender"] == "sequential":
            self.assertEqual(figures["lost_updates"], 0)

    def check_semaphore(self, _, parameters, figures):
        self.assertLessEqual(figures["permits_peak"], parameters["permits"])

    def check_producer_consumer(self, _, parameters, figures):
        self.assertLessEqual(figures["depth"], parameters["capacity"])

    def check_deadlock(self, _, parameters, figures):
        if parameters["strategy"] != "naive":
            self.assertIsNone(figures["deadlocked_after_s"])

    def check_request_server(self, _, parameters, figures):
        if parameters["connections"] - parameters["workers"] < 64: # as many have room to wait
            self.assertEqual(figures["refused"], 0)

    def check_gil_handoff(self, run, _, figures):
        if run["contender"] != "gil":
            self.assertEqual(figures["gil_wait_percent"], 0)
            self.assertFalse(figures["handoffs_per_s"])


def add_tests(experiment):
    for setting in SETTINGS:
        def test(self, setting=setting):
            self.check(experiment, setting)
        setattr(Catalogue, f"test_{experiment['id']}_{setting}".replace("-", "_").replace(" ", "_"), test)


for known in experiments():
    add_tests(known)


class Bounds(unittest.TestCase):
    def test_name_what_exists(self):
        """A bound for something that has been renamed would bound nothing."""
        names = {(experiment["id"], parameter["id"]) for experiment in experiments()
                 for parameter in experiment["parameters"]}
        known_experiments = {name for name, _ in names}
        for experiment, parameter in [*BOUNDS, *REFUSED]:
            if experiment in known_experiments:
                self.assertIn((experiment, parameter), names)


if __name__ == "__main__":
    unittest.main()
