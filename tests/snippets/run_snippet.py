# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one program of resources/snippets as a reader would: as its file is, and with other choices filled in.

    run_snippet.py PROGRAM [COMPILER...]

A Python program runs under this interpreter, with each start method it can have; a C++ one is compiled first.
Each run must end by itself with status 0, print a figure, say nothing on standard error, and leave nothing
behind: no file, no process. Times do not matter. The choices are those of `contend list --json`
(environment: CONTEND_APP_DIR).
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LONGEST_RUN_S = 60
LONGEST_END_S = 10
START_METHODS = ["fork", "spawn", "forkserver"]
MARKED_CHOICE = re.compile(r'= "([^"]*)"(;?\s+(?:#|//) \{([a-z-]+)\})$', re.MULTILINE)
CPP_OPTIONS = ["-std=c++20", "-O1", "-Wall", "-Wextra", "-Werror", "-pthread"]


def choices_of(experiment):
    """The names that each choice of the experiment may have; none while it is not in the catalogue."""
    contend = Path(os.environ["CONTEND_APP_DIR"]) / "contend"
    listing = subprocess.run([contend, "list", "--json"], check=True, capture_output=True, text=True).stdout
    for each in json.loads(listing)["experiments"]:
        if each["id"] == experiment:
            return {parameter["id"]: parameter["choices"] for parameter in each["parameters"]
                    if parameter.get("choices")}
    return {}


def variants(program, text):
    """(name, text) of everything to run: the file as it is, then each other choice and start method."""
    yield "as it is", text
    choices = choices_of(program.stem)
    for match in MARKED_CHOICE.finditer(text):
        preset, _, parameter = match.groups()
        for name in choices.get(parameter, []):
            if name != preset and parameter != "start-method":
                yield f"{parameter} {name}", text[:match.start(1)] + name + text[match.end(1):]
    for method in START_METHODS[1:]:
        if 'START_METHOD = "fork"' in text:
            yield f"start method {method}", text.replace('START_METHOD = "fork"', f'START_METHOD = "{method}"')


def command_for(program, text, folder, compiler):
    """Writes the program into the folder, compiles it if need be, and says how to run it."""
    source = folder / program.name
    source.write_text(text, encoding="utf-8")
    if program.suffix == ".py":
        # What a process still has open, the system closes: no matter for a program this short.
        return [sys.executable, "-B", "-W", "error", "-W", "ignore::ResourceWarning", str(source)]
    binary = folder / program.stem
    subprocess.run([*compiler, *CPP_OPTIONS, str(source), "-o", str(binary)], check=True, timeout=300)
    return [str(binary)]


def processes_of_session(session):
    """Ids of the processes that still live in the session that a run had for itself."""
    alive = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, its_session = stat.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue  # ended meanwhile
        if int(its_session) == session and state != "Z":
            alive.append(int(stat.parent.name))
    return alive


def complaints(command, folder):
    """Runs it; returns what is wrong, as sentences."""
    work = folder / "work"
    work.mkdir()
    with open(folder / "out", "w+") as out, open(folder / "err", "w+") as err:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=work,
                                 start_new_session=True)
        try:
            status = child.wait(LONGEST_RUN_S)
        except subprocess.TimeoutExpired:
            status = f"none within {LONGEST_RUN_S} s"
        left = remaining_processes(child.pid)
        end_all(left)
        child.wait()
        out.seek(0), err.seek(0)
        said, complained = out.read(), err.read()
    print(said, end="")
    if status != 0:
        yield f"exit status {status}"
    if complained:
        yield f"on standard error: {complained}"
    if not re.search(r"\d", said):
        yield "no figure in what it prints"
    if left:
        yield f"left processes behind: {left}"
    if files := [path.name for path in work.iterdir()]:
        yield f"left files behind: {files}"


def remaining_processes(session):
    """Helpers of multiprocessing may end a moment after the program: they get that moment."""
    end = time.monotonic() + LONGEST_END_S
    while (left := processes_of_session(session)) and time.monotonic() < end:
        time.sleep(0.02)
    return left


def end_all(processes):
    for process in processes:
        try:
            os.kill(process, 9)
        except ProcessLookupError:
            pass


def main():
    program, compiler = Path(sys.argv[1]), sys.argv[2:]
    text = program.read_text(encoding="utf-8")
    wrong = 0
    for name, variant in variants(program, text):
        print(f"--- {program.name}, {name}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            command = command_for(program, variant, Path(folder), compiler)
            for complaint in complaints(command, Path(folder)):
                print(f"WRONG: {complaint}", flush=True)
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
