"""The models are true without a face: every module of theirs is imported where there is no Qt."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import models

BLOCKED = ("PySide6", "shiboken6", "pyqtgraph", "desktop", "resources", "samples")

PROGRAM = """
import importlib, sys
from importlib.abc import MetaPathFinder

class Blocker(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ImportError(f"{{name}} is not there")
        return None

sys.meta_path.insert(0, Blocker())
for name in {names!r}:
    importlib.import_module(name)
try:
    import PySide6
except ImportError:
    print("imported", len({names!r}))
"""


def test_every_module_of_the_models_is_imported_without_qt() -> None:
    names = [module.name for module in pkgutil.walk_packages(models.__path__, "models.")]
    assert {"models.study", "models.exchange.text_form", "models.computing.results"} <= set(names)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(blocked=BLOCKED, names=names)],
        capture_output=True,
        text=True,
        cwd=Path(models.__file__).parent.parent,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["imported", str(len(names))]
