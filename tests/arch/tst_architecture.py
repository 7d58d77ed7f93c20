# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree to the rules in checks.py, and shows of each rule that a tree can break it.

Environment: CONTEND_SOURCE_DIR, CONTEND_APP_DIR (where the programs are built), QT_CORE_HEADERS.
"""

import os
import sys
import tempfile
import unittest
from pathlib import Path

import checks

SOURCE = Path(os.environ.get("CONTEND_SOURCE_DIR", Path(__file__).resolve().parents[2]))
PROGRAMS = Path(os.environ.get("CONTEND_APP_DIR", SOURCE / "build" / "app"))
QT_CORE_HEADERS = Path(os.environ.get("QT_CORE_HEADERS", "/usr/include/x86_64-linux-gnu/qt6/QtCore"))

LICENCE = "// " + checks.SPDX + "\n"


class Tree(unittest.TestCase):
    """The project as it is."""

    def clean(self, findings):
        self.assertEqual([], findings, "\n" + "\n".join(findings))

    def test_there_is_something_to_check(self):
        self.assertGreater(len(checks.cpp_files(SOURCE, "core")), 40)

    def test_includes_go_in_allowed_directions(self):
        self.clean(checks.include_directions(SOURCE))

    def test_engine_has_no_qt_and_models_only_its_core(self):
        self.assertTrue(QT_CORE_HEADERS.is_dir(), QT_CORE_HEADERS)
        self.clean(checks.qt_stays_out(SOURCE, QT_CORE_HEADERS))

    def test_libraries_stay_behind_their_doors(self):
        self.clean(checks.libraries_stay_behind_doors(SOURCE))

    def test_every_source_says_its_licence(self):
        self.clean(checks.licence_lines(SOURCE))

    def test_top_level_holds_what_is_agreed(self):
        self.clean(checks.top_level(SOURCE))

    def test_no_test_is_forgotten(self):
        self.clean(checks.forgotten_tests(SOURCE))

    def test_no_function_is_too_long(self):
        self.clean(checks.long_functions(SOURCE))

    def test_host_links_no_qt(self):
        self.clean(checks.links_no_qt(PROGRAMS / "contend-host"))


class BadTree(unittest.TestCase):
    """Each rule, broken once."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "CMakeLists.txt").write_text("# " + checks.SPDX + "\n", encoding="utf-8")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def assert_finds(self, findings, *parts):
        self.assertEqual(len(parts), len(findings), findings)
        for part, finding in zip(parts, findings):
            self.assertIn(part, finding)

    def test_wrong_directions_are_found(self):
        wrong = {
            "core/base/a.h": "core/telemetry/segment.h",
            "core/gil/a.cpp": "core/telemetry/segment.h",
            "core/sampling/a.cpp": "core/run/run_controller.h",
            "core/workload/a.cpp": "core/run/supervisor.h",
            "core/report/a.cpp": "ui/model/time_series.h",
            "core/plan/a.cpp": "core/workload/compute.h",
            "ui/model/a.cpp": "ui/chart/line_chart.h",
            "ui/chart/a.cpp": "ui/page/x.h",
            "ui/page/a.cpp": "core/run/run_controller.h",
            "ui/main_window.cpp": "core/session/conductor.h",
            "app/host_main.cpp": "ui/look/theme.h",
        }
        for name, header in wrong.items():
            with self.subTest(name=name):
                self.write(name, f'#include <vector>\n#include "{header}"\n')
                self.assert_finds(checks.include_directions(self.root), f"{name}:2: ")
                (self.root / name).unlink()

    def test_right_directions_are_not(self):
        self.write("core/gil/a.cpp", '#include "core/gil/b.h"\n#include "core/telemetry/worker_probe.h"\n')
        self.write("core/session/a.cpp", '#include "core/run/run_controller.h"\n')
        self.write("ui/session/a.cpp", '#include "core/session/conductor.h"\n')
        self.write("ui/main_window.cpp", '#include "ui/page/lab_page.h"\n')
        self.write("app/main.cpp", '#include "core/run/run_controller.h"\n#include "ui/main_window.h"\n')
        self.assert_finds(checks.include_directions(self.root))

    def test_new_rooms_need_a_rule(self):
        self.write("core/attic/a.h", "")
        self.write("core/a.h", "")
        self.write("ui/chart/deep/a.h", "")
        self.write("ui/attic/a.h", "")
        self.assert_finds(checks.include_directions(self.root), *["no room"] * 4)

    def test_qt_is_found(self):
        self.write("core/base/a.cpp", "#include <QString>\n")
        self.write("core/run/a.cpp", "#include <QtCore/QObject>\n")
        self.write("app/host_main.cpp", '#include "qstring.h"\n')
        self.write("ui/model/a.cpp", "#include <QString>\n#include <QtCore/QObject>\n#include <QWidget>\n")
        self.assert_finds(checks.qt_stays_out(self.root, QT_CORE_HEADERS), "core/base/a.cpp:1",
                          "core/run/a.cpp:1", "ui/model/a.cpp:3", "app/host_main.cpp:1")

    def test_libraries_in_the_wrong_place_are_found(self):
        self.write("core/run/a.cpp", "#include <nlohmann/json.hpp>\n#include <httplib.h>\n")
        self.write("ui/page/a.cpp", "#include <qcustomplot.h>\n")
        self.write("ui/chart/a.cpp", "#include <qcustomplot.h>\n")
        self.write("tests/ui/page/tst_a.cpp", "#include <qcustomplot.h>\n")
        self.assert_finds(checks.libraries_stay_behind_doors(self.root), "core/run/a.cpp:1",
                          "core/run/a.cpp:2", "ui/page/a.cpp:1", "tests/ui/page/tst_a.cpp:1")

    def test_missing_licence_is_found(self):
        self.write("core/base/good.h", LICENCE + "#pragma once\n")
        self.write("core/base/bad.h", "#pragma once\n")
        self.write("core/base/late.cpp", "\n\n\n" + LICENCE)
        self.write("core/base/CMakeLists.txt", "# SPDX - License - Identifier : GPL - 3.0 - or -later\n")
        self.write("tests/run", "#!/bin/sh\n")
        self.write("resources/themes/a.json", "{}\n")
        self.assert_finds(checks.licence_lines(self.root), "core/base/CMakeLists.txt", "core/base/bad.h",
                          "core/base/late.cpp", "tests/run")

    def test_stray_things_at_the_top_are_found(self):
        for name in ("core", "build", "build-thread", ".git"):
            (self.root / name).mkdir()
        self.write("notes.txt", "")
        self.write("src/a.cpp", "")
        self.assert_finds(checks.top_level(self.root), "notes.txt", "src")

    def test_forgotten_test_is_found(self):
        self.write("tests/core/base/CMakeLists.txt", "contend_test(core/base/tst_here)\n")
        self.write("tests/core/base/tst_here.cpp", "")
        self.write("tests/core/base/tst_her.cpp", "")
        self.write("tests/core/run/tst_lost.cpp", "")
        self.assert_finds(checks.forgotten_tests(self.root), "tst_her.cpp", "tst_lost.cpp")

    def test_long_functions_are_found(self):
        body = "    work();\n"
        self.write("core/base/a.cpp", "void ok()\n{\n" + body * 57 + "}\n"
                   "void bad()\n{\n" + body * 58 + "}\n")
        self.write("tests/a.py", "def long():\n" + "    pass\n" * 60 + "def short():\n    pass\n")
        self.assert_finds(checks.long_functions(self.root), "core/base/a.cpp:61: a function of 61 lines",
                          "tests/a.py:1: a function of 61 lines")

    def test_qt_in_a_binary_is_found(self):
        contend = PROGRAMS / "contend"
        if not contend.exists():
            self.skipTest("built without the window")
        self.assertTrue(checks.links_no_qt(contend))


