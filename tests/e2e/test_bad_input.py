# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is asked for wrongly is named, with what would have been right, and ends with status 2."""

import os
import unittest

from harness import Case

USAGE = 2


class BadInput(Case):
    def refused(self, *arguments, says, **options):
        out, err = self.contend(*arguments, expected=USAGE, **options)
        self.assertEqual(out, "")
        self.assertTrue(err.startswith("contend: "), err)
        self.assertEqual(err.count("\n"), 1, err)
        self.assert_says(err, *says)
        self.assertEqual(self.files(), [])

    def test_unknown_experiment(self):
        self.refused("run", "cpu-bond", says=["cpu-bond", "cpu-bound", "race-condition", "Did you mean"])

    def test_unknown_experiment_of_the_window(self):
        self.refused("--experiment", "nope", says=["--experiment", "nope", "cpu-bound"])

    def test_unknown_contender(self):
        self.refused("run", "cpu-bound", "--contender", "gli",
                     says=["--contender", "gli", "sequential, threads, gil, processes", "Did you mean “gil”"])

    def test_unknown_contender_of_the_window(self):
        self.refused("--contender", "coroutines", says=["--contender", "coroutines", "threads"])

    def test_unknown_parameter(self):
        self.refused("run", "cpu-bound", "--set", "worker=3", says=["--set", "worker", "workers", "operation"])

    def test_unknown_parameter_of_the_window(self):
        self.refused("--set", "speed=3", says=["--set", "speed", "workers"])

    def test_value_out_of_range(self):
        for value in ("0", "-4", "5000", "1e400"):
            with self.subTest(value=value):
                self.refused("run", "cpu-bound", "--set", f"workers={value}", says=["workers", value, "1 to 1024"])

    def test_half_a_worker(self):
        self.refused("run", "cpu-bound", "--set", "workers=2.5", says=["workers", "2.5", "whole numbers"])

    def test_too_many_processes(self):
        self.refused("run", "cpu-bound", "-c", "processes", "--set", "workers=500", says=["workers", "500", "256"])

    def test_value_that_is_no_number(self):
        for value in ("four", "", "3x", "0x10", "nan", "3,5"):
            with self.subTest(value=value):
                self.refused("run", "cpu-bound", "--set", f"operation={value}", says=["operation", value, "0.05 to 20"])

    def test_unknown_choice(self):
        self.refused("run", "cpu-bound", "--set", "start-method=clone", says=["start-method", "clone", "fork, spawn"])

    def test_setting_without_a_value(self):
        self.refused("run", "cpu-bound", "--set", "workers", says=["--set", "workers", "PARAMETER=VALUE"])

    def test_seconds_warm_up_and_repeat(self):
        for option, value, allowed in (("--seconds", "0", "0.5 to 3600"), ("--seconds", "-3", "0.5 to 3600"),
                                       ("--seconds", "soon", "0.5 to 3600"), ("--warm-up", "-1", "0 to 600"),
                                       ("--repeat", "0", "1 to 1000"), ("--repeat", "1.5", "whole numbers")):
            with self.subTest(option=option, value=value):
                self.refused("run", "cpu-bound", option, value, says=[option, value, allowed])

    def test_bad_sweep(self):
        for sweep, says in (("workers", ["workers", "FROM:TO"]), ("workers=4:1", ["workers"]),
                            ("workers=1:4:0", ["step"]), ("wokers=1:4", ["wokers", "workers", "Did you mean"]),
                            ("workers=a:b", ["a", "1 to 1024"]), ("workers=1:9999", ["9999", "1 to 1024"])):
            with self.subTest(sweep=sweep):
                self.refused("sweep", "cpu-bound", "--parameter", sweep, says=["--parameter", *says])

    def test_missing_arguments(self):
        self.refused("run", says=["experiment"])
        self.refused("run", "cpu-bound", "--seconds", says=["--seconds needs a value"])
        self.refused("sweep", "cpu-bound", says=["--parameter"])
        self.refused("render", says=["record"])
        self.refused("open", says=["record"])

    def test_unknown_option_and_command(self):
        self.refused("run", "cpu-bound", "--jsn", "f", says=["--jsn", "Did you mean “--json”"])
        self.refused("rnu", "cpu-bound", says=["rnu", "Did you mean “run”", "sweep"])
        self.refused("run", "cpu-bound", "again", says=["again"])

    def test_unknown_theme_and_language(self):
        self.refused("--theme", "drak", says=["--theme", "drak", "light, dark, projector", "Did you mean “dark”"])
        self.refused("--language", "tlh", says=["--language", "tlh", "en"])

    def test_two_outputs_on_standard_output(self):
        self.refused("run", "cpu-bound", "--csv", "-", "--json", "-", says=["--json", "--csv"])

    def test_output_that_cannot_be_written(self):
        (self.out / "folder").mkdir()
        for path in ("/nowhere/at/all.json", self.out / "folder", "/proc/version/x"):
            for option in ("--json", "--csv", "--trace", "--png"):
                with self.subTest(option=option, path=path):
                    _, err = self.contend("run", "cpu-bound", option, path, expected=USAGE)
                    self.assert_says(err, option, path, "cannot be written")
        self.assertEqual(self.files(), ["folder"])

    def test_record_that_is_missing(self):
        for command in ("render", "open"):
            options = ["--png", self.out / "p.png"] if command == "render" else []
            self.refused(command, "/nowhere.json", *options, says=["/nowhere.json", "No such file"],
                         display="offscreen")

    def test_damaged_and_foreign_records(self):
        records = self.folder()
        bad = {"empty": b"", "binary": os.urandom(4096), "text": b"hello", "another.json": b'{"a": [1, 2]}',
               "cut.json": b'{"schema": 1, "program": {"name": "contend", "version": "0.1.0"}, "runs": [',
               "deep.json": b"[" * 3_000_000,
               "later.json": b'{"schema": 99, "program": {"name": "contend", "version": "9"}}'}
        for name, content in bad.items():
            (records / name).write_bytes(content)
            with self.subTest(name=name):
                self.refused("render", records / name, "--png", self.out / "p.png", says=[name, "record"])
                self.refused("open", records / name, says=[name, "record"], display="offscreen")
        _, err = self.contend("render", records / "later.json", "--png", self.out / "p.png", expected=USAGE)
        self.assert_says(err, "99", "version")

    def test_render_without_a_format_and_with_bad_sizes(self):
        self.refused("render", "r.json", says=["--png", "--svg", "--pdf", "--report"])
        for size in ("big", "1280", "0x0", "1280x", "99999x99999"):
            self.refused("render", "r.json", "--png", self.out / "p.png", "--size", size, says=["--size", size])
        self.refused("render", "r.json", "--png", self.out / "p.png", "--scale", "0", says=["--scale"])

    def test_window_without_a_display(self):
        out, err = self.contend(expected=3)
        self.assertEqual(out, "")
        self.assert_says(err, "display", "contend list", "contend run", "contend sweep", "contend render")

    def test_display_that_does_not_answer(self):
        _, err = self.contend(expected=3, environment={"DISPLAY": ":4711"})
        self.assert_says(err, "display", "contend run")


if __name__ == "__main__":
    unittest.main()
