# SPDX-License-Identifier: GPL-3.0-or-later
"""Every experiment under all its contenders, end to end."""

import math
import unittest

from comparison import CONTRACT, ComparisonCase, member
from harness import experiments


class Comparison(ComparisonCase):
    """Every experiment under all its contenders."""


def add_comparison(experiment):
    def test(self):
        record = self.compare(experiment["id"])
        for path in CONTRACT:
            member(record, path)
        self.assertEqual(record["experiment"], experiment["id"])
        self.assertEqual([run["contender"] for run in record["runs"]], experiment["contenders"])
        self.assertIn(record["verdict"]["status"], ("confirmed", "refuted", "inconclusive"))
        for run in record["runs"]:
            self.check_run(run)
            for figure in experiment["figures"]:
                if figure["id"] != "speedup":
                    self.assertIn(figure["id"], run["figures"])
            if "sequential" in experiment["contenders"]:
                self.assertGreater(run["figures"]["speedup"], 0)
                self.assertTrue(math.isfinite(run["figures"]["speedup"]))
        self.check_table(record)
        self.check_trace(record)
    setattr(Comparison, "test_" + experiment["id"].replace("-", "_"), test)


for known in experiments():
    add_comparison(known)


if __name__ == "__main__":
    unittest.main()
