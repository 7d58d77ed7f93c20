# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the real programs and sees to it that nothing of them stays behind.

Every program gets a mark in its environment, which all its descendants inherit: that is how they are found,
whatever they are called and whoever their parent is by then. It gets folders of its own for temporary files
and settings, which must be empty afterwards.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
import uuid

APP_DIR = pathlib.Path(os.environ["CONTEND_APP_DIR"])
MARK = "CONTEND_E2E_MARK"
# Nothing here waits for a time to pass: it polls, and these are the limits. They are wide because the machine may
# be doing much else.
RUN_LIMIT_S = 120
GONE_LIMIT_S = 20
FOLDER_NAME = "contend-e2e-"
EVENT_LIMIT_S = 60


def new_folder():
    """A folder for temporary files whose name says which process made it, see clear_abandoned_folders()."""
    return tempfile.TemporaryDirectory(prefix=f"{FOLDER_NAME}{os.getpid()}-")


def clear_abandoned_folders():
    """Removes the folders of tests that were killed before they could do so themselves."""
    for path in pathlib.Path(tempfile.gettempdir()).glob(f"{FOLDER_NAME}[0-9]*-*"):
        maker = path.name.removeprefix(FOLDER_NAME).partition("-")[0]
        if maker.isdigit() and not pathlib.Path("/proc", maker).exists():
            shutil.rmtree(path, ignore_errors=True)


def poll_until(what, condition, limit_s=EVENT_LIMIT_S):
    """The first value of condition() that is true; an error naming what after the limit."""
    deadline = time.monotonic() + limit_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"no {what} within {limit_s} s")
        time.sleep(0.02)


def read_proc(pid, name):
    """A file of /proc, empty when the process is gone."""
    try:
        return pathlib.Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


def children_of(pid):
    """The living children of a process, in the order of their start."""
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(word) for word in task.read_text().split()]
        except OSError:
            pass
    return sorted(found)


