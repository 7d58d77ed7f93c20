# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house as functions: each takes a source tree and returns what is wrong, one line a finding.

The tables below are the rules; a folder that is in none of them is a finding too.
"""

import ast
import re
import subprocess
from pathlib import Path

# --- The rules -------------------------------------------------------------------------------------------

# What each room may include of the project besides itself: folders end in a slash, single headers do not.
# The longest matching room counts, so a file can have a rule of its own.
MAY_INCLUDE = {
    "core/base/": [],
    "core/telemetry/": ["core/base/"],
    "core/sync/": ["core/base/"],
    "core/gil/": ["core/base/", "core/sync/", "core/telemetry/worker_probe.h"],
    "core/workload/": ["core/base/", "core/sync/", "core/gil/", "core/telemetry/worker_probe.h",
                       "core/telemetry/segment_layout.h"],
    "core/experiment/": ["core/base/", "core/workload/", "core/plan/parameter.h",
                         "core/plan/common_parameters.h", "core/analysis/"],
    "core/plan/": ["core/base/", "core/workload/workload.h", "core/workload/catalog.h",
                   "core/experiment/experiment.h", "core/experiment/catalog.h"],
    "core/run/": ["core/base/", "core/plan/", "core/workload/", "core/gil/", "core/sync/", "core/telemetry/"],
    "core/sampling/": ["core/base/", "core/telemetry/"],
    "core/analysis/": ["core/base/", "core/sampling/", "core/telemetry/slot_reader.h",
                       "core/telemetry/latency_buckets.h"],
    "core/report/": ["core/base/", "core/plan/", "core/sampling/", "core/analysis/"],
    "core/session/": ["core/base/", "core/plan/", "core/experiment/", "core/workload/workload.h",
                      "core/workload/catalog.h", "core/run/", "core/sampling/", "core/analysis/",
                      "core/telemetry/"],
    "ui/model/": ["core/base/", "core/plan/", "core/sampling/", "core/analysis/"],
    "ui/look/": ["core/base/", "core/analysis/", "ui/model/"],
    "ui/chart/": ["core/base/", "core/analysis/", "ui/model/", "ui/look/"],
    "ui/picture/": ["core/base/", "core/sampling/", "core/analysis/", "core/experiment/experiment.h",
                    "ui/model/", "ui/look/", "ui/chart/"],
    "ui/widget/": ["core/base/", "core/analysis/", "core/plan/", "core/experiment/experiment.h", "ui/model/",
                   "ui/look/"],
    "ui/lesson/": ["core/base/", "core/analysis/", "core/plan/", "core/experiment/experiment.h", "ui/model/",
                   "ui/look/"],
    "ui/export/": ["core/base/", "core/analysis/", "core/plan/", "core/report/", "core/experiment/",
                   "ui/model/", "ui/look/", "ui/chart/", "ui/picture/", "ui/lesson/lesson.h", "ui/lesson/snippet.h"],
    "ui/session/": ["core/base/", "core/session/", "core/run/", "core/plan/", "core/experiment/",
                    "core/sampling/", "core/analysis/", "core/report/", "ui/model/", "ui/look/"],
    "ui/page/": ["core/base/", "core/analysis/", "core/plan/", "core/experiment/", "core/report/",
                 "core/sampling/", "ui/session/", "ui/model/", "ui/chart/", "ui/picture/", "ui/widget/", "ui/lesson/",
                 "ui/export/", "ui/look/"],
    "ui/": ["core/base/", "core/analysis/", "core/plan/", "core/experiment/", "core/report/", "ui/"],
    "app/": ["app/", "core/", "ui/"],
    "app/host_main.cpp": ["core/"],
}

# Where Qt is allowed, and where only its core is.
QT_FREE = ["core/", "app/host_main.cpp"]
QT_CORE_ONLY = ["ui/model/"]

# Libraries that stay behind few doors: header → the places that may include it.
LIBRARY_DOORS = {
    "qcustomplot.h": ["ui/chart/", "tests/ui/chart/", "tests/bench/"],
    "nlohmann/": ["core/report/", "ui/", "tests/"],
    "httplib.h": ["core/workload/", "tests/"],
    "CLI/": ["app/"],
}

TOP_LEVEL = {"CMakeLists.txt", "README.md", "app", "core", "ui", "resources", "tests", "translations"}
TOP_LEVEL_IGNORED = re.compile(r"\..*|build|build-.*|compile_commands\.json|.*\.user")

LONGEST_FUNCTION = 60
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE_SUFFIXES = {".h", ".cpp", ".py", ".cmake", ".sh"}
SOURCE_FOLDERS = ["app", "core", "ui", "resources", "tests", ".ci"]
NOT_SOURCE = {"__pycache__"}

# --- The tree --------------------------------------------------------------------------------------------


def files_of(root, *folders):
    """All files below these folders, as paths relative to the root, in a fixed order."""
    found = []
    for folder in folders or SOURCE_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and not NOT_SOURCE.intersection(path.parts):
                found.append(path.relative_to(root).as_posix())
    return found


def cpp_files(root, *folders):
    return [name for name in files_of(root, *folders) if name.endswith((".h", ".cpp"))]


def text_of(root, name):
    return (root / name).read_text(encoding="utf-8", errors="replace")


def includes_of(text):
    """The headers that a source includes, with the line of each."""
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if match:
            yield number, match.group(1)


def begins_with(name, prefixes):
    return any(name == prefix or (prefix.endswith("/") and name.startswith(prefix)) for prefix in prefixes)


# --- The checks ------------------------------------------------------------------------------------------


def room_of(name):
    rooms = [room for room in MAY_INCLUDE if begins_with(name, [room])]
    return max(rooms, key=len, default=None)


def include_directions(root):
    """Every include of the project's own headers goes in an allowed direction."""
    findings = []
    for name in cpp_files(root, "core", "ui", "app"):
        room = room_of(name)
        depth = 1 if room in ("ui/", "app/", "app/host_main.cpp") else 2
        if room is None or name.count("/") != depth:
            findings.append(f"{name}: no room of this name has a rule")
            continue
        for line, header in includes_of(text_of(root, name)):
            if not header.startswith(("core/", "ui/", "app/", "tests/")):
                continue
            if not begins_with(header, MAY_INCLUDE[room] + [room]):
                findings.append(f"{name}:{line}: {room} may not include {header}")
    return findings


