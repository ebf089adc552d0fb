"""XlsxWriter's workbook, without its search for functions that came after 2010: our formulas use none.

For each formula it looks for thirty of them, which takes longer than all else. Imported only where a workbook is
written.
"""

from __future__ import annotations

from typing import Any

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet


class _Page(Worksheet):  # type: ignore[misc]  # XlsxWriter comes without types
    def _prepare_formula(self, formula: Any, expand_future_functions: Any = False) -> Any:  # noqa: ARG002, FBT002 (its signature)
        return formula.removeprefix("=")


class Book(Workbook):  # type: ignore[misc]  # as above
    """A workbook whose formulas are written as they are."""

    worksheet_class = _Page
