# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed works where it was put, and fits into a desktop."""

import json
import os
import pathlib
import re
import subprocess
import unittest

from harness import APP_DIR, Case, new_folder

BUILD = APP_DIR.parent
ID = "org.contend.Contend"


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


class Installed(Case):
    @classmethod
    def setUpClass(cls):
        place = new_folder()
        cls.addClassCleanup(place.cleanup)
        cls.prefix = pathlib.Path(place.name, "prefix")
        done = run("cmake", "--install", BUILD, "--prefix", cls.prefix)
        assert done.returncode == 0, done.stderr

    def test_everything_is_where_a_desktop_looks_for_it(self):
        share = self.prefix / "share"
        for path in (self.prefix / "bin/contend", self.prefix / "libexec/contend/contend-host",
                     share / f"applications/{ID}.desktop", share / f"metainfo/{ID}.metainfo.xml",
                     share / f"icons/hicolor/scalable/apps/{ID}.svg", share / "man/man1/contend.1"):
            self.assertTrue(path.is_file(), path)

    def test_program_finds_its_helper(self):
        environment = {name: value for name, value in os.environ.items() if name != "CONTEND_HOST_DIR"}
        done = run(self.prefix / "bin/contend", "run", "cpu-bound", "-c", "processes", "--seconds", "0.5", "-q",
                   "--json", "-", env=environment)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(json.loads(done.stdout)["runs"][0]["operations"], 0)

    def test_desktop_file_is_valid(self):
        done = run("desktop-file-validate", self.prefix / f"share/applications/{ID}.desktop")
        self.assertEqual((done.returncode, done.stdout.strip()), (0, ""))

    def test_metainfo_is_valid(self):
        done = run("appstreamcli", "validate", "--no-net", "--explain",
                   self.prefix / f"share/metainfo/{ID}.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_manual_page_is_clean_and_names_every_option(self):
        page = self.prefix / "share/man/man1/contend.1"
        done = run("groff", "-man", "-ww", "-Tutf8", page)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        text = page.read_text().replace("\\-", "-")
        for command in ((), ("list",), ("run",), ("sweep",), ("render",), ("open",)):
            help_text = run(self.prefix / "bin/contend", *command, "--help").stdout
            for option in re.findall(r"--[a-z][a-z-]*", help_text):
                self.assertIn(option, text)

    def test_version_is_the_same_everywhere(self):
        version = run(self.prefix / "bin/contend", "--version").stdout.split()[-1]
        self.assertIn(f'<release version="{version}"', (self.prefix / f"share/metainfo/{ID}.metainfo.xml").read_text())
        self.assertIn(f'"contend {version}"', (self.prefix / "share/man/man1/contend.1").read_text())


class DebianPackage(Case):
    def test_package_holds_what_is_installed_and_knows_what_it_needs(self):
        with new_folder() as folder:
            made = run("cpack", "-G", "DEB", "-B", folder, "--config", BUILD / "CPackConfig.cmake", cwd=BUILD)
            self.assertEqual(made.returncode, 0, made.stdout + made.stderr)
            package, = pathlib.Path(folder).glob("*.deb")
            files = run("dpkg-deb", "--contents", package).stdout
            for path in ("./usr/bin/contend", "./usr/libexec/contend/contend-host",
                         f"./usr/share/applications/{ID}.desktop", "./usr/share/man/man1/contend.1"):
                self.assertIn(path, files)
            needs = run("dpkg-deb", "--field", package, "Depends").stdout
            for library in ("libqt6widgets6", "libqcustomplot", "qt6-qpa-plugins"):
                self.assertIn(library, needs)


if __name__ == "__main__":
    unittest.main()
