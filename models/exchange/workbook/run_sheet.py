"""Method notes, and how this workbook came about: when, from what, by whose judgements, with which choices."""

from __future__ import annotations

from typing import Final

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.method_choices import method_choices
from models.exchange.workbook.sheet import Cell, Sheet
from models.robustness.firmness import SEED

_WIDTHS: Final = (34, 50, 84)


def write_run(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the journal of the run, the panel, and every choice with what it means."""
    sheet.widths(_WIDTHS)
    write_title(sheet, content, content.words("sheet.run"), content.name)
    _write_run(sheet, content)
    _write_panel(sheet, content)
    _write_choices(sheet, content)


def _write_run(sheet: Sheet, content: WorkbookContent) -> None:
    words, study = content.words, content.study
    sheet.line([words("run.run")], "section")
    draws = content.firmness.counts[content.ranking.leading].draws
    zone = f"{content.exported_at:%z}"
    facts: tuple[tuple[str, Cell, str], ...] = (
        ("run.study", content.name, "fact"),
        ("run.question", content.read(study.frame.question), "fact"),
        ("run.exported_at", content.exported_at, "moment"),
        ("run.time_zone", f"UTC{zone[:3]}:{zone[3:5]}" if zone else "", "fact"),
        ("run.program", content.program, "fact"),
        ("run.round", study.current_round.number, "fact"),
        ("run.seed", content.said("run.seed.of", seed=SEED, draws=f"{draws:,}"), "fact"),
    )
    for key, value, style in facts:
        sheet.line([words(key), value], ["text", style])
    sheet.end_row(8)


def _write_panel(sheet: Sheet, content: WorkbookContent) -> None:
    """Write how many experts sit for each side and group, and the share of each side in the result."""
    words, panel = content.words, content.study.panel
    sheet.line([words("run.panel")], "section")
    sheet.line([words(key) for key in ("run.side", "run.experts", "run.share")], "heading")
    total = sum(panel.share(side) for side in panel.by_side) or 1.0
    for side, experts in panel.by_side.items():
        share = content.said("run.share.of_side", share=f"{panel.share(side) / total:.0%}")
        sheet.line([content.side(side), len(experts), share], ["strong", "fact", "text"])
        members = [panel.experts[expert].group for expert in experts]
        for group in panel.groups.values():
            if group.side == side:
                sheet.line([content.read(group.name), members.count(group.id), ""], ["indent1", "fact", "text"])
        alone = sum(group not in panel.groups for group in members)
        if 0 < alone < len(members):
            sheet.line([words("run.no_group"), alone, ""], ["indent1", "fact", "text"])
    sheet.line([words("summary.total"), len(panel.experts), ""], ["strong", "fact", "text"])
    sheet.end_row(8)


def _write_choices(sheet: Sheet, content: WorkbookContent) -> None:
    words = content.words
    sheet.line([words("summary.methods")], "section")
    sheet.line([words(key) for key in ("run.choice", "run.chosen", "run.meaning")], "heading")
    for choice in method_choices(content):
        sheet.line([choice.label, choice.chosen, choice.about], ["text", "text", "text"])
