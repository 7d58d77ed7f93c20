# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests' own support clears up what killed tests left behind, and nothing else."""

import pathlib
import signal
import subprocess
import sys
import unittest

from harness import clear_abandoned_folders, new_folder

MAKES_A_FOLDER_AND_IS_KILLED = """
import os, signal
from harness import new_folder
folder = new_folder()
print(folder.name, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


class Folders(unittest.TestCase):
    def test_folder_of_a_killed_test_is_removed(self):
        killed = subprocess.run([sys.executable, "-c", MAKES_A_FOLDER_AND_IS_KILLED], capture_output=True, text=True,
                                cwd=pathlib.Path(__file__).parent)
        self.assertEqual(killed.returncode, -signal.SIGKILL, killed.stderr)
        left_behind = pathlib.Path(killed.stdout.strip())
        self.assertTrue(left_behind.name.startswith("contend-e2e-"))
        clear_abandoned_folders()
        self.assertFalse(left_behind.exists())

    def test_folder_of_a_living_test_stays(self):
        with new_folder() as mine:
            clear_abandoned_folders()
            self.assertTrue(pathlib.Path(mine).exists())


if __name__ == "__main__":
    unittest.main()
