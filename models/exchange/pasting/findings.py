"""A pasted list of findings for SWOT: their words in scripts, the side that each is about, and what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.edits.ids import free_id
from models.edits.swot import add_factor
from models.exchange.pasting.line_by_line import LineByLine
from models.exchange.pasting.lines import CODES, Line, Pasted, Table, named_by, table_of
from models.problem.frame import SideId
from models.problem.swot import Factor, FactorId, Quadrant
from models.study import Study
from models.text import EMPTY_TEXT, Script

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": ("finding", "findings", "factor", "factors", "因素", "发现", "發現", "内容", "內容"),
    "name en": ("finding (en)", "english", "英文"),
    "name zh_hans": ("finding (zh-hans)", "简体", "简体中文"),
    "name zh_hant": ("finding (zh-hant)", "繁體", "繁體中文"),
    "side": ("side", "city", "about", "所属方", "所屬方", "所屬一方", "所属一方", "城市", "一方", "方"),
    "evidence": ("evidence", "what it rests on", "source", "依据", "依據", "来源", "來源"),
}


def paste_findings(study: Study, lines: Sequence[Line], script: Script, quadrant: Quadrant, subject: SideId) -> Pasted:
    """Return what a pasted list of findings adds to a quarter, and changes in it.

    The first line may name the columns, in any language and order: code, finding (also one for each script), side,
    evidence. Without headings they stand in the order finding, evidence. A line whose code or words the quarter has
    already changes that finding.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which findings are read where no heading says otherwise.
        quadrant: The quarter.
        subject: Whom those are about whose line names no side; empty for the co-operation.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    return _Findings(study, table_of(lines, _HEADINGS, ("name", "evidence")), script, quadrant, subject).pasted()


class _Findings(LineByLine):
    def __init__(self, study: Study, table: Table, script: Script, quadrant: Quadrant, subject: SideId) -> None:
        super().__init__(study, table, script)
        self._quadrant, self._subject = quadrant, subject

    def known(self, cells: Mapping[str, str]) -> FactorId:
        """Return the finding of the quarter with that code, or in those words about the line's side."""
        here = {key: one for key, one in self.study.swot.factors.items() if one.quadrant is self._quadrant}
        if cells.get("code") in here:
            return cells["code"]
        side = self.side(cells, self._subject)
        return named_by(cells, {key: one.text for key, one in here.items() if one.subject == side})

    def taken(self, key: FactorId, cells: Mapping[str, str]) -> tuple[FactorId, Study]:
        """Return the finding's code and the study with the finding as the line says."""
        factors = self.study.swot.factors
        now = factors.get(key)
        text = self.name(cells, now.text if now is not None else EMPTY_TEXT)
        if now is None:
            subject = self.side(cells, self._subject)
            code = cells.get("code", "") or free_id(f"{subject or 'CO'}-{self._quadrant.value}", factors)
            evidence = cells.get("evidence", "")
            return code, add_factor(self.study, Factor(code, subject, self._quadrant, text, evidence))
        fresh = replace(now, text=text, evidence=cells.get("evidence", now.evidence))
        if fresh == now:
            return key, self.study
        return key, replace(self.study, swot=replace(self.study.swot, factors={**factors, key: fresh}))
