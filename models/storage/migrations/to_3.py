"""Version 3 says in three scripts where a study comes from: until then it was one text, in whatever language.

What is damaged stays as it is: whoever reads it finds its checksum wrong, as before.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from typing import Any

from models.storage.migrations.step import Step
from models.storage.sqlite.row_checks import checksum
from models.storage.sqlite.tables import VERSION_2
from models.text import Script, text_of_any_script

_FRAME = "frame"


def _upgrade(connection: sqlite3.Connection) -> None:
    rows = connection.execute("SELECT position, value, checksum FROM singletons WHERE part = ?", (_FRAME,)).fetchall()
    for position, value, said in rows:
        if checksum([_FRAME], position, value.encode()) == said:
            fresh = _in_three_scripts(value)
            row = (fresh, checksum([_FRAME], position, fresh.encode()), _FRAME)
            connection.execute("UPDATE singletons SET value = ?, checksum = ? WHERE part = ?", row)
    for number, block, said in connection.execute("SELECT id, study, checksum FROM snapshots").fetchall():
        if zlib.crc32(block) == said:
            kept = _snapshot(block)
            found = (kept, zlib.crc32(kept), number)
            connection.execute("UPDATE snapshots SET study = ?, checksum = ? WHERE id = ?", found)


def _snapshot(block: bytes) -> bytes:
    shelves = json.loads(zlib.decompress(block))
    singletons = shelves["singletons"]
    rows = [[part, _in_three_scripts(value) if part == _FRAME else value] for part, value in singletons]
    return zlib.compress(_json({**shelves, "singletons": rows}).encode())


def _in_three_scripts(frame: str) -> str:
    held = json.loads(frame)
    told = held.get("source", "")
    if not isinstance(told, str):  # A file of version 3 whose version is damaged.
        return frame
    source = text_of_any_script(told)
    return _json({**held, "source": {script.field: source.own(script) for script in Script}})


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


STEP = Step(VERSION_2, _upgrade)
