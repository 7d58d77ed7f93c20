# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command does what it says, with no display."""

import json
import os
import pathlib
import pty
import signal
import struct
import re
import subprocess
import unittest
import xml.etree.ElementTree
import zlib

from harness import APP_DIR, Case, children_of, cpu_seconds, experiments, marked, new_folder, poll_until


def read_png(path):
    """(width, height, texts) of a PNG; every chunk's checksum is checked."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    size, texts, at = None, {}, 8
    while at < len(data):
        (length,), kind = struct.unpack(">I", data[at:at + 4]), data[at + 4:at + 8]
        body = data[at + 8:at + 8 + length]
        assert struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + body)
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        elif kind == b"tEXt":
            key, text = body.split(b"\0", 1)
            texts[key.decode()] = text.decode("latin-1")
        elif kind == b"zTXt":
            key, text = body.split(b"\0", 1)
            texts[key.decode()] = zlib.decompress(text[1:]).decode("latin-1")
        elif kind == b"iTXt":
            key, rest = body.split(b"\0", 1)
            compressed, text = rest[0], rest[2:].split(b"\0", 2)[2]
            texts[key.decode()] = (zlib.decompress(text) if compressed else text).decode()
        at += 12 + length
    assert kind == b"IEND"
    return *size, texts


class List(Case):
    def test_text_names_everything(self):
        out, err = self.contend("list")
        self.assertEqual(err, "")
        for experiment in experiments():
            self.assert_says(out, experiment["id"], *experiment["contenders"],
                             *(parameter["id"] for parameter in experiment["parameters"]))

    def test_json_has_ranges_defaults_and_units(self):
        out, _ = self.contend("list", "--json")
        known = {experiment["id"]: experiment for experiment in json.loads(out)["experiments"]}
        for needed in ("cpu-bound", "download-pages", "race-condition", "lock-contention"):
            self.assertEqual(known[needed]["contenders"], ["sequential", "threads", "gil", "processes"])
        for experiment in known.values():
            for parameter in experiment["parameters"]:
                if "choices" in parameter:
                    self.assertIn(parameter["default"], parameter["choices"])
                else:
                    self.assertLessEqual(parameter["minimum"], parameter["default"])
                    self.assertLessEqual(parameter["default"], parameter["maximum"])
                self.assertIn("unit", parameter)

    def test_help_and_version(self):
        self.assert_says(self.contend("--version")[0], "contend 0.")
        self.assert_says(self.contend("--help")[0], "list", "run", "sweep", "render", "open", "--experiment", "130")
        for command, option in (("list", "--json"), ("run", "--warm-up"), ("sweep", "--parameter"),
                                ("render", "--scale"), ("open", "--theme")):
            self.assert_says(self.contend(command, "--help")[0], option)


class Run(Case):
    def test_table_and_progress(self):
        out, err = self.contend("run", "cpu-bound", "-c", "sequential", "-c", "threads", "--seconds", "0.5", "--set",
                                "workers=2")
        self.assert_says(out, "Do more threads make a calculation faster?", "sequential", "threads", "speed-up")
        self.assert_says(err, "2 runs", "1/2 sequential", "2/2 threads", "blocks/s")

    def test_quiet_says_nothing(self):
        out, err = self.contend("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--quiet")
        self.assertEqual((out, err), ("", ""))

    def test_standard_output_holds_the_file_alone(self):
        out, _ = self.contend("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--json", "-")
        self.assertEqual(json.loads(out)["runs"][0]["contender"], "threads")
        out, _ = self.contend("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--csv", "-")
        self.assertTrue(out.startswith("experiment,run,contender,repeat,"), out[:200])

    def test_values_reach_the_run(self):
        self.contend("run", "cpu-bound", "-c", "processes", "--set", "workers=3", "--set", "operation=1.5", "--set",
                     "start-method=spawn", "--seconds", "0.5", "--json", self.out / "record.json")
        run = self.record()["runs"][0]
        expected = {"workers": 3, "operation": 1.5, "start-method": "spawn", "seconds": 0.5}
        self.assertEqual({key: run["parameters"][key] for key in expected}, expected)
        self.assertEqual(len(run["workers"]), 3)
        self.assertGreaterEqual(run["elapsed_s"], 0.5)
        for worker in run["workers"]:
            self.assertGreater(worker["memory"]["pss_bytes"], 0)

    def test_repeats_are_all_there(self):
        out, _ = self.contend("run", "cpu-bound", "-c", "sequential", "-c", "threads", "--seconds", "0.5", "--warm-up",
                              "0", "--repeat", "2", "--json", self.out / "record.json")
        runs = [(run["contender"], run["repeat"]) for run in self.record()["runs"]]
        self.assertEqual(sorted(runs), [("sequential", 0), ("sequential", 1), ("threads", 0), ("threads", 1)])
        self.assert_says(out, "±")

    def test_strict_tells_by_its_status_what_the_caveats_tell(self):
        program = self.start("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--strict", "--json",
                             self.out / "record.json")
        status, _, err = program.finish()
        harmless = {"oversubscribed", "one-core", "events-lost", "lower-priority"}
        caveats = {caveat["id"] for caveat in self.record()["runs"][0]["caveats"]}
        self.assertEqual(status, 5 if caveats - harmless else 0, err)

    def test_picture_carries_the_setup(self):
        self.contend("run", "race-condition", "-c", "threads", "-c", "processes", "--seconds", "0.5", "--set",
                     "workers=3", "--set", "protection=atomic", "--png", self.out / "p.png")
        width, height, texts = read_png(self.out / "p.png")
        self.assertEqual((width, height), (1920, 1080))
        self.assert_says(texts["Title"], "two workers")
        self.assert_says(texts["Description"], "Contend")
        setup = json.loads(texts["Contend-Setup"])
        self.assertEqual(setup["experiment"], "race-condition")
        self.assertEqual(setup["contenders"], ["threads", "processes"])
        self.assertEqual(setup["values"]["workers"], 3)
        self.assertEqual(self.files(), ["p.png"])

    def test_terminal_gets_a_bar(self):
        leader, follower = pty.openpty()
        program = subprocess.Popen([str(APP_DIR / "contend"), "run", "cpu-bound", "-c", "threads", "--seconds", "0.5"],
                                   stdout=subprocess.DEVNULL, stderr=follower)
        os.close(follower)
        seen = b""
        try:
            while part := os.read(leader, 65536):
                seen += part
        except OSError:  # that is how a terminal ends
            pass
        os.close(leader)
        self.assertEqual(program.wait(), 0)
        self.assert_says(seen.decode(), "█", "measuring", "threads")
        self.assertTrue(seen.endswith(b"\x1b[K"), seen[-80:])


class Render(Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = new_folder()
        cls.addClassCleanup(folder.cleanup)
        cls.saved = pathlib.Path(folder.name, "record.json")
        subprocess.run([str(APP_DIR / "contend"), "run", "cpu-bound", "--seconds", "0.5", "-q", "--json",
                        str(cls.saved)], check=True)

    def test_png_in_size_scale_and_theme(self):
        for theme in ("light", "dark", "projector"):
            self.contend("render", self.saved, "--png", self.out / "p.png", "--size", "800x600", "--scale", "2",
                         "--theme", theme)
            width, height, texts = read_png(self.out / "p.png")
            self.assertEqual((width, height), (1600, 1200))
            self.assertIn("Contend-Setup", texts)

    def test_svg_and_pdf(self):
        self.contend("render", self.saved, "--svg", self.out / "p.svg", "--pdf", self.out / "p.pdf")
        tree = xml.etree.ElementTree.parse(self.out / "p.svg")
        words = "".join(tree.getroot().itertext())
        self.assert_says(words, "Do more threads make a calculation faster?", "CPU utilization")
        pdf = (self.out / "p.pdf").read_bytes()
        self.assertTrue(pdf.startswith(b"%PDF-"))
        self.assertIn(b"%%EOF", pdf[-20:])

    def test_report(self):
        self.contend("render", self.saved, "--report", self.out / "report.pdf", "--theme", "projector")
        pdf = (self.out / "report.pdf").read_bytes()
        self.assertTrue(pdf.startswith(b"%PDF-"))
        self.assertIn(b"%%EOF", pdf[-20:])
        self.assertGreaterEqual(len(re.findall(rb"/Type /Page\b", pdf)), 2)

    def test_standard_input_and_output(self):
        with self.saved.open() as record:
            out = subprocess.run([str(APP_DIR / "contend"), "render", "-", "--svg", "-"], stdin=record,
                                 capture_output=True, check=True).stdout
        self.assertIn(b"<svg", out)

    def test_leaves_nothing_and_says_nothing(self):
        program = self.start("render", self.saved, "--png", self.out / "p.png",
                             environment={"XDG_RUNTIME_DIR": ""})
        out, err = self.finish(program)
        self.assertEqual((out, err), ("", ""))
        self.assertEqual(self.files(), ["p.png"])


class Window(Case):
    """The window on Qt's platform without a display."""

    def wait_until_idle(self, program):
        """Until it has started and waits for its user: it has worked, and works no more for a while."""
        readings = []

        def idle():
            readings.append(cpu_seconds(program.pid))
            return program.process.poll() is not None or (readings[-1] > 0.05 and len(readings) > 25
                                                          and readings[-25] == readings[-1])
        poll_until("idle window", idle)

    def test_starts_on_its_own_and_ends_with_its_run(self):
        for how in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(how=how):
                program = self.start("--experiment", "cpu-bound", "--contender", "processes", "--set", "workers=3",
                                     "--theme", "projector", "--start", display="offscreen")
                _, workers = program.workers(3)
                self.assertGreaterEqual(len(marked(program.mark)), 5)
                os.kill(program.pid, how)
                status, _, _ = program.finish()
                self.assertIn(status, (0, -how, 130))
                self.assert_nothing_left(program)

    def test_opens_a_record_and_a_picture(self):
        self.contend("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "-q", "--json", self.out / "record.json",
                     "--png", self.out / "picture.png")
        for name in ("record.json", "picture.png"):
            with self.subTest(name=name):
                program = self.start("open", self.out / name, display="offscreen")
                self.wait_until_idle(program)
                self.assertIsNone(program.process.poll(), program.errors())
                os.kill(program.pid, signal.SIGKILL)
                _, _, err = program.finish()
                self.assertNotIn("contend: ", err)
                self.assert_nothing_left(program)

    def test_window_survives_its_host(self):
        program = self.start("--experiment", "cpu-bound", "--contender", "threads", "--start", display="offscreen")
        host = program.host()
        os.kill(host, signal.SIGKILL)
        poll_until("end of the host", lambda: host not in children_of(program.pid))
        self.assertIsNone(program.process.poll())
        os.kill(program.pid, signal.SIGKILL)
        program.finish()
        self.assert_nothing_left(program)


if __name__ == "__main__":
    unittest.main()