class BraceCounter(unittest.TestCase):
    """What counts as a function, and where it begins and ends."""

    def assert_functions(self, text, *expected):
        self.assertEqual(list(expected), list(checks.cpp_functions(text)))

    def test_plain_function(self):
        self.assert_functions("int x = 0;\n\nint f(int a)\n{\n    return a;\n}\n", (3, 4))

    def test_blocks_and_lambdas_belong_to_their_function(self):
        self.assert_functions("void f()\n{\n    if (a) {\n        g([] {\n            h();\n        });\n    }\n"
                              "    for (;;) {\n    }\n}\nvoid g() {}\n", (1, 10), (11, 1))

    def test_methods_within_classes_and_namespaces(self):
        self.assert_functions("namespace a {\nclass B : public C<int(int)> {\npublic:\n    B() = default;\n"
                              "    int f() const noexcept { return 1; }\n};\nstruct D {\n    int x{3};\n};\n}\n",
                              (5, 1))

    def test_tables_are_no_functions(self):
        self.assert_functions("const int kTable[] = {\n    f(1),\n    2,\n};\nconst A kA(B{\n    1});\n"
                              "enum class E { X, Y };\n")

    def test_default_arguments_and_macros_before_a_class(self):
        self.assert_functions("void f(A a = {}, B b = {1, 2})\n{\n}\nMACRO(x)\n\nclass C {\n    int g() {\n    }\n};\n"
                              "template <class T>\nstatic T h(T t)\n{\n}\n", (1, 3), (7, 2), (10, 4))

    def test_braces_in_strings_and_comments_do_not_count(self):
        self.assert_functions("void f()\n{\n    a(\"{{{\"); // {\n    b('{');\n    c(R\"({{)\"); /* {\n{ */\n"
                              "    d(1'000'000);\n}\n#define X {\nvoid g()\n{\n}\n", (1, 8), (10, 3))

    def test_initialiser_lists(self):
        self.assert_functions("A::A(int a)\n    : m_a(a)\n    , m_b(1)\n{\n    f();\n}\n", (1, 6))


if __name__ == "__main__":
    if unittest.main(exit=False, verbosity=2).result.testsRun == 0:
        sys.exit("no test ran")