def is_qt(header):
    return re.match(r"Q[A-Z]|Qt[A-Z]\w*/|q[a-z]+\.h$|qcustomplot", header) is not None


def qt_stays_out(root, qt_core_headers):
    """No Qt in the engine, nothing but Qt's core in the models. qt_core_headers: a folder, or None."""
    findings = []
    for name in cpp_files(root, "core", "ui", "app"):
        for line, header in includes_of(text_of(root, name)):
            if not is_qt(header):
                continue
            if begins_with(name, QT_FREE):
                findings.append(f"{name}:{line}: {header} is Qt, and the engine has none")
            elif begins_with(name, QT_CORE_ONLY) and qt_core_headers is not None:
                if not (qt_core_headers / header.removeprefix("QtCore/")).exists():
                    findings.append(f"{name}:{line}: {header} is more than QtCore")
    return findings


def libraries_stay_behind_doors(root):
    findings = []
    for name in cpp_files(root, "core", "ui", "app", "tests"):
        for line, header in includes_of(text_of(root, name)):
            for library, doors in LIBRARY_DOORS.items():
                if begins_with(header, [library]) and not begins_with(name, doors):
                    findings.append(f"{name}:{line}: {header} belongs to {', '.join(doors)} only")
    return findings


def licence_lines(root):
    """Every source and script says its licence in its first three lines."""
    findings = []
    for name in files_of(root) + ["CMakeLists.txt"]:
        path = root / name
        with path.open("rb") as file:
            head = file.read(400).decode("utf-8", errors="replace")
        is_code = path.suffix in CODE_SUFFIXES or path.name == "CMakeLists.txt" or head.startswith("#!")
        if is_code and not any(SPDX in line for line in head.splitlines()[:3]):
            findings.append(f"{name}: no line '{SPDX}' at its top")
    return findings


