"""PySide's own modules are compiled once, and taken from what was kept ever after."""

from __future__ import annotations

import builtins
import marshal
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.quick_pyside import KEPT, UNUSED, KeptCode

PLAIN: Callable[..., Any] = compile
TEXT = b"answer = 42\n"

AS_PYSIDE_DOES = """
import builtins, sys
compiled, plain = [], compile
def counted(source, filename, mode, *rest, **named):
    compiled.append(filename)
    return plain(source, filename, mode, *rest, **named)
builtins.compile = counted
import desktop.quick_pyside
from PySide6.QtCore import QObject
from PySide6.support.signature import get_signature
assert builtins.compile is counted
assert builtins.__import__.__name__ != "__feature_import__"
print(sum(str(name).startswith("shibokensupport") for name in compiled), get_signature(QObject.startTimer))
"""


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the texts that are compiled in truth."""
    names: list[str] = []

    def counted(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        names.append(filename)
        return PLAIN(source, filename, *rest, **named)

    monkeypatch.setattr("desktop.quick_pyside._compile", counted)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return names


def _run(path: Path, text: bytes = TEXT) -> Any:
    with KeptCode(path):
        code = builtins.compile(text, "module.py", "exec")
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - that it is the text's code is what is tested
    return names["answer"]


def test_a_text_is_compiled_once_and_for_every_later_start(tmp_path: Path, compiled: list[str]) -> None:
    path = tmp_path / "new" / "kept"
    assert [_run(path), _run(path)] == [42, 42]
    assert compiled == ["module.py"]
    assert [file.name for file in path.parent.iterdir()] == ["kept"]


def test_a_text_that_changed_is_compiled_anew(tmp_path: Path, compiled: list[str]) -> None:
    assert [_run(tmp_path / "kept"), _run(tmp_path / "kept", b"answer = 43\n")] == [42, 43]
    assert compiled == ["module.py"] * 2


@pytest.mark.parametrize(
    "broken",
    [b"", b"no code", marshal.dumps(7), marshal.dumps((b"another Python", {"module.py": (TEXT, None)}))],
    ids=["empty", "nonsense", "something else", "another Python's"],
)
def test_a_broken_file_is_written_anew(tmp_path: Path, compiled: list[str], broken: bytes) -> None:
    path = tmp_path / "kept"
    path.write_bytes(broken)
    assert [_run(path), _run(path)] == [42, 42]
    assert compiled == ["module.py"]


def test_where_nothing_can_be_kept_it_is_compiled_as_ever(tmp_path: Path, compiled: list[str]) -> None:
    (tmp_path / "file").write_text("no folder")
    assert [_run(tmp_path / "file" / "kept"), _run(tmp_path / "file" / "kept")] == [42, 42]
    assert compiled == ["module.py"] * 2


def test_what_else_is_compiled_is_none_of_its_business(tmp_path: Path) -> None:
    with KeptCode(tmp_path / "kept"):
        assert eval(builtins.compile("6 * 7", "sum", "eval")) == 42  # noqa: S307 - our own sum
        with pytest.raises(SyntaxError):
            builtins.compile(b"answer =", "module.py", "exec")
    assert not (tmp_path / "kept").exists()


def test_what_nobody_uses_is_left_out(tmp_path: Path) -> None:
    (unused,) = UNUSED
    with KeptCode(tmp_path / "kept"):
        names: dict[str, Any] = {}
        exec(builtins.compile(TEXT, unused, "exec"), names)  # noqa: S102 - that nothing is run is what is tested
    assert "answer" not in names
    assert not (tmp_path / "kept").exists()


def test_compile_is_itself_again_whatever_happens(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), KeptCode(tmp_path / "kept"):
        raise ZeroDivisionError
    assert builtins.compile is PLAIN


def test_pyside_is_compiled_at_the_first_start_only_and_lacks_nothing(tmp_path: Path) -> None:
    surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)

    def started() -> list[str]:
        return subprocess.run(
            [sys.executable, "-c", AS_PYSIDE_DOES], env=surroundings, capture_output=True, text=True, check=True
        ).stdout.split(maxsplit=1)

    first, second = started(), started()
    assert int(first[0]) >= 10
    assert int(second[0]) == 1  # nothing, in the place of what writes type stubs
    assert second[1] == first[1]
    assert next(tmp_path.rglob("*.pyside")).name == KEPT.name