def cpu_seconds(pid):
    """CPU time of a process, all its threads together; 0 when it is gone."""
    fields = read_proc(pid, "stat").rpartition(b")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if len(fields) > 12 else 0


def marked(mark):
    """Processes with that mark that are not zombies."""
    needle = f"{MARK}={mark}".encode()
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit() and needle in read_proc(entry, "environ").split(b"\0"):
            if b"State:\tZ" not in read_proc(entry, "status"):
                found.append(int(entry))
    return found


clear_abandoned_folders()


class Program:
    """One started contend."""

    def __init__(self, arguments, *, environment=None, app_dir=APP_DIR, display=None, before=None, group=False,
                 stdout=subprocess.PIPE):
        self.mark = uuid.uuid4().hex
        self.folder = new_folder()
        os.chmod(self.folder.name, 0o777)
        self.scratch = pathlib.Path(self.folder.name, "tmp")
        self.home = pathlib.Path(self.folder.name, "home")
        for place in (self.scratch, self.home):
            place.mkdir()
            place.chmod(0o777)
        self.runtime = pathlib.Path(self.folder.name, "runtime")
        self.runtime.mkdir(mode=0o700)
        self.shared_memory = set(os.listdir("/dev/shm"))
        self._errors = open(pathlib.Path(self.folder.name, "stderr"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [str(pathlib.Path(app_dir, "contend")), *map(str, arguments)],
            stdin=subprocess.DEVNULL, stdout=stdout, stderr=self._errors, text=True,
            cwd=self.folder.name, env=self._environment(environment or {}, display), preexec_fn=before,
            start_new_session=group)

    def _environment(self, extra, display):
        own = {key: value for key, value in os.environ.items()
               if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CONTEND_HOST_DIR")}
        own |= {MARK: self.mark, "TMPDIR": str(self.scratch), "HOME": str(self.home), "LC_ALL": "C.UTF-8",
                "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_DATA_HOME": str(self.home / "data"),
                "XDG_CACHE_HOME": str(self.home / "cache"), "XDG_RUNTIME_DIR": str(self.runtime)}
        if display:
            own["QT_QPA_PLATFORM"] = display
        return own | extra

    @property
    def pid(self):
        return self.process.pid

    def errors(self):
        """What it has written to standard error so far."""
        return pathlib.Path(self._errors.name).read_text(encoding="utf-8")

    def wait_for_words(self, words):
        """Until standard error holds them. A program that ends without is an error."""
        def said():
            ended = self.process.poll() is not None
            return words in self.errors() or ended
        poll_until(words, said)
        if words not in self.errors():
            raise AssertionError(f"ended without {words!r}: {self.errors()}")

    def wait_for_work(self, cpu_s=0.02):
        """Until host and workers have burnt that much CPU time: the run is under way. The host's pid."""
        host = self.host()
        poll_until("work", lambda: sum(cpu_seconds(pid) for pid in [host, *children_of(host)]) >= cpu_s)
        return host

    def host(self):
        """The pid of contend-host once it has workers of its own or threads, see workers()."""
        return poll_until("host", lambda: [child for child in children_of(self.pid)
                                           if b"contend-host" in read_proc(child, "comm")])[0]

    def workers(self, count):
        """The pids of the host's worker processes, once there are that many."""
        host = self.host()

        def enough():
            found = children_of(host)
            return found if len(found) >= count else None
        return host, poll_until(f"{count} workers", enough)[:count]

    def finish(self, limit_s=RUN_LIMIT_S):
        """Waits for the end. (exit status, standard output, standard error)"""
        try:
            out, _ = self.process.communicate(timeout=limit_s)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise AssertionError(f"still running after {limit_s} s: {self.errors()}")
        return self.process.returncode, out, self.errors()

    def leftovers(self):
        """What stayed behind, after everybody had time to go."""
        deadline = time.monotonic() + GONE_LIMIT_S
        while (processes := marked(self.mark)) and time.monotonic() < deadline:
            time.sleep(0.05)
        named = {pid: read_proc(pid, "cmdline").replace(b"\0", b" ").decode() for pid in processes}
        for pid in processes:
            os.kill(pid, signal.SIGKILL)
        files = sorted(str(path) for path in self.scratch.rglob("*"))
        shared = sorted(name for name in set(os.listdir("/dev/shm")) - self.shared_memory if "contend" in name.lower())
        return {"processes": named, "temporary files": files, "shared memory": shared}

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()
        for stream in (self.process.stdout, self._errors):
            if stream:
                stream.close()
        self.folder.cleanup()


class Case(unittest.TestCase):
    """A test that starts programs; each must leave nothing behind."""

    maxDiff = None

    def setUp(self):
        self.out = self.folder()

    def folder(self):
        """A folder of the test's own, open to every user."""
        made = new_folder()
        self.addCleanup(made.cleanup)
        path = pathlib.Path(made.name)
        path.chmod(0o777)
        return path

    def start(self, *arguments, **options):
        program = Program(arguments, **options)
        self.addCleanup(program.close)
        return program

    def finish(self, program, expected=0, limit_s=RUN_LIMIT_S):
        """(standard output, standard error) of a program that must end with that status (None: any), leaving nothing."""
        status, out, err = program.finish(limit_s)
        if expected is not None:
            self.assertEqual(status, expected, f"standard error: {err}\nstandard output: {(out or '')[:2000]}")
        self.assert_nothing_left(program)
        return out, err

    def contend(self, *arguments, expected=0, limit_s=RUN_LIMIT_S, **options):
        return self.finish(self.start(*arguments, **options), expected, limit_s)

    def assert_nothing_left(self, program):
        self.assertEqual(program.leftovers(), {"processes": {}, "temporary files": [], "shared memory": []})

    def record(self, name="record.json"):
        return json.loads((self.out / name).read_text())

    def files(self):
        """Everything that was written, hidden files included."""
        return sorted(path.name for path in self.out.iterdir())

    def assert_says(self, text, *parts):
        """Each part stands in the text."""
        for part in parts:
            self.assertIn(str(part), text)


def experiments():
    """All experiments as `contend list --json` tells them."""
    out = subprocess.run([str(APP_DIR / "contend"), "list", "--json"], check=True, capture_output=True, text=True)
    return json.loads(out.stdout)["experiments"]


def open_copy_of_programs(folder):
    """The programs where another user may start them; the build folder may be closed to others."""
    for name in ("contend", "contend-host"):
        shutil.copy2(APP_DIR / name, folder / name)
        (folder / name).chmod(0o755)
    folder.chmod(0o755)
    return folder


if __name__ == "__main__":
    unittest.main()