def top_level(root):
    return [f"{path.name}: does not belong at the top" for path in sorted(root.iterdir())
            if path.name not in TOP_LEVEL and not TOP_LEVEL_IGNORED.fullmatch(path.name)]


def forgotten_tests(root):
    """Every test source is registered in the CMakeLists.txt beside it."""
    findings = []
    for name in files_of(root, "tests"):
        path = root / name
        if not re.fullmatch(r"tst_.*\.(cpp|py)", path.name):
            continue
        listing = path.parent / "CMakeLists.txt"
        registered = re.findall(r"\btst_\w+", listing.read_text(encoding="utf-8") if listing.exists() else "")
        if path.stem not in registered:
            findings.append(f"{name}: not in {listing.relative_to(root).as_posix()}, so it never runs")
    return findings


def needed_libraries(binary):
    """Names of the shared libraries that a binary asks for."""
    dump = subprocess.run(["readelf", "--dynamic", "--wide", str(binary)], check=True, capture_output=True,
                          text=True).stdout
    return re.findall(r"\(NEEDED\).*\[([^\]]+)\]", dump)


def links_no_qt(binary):
    return [f"{binary.name}: links {library}" for library in needed_libraries(binary)
            if re.match(r"lib(Qt\d|qcustomplot)", library, re.IGNORECASE)]


# --- Lengths of functions --------------------------------------------------------------------------------

NOISE = re.compile(
    r'R"(?P<mark>[^()\s\\]*)\((?:.|\n)*?\)(?P=mark)"'  # raw strings
    r'|"(?:\\.|[^"\\\n])*"'                            # strings
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'"            # characters, but not 1'000'000
    r"|//[^\n]*|/\*(?:.|\n)*?\*/"                      # comments
    r"|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*",                 # the preprocessor
    re.MULTILINE)
NOT_A_FUNCTION = re.compile(r"^\s*(?:namespace|class|struct|union|enum|extern)\b|(?:=|,|\breturn)\s*$",
                            re.MULTILINE)


def without_noise(text):
    """The text with everything blanked that may hold braces which are none; lines stay where they are."""
    return NOISE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def kind_of_brace(declaration):
    """What the brace after this text opens: an expression, a function's body, or a scope around others."""
    if declaration.count("(") != declaration.count(")"):
        return "expression"  # an argument or a default of one
    is_function = "(" in declaration and not NOT_A_FUNCTION.search(declaration)
    return "function" if is_function else "scope"


def cpp_functions(text):
    """(first line, length in lines) of each function; what a function holds, lambdas too, belongs to it."""
    text = without_noise(text)
    head, open_braces, begin = 0, [], 0
    for match in re.finditer(r"[{};]", text):
        place, sign = match.start(), match.group()
        inside = next((kind for kind in open_braces if kind != "scope"), None)
        if sign == "{":
            declaration = text[head:place]
            open_braces.append(inside or kind_of_brace(declaration))
            if inside is None and open_braces[-1] == "function":
                begin = head + len(declaration) - len(declaration.lstrip())
        elif sign == "}" and open_braces:
            open_braces.pop()
            if inside == "function" and inside not in open_braces:
                first = text.count("\n", 0, begin) + 1
                yield first, text.count("\n", 0, place) + 2 - first
        if inside != "expression" and "expression" not in open_braces:
            head = place + 1


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno + 1


def long_functions(root):
    findings = []
    for name in files_of(root):
        if name.endswith((".h", ".cpp")):
            functions = cpp_functions(text_of(root, name))
        elif name.endswith(".py"):
            functions = python_functions(text_of(root, name))
        else:
            continue
        findings += [f"{name}:{line}: a function of {length} lines, more than {LONGEST_FUNCTION}"
                     for line, length in functions if length > LONGEST_FUNCTION]
    return findings
