# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the machine refuses and whoever dies: a clear message, the right status, what was measured is kept,
and nothing stays behind."""

import os
import pathlib
import resource
import signal
import unittest

from harness import Case, marked, open_copy_of_programs

NO_RESOURCE = 3
DIED = 4
INTERRUPTED = 130
# A user whom nobody else uses: the limit of processes counts all of a user's.
SOLITARY_UID = 54_321


class Limits(Case):
    def test_no_memory_for_the_segment(self):
        # Shared memory is a file to the system: one that may not grow is memory that is not there.
        def no_room():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        out, err = self.contend("run", "cpu-bound", "--seconds", "0.5", expected=NO_RESOURCE, before=no_room)
        self.assert_says(err, "not enough memory")

    def test_no_address_space_for_the_segment(self):
        size = 1 << 30

        def no_room():
            resource.setrlimit(resource.RLIMIT_AS, (size, size))
        _, err = self.contend("run", "cpu-bound", "-c", "threads", "--set", "workers=1024", "--seconds", "0.5",
                              expected=NO_RESOURCE, before=no_room)
        self.assert_says(err, "contend: ")

    def run_with_few_processes(self, *arguments):
        program_dir = pathlib.Path(self.out, "programs")
        program_dir.mkdir()
        open_copy_of_programs(program_dir)
        root = os.geteuid() == 0
        limit = 40 if root else own_tasks() + 40

        def few_processes():
            resource.setrlimit(resource.RLIMIT_NPROC, (limit, limit))
            if root:  # whom no such limit binds
                os.setgroups([])
                os.setgid(SOLITARY_UID)
                os.setuid(SOLITARY_UID)
        return self.contend(*arguments, expected=NO_RESOURCE, before=few_processes, app_dir=program_dir)

    def test_process_limit_reached_by_processes(self):
        _, err = self.run_with_few_processes("run", "cpu-bound", "-c", "processes", "--set", "workers=200",
                                             "--seconds", "0.5")
        self.assert_says(err, "no more processes or threads", "ulimit -u")

    def test_process_limit_reached_by_spawned_processes(self):
        _, err = self.run_with_few_processes("run", "cpu-bound", "-c", "processes", "--set", "workers=200",
                                             "--set", "start-method=spawn", "--seconds", "0.5")
        self.assert_says(err, "no more processes or threads", "ulimit -u")

    def test_process_limit_reached_by_threads(self):
        _, err = self.run_with_few_processes("run", "cpu-bound", "-c", "threads", "--set", "workers=200",
                                             "--seconds", "0.5")
        self.assert_says(err, "no more processes or threads", "ulimit -u")

    def test_what_was_measured_before_the_limit_is_kept(self):
        record = self.out / "record.json"
        self.run_with_few_processes("run", "cpu-bound", "-c", "sequential", "-c", "processes", "--set",
                                    "workers=200", "--seconds", "0.5", "--json", record)
        saved = self.record()
        self.assertFalse(saved["complete"])
        self.assertEqual(saved["runs"][0]["contender"], "sequential")
        self.assertEqual(saved["runs"][0]["exit"], "ok")
        self.assertGreater(saved["runs"][0]["operations"], 0)

    def test_few_open_files_are_enough(self):
        def few_files():
            resource.setrlimit(resource.RLIMIT_NOFILE, (80, 80))
        self.contend("run", "cpu-bound", "-c", "processes", "--set", "workers=64", "--seconds", "0.5", "--json",
                     self.out / "record.json", before=few_files)
        self.assertEqual({worker["exit"] for worker in self.record()["runs"][0]["workers"]}, {"ok"})


def own_tasks():
    count = 0
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if entry.stat().st_uid == os.geteuid():
                    count += len(list((entry / "task").iterdir()))
            except OSError:
                pass
    return count


class NoHost(Case):
    def run_with_host(self, make, expected, *says):
        folder = self.out / "host"
        folder.mkdir()
        make(folder / "contend-host")
        _, err = self.contend("run", "cpu-bound", "--seconds", "0.5", "--json", self.out / "record.json",
                              expected=expected, environment={"CONTEND_HOST_DIR": str(folder)})
        self.assert_says(err, "contend-host", *says)

    def test_host_is_missing(self):
        self.run_with_host(lambda path: None, NO_RESOURCE, "No such file")

    def test_host_may_not_be_executed(self):
        self.run_with_host(lambda path: path.write_bytes(b"\x7fELF"), NO_RESOURCE, "Permission denied")

    def test_host_is_no_program(self):
        def make(path):
            path.write_bytes(b"\0garbage")
            path.chmod(0o755)
        self.run_with_host(make, NO_RESOURCE)

    def test_host_ends_at_once(self):
        def make(path):
            path.write_text("#!/bin/sh\nexit 0\n")
            path.chmod(0o755)
        self.run_with_host(make, DIED, "unexpectedly")

    def test_host_dies_at_once(self):
        def make(path):
            path.write_text("#!/bin/sh\nkill -9 $$\n")
            path.chmod(0o755)
        self.run_with_host(make, DIED, "unexpectedly", "signal 9")


class SomebodyDies(Case):
    def start_run(self, contender, *more, workers=4, seconds=4):
        return self.start("run", "cpu-bound", "-c", contender, "--set", f"workers={workers}", "--seconds", seconds,
                          "--json", self.out / "record.json", *more)

    def test_worker_is_killed(self):
        for method in ("fork", "spawn"):
            with self.subTest(method=method):
                program = self.start_run("processes", "--set", f"start-method={method}")
                _, workers = program.workers(4)
                program.wait_for_work()
                os.kill(workers[1], signal.SIGKILL)
                out, err = self.finish(program, DIED)
                self.assert_says(err, "worker", "unexpectedly")
                self.assert_says(out, "worker")
                run = self.record()["runs"][0]
                exits = [worker["exit"] for worker in run["workers"]]
                self.assertEqual(exits.count("signal 9"), 1, exits)
                self.assertEqual(exits.count("ok"), 3, exits)
                for worker in run["workers"]:
                    if worker["exit"] == "ok":
                        self.assertGreater(worker["operations"], 0)
                self.assertIn("workers-lost", [caveat["id"] for caveat in run["caveats"]])

    def test_other_contenders_run_on_after_a_worker_was_killed(self):
        program = self.start("run", "cpu-bound", "-c", "processes", "-c", "threads", "--set", "workers=3",
                             "--seconds", "3", "--json", self.out / "record.json")
        _, workers = program.workers(3)
        program.wait_for_work()
        os.kill(workers[0], signal.SIGKILL)
        self.finish(program, DIED)
        self.assertEqual([run["contender"] for run in self.record()["runs"]], ["processes", "threads"])
        self.assertEqual(self.record()["runs"][1]["exit"], "ok")

    def test_host_is_killed(self):
        for contender in ("threads", "processes"):
            with self.subTest(contender=contender):
                program = self.start("run", "cpu-bound", "-c", "sequential", "-c", contender, "--set", "workers=3",
                                     "--seconds", "3", "--json", self.out / "record.json", "--csv",
                                     self.out / "samples.csv")
                program.wait_for_words("1/2 sequential")
                host = program.wait_for_work()
                os.kill(host, signal.SIGKILL)
                _, err = self.finish(program, DIED)
                self.assert_says(err, "contend-host", "signal 9")
                record = self.record()
                self.assertFalse(record["complete"])
                self.assertEqual(record["runs"][0]["exit"], "ok")
                self.assertGreater(record["runs"][0]["operations"], 0)
                self.assertEqual(record["runs"][1]["contender"], contender)
                self.assertNotEqual(record["runs"][1]["exit"], "ok")
                self.assertGreater(len((self.out / "samples.csv").read_text().splitlines()), 5)

    def test_contend_itself_is_killed(self):
        for contender in ("threads", "gil", "processes"):
            with self.subTest(contender=contender):
                program = self.start_run(contender, seconds=60)
                program.wait_for_work()
                self.assertGreater(len(marked(program.mark)), 1)
                os.kill(program.pid, signal.SIGKILL)
                status, _, _ = program.finish()
                self.assertEqual(status, -signal.SIGKILL)
                self.assert_nothing_left(program)
                self.assertEqual(self.files(), [])

    def test_window_is_killed(self):
        for contender in ("gil", "processes"):
            with self.subTest(contender=contender):
                program = self.start("--experiment", "cpu-bound", "--contender", contender, "--start",
                                     display="offscreen")
                program.wait_for_work()
                self.assertGreater(len(marked(program.mark)), 1)
                os.kill(program.pid, signal.SIGKILL)
                status, _, _ = program.finish()
                self.assertEqual(status, -signal.SIGKILL)
                self.assert_nothing_left(program)

    def test_contend_itself_is_killed_while_starting(self):
        program = self.start_run("processes", "--set", "start-method=spawn", workers=32, seconds=60)
        program.host()
        os.kill(program.pid, signal.SIGKILL)
        program.finish()
        self.assert_nothing_left(program)
        self.assertEqual(self.files(), [])

    def test_host_hangs(self):
        # A host that is stopped answers nothing and ends by nothing but force.
        program = self.start_run("processes", workers=2, seconds=3)
        host = program.wait_for_work()
        os.kill(host, signal.SIGSTOP)
        _, err = self.finish(program, DIED)
        self.assert_says(err, "stopped answering")


class Interrupted(Case):
    def interrupted(self, act, expected=INTERRUPTED, group=False):
        program = self.start("run", "cpu-bound", "-c", "sequential", "-c", "threads", "-c", "processes", "--seconds",
                             "3", "--json", self.out / "record.json", "--csv", self.out / "samples.csv", group=group)
        program.wait_for_words("1/3 sequential")
        program.host()
        act(program)
        out, err = self.finish(program, expected)
        return program, out, err

    def check_record(self):
        record = self.record()
        self.assertFalse(record["complete"])
        self.assertEqual(record["runs"][0]["contender"], "sequential")
        self.assertEqual(record["runs"][0]["exit"], "ok")
        self.assertGreater(record["runs"][0]["operations"], 0)
        self.assertLess(len(record["runs"]), 3)
        self.assertTrue((self.out / "samples.csv").exists())

    def test_interrupt_keeps_finished_parts(self):
        _, out, _ = self.interrupted(lambda program: os.kill(program.pid, signal.SIGINT))
        self.check_record()
        self.assert_says(out, "sequential", "incomplete")

    def test_interrupt_of_the_whole_terminal(self):
        self.interrupted(lambda program: os.killpg(program.pid, signal.SIGINT), group=True)
        self.check_record()

    def test_terminate_is_the_same(self):
        self.interrupted(lambda program: os.kill(program.pid, signal.SIGTERM))
        self.check_record()

    def test_second_interrupt_ends_at_once_and_still_keeps(self):
        def twice(program):
            os.kill(program.pid, signal.SIGSTOP)  # both signals are there before it looks
            os.kill(program.pid, signal.SIGINT)
            os.kill(program.pid, signal.SIGTERM)
            os.kill(program.pid, signal.SIGCONT)
        self.interrupted(twice)
        self.check_record()


class Outputs(Case):
    def test_full_disk_is_told_and_the_rest_is_kept(self):
        _, err = self.contend("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--csv", "/dev/full", "--json",
                              self.out / "record.json", expected=2)
        self.assert_says(err, "/dev/full", "No space left")
        self.assertEqual(self.record()["runs"][0]["exit"], "ok")
        self.assertEqual(self.files(), ["record.json"])

    def test_folder_that_vanishes_meanwhile(self):
        folder = self.out / "later"
        folder.mkdir()
        program = self.start("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--csv", folder / "s.csv",
                             "--json", self.out / "record.json")
        program.host()
        folder.rmdir()
        _, err = self.finish(program, 2)
        self.assert_says(err, "s.csv", "No such file")
        self.assertEqual(self.files(), ["record.json"])

    def test_closed_pipe(self):
        reader, writer = os.pipe()
        os.close(reader)
        program = self.start("run", "cpu-bound", "-c", "threads", "--seconds", "0.5", "--csv", "-", stdout=writer)
        os.close(writer)
        _, err = self.finish(program, 2)
        self.assert_says(err, "Broken pipe")


if __name__ == "__main__":
    unittest.main()
