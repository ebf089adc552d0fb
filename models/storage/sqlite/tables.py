"""The SQL that creates a study file, of every version that there has been; migrations and checks hold files to it."""

from __future__ import annotations

from typing import Final


def _rows_table(name: str, *key: str, belongs_to: str = "") -> str:
    parent = key[:-1]
    reference = (
        f",\n  FOREIGN KEY ({', '.join(parent)}) REFERENCES {belongs_to} DEFERRABLE INITIALLY DEFERRED"
        if belongs_to
        else ""
    )
    columns = "".join(f"  {column} TEXT NOT NULL,\n" for column in key)
    return (
        f"CREATE TABLE {name} (\n{columns}"
        "  position INTEGER NOT NULL CHECK (position > 0),\n"
        "  value TEXT NOT NULL CHECK (value <> ''),\n"
        "  checksum INTEGER NOT NULL CHECK (checksum BETWEEN 0 AND 4294967295),\n"
        f"  PRIMARY KEY ({', '.join(key)}){reference}\n"
        ") STRICT, WITHOUT ROWID"
    )


_JOURNAL = """CREATE TABLE journal (
  revision INTEGER PRIMARY KEY CHECK (revision > 0),
  time TEXT NOT NULL CHECK (time <> ''),
  author TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  origin TEXT NOT NULL CHECK (origin <> ''),
  parts TEXT NOT NULL,
  patch TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT"""

_SNAPSHOTS = """CREATE TABLE snapshots (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  time TEXT NOT NULL CHECK (time <> ''),
  author TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  study BLOB NOT NULL CHECK (length(study) > 0),
  checksum INTEGER NOT NULL CHECK (checksum BETWEEN 0 AND 4294967295)
) STRICT"""

VERSION_1: Final = (
    _rows_table("singletons", "part"),
    _rows_table("criteria", "id"),
    _rows_table("initiatives", "id"),
    _rows_table("bodies", "id"),
    _rows_table("indicators", "id"),
    _rows_table("measurements", "initiative"),
    _rows_table("factors", "id"),
    _rows_table("strategies", "id"),
    _rows_table("expert_groups", "id"),
    _rows_table("experts", "id"),
    _rows_table("comparison_ballots", "round", "expert"),
    _rows_table("comparisons", "round", "expert", "node", belongs_to="comparison_ballots"),
    _rows_table("rating_ballots", "round", "expert"),
    _rows_table("ratings", "round", "expert", "initiative", belongs_to="rating_ballots"),
    _JOURNAL,
)

VERSION_2: Final = (*VERSION_1, _rows_table("scenarios", "id"), _SNAPSHOTS)

VERSION_3: Final = VERSION_2
"""Its rows say where a study comes from in three scripts."""
