"""Keeps the catalogues of the window's texts up to date: ``python -m desktop.translations --update | --check``.

``--update`` takes up new texts from the sources and marks them unfinished; ``--check`` says what is missing, out of
date or at odds with its source, and fails on any of it.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import desktop
from desktop.translator import catalogue_path
from models.text import Script

_TARGETS: Final = {Script.EN: "en_GB", Script.ZH_HANS: "zh_CN", Script.ZH_HANT: "zh_TW"}
_PLACEHOLDER: Final = re.compile(r"%n|%L?\d+|\{[^{}]*\}")


@dataclass(frozen=True)
class Message:
    """One text of the window.

    Attributes:
        context: The class that says it.
        source: The English text.
        comment: What tells it from the same text elsewhere.
        forms: Its translations; several where the number decides.
        finished: A person has translated it.
        plural: It depends on a number.
    """

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What identifies the text in its catalogue."""
        return self.context, self.source, self.comment


def messages(path: Path) -> Iterator[Message]:
    """Yield the texts of a catalogue that the sources still use."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Message(
                context=name,
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                forms=tuple(forms),
                finished=translation.get("type") is None and all(forms),
                plural=message.get("numerus") == "yes",
            )


def faults(script: Script, path: Path, wanted: Mapping[tuple[str, str, str], Message]) -> Iterator[str]:
    """Yield what is wrong with one catalogue, given the texts that the sources hold now."""
    known = {message.key: message for message in messages(path)}
    for key in wanted.keys() - known.keys():
        yield f"{script.value}: not in the catalogue yet: {key[0]}: {key[1]!r}"
    for key in known.keys() - wanted.keys():
        yield f"{script.value}: no longer in the sources: {key[0]}: {key[1]!r}"
    for message in known.values():
        if not message.finished:
            yield f"{script.value}: unfinished: {message.context}: {message.source!r}"
            continue
        said = sorted(_PLACEHOLDER.findall(message.source))
        for form in message.forms:
            # "1 initiative" may say its number in words.
            if sorted(_PLACEHOLDER.findall(form)) != said and not message.plural:
                yield f"{script.value}: other placeholders: {message.context}: {message.source!r} → {form!r}"


def overlooked_texts(source: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the texts of a module that lupdate does not find.

    Those are what it says outside classes through its own ``_tr``, and what a class says within an f-string.

    Args:
        source: The module, in Python.

    Yields:
        The context (that which the module's ``_tr`` gives, or the class), the English text, and whether it depends on
        a number.
    """
    tree = ast.parse(source)
    for own in (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_tr"):
        # QCoreApplication.translate("Context", text, …)
        context = next(str(ast.literal_eval(call.args[0])) for call in ast.walk(own) if isinstance(call, ast.Call))
        for call in _calls(tree):
            if isinstance(call.func, ast.Name) and call.func.id == "_tr":
                yield context, str(ast.literal_eval(call.args[0])), len(call.args) > 1
    for speaker in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for text in (node for node in ast.walk(speaker) if isinstance(node, ast.JoinedStr)):
            for call in _calls(text):
                if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                    yield speaker.name, str(ast.literal_eval(call.args[0])), len(call.args) > 2


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def update(folder: Path) -> None:
    """Take up what the sources hold now into the catalogues in `folder`."""
    sources = sorted(Path(desktop.__file__).parent.rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        told = Path(name) / "overlooked_texts.py"
        texts = [text for source in sources for text in overlooked_texts(source.read_text(encoding="utf-8"))]
        calls = (_call(context, text, plural=plural) for context, text, plural in texts)
        told.write_text("".join(calls), encoding="utf-8")
        for script in Script:
            path = folder / catalogue_path(script).name
            if script is Script.EN:
                _lupdate([*sources, told], path, script, "-pluralonly")
            else:
                _lupdate([*sources, told], path, script)


def check() -> list[str]:
    """Return what is wrong with the catalogues; nothing is written."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for script in Script:
            if catalogue_path(script).exists():
                shutil.copy(catalogue_path(script), folder)
        update(folder)
        found: list[str] = []
        for script in Script:
            fresh = {message.key: message for message in messages(folder / catalogue_path(script).name)}
            found += faults(script, catalogue_path(script), fresh)
        return sorted(found)


def _call(context: str, text: str, *, plural: bool) -> str:
    """Return a line that says a text in words that lupdate knows."""
    # Without the encoding of old, lupdate overlooks the number.
    number = ', "", UnicodeUTF8, n' if plural else ""
    return f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}{number})\n"


def _lupdate(sources: Sequence[Path], path: Path, script: Script, *options: str) -> None:
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    command = [tool, *map(str, sources), "-locations", "none", "-no-obsolete", "-source-language", "en", *options]
    command += ["-target-language", _TARGETS[script], "-ts", str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 (our own command)


def main() -> int:
    """Update or check the catalogues; return 1 where the check found something."""
    parser = argparse.ArgumentParser(prog="python -m desktop.translations", description=__doc__)
    task = parser.add_mutually_exclusive_group(required=True)
    task.add_argument("--update", action="store_true", help="take up new texts from the sources")
    task.add_argument("--check", action="store_true", help="say what is missing, out of date or at odds")
    if parser.parse_args().update:
        update(catalogue_path(Script.EN).parent)
    found = check()
    sys.stdout.write("".join(f"{line}\n" for line in found))
    sys.stdout.write(f"{len(found)} to mend\n" if found else "all texts are translated\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
